"""The statement cut into marked and unmarked stretches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from okrwidgets.coaching import sentences as say
from okrwidgets.coaching.shapes import Piece
from okrwidgets.coaching.verdicts import tag_of
from okrwidgets.smart import Review
from okrwidgets.smart.grammar.record import BINDING, Role
from okrwidgets.smart.rules.record import BLANK
from okrwidgets.text import Language, Text

Tone = Literal["slot", "doubt", "carries"]

_ROLES: Final[dict[Role, Text]] = {"target": say.TARGET, "baseline": say.BASELINE, "service_time": say.SERVICE}
_RANK: Final[dict[Tone, int]] = {"slot": 0, "doubt": 1, "carries": 2}


class _Mark(NamedTuple):
    start: int
    end: int
    tone: Tone
    label: str


def pieces_of(review: Review, lang: Language) -> list[Piece]:
    """All stretches in order; of two marks on one place a slot goes before a doubt, a doubt before the rest."""
    text = review.statement.text
    pieces: list[Piece] = []
    at = 0
    for mark in sorted(_apart(_marks(review, lang), len(text))):
        if mark.start > at:
            pieces.append(Piece(text=text[at : mark.start]))
        pieces.append(Piece(text=text[mark.start : mark.end], tone=mark.tone, label=mark.label))
        at = mark.end
    if at < len(text):
        pieces.append(Piece(text=text[at:]))
    return pieces


def _apart(marks: Iterator[_Mark], length: int) -> Iterator[_Mark]:
    """Those that share no character with one before them in rank."""
    taken = bytearray(length)
    for mark in sorted(marks, key=lambda mark: (_RANK[mark.tone], mark.start, -mark.end)):
        if mark.start < mark.end and not any(taken[mark.start : mark.end]):
            taken[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
            yield mark


def _marks(review: Review, lang: Language) -> Iterator[_Mark]:
    said = review.statement
    at = said.text.find(BLANK)
    while at >= 0:
        yield _Mark(at, at + len(BLANK), "slot", say.SLOT.say(lang))
        at = said.text.find(BLANK, at + len(BLANK))
    for finding in review.findings:
        if finding.span.end - finding.span.start < len(said.text.strip()):  # the whole text is no place to point at
            yield _Mark(*finding.span, "doubt", " ".join(tag_of(finding.rule, lang)))
    for quantity in said.reading.quantities:
        if quantity.role in _ROLES and quantity.kind != "placeholder":
            yield _Mark(quantity.start, quantity.end, "carries", _ROLES[quantity.role].say(lang))
    for time in said.reading.times:
        if time.kind in BINDING:
            label = say.HOW_OFTEN if time.kind == "recurrence" else say.WHEN
            yield _Mark(time.start, time.end, "carries", label.say(lang))
    if review.evidence.lever == "action":
        for action in said.shape.actions:
            if action.verb.cls != "state":
                yield _Mark(*action.span, "carries", say.ACTION.say(lang))
    for purpose in said.purposes:
        yield _Mark(*purpose, "carries", say.REASON.say(lang))
