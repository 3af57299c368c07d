"""Why a statement cannot be measured: one cause, the most telling one; each M rule asks for its own."""

from __future__ import annotations

from typing import Final, Literal

from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.smart.lexicon import VerbClass
from okrwidgets.smart.statement import Action, Evidence, Statement

Cause = Literal["slot", "pointer", "universal", "number", "direction", "soft", "state", "metric", "untold"]

_DIRECTIONS: Final[frozenset[VerbClass]] = frozenset({"raise", "lower", "reach", "keep", "improve", "win"})


def why_not_measured(said: Statement, evidence: Evidence) -> Cause | None:
    """The cause, or ``None`` where the text or a field measures, or where key results are to do so."""
    context = said.context
    if evidence.measured_by is not None or context.target is not None or context.kind == "objective":
        return None
    if "milestone" in context.other_fields:
        return None
    if slots(said):
        return "slot"
    if said.pointers:
        return "pointer"
    if any(found.kind == "universal" for found in said.targets):
        return "universal"
    if other_numbers(said):
        return "number"
    return _by_shape(said)


def _by_shape(said: Statement) -> Cause:
    classes = {action.verb.cls for action in said.shape.actions}
    if not classes.isdisjoint(_DIRECTIONS):
        return "direction"
    if any(found.kind == "universal" for found in said.reading.quantities):
        return "universal"
    if "soft" in classes:
        return "soft"
    if classes == {"state"} or (said.shape.name == "state" and not classes):
        return "state"
    return "metric" if said.shape.name == "label" else "untold"


def slots(said: Statement) -> list[Quantity]:
    """The empty slots for a figure; the slot of a deadline only where there is no other."""
    found = [part for part in said.reading.quantities if part.kind == "placeholder" and part.role == "target"]
    return [part for part in found if not _is_of_a_date(said.text, part)] or found


def other_numbers(said: Statement) -> list[Quantity]:
    """The numbers that are no targets and no dates."""
    return [
        part
        for part in said.reading.quantities
        if part.role not in {"target", "date"} and part.kind not in {"universal", "placeholder"}
    ]


def direction(said: Statement) -> Action:
    """The first action that says which way."""
    return next(action for action in said.shape.actions if action.verb.cls in _DIRECTIONS)


def first_of(said: Statement, cls: VerbClass) -> Action:
    """The first action of a class."""
    return next(action for action in said.shape.actions if action.verb.cls == cls)


def _is_of_a_date(text: str, slot: Quantity) -> bool:
    """Whether it is the day that is open: "by __", "entro __"."""
    return text[slot.start : slot.end].lower().startswith("entro ") or text[: slot.start].lower().endswith("by ")
