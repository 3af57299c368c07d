"""The text as the quantity grammar walks along it: tokens, their words, and what the times have taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from okrwidgets.smart.grammar.clauses import brackets_of, clauses_of
from okrwidgets.smart.grammar.record import Time, TimeKind, Token
from okrwidgets.smart.grammar.vocabulary import Vocabulary, vocabulary
from okrwidgets.text import Language

_SENTENCE_ENDS: Final = frozenset(".;!?•")
_OPENS: Final = frozenset('.;:!?•–—-(["“«')
_LONGEST_STEM: Final = 9
_SHORTEST_STEM: Final = 4
_COMPARATIVES: Final = frozenset({"more", "less", "fewer", "higher", "lower", "piu", "meno"})
_THAN: Final = frozenset({"than", "di", "del", "dell'", "della"})
"""Behind these such a word bounds a number: "no *more than* 18%" is no growth."""
_FREE: Final[frozenset[TimeKind]] = frozenset({"service", "duration"})
"""Times whose number is a quantity as well."""


@dataclass
class Line:
    """A row of tokens with all that is asked about a place.

    Attributes:
        tokens: of the text.
        words: their folded forms.
        lang: of the words.
        known: the vocabulary of the language.
        timed: by index, the kind of the time that covers the token.
    """

    tokens: list[Token]
    words: list[str]
    lang: Language
    known: Vocabulary
    timed: list[TimeKind | None]
    _changes: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, tokens: list[Token], lang: Language, times: Sequence[Time]) -> Line:
        """Lay times over tokens."""
        return cls(tokens, [token.plain for token in tokens], lang, vocabulary(lang), _covered(tokens, times))

    def word(self, index: int) -> str:
        """The folded word at a place; empty outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def joined(self, index: int) -> bool:
        """Whether no space stands between a token and the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index - 1].end == self.tokens[index].start

    def taken(self, index: int) -> bool:
        """Whether a time has the token, so that its number is none of ours."""
        kind = self.timed[index]
        return kind is not None and kind not in _FREE

    def is_word(self, index: int) -> bool:
        """Whether a word stands at a place."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind == "word"

    def opens(self, index: int) -> bool:
        """Whether the token is the first of a sentence or of a part that stands for itself."""
        return index <= 0 or self.words[index - 1] in _OPENS

    def counted(self, index: int) -> bool:
        """Whether the word at a place can be what is counted."""
        return self.is_word(index) and not self.taken(index) and self.words[index] not in self.known.stops

    def first_word_in(self, stems: frozenset[str]) -> bool:
        """Whether one of the first two words has such a stem."""
        return any(has_stem(word, stems) for word in self.words[:2])

    @cached_property
    def of_shares(self) -> bool:
        """Whether the text speaks of something that is counted in percent."""
        return not self.known.shares.isdisjoint(self.words)

    @cached_property
    def clauses(self) -> list[int]:
        """By index, the number of the clause that the token stands in."""
        return clauses_of(self.tokens, self.words, self.known.scope_prepositions)

    @cached_property
    def brackets(self) -> list[int]:
        """By index, the place of the bracket that the token stands in, or -1."""
        return brackets_of(self.words)

    @cached_property
    def target_label(self) -> int:
        """The place of a "Target:" behind the name of a KPI, or -1."""
        for at in range(1, len(self.words) - 1 if ":" in self.words else 0):
            if self.words[at] in self.known.target_labels and self.words[at + 1] == ":" and self.opens(at):
                return at
        return -1

    def change(self, index: int) -> int | None:
        """Whether the word at a place says more (1), less (-1), to a value (0), or nothing of the kind (``None``)."""
        found = self._changes.get(index, 2)
        if found == 2:
            found = self._changes[index] = self._change(self.words[index])
        return None if found == 3 else found

    def _change(self, word: str) -> int:
        known = self.known
        if word in known.raising_words:
            return 1
        if word in known.lowering_words:
            return -1
        if word in known.moving:
            return 0
        if has_stem(word, known.raising):
            return 1
        return -1 if has_stem(word, known.lowering) else 3

    def change_before(self, index: int, most: int = 16) -> int | None:
        """What the nearest word of change before a place says, within its sentence."""
        for place in range(index - 1, max(-1, index - 1 - most), -1):
            if self.words[place] in _SENTENCE_ENDS and not self._inside_number(place):
                return None
            found = self.change(place)
            if found is not None and not (self.words[place] in _COMPARATIVES and self.words[place + 1] in _THAN):
                return found
        return None

    def _inside_number(self, place: int) -> bool:
        return self.joined(place) and self.joined(place + 1)


def has_stem(word: str, stems: frozenset[str]) -> bool:
    """Whether a word begins with one of the stems.

    Examples:
        >>> has_stem("riduzione", frozenset({"ridu"})), has_stem("radio", frozenset({"ridu"}))
        (True, False)
    """
    return any(word[:length] in stems for length in range(min(len(word), _LONGEST_STEM), _SHORTEST_STEM - 1, -1))


def _covered(tokens: Sequence[Token], times: Iterable[Time]) -> list[TimeKind | None]:
    covered: list[TimeKind | None] = [None] * len(tokens)
    at = 0
    for time in times:
        while at < len(tokens) and tokens[at].end <= time.start:
            at += 1
        while at < len(tokens) and tokens[at].start < time.end:
            covered[at] = time.kind
            at += 1
    return covered
