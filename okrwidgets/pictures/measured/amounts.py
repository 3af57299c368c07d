"""Figures as a picture writes them: as short as can be read from afar, as long as two that differ need."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final, Literal

from okrwidgets.pictures.measured import sentences as say
from okrwidgets.text import Language, Plural, Sayable, reader_language
from okrwidgets.text.numbers import BABEL_LOCALE, Number, write_money, write_number, write_percent

Kind = Literal["money", "percent", "ratio", "days", "plain"]
"""Of a figure; a percent is a fraction here: 0.12 is written 12%."""

_TOO_LONG: Final = 1e15
_CENTS: Final = 2
_MOST_EXTRA: Final = 4


@dataclass(frozen=True, slots=True)
class Amount:
    r"""A figure, said the reader's way.

    Attributes:
        value: a percent is a fraction.
        kind: of the figure.
        currency: ISO 4217 code, for money.
        decimals: at most so many; ``None`` for as many as its size asks for.

    Examples:
        >>> Amount(0.02478, "percent").say("it"), Amount(26.2187, "money").say("en"), Amount(3.0505, "ratio").say("it")
        ('2,5%', '€26.22', '3,05×')
        >>> Amount(398684.1, "money").say("it"), Amount(0.0017, "percent").say("en"), Amount(0.33, "plain").say("en")
        ('398.684\xa0€', '0.17%', '0.33')
    """

    value: float
    kind: Kind = "plain"
    currency: str = "EUR"
    decimals: int | None = None

    @property
    def shown(self) -> float:
        """In the unit in which it is written."""
        return self.value * 100 if self.kind == "percent" else self.value

    @property
    def precision(self) -> int:
        """With how many decimals it is written, at most."""
        return decimals_of(self.shown, self.kind) if self.decimals is None else self.decimals

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        lang = reader_language(lang)
        if abs(self.shown) >= _TOO_LONG:
            return _scientific(self.shown, lang)
        match self.kind:
            case "money":
                return write_money(self.value, self.currency, lang, max(self.precision, 0))
            case "percent":
                return write_percent(self.shown, lang, self.precision)
            case "ratio":
                return write_number(self.value, lang, self.precision) + "×"
            case "days":
                return _counted(say.DAYS, self.value, self.precision).say(lang)
            case "plain":
                return write_number(self.value, lang, self.precision)


def decimals_of(shown: float, kind: Kind) -> int:
    """How many decimals a figure of this size needs: about three digits in all, cents in small amounts of money."""
    size = abs(shown)
    if size >= 100 or size == 0:
        return 0
    if kind == "money" and size >= 0.1:
        return _CENTS
    if size >= 1:
        return 1 if size >= 10 or kind == "percent" else 2
    return min(1 - math.floor(math.log10(size)), 9)


def apart(one: Amount, other: Amount) -> tuple[Amount, Amount]:
    """Write both with so many decimals that figures that differ do not look the same.

    Examples:
        >>> [amount.say("en") for amount in apart(Amount(0.0298, "percent"), Amount(0.03, "percent"))]
        ['2.98%', '3%']
    """
    if one.value == other.value:
        return one, other
    precision = max(one.precision, other.precision)
    for extra in range(_MOST_EXTRA + 1):
        if one.say("en") != other.say("en"):
            break
        one, other = (replace(amount, decimals=precision + extra) for amount in (one, other))
    return one, other


def same(one: Amount, other: Amount) -> bool:
    """Whether both are written alike."""
    return one.say("en") == other.say("en")


def gap(one: Amount, other: Amount) -> Sayable:
    """What lies between two figures as they are written: percentages differ by percentage points.

    Examples:
        >>> gap(Amount(0.02478, "percent"), Amount(0.03, "percent")).say("it")
        '0,5 punti percentuali'
    """
    precision = max(one.precision, other.precision)
    difference = abs(round(one.shown, precision) - round(other.shown, precision))
    if one.kind == "percent":
        return _counted(say.POINTS, difference, precision)
    return Amount(difference, one.kind, one.currency, precision)


def _counted(words: Plural, n: float, precision: int) -> Sayable:
    shown = round(n, precision)
    return (words.one if shown == 1 else words.other).fill(n=Number(shown, precision))


def _scientific(value: float, lang: Language) -> str:
    from babel.numbers import format_scientific

    return str(format_scientific(value, format="0.##E0", locale=BABEL_LOCALE[lang]))
