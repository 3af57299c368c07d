"""What several letters look at: figures, universals, the thing that a sentence is about."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.smart.lexicon import lexicon
from okrwidgets.smart.statement.record import Action, Phrase, Span, Statement

_ARROWS: Final = frozenset("→>-–")


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


def is_vague(said: Statement, span: Span, but: Span | None = None) -> bool:
    """Whether something without content stands in a span, but at one place: "un *responsabile* qualità" is a person."""
    return any(span.start <= found.start < span.end and found != but for found in said.vague)


def refers(said: Statement) -> bool:
    """Whether it only says to meet what stands elsewhere: "hit our fundraising target", "rispettare le scadenze"."""
    actions = said.shape.actions
    if not actions or figures(said) or said.shape.name != "action":
        return False
    elsewhere = lexicon(said.lang).cues.elsewhere
    return all(action.verb.cls in {"reach", "keep", "win"} and action.thing.head in elsewhere for action in actions)


def is_change(said: Statement, found: Quantity) -> bool:
    """From … to; not a target whose start stands elsewhere, in brackets."""
    words = said.text[found.start : found.end]
    return found.cmp == "->" and (not words[:1].isdecimal() or not _ARROWS.isdisjoint(words))


def is_counted_doing(said: Statement) -> bool:
    """So and so many of what gets done: "two acquisitions", "Sunday opening at three branches"; not as a KPI."""
    shape = said.shape
    if shape.name != "label" or shape.subject is None or not shape.subject.done or said.context.kind == "kpi":
        return False
    return shape.target_part is None and any(found.kind == "number" for found in figures(said))
