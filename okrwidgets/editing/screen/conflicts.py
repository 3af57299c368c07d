"""What was changed here and in the file, as it is asked about."""

from __future__ import annotations

from collections.abc import Callable

from okrwidgets.editing.fields import field_of
from okrwidgets.editing.merge import Conflict as FileConflict
from okrwidgets.editing.screen.shapes import Conflict
from okrwidgets.editing.sentences import BOTH_CHANGED, BOTH_CHANGED_STRUCTURE, EMPTY_VALUE
from okrwidgets.editing.session import Session
from okrwidgets.model import Plan, Unit
from okrwidgets.text import Language, Sayable, Verbatim


def conflicts_of(session: Session, lang: Language) -> list[Conflict]:
    """One question each."""
    plan = session.plan
    return [Conflict(text=conflict_sentence(plan, conflict).say(lang)) for conflict in session.keeper.conflicts]


def conflict_sentence(plan: Plan, conflict: FileConflict) -> Sayable:
    """What was changed on both sides, how it is here and how in the file."""
    item = plan if conflict.id is None else plan.find(conflict.id)
    spec = None if item is None else field_of(item, conflict.field)
    if item is None or spec is None:
        return BOTH_CHANGED_STRUCTURE.fill()
    title = str(getattr(item, "name", None) or getattr(item, "title", ""))
    amount: Callable[[object], Sayable] = lambda value: _value(value, getattr(item, "unit", Unit("count")))  # noqa: E731
    return BOTH_CHANGED.fill(
        field=spec.label, title=Verbatim(title), ours=amount(conflict.ours), theirs=amount(conflict.theirs)
    )


def _value(value: object, unit: Unit) -> Sayable:
    if value is None or value == "":
        return EMPTY_VALUE
    return unit.amount(value) if isinstance(value, float) else Verbatim(str(value))
