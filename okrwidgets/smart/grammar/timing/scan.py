"""The row of tokens as the readers of times see it: never too short to look ahead or back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeVar

from okrwidgets.smart.grammar.calendar import NO_DATES, Calendar, Dates
from okrwidgets.smart.grammar.record import Time, TimeKind, Token
from okrwidgets.smart.grammar.timing.table import Phrases, TimeTable

V = TypeVar("V")

MARGIN: Final = 16
"""How many empty tokens stand behind the last: so no reader has to ask whether there is a next one."""

Found = tuple[Time, int]
"""A time, and the token behind it."""


@dataclass(frozen=True, slots=True)
class Scan:
    """Tokens with a margin, which serves before the first one too, as Python counts negative places from the end.

    Attributes:
        text: as given.
        tokens: with the margin.
        words: their plain forms.
        size: how many there are without the margin.
        table: the words of the language.
        calendar: what is known about now.
    """

    text: str
    tokens: list[Token]
    words: list[str]
    size: int
    table: TimeTable
    calendar: Calendar

    @classmethod
    def of(cls, text: str, tokens: list[Token], table: TimeTable, calendar: Calendar) -> Scan:
        """Prepare a row of tokens."""
        nothing = Token(len(text), len(text), "", "", "sign")
        # "this year's" is this year
        words = [token.plain.removesuffix("'s") for token in tokens]
        words += [""] * MARGIN
        return cls(text, [*tokens, *([nothing] * MARGIN)], words, len(tokens), table, calendar)

    def adjacent(self, at: int) -> bool:
        """Whether no space stands between a token and the next."""
        return self.tokens[at].end == self.tokens[at + 1].start

    def is_number(self, at: int) -> bool:
        """Whether a token is a row of digits."""
        return self.tokens[at].kind == "number"

    def capital(self, at: int) -> bool:
        """Whether a token begins with a capital."""
        return self.tokens[at].text[:1].isupper()

    def opens(self, at: int) -> bool:
        """Whether a statement, a sentence or what stands behind a colon begins with the token."""
        return at == 0 or self.words[at - 1] in {".", ":", ";", "•", "–", "—", "-", "!", "?"}

    def behind(self, at: int, phrases: Phrases[V]) -> tuple[int, V] | None:
        """The longest phrase that begins at a token: what stands behind it, and what it means."""
        for rest, meaning in phrases.get(self.words[at], ()):
            if not rest:
                return at + 1, meaning
            end = at + 1 + len(rest)
            if tuple(self.words[at + 1 : end]) == rest:
                return end, meaning
        return None

    def skip(self, at: int, words: frozenset[str] | Mapping[str, object], most: int = 4) -> int:
        """The first token that is none of these words."""
        end = at + most
        while at < end and self.words[at] in words:
            at += 1
        return at

    def found(self, start: int, end: int, kind: TimeKind, dates: Dates = NO_DATES) -> Found:
        """A time from one token up to another."""
        return Time(self.tokens[start].start, self.tokens[end - 1].end, kind, *dates), end
