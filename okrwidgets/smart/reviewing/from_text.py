"""The five letters of a sentence, from what it offers and what the rules found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from okrwidgets.smart.letters import LETTERS, Letter, LetterName, Verdict
from okrwidgets.smart.reviewing import sentences as say
from okrwidgets.smart.rules.record import Finding, Severity
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Sayable, Verbatim

_VERDICTS: Final[tuple[tuple[Severity, Verdict], ...]] = (("must", "missing"), ("should", "partly"), ("ask", "ask"))


def letters_of_text(said: Statement, evidence: Evidence, findings: Iterable[Finding]) -> tuple[Letter, ...]:
    """Each letter has the verdict of its gravest finding."""
    by_letter: dict[LetterName, list[Finding]] = {letter: [] for letter in LETTERS}
    for finding in findings:
        by_letter[finding.rule.letter].append(finding)
    return tuple(_letter(letter, by_letter[letter], said, evidence) for letter in LETTERS)


def _letter(letter: LetterName, findings: list[Finding], said: Statement, evidence: Evidence) -> Letter:
    for severity, verdict in _VERDICTS:
        for finding in findings:
            if finding.rule.severity == severity:
                carried = ("text",) if verdict == "partly" else ()
                return Letter(letter, verdict, carried, finding.message, finding.rule.repair)
    return Letter(letter, "met", ("text",), _carried(letter, said, evidence))


def _carried(letter: LetterName, said: Statement, evidence: Evidence) -> Sayable:
    """What carries a letter that is met, in the statement's own words."""
    spans: dict[LetterName, Span | None] = {
        "S": evidence.named.span if evidence.named else None,
        "M": _measure(said, evidence),
        "A": said.shape.actions[0].span if evidence.lever == "action" and said.shape.actions else None,
        "R": said.purposes[0] if said.purposes else None,
        "T": Span(said.binding[0].start, said.binding[0].end) if said.binding else None,
    }
    span = spans[letter]
    words = span.of(said.text).strip() if span else ""
    if words:
        return say.CARRIED_BY_WORDS[letter].fill(words=Verbatim(words))
    return say.CARRIED[letter]


def _measure(said: Statement, evidence: Evidence) -> Span | None:
    if evidence.measured_by == "completion":
        subject = said.shape.subject
        return said.shape.actions[0].span if said.shape.actions else subject.span if subject else None
    return Span(said.targets[0].start, said.targets[0].end) if said.targets else None
