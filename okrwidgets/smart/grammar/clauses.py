"""Which parts of a sentence stand for themselves, so that a number in one says nothing about another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from okrwidgets.smart.grammar.record import Token
from okrwidgets.smart.grammar.writing import words

_BREAKS: Final = frozenset(".;!?•—")
_OPENS: Final = frozenset("([")
_CLOSES: Final = frozenset(")]")
_AND: Final = frozenset({"and", "e", "ed", "but", "ma"})
_SAYING: Final = words("is are has have was were will sono ha hanno viene vengono sara saranno")
_NEAR: Final = 6
"""Tokens behind "and" within which a verb of its own makes it the start of another clause."""


def clauses_of(tokens: Sequence[Token], words: Sequence[str], adjuncts: frozenset[str]) -> list[int]:
    """The number of the clause of each token; what stands in brackets is one of its own.

    Args:
        tokens: of the text.
        words: their folded forms.
        adjuncts: prepositions: behind a comma they go on with what stands before it.

    Examples:
        >>> from okrwidgets.smart.grammar.tokens import tokens_of
        >>> row = tokens_of("Cut it by 5% (today: 9%), for all; then stop")
        >>> clauses_of(row, [token.plain for token in row], frozenset({"for"}))
        [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 2, 2, 2]
    """
    found: list[int] = []
    around: list[int] = []
    clause = last = 0
    says = False
    for at, word in enumerate(words):
        if word in _OPENS:
            around.append(clause)
            clause = last = last + 1
        elif _breaks(tokens, words, at, adjuncts, says=says):
            clause = last = last + 1
            says = False
        found.append(clause)
        says = says or (word in _SAYING or tokens[at].text == "è")
        if word in _CLOSES and around:
            clause = around.pop()
    return found


def _breaks(tokens: Sequence[Token], words: Sequence[str], at: int, adjuncts: frozenset[str], *, says: bool) -> bool:
    word = words[at]
    if tokens[at].kind == "word" and word not in _AND:
        return False
    if word in _AND:
        return says and any(
            words[place] in _SAYING or tokens[place].text == "è" for place in range(at + 1, min(len(words), at + _NEAR))
        )
    if tokens[at].kind != "sign":
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    if word == ",":
        return following not in adjuncts
    return word in _BREAKS and not (at + 1 < len(words) and tokens[at].end == tokens[at + 1].start)


def brackets_of(words: Sequence[str]) -> list[int]:
    """For each token the place of the bracket that it stands in, -1 outside.

    Examples:
        >>> brackets_of("so ( and so ) on".split())
        [-1, 1, 1, 1, 1, -1]
    """
    if _OPENS.isdisjoint(words):
        return [-1] * len(words)
    found: list[int] = []
    around: list[int] = []
    for at, word in enumerate(words):
        if word in _OPENS:
            around.append(at)
        found.append(around[-1] if around else -1)
        if word in _CLOSES and around:
            around.pop()
    return found
