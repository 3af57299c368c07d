"""What a rule is: one way in which a statement falls short of a letter, with its reason and its repair."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from okrwidgets.smart.letters import LetterName
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Language, Sayable, Text

Severity = Literal["must", "should", "ask", "hint"]
"""`must`: the letter is missing · `should`: it is met in part · `ask`: only a person can answer · `hint`: the letter
stands; worth a thought."""

BLANK = "__"
"""A slot that a person fills in."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a rule applies.

    Attributes:
        span: the evidence; the whole text where it is about something that is not there.
        values: for the placeholders of the rule's message.
        repaired: the whole statement as it would read after the repair, with ``__`` where a person fills in; in the
            language of the text.
    """

    span: Span
    values: Mapping[str, object] = field(default_factory=dict)
    repaired: str | None = None


class Case(NamedTuple):
    """A statement that a rule lets pass, or finds."""

    text: str
    context: Context = Context()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        code: the letter and three digits; A1xx are about acting, A2xx about reaching.
        name: in a few words, as a heading.
        letter: the criterion.
        severity: what it means for the letter.
        source: a key of ``glossary/sources.yaml``.
        why: why it matters, one or two sentences.
        message: what was found, with the placeholders of its `Found.values`; ``{words}`` is always the span's text.
        repair: what to do, as one sentence a person can act on.
        find: where it applies.
        good: statements that it lets pass, at least three a language.
        bad: statements that it finds, at least three a language.
        names_vague: whether its span has no checkable content, as the codebook's ``vague_terms``.
    """

    code: str
    name: Text
    letter: LetterName
    severity: Severity
    source: str
    why: Text
    message: Text
    repair: Text
    find: Callable[[Statement, Evidence], Iterator[Found]]
    good: Mapping[Language, tuple[Case, ...]]
    bad: Mapping[Language, tuple[Case, ...]]
    names_vague: bool = False


class Finding(NamedTuple):
    """A rule that applies to a statement, ready to be said.

    Attributes:
        rule: which one.
        span: the evidence.
        message: what was found.
        repaired: the statement after the repair, or ``None`` where only a person knows.
    """

    rule: Rule
    span: Span
    message: Sayable
    repaired: str | None
