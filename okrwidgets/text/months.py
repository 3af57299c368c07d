"""The names of the months in both languages."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

from okrwidgets.text.sentence import Text

MONTHS: Final[tuple[Text, ...]] = (
    Text(en="January", it="gennaio"),
    Text(en="February", it="febbraio"),
    Text(en="March", it="marzo"),
    Text(en="April", it="aprile"),
    Text(en="May", it="maggio"),
    Text(en="June", it="giugno"),
    Text(en="July", it="luglio"),
    Text(en="August", it="agosto"),
    Text(en="September", it="settembre"),
    Text(en="October", it="ottobre"),
    Text(en="November", it="novembre"),
    Text(en="December", it="dicembre"),
)

SHORT_MONTHS: Final[tuple[Text, ...]] = tuple(Text(en=month.en[:3], it=month.it[:3]) for month in MONTHS)


def month_named(word: str) -> int | None:
    """The month (1 to 12) that ``word`` names in either language, whole or shortened to three letters or more.

    Examples:
        >>> month_named("Sett."), month_named("march"), month_named("ma")
        (9, 3, None)
    """
    plain = fold(word).rstrip(".")
    if len(plain) < 3:
        return None
    for number, month in enumerate(MONTHS, start=1):
        if month.en.lower().startswith(plain) or month.it.startswith(plain):
            return number
    return None


@lru_cache(maxsize=8192)
def fold(words: str) -> str:
    """Lower case, without accents and ordinal signs: ``1º Trimestre`` is ``1 trimestre``."""
    plain = unicodedata.normalize("NFD", words.replace("º", "").replace("ª", "").replace("°", "").casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
