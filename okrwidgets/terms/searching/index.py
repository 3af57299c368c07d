"""What each term can be found by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from okrwidgets.terms.records import Term
from okrwidgets.terms.spelling import plain
from okrwidgets.text import LANGUAGES, Language

SMALL_WORDS: Final = frozenset(
    {
        *("a", "an", "and", "by", "for", "from", "in", "is", "of", "on", "or", "per", "s", "the", "to", "vs", "what"),
        *("ai", "al", "alla", "alle", "allo", "che", "col", "con", "cosa", "cos", "d", "da", "dei", "del", "dell"),
        *("della", "delle", "dello", "di", "e", "gli", "i", "il", "l", "la", "le", "lo", "ne", "nel", "nella", "o"),
        *("su", "sul", "sull", "sulla", "sulle", "tra", "fra", "un", "una", "uno"),
    }
)
"""They find nothing by themselves: “costo al lead” looks for the same as “costo per lead”."""


@dataclass(frozen=True, slots=True)
class Label:
    """One way to name a term.

    Attributes:
        plain: without case, accents and punctuation.
        words: its words.
        langs: in which languages it says so.
        named: whether it is the name or what the name stands for, rather than an alias.
    """

    plain: str
    words: tuple[str, ...]
    langs: tuple[Language, ...]
    named: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A term with all that finds it.

    Attributes:
        term: the term.
        labels: its key, names, expansions, aliases.
        words: all words of its labels.
        tells: per language, the words of its definition.
    """

    term: Term
    labels: tuple[Label, ...]
    words: frozenset[str]
    tells: Mapping[Language, frozenset[str]]


def build_index(terms: Iterable[Term]) -> tuple[Entry, ...]:
    """One entry a term, in the order given."""
    return tuple(_entry(term) for term in terms)


def _entry(term: Term) -> Entry:
    found: dict[str, tuple[tuple[Language, ...], bool]] = {}
    for words, langs, named in _said(term):
        key = plain(words)
        before, was_named = found.get(key, ((), False))
        found[key] = (tuple(dict.fromkeys((*before, *langs))), named or was_named)
    labels = tuple(Label(key, tuple(key.split()), langs, named) for key, (langs, named) in found.items())
    tells = {lang: frozenset(plain(term.definition.say(lang)).split()) for lang in LANGUAGES}
    return Entry(term, labels, frozenset(word for label in labels for word in label.words), tells)


def _said(term: Term) -> Iterator[tuple[str, tuple[Language, ...], bool]]:
    yield term.key, ("en",), True
    for lang in LANGUAGES:
        for label in term.labels:
            yield label.say(lang), (lang,), True
        for alias in term.aliases.of(lang):
            yield alias, (lang,), False
