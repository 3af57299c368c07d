"""Reading a unit as a person types it, and naming it to a person."""

from __future__ import annotations

import re
from typing import Final

from pydantic_core import PydanticCustomError

from okrwidgets.model.unit import Unit
from okrwidgets.text import Language, Text

_WORDS: Final[dict[str, str]] = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR",
    "$": "USD", "dollars": "USD", "dollari": "USD", "£": "GBP", "pounds": "GBP", "sterline": "GBP",
    "%": "percent", "percento": "percent", "per cento": "percent", "percent": "percent", "percentuale": "percent",
    "day": "days", "days": "days", "giorno": "days", "giorni": "days",
    "x": "ratio", "×": "ratio", "ratio": "ratio", "rapporto": "ratio",
    "score": "score", "punteggio": "score", "points": "score", "punti": "score",
    "number": "count", "count": "count", "numero": "count", "conteggio": "count",
    "milestone": "milestone", "traguardo intermedio": "milestone", "yes/no": "milestone", "sì/no": "milestone",
}  # fmt: skip
_SYMBOLS: Final = {"€": "EUR", "$": "USD", "£": "GBP"}
_LABELS: Final = {
    "percent": Text(en="%", it="%"),
    "days": Text(en="days", it="giorni"),
    "ratio": Text(en="×", it="×"),
    "score": Text(en="score", it="punteggio"),
    "count": Text(en="number", it="numero"),
    "milestone": Text(en="milestone", it="traguardo intermedio"),
}


def read_unit(raw: str) -> Unit | None:
    """Read a unit as typed: ``€``, ``%``, ``giorni``, ``contracts``, ``€ / contract``.

    Returns:
        ``None`` when it is none; any other noun is a count of that noun.

    Examples:
        >>> str(read_unit("€ / contratto")), str(read_unit("contratti"))
        ('EUR / contratto', 'count of contratti')
    """
    words = " ".join(raw.split())
    known = _WORDS.get(words.lower())
    if known:
        return Unit.parse(known)
    over, slash, per = (part.strip() for part in words.partition("/"))
    written = f"{_WORDS.get(over.lower(), over)} / {per}" if slash else words
    for candidate in (written, written.upper() if len(written) == 3 else written):
        try:
            return Unit.parse(candidate)
        except PydanticCustomError:
            continue
    if not slash and re.fullmatch(r"[^\W\d_][\w '’.-]{0,40}", words):
        return Unit("count", noun=words)
    return None


def unit_in_figure(raw: str) -> Unit | None:
    """The unit that a typed figure carries: ``100.000 €`` is money, ``12 %`` a share."""
    for symbol, currency in _SYMBOLS.items():
        if symbol in raw:
            return Unit.parse(currency)
    code = re.search(r"\b(EUR|USD|GBP|CHF)\b", raw, re.IGNORECASE)
    if code:
        return Unit.parse(code[1].upper())
    return Unit("percent") if "%" in raw else None


def name_unit(unit: Unit, lang: Language) -> str:
    """Name a unit to a person, so that reading it again gives the same unit."""
    if unit.kind == "money":
        symbol = next((s for s, code in _SYMBOLS.items() if code == unit.currency), unit.currency or "")
        return f"{symbol} / {unit.per}" if unit.per else symbol
    if unit.kind == "rate":
        return str(unit)
    if unit.noun:
        return unit.noun
    return _LABELS[unit.kind].say(lang)
