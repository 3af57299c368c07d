"""Search as one types: in both languages, whatever the accents, with small slips forgiven."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from okrwidgets.terms.loading import terms
from okrwidgets.terms.records import Term
from okrwidgets.terms.searching.index import SMALL_WORDS, Entry, Label, build_index
from okrwidgets.terms.searching.typos import slips, slips_allowed
from okrwidgets.terms.spelling import plain
from okrwidgets.text import Language, reader_language

EXACT: Final = 0
STARTS: Final = 1
WORDS: Final = 2
ACROSS: Final = 3
NEARLY: Final = 4
TOLD: Final = 5

_Rank = tuple[int, ...]
"""How well a term fits; smaller is better."""


def search(words: str, lang: Language | None = None, limit: int = 10) -> tuple[Term, ...]:
    """Find terms by the beginning of their words.

    First what is called exactly that, then what starts like that, then where each word begins a word of the
    name, an alias or the expansion, in any order. Only where nothing of this is found, small slips are
    forgiven, and only then the definitions are read. Equal ranks stand in alphabetical order.

    Args:
        words: as typed so far, in either language.
        lang: whose words go first where two terms fit equally well; the reader's by default.
        limit: how many at most.

    Returns:
        The terms, best first; without words, the first of the alphabet.
    """
    lang = reader_language(lang)
    return tuple(entry.term for entry in _ranked(plain(words), lang)[: max(limit, 0)])


@lru_cache(maxsize=1)
def index() -> tuple[Entry, ...]:
    """What the glossary's terms are found by."""
    return build_index(terms().values())


@lru_cache(maxsize=512)
def _ranked(typed: str, lang: Language) -> tuple[Entry, ...]:
    if not typed:
        return tuple(sorted(index(), key=lambda entry: plain(entry.term.name.say(lang))))
    words = tuple(word for word in typed.split() if word not in SMALL_WORDS) or tuple(typed.split())
    for judge in (_called, _nearly, _told):
        ranks = {entry.term.key: judge(entry, typed, words, lang) for entry in index()}
        found = [entry for entry in index() if ranks[entry.term.key] is not None]
        if found:
            return tuple(sorted(found, key=lambda entry: (ranks[entry.term.key], plain(entry.term.name.say(lang)))))
    return ()


def _called(entry: Entry, typed: str, words: tuple[str, ...], lang: Language) -> _Rank | None:
    """By its labels, letter by letter."""
    best = min(_fits(entry, typed, words, lang), default=None)
    if best is None and all(_begins(word, entry.words) for word in words):
        return (ACROSS,)
    return best


def _fits(entry: Entry, typed: str, words: tuple[str, ...], lang: Language) -> Iterator[_Rank]:
    for label in entry.labels:
        rank = _label_rank(label, typed, words)
        if rank is not None:
            yield rank, lang not in label.langs, not label.named, len(label.words)


def _label_rank(label: Label, typed: str, words: tuple[str, ...]) -> int | None:
    if label.plain == typed:
        return EXACT
    if label.plain.startswith(typed):
        return STARTS
    return WORDS if all(_begins(word, label.words) for word in words) else None


def _begins(typed: str, words: tuple[str, ...] | frozenset[str]) -> bool:
    return any(word.startswith(typed) for word in words)


def _nearly(entry: Entry, typed: str, words: tuple[str, ...], lang: Language) -> _Rank | None:
    """By its labels, with slips of the finger."""
    best: _Rank | None = None
    for label in entry.labels:
        count = 0
        for word in words:
            fewest = min(
                (slips(word, other) for other in label.words if other[0] == word[0] or len(word) > 3), default=99
            )
            if fewest > slips_allowed(word):
                break
            count += fewest
        else:
            rank = (NEARLY, count, lang not in label.langs, not label.named, len(label.words))
            best = rank if best is None else min(best, rank)
    return best


def _told(entry: Entry, typed: str, words: tuple[str, ...], lang: Language) -> _Rank | None:
    """By its definition: every word of more than two letters begins a word there."""
    for n, told in enumerate((entry.tells[lang], entry.tells["en" if lang == "it" else "it"])):
        if all(len(word) > 2 and _begins(word, told) for word in words):
            return (TOLD, n)
    return None
