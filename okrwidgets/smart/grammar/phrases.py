"""Phrases of one or several words, found where they start or where they end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from okrwidgets.smart.grammar.tokens import tokens_of

Meaning = TypeVar("Meaning")
Row = tuple[tuple[str, ...], Meaning]


class Phrases(Generic[Meaning]):
    """What each phrase means.

    The phrases are known by their first and by their last word, so that most places are passed by
    with one look. Of several that fit, the longest counts.

    Examples:
        >>> bounds = Phrases({"more than": ">", "no more than": "<=", "≥": ">="})
        >>> bounds.at(["no", "more", "than", "5"], 0), bounds.before(["no", "more", "than", "5"], 3)
        (('<=', 3), ('<=', 3))
    """

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        self._by_first: dict[str, list[Row[Meaning]]] = {}
        self._by_last: dict[str, list[Row[Meaning]]] = {}
        self._fill((tuple(token.plain for token in tokens_of(phrase)), meaning) for phrase, meaning in meanings.items())

    def _fill(self, rows: Iterable[Row[Meaning]]) -> None:
        for row in sorted(rows, key=lambda row: -len(row[0])):
            self._by_first.setdefault(row[0][0], []).append(row)
            self._by_last.setdefault(row[0][-1], []).append(row)
        self.starts = frozenset(self._by_first)

    @classmethod
    def joined(cls, *tables: Phrases[Meaning]) -> Phrases[Meaning]:
        """One table of all phrases, so that a place is looked up once.

        Examples:
            >>> Phrases.joined(Phrases({"at all": 1}), Phrases({"at": 2})).at(["at", "all"], 0)
            (1, 2)
        """
        found: Phrases[Meaning] = cls({})
        found._fill(row for table in tables for rows in table._by_first.values() for row in rows)
        return found

    def at(self, words: Sequence[str], index: int) -> tuple[Meaning, int] | None:
        """The meaning of the phrase that starts at ``index``, and its length."""
        if index >= len(words):
            return None
        for phrase, meaning in self._by_first.get(words[index], ()):
            if len(phrase) == 1 or tuple(words[index : index + len(phrase)]) == phrase:
                return meaning, len(phrase)
        return None

    def before(self, words: Sequence[str], behind: int) -> tuple[Meaning, int] | None:
        """The meaning of the phrase that ends just before ``behind``, and its length."""
        if behind <= 0:
            return None
        for phrase, meaning in self._by_last.get(words[behind - 1], ()):
            length = len(phrase)
            if length == 1 or (length <= behind and tuple(words[behind - length : behind]) == phrase):
                return meaning, length
        return None
