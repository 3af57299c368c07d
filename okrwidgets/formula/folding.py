"""A text in which case, accents and the width of spaces do not matter, and the way back to the text as written."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from okrwidgets.formula.signs import is_space

_SAME: Final = {**dict.fromkeys("’‘\u02bc\u00b4", "'"), **dict.fromkeys("\u2010\u2011", "-")}
"""Apostrophes and hyphens that word processors put in."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text.

    Attributes:
        words: the text, folded.
        starts: for each sign of the text as written (and its end) how many folded signs stand before it.
        ends: for each folded sign where it ends in the text as written, its accents included.
    """

    words: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def fold(text: str) -> Folded:
    """Fold a text sign by sign.

    Letters of other scripts stay what they are: a Cyrillic letter is never taken for an a.

    Examples:
        >>> fold("Qualità  dell’e-mail").words
        "qualita dell'e-mail"
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for place, sign in enumerate(text):
        starts.append(len(words))
        plain = _fold_sign(sign)
        if words and (not plain or (plain == " " and words[-1] == " ")):
            ends[-1] = place + 1
        else:
            words.append(plain or sign)
            ends.append(place + 1)
    return Folded("".join(words), (*starts, len(words)), tuple(ends))


def _fold_sign(sign: str) -> str:
    """One folded sign; nothing for an accent that stands alone behind its letter."""
    if sign.isascii() and not is_space(sign):
        return "'" if sign == "`" else sign.lower()
    if is_space(sign):
        return " "
    if unicodedata.combining(sign):
        return ""
    apart = unicodedata.normalize("NFD", sign)
    if len(apart) > 1 and apart[0].isascii():
        return apart[0].lower()
    lower = _SAME.get(sign) or sign.lower()
    # the sign of the Kelvin is a k in lower case, but nobody types it for one
    return sign if len(lower) != 1 or (lower.isascii() and lower not in "'-") else lower
