"""A review as plain data, and the JSON Schema of it."""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import TypedDict

from okrwidgets.smart.letters import LetterName, Verdict
from okrwidgets.smart.reviewing.record import Review
from okrwidgets.smart.rules.record import Finding, Severity
from okrwidgets.text import Language


class LetterData(TypedDict):
    """One letter."""

    letter: LetterName
    verdict: Verdict
    carried_by: list[str]
    reason: str
    question: str | None


class FindingData(TypedDict):
    """One finding."""

    code: str
    letter: LetterName
    severity: Severity
    start: int
    end: int
    words: str
    message: str
    why: str
    repair: str
    repaired: str | None
    """The whole statement after the repair, with ``__`` where a person fills in."""


class ReviewData(TypedDict):
    """A review."""

    okr_review: Literal[1]
    """Version of this shape."""
    lang: Language
    text: str
    text_lang: Language
    letters: list[LetterData]
    findings: list[FindingData]


def as_dict(review: Review, lang: Language) -> dict[str, Any]:
    """The review as it is written in JSON, with its sentences in ``lang``."""
    said = review.statement
    letters = [
        LetterData(
            letter=found.letter,
            verdict=found.verdict,
            carried_by=list(found.carried_by),
            reason=found.reason.say(lang),
            question=found.question.say(lang) if found.question else None,
        )
        for found in review.letters
    ]
    findings = [_finding(found, said.text, lang) for found in review.findings]
    data = ReviewData(okr_review=1, lang=lang, text=said.text, text_lang=said.lang, letters=letters, findings=findings)
    return dict(data)


def review_schema() -> dict[str, Any]:
    """The JSON Schema of `Review.to_dict`."""
    from pydantic import TypeAdapter

    return TypeAdapter(ReviewData).json_schema()


def _finding(found: Finding, text: str, lang: Language) -> FindingData:
    return FindingData(
        code=found.rule.code,
        letter=found.rule.letter,
        severity=found.rule.severity,
        start=found.span.start,
        end=found.span.end,
        words=found.span.of(text),
        message=found.message.say(lang),
        why=found.rule.why.say(lang),
        repair=found.rule.repair.say(lang),
        repaired=found.repaired,
    )
