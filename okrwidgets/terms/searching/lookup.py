"""A term by exactly what it is called."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from okrwidgets.errors import OkrError
from okrwidgets.terms import sentences as say
from okrwidgets.terms.records import Term
from okrwidgets.terms.searching.search import index, search
from okrwidgets.terms.spelling import plain
from okrwidgets.text import Language, reader_language

MOST_HINTS: Final = 4


def find(words: str, lang: Language | None = None) -> Term:
    """The term of that key, name, expansion or alias, in either language.

    Case, accents and punctuation do not matter.

    Raises:
        OkrError: ``G101`` when there is none; it names those that come near.
    """
    lang = reader_language(lang)
    found = known_words().get(plain(words))
    if found is not None:
        return found
    near = _near(words, lang)
    if not near:
        raise OkrError("G101", say.UNKNOWN_TERM.fill(given=words))
    if len(near) == 1:
        raise OkrError("G101", say.UNKNOWN_TERM_NEAR.fill(given=words, near=near[0].title(lang)))
    names = " · ".join(term.title(lang) for term in near)
    raise OkrError("G101", say.UNKNOWN_TERM_SEVERAL_NEAR.fill(given=words, near=names))


@lru_cache(maxsize=1)
def known_words() -> Mapping[str, Term]:
    """Every label without case, accents and punctuation, and the term it names."""
    return {label.plain: entry.term for entry in reversed(index()) for label in entry.labels}


def _near(words: str, lang: Language) -> tuple[Term, ...]:
    typed = plain(words)
    if not typed:
        return ()
    alike = difflib.get_close_matches(typed, known_words(), MOST_HINTS, 0.7)
    found = (*(known_words()[label] for label in alike), *search(words, lang, MOST_HINTS))
    return tuple({term.key: term for term in found}.values())[:MOST_HINTS]
