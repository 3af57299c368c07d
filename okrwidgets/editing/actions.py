"""What a person does besides typing: add, remove, move, align, undo, start from an example."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from okrwidgets.editing import change, sentences
from okrwidgets.editing.session import Change, Session
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.model.starting_points import article_plan, kpi_template
from okrwidgets.text import Language, Sayable


def act(session: Session, action: str, id: str | None, raw: str, lang: Language) -> None:
    """Carry an action out; one that does not fit the present plan only says so.

    Args:
        session: the plan at work.
        action: one of `okrwidgets.editing.screen.shapes.ActionName`.
        id: the part that it is about.
        raw: a text that goes with it.
        lang: the reader's language, for the words of what is added.
    """
    known = _ACTIONS.get(action)
    if known is None or (id is not None and session.plan.find(id) is None):
        session.tell(Change(elsewhere=True))
        return
    known(session, id, raw, lang)


def _add_kpi(session: Session, id: str | None, raw: str, lang: Language) -> None:
    plan, new = change.add_kpi(session.plan, {"name": raw})
    session.put(plan, sentences.ADDED_KPI, (new, "target" if raw else "name"))


def _add_objective(session: Session, id: str | None, raw: str, lang: Language) -> None:
    item = session.plan.find(id) if id else None
    if isinstance(item, Objective):
        plan, new = change.add_objective(session.plan, item.for_, after=item.id)
    else:
        first = session.plan.kpis[0].id if session.plan.kpis else None
        plan, new = change.add_objective(session.plan, item.id if item else first)
    session.put(plan, sentences.ADDED_OBJECTIVE, (new, "title"))


def _add_key_result(session: Session, id: str | None, raw: str, lang: Language) -> None:
    item = session.plan.find(id) if id else None
    after = item.id if isinstance(item, KeyResult) else None
    owner = next((o for o in session.plan.objectives if o is item or item in o.key_results), None)
    if owner is None:
        session.tell(Change(elsewhere=True))
        return
    plan, new = change.add_key_result(session.plan, owner.id, after)
    session.put(plan, sentences.ADDED_KEY_RESULT.fill(len(owner.key_results) + 1), (new, "title"))


def _remove(session: Session, id: str | None, raw: str, lang: Language) -> None:
    if id is not None:
        session.put(change.remove(session.plan, id), sentences.REMOVED, _neighbour(session.plan, id))


def _neighbour(plan: Plan, id: str) -> tuple[str, str] | None:
    """Where the focus goes when a part is removed: the next one, else the one before, else its parent."""
    for objective in plan.objectives:
        rows = [row.id for row in objective.key_results]
        if id in rows:
            at = rows.index(id)
            left = rows[at + 1 :] or rows[:at][-1:]
            return (left[0], "row") if left else (objective.id, "title")
        if objective.id == id and objective.for_ is not None:
            parent = plan.find(objective.for_)
            return (objective.for_, "name" if isinstance(parent, KPI) else "title")
    return None


def _shift(
    step: Callable[[Plan, str], Plan], done: Sayable, not_possible: Sayable
) -> Callable[[Session, str | None, str, Language], None]:
    def shift(session: Session, id: str | None, raw: str, lang: Language) -> None:
        if id is None:
            return
        plan = step(session.plan, id)
        moved = plan is not session.plan and plan != session.plan
        if moved:
            session.put(plan, done, (id, "same"))
        else:
            session.tell(Change(announce=not_possible))

    return shift


def _example(session: Session, id: str | None, raw: str, lang: Language) -> None:
    plan = article_plan(lang)
    session.put(plan, sentences.ADDED_EXAMPLE, (plan.kpis[0].id, "name"))


def _template(session: Session, id: str | None, raw: str, lang: Language) -> None:
    template = kpi_template(raw)
    if template is None:
        session.tell(Change(elsewhere=True))
        return
    fields = template.fields(lang, session.plan.currency)
    if id is None:
        plan, new = change.add_kpi(session.plan, fields)
    else:
        plan, new = change.set_fields(session.plan, id, fields), id
    session.put(plan, sentences.ADDED_KPI, (new, "target"))


def _decide(mine: bool) -> Callable[[Session, str | None, str, Language], None]:
    def decide(session: Session, id: str | None, raw: str, lang: Language) -> None:
        session.keeper.decide(mine)

    return decide


def _undo(session: Session, id: str | None, raw: str, lang: Language) -> None:
    session.undo()


def _redo(session: Session, id: str | None, raw: str, lang: Language) -> None:
    session.redo()


_ACTIONS: Final[Mapping[str, Callable[[Session, str | None, str, Language], None]]] = {
    "undo": _undo,
    "redo": _redo,
    "add_kpi": _add_kpi,
    "add_objective": _add_objective,
    "add_key_result": _add_key_result,
    "remove": _remove,
    "move_up": _shift(lambda plan, id: change.move(plan, id, -1), sentences.MOVED, sentences.CANNOT_MOVE),
    "move_down": _shift(lambda plan, id: change.move(plan, id, 1), sentences.MOVED, sentences.CANNOT_MOVE),
    "indent": _shift(change.indent, sentences.INDENTED, sentences.CANNOT_INDENT),
    "outdent": _shift(change.outdent, sentences.OUTDENTED, sentences.CANNOT_OUTDENT),
    "keep_mine": _decide(mine=True),
    "take_theirs": _decide(mine=False),
    "example": _example,
    "template": _template,
}
