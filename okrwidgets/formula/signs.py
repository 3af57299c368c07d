"""Signs that a formula does not have: how each is shown, and what to write in its place."""

from __future__ import annotations

import unicodedata
from typing import Final

from okrwidgets.formula import sentences as say
from okrwidgets.formula.error import LONGEST_SHOWN
from okrwidgets.text import Sayable

_INSTEAD: Final = {
    **dict.fromkeys("[{", "("),
    **dict.fromkeys("]}", ")"),
    **dict.fromkeys(":\u2044\u2215", "/"),  # fraction slash, division slash
    **dict.fromkeys("\u2010\u2011\u2012–—", "-"),  # hyphens, figure dash
    **dict.fromkeys("\u2217⋅•✕✖", "*"),  # asterisk operator
    "²": "^2",
    "³": "^3",
}
_QUOTES: Final = frozenset("\"'“”„«»‘’`")
_COMPARISONS: Final = frozenset(["=", "<", ">", "≤", "≥", "≠", "!", ":="])


def is_space(sign: str) -> bool:
    """Whether a sign only parts words: spaces of any width that can be seen, tabs, ends of lines."""
    return sign in " \t\r\n" or unicodedata.category(sign) == "Zs"


def is_word_sign(sign: str) -> bool:
    """Whether a sign belongs to a word: letters, digits, ``_``, and accents that stand alone."""
    return sign == "_" or sign.isalpha() or sign.isdecimal() or unicodedata.category(sign)[0] == "M"


def is_latin(sign: str, *, after_letter: bool) -> bool:
    """Whether a sign of a word is ASCII, or an ASCII letter with its accents, or such an accent alone."""
    if sign.isascii():
        return True
    apart = unicodedata.normalize("NFD", sign)
    return apart[0].isascii() if len(apart) > 1 else after_letter and unicodedata.combining(sign) > 0


def shown(words: str) -> str:
    r"""The reader's own words, shortened; what cannot be seen is named instead.

    Examples:
        >>> shown("a\u200db"), shown("x" * 50)[-3:]
        ('aU+200Db', 'xx…')
    """
    words = unicodedata.normalize("NFC", words)
    if len(words) > LONGEST_SHOWN:
        words = words[: LONGEST_SHOWN - 1] + "…"
    return "".join(" " if is_space(sign) else sign if _can_be_seen(sign) else f"U+{ord(sign):04X}" for sign in words)


def sign_refused(sign: str) -> tuple[str, Sayable]:
    """The code and the sentence for a sign (or ``:=``) that no formula has."""
    given = shown(sign)
    if sign in _COMPARISONS:
        return "F104", say.COMPARISON.fill(given=given)
    if sign == "%":
        return "F104", say.PERCENT_SIGN.fill()
    if unicodedata.category(sign) == "Sc":
        return "F104", say.CURRENCY_SIGN.fill(given=given)
    if sign in _QUOTES:
        return "F104", say.QUOTES.fill(given=given)
    if not _can_be_seen(sign):
        return "F105", say.UNSEEN_SIGN.fill(given=given)
    plain = unicodedata.normalize("NFKC", sign)
    instead = _INSTEAD.get(sign) or (plain if plain != sign and plain in "+-*/^()" else None)
    if instead:
        return "F104", say.UNKNOWN_SIGN_MEANT.fill(given=given, instead=instead)
    return "F104", say.UNKNOWN_SIGN.fill(given=given)


def letter_refused(sign: str) -> tuple[str, Sayable]:
    """The code and the sentence for a letter or a digit of another script."""
    plain = unicodedata.normalize("NFKC", sign)
    given, name = shown(sign), unicodedata.name(sign, f"U+{ord(sign):04X}").lower()
    if sign.isdecimal():
        return "F105", say.OTHER_DIGIT.fill(given=given, name=name, digit=unicodedata.decimal(sign))
    if plain != sign and plain.isascii():
        return "F105", say.OTHER_LETTER_MEANT.fill(given=given, name=name, instead=plain)
    return "F105", say.OTHER_LETTER.fill(given=given, name=name)


def _can_be_seen(sign: str) -> bool:
    return unicodedata.category(sign)[0] not in "CZM" or sign == " "
