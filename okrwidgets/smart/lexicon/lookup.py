"""The lexicon of a language, built on first use."""

from __future__ import annotations

from functools import cache

from okrwidgets.smart.lexicon.record import Lexicon
from okrwidgets.text import Language


@cache
def lexicon(lang: Language) -> Lexicon:
    """The words of ``lang``."""
    if lang == "it":
        from okrwidgets.smart.lexicon.italian import ITALIAN

        return ITALIAN
    from okrwidgets.smart.lexicon.english import ENGLISH

    return ENGLISH
