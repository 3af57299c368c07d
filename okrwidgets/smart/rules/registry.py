"""Every rule, and the one way in which they are asked."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.rules.record import Finding, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Verbatim

RULES: Final[tuple[Rule, ...]] = ()


def rule(code: str) -> Rule | None:
    """The rule with this code, whatever its case."""
    return next((known for known in RULES if known.code == code.strip().upper()), None)


def find_all(said: Statement, evidence: Evidence, rules: tuple[Rule, ...] = RULES) -> tuple[Finding, ...]:
    """What the rules find, in reading order."""
    found = [_finding(known, place, said) for known in rules for place in known.find(said, evidence)]
    return tuple(sorted(found, key=lambda finding: (finding.span.start, finding.span.end, finding.rule.code)))


def _finding(known: Rule, place: Found, said: Statement) -> Finding:
    words = place.span.of(said.text).strip()
    message = known.message.fill(words=Verbatim(words), **place.values)
    return Finding(known, place.span, message, place.repaired)
