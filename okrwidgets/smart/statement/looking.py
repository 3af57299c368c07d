"""What several letters look at: figures, universals, the thing that a sentence is about."""

from __future__ import annotations

from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.smart.statement.record import Action, Phrase, Span, Statement


def figures(said: Statement) -> tuple[Quantity, ...]:
    """The targets that are numbers of their own."""
    return tuple(found for found in said.targets if found.kind != "universal")


def universals(said: Statement) -> tuple[Quantity, ...]:
    """All, every, none."""
    return tuple(found for found in said.targets if found.kind == "universal")


def is_whole(found: Quantity) -> bool:
    """All of them, in words or as 100%."""
    return found.values[:1] == (100,) and found.kind in {"universal", "percent"}


def thing_of(said: Statement, action: Action) -> Phrase:
    """What an action is about: its object, or the subject of its state."""
    if said.shape.name == "state" and said.shape.subject is not None:
        return said.shape.subject
    return action.thing


def is_vague(said: Statement, span: Span) -> bool:
    """Whether something without content stands in a span."""
    return any(span.start <= found.start < span.end for found in said.vague)
