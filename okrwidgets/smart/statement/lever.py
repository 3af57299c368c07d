"""What an owner can act on: an action, a direction for a KPI, or an end state that can be brought about."""

from __future__ import annotations

from typing import Final, Literal

from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.smart.statement.looking import is_change, is_counted_doing, is_whole, universals
from okrwidgets.smart.statement.measured import Measure
from okrwidgets.smart.statement.record import Statement

Lever = Literal["action", "comparator", "end_state"]

_COMPARES: Final = frozenset({">=", ">", "<=", "<", "+%", "-%", "+pp", "-pp", "+n", "-n", "x", "rank<="})


def lever_of(said: Statement, measured: Measure | None) -> Lever | None:
    """The lever that the text names."""
    shape = said.shape
    if shape.name == "action":
        if any(action.verb.cls != "state" for action in shape.actions):
            return "action"
        if measured == "universal":
            return "end_state"
        if measured == "target" and any(action.verb.lemma in {"fare", "get", "make"} for action in shape.actions):
            return "action"  # "make a profit of 40k"
    slots = shape.target_part is None  # "win rate above X%"
    if any(
        _compares(said, found) for found in said.reading.targets if measured or (slots and found.kind == "placeholder")
    ):
        return "comparator"
    if is_counted_doing(said) or said.heads_for:
        return "action"
    if any(action.verb.cls == "complete" for action in shape.actions):
        return "end_state"
    if shape.name == "action":
        return None
    if shape.name == "state":
        return "end_state" if measured is not None and not _others_decide(said) else None
    if measured == "completion":
        own = shape.subject is None or shape.subject.head.endswith(
            ("neutrality", "carbonica", "climatica", "certificazione")
        )
        return "end_state" if own else None  # promotion and titles are won against others
    whole = universals(said) or (shape.target_part is None and any(is_whole(found) for found in said.targets))
    return "end_state" if measured is not None and whole else None


def _compares(said: Statement, found: Quantity) -> bool:
    """At least, below, zero, from … to: a direction for a KPI. A figure alone ("Target: 12%") is none."""
    if found.values[:1] == (0,):
        return said.shape.target_part is None  # "Target: 0" is a figure as any other
    return is_change(said, found) or found.cmp in _COMPARES


def _others_decide(said: Statement) -> bool:
    """Accepted, awarded, elected: without another word nobody here has done it."""
    actions, predicate = said.shape.actions, said.shape.predicate
    if not actions or predicate is None or actions[0].span.start != predicate.start:
        return False
    return all(action.verb.cls == "win" and action.verb.form == "participle" for action in actions)
