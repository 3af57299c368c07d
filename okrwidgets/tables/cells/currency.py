"""Currencies as exports write them, beside a figure or in a header."""

from __future__ import annotations

import re
from typing import Final

_CODES: Final = [
    "EUR",
    "USD",
    "GBP",
    "CHF",
    "JPY",
    "CNY",
    "INR",
    "AUD",
    "CAD",
    "NZD",
    "BRL",
    "MXN",
    "ARS",
    "CLP",
    "COP",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "CZK",
    "HUF",
    "RON",
    "BGN",
    "TRY",
    "AED",
    "SAR",
    "ZAR",
    "ILS",
    "SGD",
    "HKD",
    "KRW",
]
_NAMES: Final[dict[str, str]] = {
    **{code: code for code in _CODES},
    "€": "EUR",
    "EURO": "EUR",
    "EUROS": "EUR",
    "US$": "USD",
    # several countries write these signs: they are kept as they came
    "$": "$",
    "£": "£",
    "¥": "¥",
}

CURRENCY: Final = "(?:(?i:" + "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True)) + "))"
"""A pattern for one of them, in any case."""

_IN_HEADER: Final = re.compile(rf"(?:^|[\s(\[/]){CURRENCY}(?=$|[\s)\]])")


def currency_named(words: str) -> str:
    """The code (or the sign, where it is not one country's) that ``words`` name; empty for anything else.

    Examples:
        >>> currency_named("€"), currency_named("eur"), currency_named("$"), currency_named("kg")
        ('EUR', 'EUR', '$', '')
    """
    return _NAMES.get(words.upper(), "")


def currency_in_header(header: str) -> str:
    """The currency that a header names.

    Examples:
        >>> currency_in_header("Importo speso (EUR)"), currency_in_header("Costo €"), currency_in_header("Europa")
        ('EUR', 'EUR', '')
    """
    found = _IN_HEADER.search(header)
    return currency_named(found.group().strip(" \t\u00a0([/")) if found else ""
