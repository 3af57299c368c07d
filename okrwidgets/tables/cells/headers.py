"""What the words of a header say about its column, and in which language they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from okrwidgets.text import Language
from okrwidgets.text.months import fold

_WORD: Final = re.compile(r"[a-z]+")
_CODES: Final = frozenset(
    _WORD.findall(
        "id ids codice codici code codes cod cap zip postcode sku ean gtin isbn iban telefono tel phone cellulare"
    )
)
_CODES_OF_SEVERAL_WORDS: Final = (
    "partita iva",
    "p iva",
    "vat number",
    "codice fiscale",
    "numero ordine",
    "order number",
)
_DAYS: Final = frozenset(["data", "date", "giorno", "day"])
_MONTHS: Final = frozenset(["mese", "month", "yearmonth", "annomese"])
_ITALIAN: Final = frozenset(
    _WORD.findall(
        "data giorno mese anno settimana campagna campagne gruppo annuncio annunci parola costo spesa importo "
        "speso clic conversioni entrate ricavi fatturato incassato ordini vendite sessioni utenti visite "
        "canale sorgente mezzo pagina impressioni valuta stato prodotto quantita prezzo cliente clienti "
        "contratti tasso valore medio totale di per nome numero regione citta"
    )
)
_ENGLISH: Final = frozenset(
    _WORD.findall(
        "date day month year week campaign campaigns group ad ads keyword cost spend amount spent clicks "
        "click conversions revenue sales orders sessions users visits channel source page impressions "
        "currency status product quantity price customer customers contracts rate value average total of name "
        "number region city"
    )
)


def _words(header: str) -> list[str]:
    return _WORD.findall(fold(header))


def says_code(header: str) -> bool:
    """Whether the header announces codes: their digits are no quantity.

    Examples:
        >>> says_code("ID campagna"), says_code("CAP"), says_code("P. IVA"), says_code("IVA")
        (True, True, True, False)
    """
    words = _words(header)
    return not _CODES.isdisjoint(words) or any(name in " ".join(words) for name in _CODES_OF_SEVERAL_WORDS)


def says_day(header: str) -> bool:
    """Whether the header announces days.

    Examples:
        >>> says_day("Data ordine"), says_day("Costo")
        (True, False)
    """
    return not _DAYS.isdisjoint(_words(header))


def says_month(header: str) -> bool:
    """Whether the header announces months.

    Examples:
        >>> says_month("Mese dell'anno"), says_month("Costo")
        (True, False)
    """
    return not _MONTHS.isdisjoint(_words(header))


def language_of(headers: Iterable[str]) -> Language | None:
    """The language that more of the headers' words belong to; ``None`` where they do not tell.

    Examples:
        >>> language_of(["Campagna", "Costo", "CTR"]), language_of(["Campaign", "Cost"]), language_of(["CTR"]) is None
        ('it', 'en', True)
    """
    words = [word for header in headers for word in _words(header)]
    italian, english = (sum(word in known for word in words) for known in (_ITALIAN, _ENGLISH))
    return None if italian == english else "it" if italian > english else "en"
