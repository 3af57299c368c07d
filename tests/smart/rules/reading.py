"""A case as the rules see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from okrwidgets.smart.letters import LetterName, Verdict
from okrwidgets.smart.reviewing.from_text import letters_of_text
from okrwidgets.smart.rules import RULES, Case, Finding, Rule, find_all
from okrwidgets.smart.statement import Evidence, Statement, evidence_of, take_apart
from okrwidgets.text import Language
from okrwidgets.text.language import LANGUAGES


class Seen(NamedTuple):
    """A case taken apart, with what the rules find in it."""

    said: Statement
    evidence: Evidence
    findings: tuple[Finding, ...]

    def of(self, rule: Rule) -> list[Finding]:
        """The findings of one rule."""
        return [found for found in self.findings if found.rule is rule]

    def verdict(self, letter: LetterName) -> Verdict:
        """How the letter is judged from the text."""
        return next(
            found.verdict
            for found in letters_of_text(self.said, self.evidence, self.findings)
            if found.letter == letter
        )


def see(case: Case, lang: Language, rules: tuple[Rule, ...] = RULES) -> Seen:
    """Read a case and ask the rules."""
    said = take_apart(case.text, lang, case.context)
    evidence = evidence_of(said)
    return Seen(said, evidence, find_all(said, evidence, rules))


def cases(rule: Rule, which: Literal["good", "bad"]) -> Iterator[tuple[Language, Case]]:
    """The cases of a rule in both languages."""
    for lang in LANGUAGES:
        for case in getattr(rule, which)[lang]:
            yield lang, case


def all_cases() -> list[tuple[Language, Case]]:
    """Every case of every rule, each text once in its context."""
    found = [pair for rule in RULES for which in ("good", "bad") for pair in cases(rule, which)]
    return [pair for at, pair in enumerate(found) if pair not in found[:at]]
