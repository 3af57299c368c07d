"""Numbers in a formula: a point or a comma before the decimals, nothing between the thousands."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from okrwidgets.formula import sentences as say
from okrwidgets.formula.signs import shown
from okrwidgets.text import Sayable

FIGURE: Final = re.compile(r"[0-9]+(?:[.,'’][0-9]+)*")
MOST_DIGITS: Final = 17
"""As many as a figure can have before the computer would change it."""
_PLAIN: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_EITHER_WAY: Final = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")


def read_figure(words: str) -> float | tuple[str, Sayable]:
    """Read a number, or say why it cannot be read: a code and a sentence.

    Examples:
        >>> read_figure("0,1"), read_figure("1234.5")
        (0.1, 1234.5)
        >>> read_figure("1.500")[1].say("it")
        '“1.500” si può leggere in due modi. Scrivi 1500 oppure 1.5.'
    """
    whole = re.sub(r"[^0-9]", "", words)
    if not _PLAIN.fullmatch(words):
        return "F107", say.GROUPED_FIGURE.fill(given=shown(words), plain=shown(_without_groups(words)))
    if _EITHER_WAY.fullmatch(words):
        return "F106", say.FIGURE_EITHER_WAY.fill(given=words, whole=whole, decimal=write_figure(_value(words)))
    if len(whole.lstrip("0")) > MOST_DIGITS:
        return "F108", say.TOO_MANY_DIGITS.fill(given=shown(words), most=MOST_DIGITS)
    return _value(words)


def write_figure(value: float) -> str:
    """Write a number so that it reads back as the same: no exponent, and not to be taken for thousands.

    Examples:
        >>> write_figure(1000.0), write_figure(0.1), write_figure(1.125)
        ('1000', '0.1', '1.1250')
    """
    words = f"{Decimal(repr(value)):f}"
    words = words.rstrip("0").rstrip(".") if "." in words else words
    return words + "0" if _EITHER_WAY.fullmatch(words) else words


def _value(words: str) -> float:
    return float(words.replace(",", "."))


def _without_groups(words: str) -> str:
    """“1.000.000” as 1000000, “1.500,50” as 1500.50: the last mark starts decimals if it is another one."""
    marks = re.findall(r"[^0-9]", words)
    head, last, tail = words.rpartition(marks[-1])
    if marks[-1] in ".," and last not in head:
        return re.sub(r"[^0-9]", "", head) + "." + tail
    return re.sub(r"[^0-9]", "", words)
