"""Numbers, money and shares, written the reader's way."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import localcontext
from functools import lru_cache
from typing import Final

from okrwidgets.text.language import Language, reader_language

BABEL_LOCALE: Final[dict[Language, str]] = {"en": "en", "it": "it"}
_ANY_FLOAT: Final = 400
"""Digits that the largest float and its decimals need; babel refuses what has more than the 28 of the default."""
_MONEY: Final[dict[Language, str]] = {"en": "¤#,##0{decimals}", "it": "#,##0{decimals}\u00a0¤"}


@lru_cache(maxsize=4096)
def write_number(value: float, lang: Language, decimals: int = 2) -> str:
    """Write a number with at most ``decimals`` decimals.

    Examples:
        >>> write_number(1500, "en"), write_number(1500.5, "it")
        ('1,500', '1.500,5')
    """
    from babel.numbers import format_decimal

    shown = round(value, decimals) or 0.0  # no "-0"
    pattern = "#,##0." + "#" * decimals if decimals else "#,##0"
    with localcontext(prec=_ANY_FLOAT):
        return str(format_decimal(shown, format=pattern, locale=BABEL_LOCALE[lang]))


@lru_cache(maxsize=4096)
def write_money(value: float, currency: str, lang: Language, decimals: int = 2) -> str:
    r"""Write an amount; cents only where there are any.

    Args:
        value: the amount.
        currency: ISO 4217 code.
        lang: the reader's language.
        decimals: how many are written where the amount is not whole.

    Examples:
        >>> write_money(100000, "EUR", "en"), write_money(3333.333, "EUR", "it")
        ('€100,000', '3.333,33\xa0€')
    """
    from babel.numbers import format_currency

    shown = round(value, decimals) or 0.0
    pattern = _MONEY[lang].format(decimals="" if shown == int(shown) else "." + "0" * decimals)
    with localcontext(prec=_ANY_FLOAT):
        return str(format_currency(shown, currency, format=pattern, locale=BABEL_LOCALE[lang], currency_digits=False))


def write_percent(value: float, lang: Language, decimals: int = 1) -> str:
    """Write a share that is already in percent: 12 is 12%.

    Examples:
        >>> write_percent(12.5, "it")
        '12,5%'
    """
    return write_number(value, lang, decimals) + "%"


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number that is said in the reader's way."""

    value: float
    decimals: int = 2

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        return write_number(self.value, lang or reader_language(), self.decimals)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount that is said in the reader's way."""

    value: float
    currency: str
    decimals: int = 2

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        return write_money(self.value, self.currency, lang or reader_language(), self.decimals)


@dataclass(frozen=True, slots=True)
class Percent:
    """A share in percent (12 is 12%) that is said in the reader's way."""

    value: float
    decimals: int = 1

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        return write_percent(self.value, lang or reader_language(), self.decimals)
