"""One letter of SMART and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.text import Sayable

LetterName = Literal["S", "M", "A", "R", "T"]
Verdict = Literal["met", "partly", "missing", "ask"]

LETTERS: Final[tuple[LetterName, ...]] = ("S", "M", "A", "R", "T")


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of SMART, as far as text and fields tell.

    Attributes:
        letter: S, M, A, R or T.
        verdict: ``met``, ``partly``, ``missing``, or ``ask`` where only a person can tell.
        carried_by: the fields that carry it; ``text`` where the words do.
        reason: what carries it, or what is missing, as a whole sentence.
        question: what a coach asks next.
        fields_missing: where the answer would go, the most helpful one first.
    """

    letter: LetterName
    verdict: Verdict
    carried_by: tuple[str, ...]
    reason: Sayable
    question: Sayable | None = None
    fields_missing: tuple[str, ...] = ()
