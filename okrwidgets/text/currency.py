"""Currencies as people write them: symbols, codes, the word euro."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_WORDS: Final[dict[str, str]] = {"euro": "EUR", "euros": "EUR"}
_SHARED: Final[frozenset[str]] = frozenset("$£¥")
"""Symbols of several currencies: which one is meant, the field's own currency decides."""


def names_currency(token: str, currency: str | None) -> bool | None:
    """Whether ``token`` names ``currency``.

    Returns:
        ``True`` for this currency, ``False`` for another one, ``None`` where it names none.

    Examples:
        >>> names_currency("€", "EUR"), names_currency("$", "EUR"), names_currency("kg", "EUR")
        (True, False, None)
    """
    known = _WORDS.get(token.casefold()) or (token.upper() if token.upper() in _codes() else None)
    if known is not None:
        return known == currency
    if not any(_is_symbol(sign) for sign in token):
        return None
    return currency is not None and token in _symbols(currency)


def _is_symbol(sign: str) -> bool:
    return unicodedata.category(sign) == "Sc"


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    from babel.numbers import list_currencies

    return frozenset(list_currencies())


@lru_cache(maxsize=64)
def _symbols(currency: str) -> frozenset[str]:
    from babel.numbers import get_currency_symbol

    full = {get_currency_symbol(currency, locale) for locale in ("en", "it")}
    shared = {symbol[-1] for symbol in full if symbol[-1] in _SHARED}
    return frozenset(full | shared | {f"{currency[:2]}{symbol}" for symbol in shared})  # US$
