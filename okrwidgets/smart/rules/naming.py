"""Why nothing is named that one could point to: the one decision that the S rules share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from okrwidgets.smart.rules.record import Found
from okrwidgets.smart.statement import Evidence, Phrase, Span, Statement

Cause = Literal["nothing", "pointer", "slogan", "abstract", "wide", "unnamed"]


class Unnamed(NamedTuple):
    """Why a statement names nothing, and where one sees it."""

    cause: Cause
    span: Span


def why_not_named(said: Statement, evidence: Evidence) -> Unnamed | None:
    """The cause, or ``None`` where the letter is carried; exactly one cause for each statement without a name."""
    if evidence.named is not None:
        return None
    if said.shape.name == "empty":
        return Unnamed("nothing", Span(0, len(said.text)))
    if said.pointers:
        return Unnamed("pointer", said.pointers[0])
    if said.slogans:
        return Unnamed("slogan", said.slogans[0])
    wish = _is_wish(said)
    for phrase in _phrases(said):
        if phrase.sort == "abstract":
            return Unnamed("abstract", phrase.head_span)
        # in "Our volunteers should feel valued" the group is plain enough: it is the feeling that nobody can see
        if phrase.sort == "wide" or (phrase.sort in {"people", "name"} and not wish):
            return Unnamed("wide", phrase.head_span)
    return Unnamed("unnamed", _evidence(said))


def caused_by(cause: Cause, said: Statement, evidence: Evidence) -> Iterator[Found]:
    """What the rule of a cause finds."""
    found = why_not_named(said, evidence)
    if found is not None and found.cause == cause:
        yield Found(found.span)


def _phrases(said: Statement) -> Iterator[Phrase]:
    if said.shape.subject is not None:
        yield said.shape.subject
    for action in said.shape.actions:
        yield action.thing


def _is_wish(said: Statement) -> bool:
    """Only how something should be."""
    actions = said.shape.actions
    if said.shape.name == "state":
        return not any(action.verb.cls == "complete" for action in actions)
    return bool(actions) and all(action.verb.cls == "state" for action in actions)


def _evidence(said: Statement) -> Span:
    return said.shape.predicate or Span(0, len(said.text))
