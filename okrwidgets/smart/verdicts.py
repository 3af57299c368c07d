"""What a review finds, letter by letter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from okrwidgets.text import Language, Sayable

LetterName = Literal["S", "M", "A", "R", "T"]
Verdict = Literal["met", "partly", "missing", "ask"]


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of SMART, as far as the fields tell.

    Attributes:
        letter: S, M, A, R or T.
        verdict: ``met``, ``partly``, ``missing``, or ``ask`` where no field can tell.
        carried_by: the fields that carry it.
        reason: which letter is carried by what, as a whole sentence.
        question: what a coach asks next.
        fields_missing: where the answer would go, the most helpful one first.
    """

    letter: LetterName
    verdict: Verdict
    carried_by: tuple[str, ...]
    reason: Sayable
    question: Sayable | None = None
    fields_missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Review:
    """The five letters, in the order S M A R T.

    Attributes:
        letters: always five.
    """

    letters: tuple[Letter, ...]

    def __repr__(self) -> str:
        return f"Review({', '.join(f'{found.letter} {found.verdict}' for found in self.letters)})"

    def __getitem__(self, letter: str) -> Letter:
        """One letter: ``review["M"]``."""
        return next(found for found in self.letters if found.letter == letter.upper())

    def to_markdown(self, lang: Language | None = None) -> str:
        """A Markdown table, one row a letter."""
        from okrwidgets.smart.showing import as_markdown

        return as_markdown(self, lang)

    def _repr_html_(self) -> str:
        from okrwidgets.smart.showing import as_html

        return as_html(self)
