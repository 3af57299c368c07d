"""Names that need not be typed out, as the CLDR has them: currencies and units of time."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal

from okrwidgets.text import Language
from okrwidgets.text.months import fold
from okrwidgets.text.numbers import BABEL_LOCALE

_CURRENCIES: Final = (
    *("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK"),
    *("HUF", "RON", "BGN", "TRY", "BRL", "MXN", "ZAR", "KRW", "SGD", "HKD", "ILS", "UAH", "KES", "NGN", "AED"),
)
"""Those whose codes no statement uses as a word of its own (ALL, TOP and MOP are codes, too)."""
_DURATIONS: Final = ("year", "month", "week", "day", "hour", "minute", "second", "millisecond", "quarter")
_WIDTHS: Final[tuple[Literal["long", "short", "narrow"], ...]] = ("long", "short", "narrow")


@cache
def currency_names(lang: Language) -> dict[str, str]:
    """The code of each currency by its code, its name and its plural.

    Examples:
        >>> currency_names("it")["franchi svizzeri"], currency_names("en")["us dollars"]
        ('CHF', 'USD')
    """
    from babel.numbers import get_currency_name

    found = {code.lower(): code for code in _CURRENCIES if code != "TRY"}
    for code in _CURRENCIES:
        for count in (1, 2):
            found[fold(get_currency_name(code, count=count, locale=BABEL_LOCALE[lang]))] = code
    return found


@cache
def duration_names(lang: Language) -> frozenset[str]:
    """The names and abbreviations of the units of time.

    Examples:
        >>> sorted(duration_names("it") & {"h", "minuti", "gg", "sett"})
        ['gg', 'h', 'minuti', 'sett']
    """
    from babel.units import format_unit

    written = (
        format_unit(count, f"duration-{unit}", width, locale=BABEL_LOCALE[lang])
        for unit in _DURATIONS
        for width in _WIDTHS
        for count in (1, 2)
    )
    # where a locale has no form of its own, babel writes the name of the key
    return frozenset(fold(name.lstrip("12 ").rstrip(".")) for name in written if "duration-" not in name)
