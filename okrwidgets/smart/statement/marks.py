"""Where the lexicon's words stand in a row of tokens."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeVar

from okrwidgets.smart.grammar.record import Quantity, Reading, Time, Token
from okrwidgets.smart.lexicon import Lexicon, Verb, lexicon
from okrwidgets.smart.statement.record import Span
from okrwidgets.text import Language

Found = TypeVar("Found", Time, Quantity)
MOST_WORDS: Final = 6
"""No phrase of the lexicon is longer."""


class Finder:
    """Finds the longest phrase of a set that starts at a token.

    A set's phrases are known by their first word, so that a row of tokens is gone through once.
    """

    def __init__(self, phrases: Collection[str]) -> None:
        self._phrases = frozenset(phrases)
        self._longest: dict[str, int] = {}
        for phrase in phrases:
            first, *rest = phrase.split(" ")
            self._longest[first] = max(self._longest.get(first, 0), len(rest) + 1)
        self.starts = frozenset(self._longest)

    def at(self, words: list[str], index: int) -> str | None:
        """The longest phrase that starts at ``index``."""
        longest = self._longest.get(words[index])
        if longest is None:
            return None
        for length in range(min(longest, len(words) - index, MOST_WORDS), 0, -1):
            phrase = words[index] if length == 1 else " ".join(words[index : index + length])
            if phrase in self._phrases:
                return phrase
        return None


@dataclass(frozen=True, slots=True)
class Finders:
    """A finder for each set of a lexicon."""

    words: Lexicon
    verbs: Finder
    metrics: Finder
    vague: Finder
    pointers: Finder
    slogans: Finder
    modals: Finder
    copulas: Finder
    purposes: Finder
    nouns: Finder


@cache
def finders(lang: Language) -> Finders:
    """The finders of a language."""
    words = lexicon(lang)
    nouns = words.abstract | words.wide | words.artefacts | words.people
    return Finders(
        words,
        Finder(words.verbs),
        Finder(words.metrics | words.events),
        Finder(words.vague),
        Finder(words.pointers),
        Finder(words.slogans),
        Finder(words.modals),
        Finder(words.copulas),
        Finder(words.purposes),
        Finder(nouns),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """A row of tokens with all that is known about each place.

    Attributes:
        text: the original.
        lang: of the words.
        tokens: all of them.
        words: their folded forms, possessive endings left off.
        times: by index, the time that covers the token.
        quantities: by index, the quantity that covers the token.
        find: the finders of the language.
    """

    text: str
    lang: Language
    tokens: list[Token]
    words: list[str]
    times: dict[int, Time]
    quantities: dict[int, Quantity]
    find: Finders

    def verb(self, index: int) -> tuple[Verb, int] | None:
        """The verb that starts at ``index``, and of how many tokens it is."""
        phrase = self.find.verbs.at(self.words, index)
        return None if phrase is None else (self.find.words.verbs[phrase], phrase.count(" ") + 1)

    def span(self, first: int, behind: int) -> Span:
        """The text from one token to the one before another."""
        if first >= behind:
            at = self.tokens[first].start if first < len(self.tokens) else len(self.text)
            return Span(at, at)
        return Span(self.tokens[first].start, self.tokens[behind - 1].end)

    def claimed(self, index: int) -> bool:
        """Whether the token belongs to a time or a quantity."""
        return index in self.times or index in self.quantities


def row_of(text: str, lang: Language, tokens: list[Token], reading: Reading) -> Row:
    """Lay a reading over its tokens."""
    words = ["e'" if token.text in {"è", "È"} else _bare(token.plain) for token in tokens]
    return Row(
        text, lang, tokens, words, _cover(tokens, reading.times), _cover(tokens, reading.quantities), finders(lang)
    )


def spans_of(row: Row, finder: Finder) -> tuple[Span, ...]:
    """All phrases of a set, none inside another."""
    found, index, words = [], 0, row.words
    if finder.starts.isdisjoint(words):
        return ()
    while index < len(words):
        phrase = finder.at(words, index)
        if phrase is None:
            index += 1
            continue
        behind = index + phrase.count(" ") + 1
        found.append(row.span(index, behind))
        index = behind
    return tuple(found)


def _bare(plain: str) -> str:
    if len(plain) > 5 and plain.endswith("a'"):
        return plain[:-1]  # an accent typed as an apostrophe: "capacita'"
    if plain.endswith("'s"):
        return plain[:-2]
    return plain[:-1] if plain.endswith("s'") else plain


def _cover(tokens: list[Token], found: Iterable[Found]) -> dict[int, Found]:
    covered: dict[int, Found] = {}
    index = 0
    for part in found:
        while index < len(tokens) and tokens[index].end <= part.start:
            index += 1
        at = index
        while at < len(tokens) and tokens[at].start < part.end:
            covered[at] = part
            at += 1
    return covered
