"""States in which something is there, said without a verb: "Tutti i moduli disponibili online"."""

from __future__ import annotations

from typing import Final

_OPERATING: Final = ("a", "e", "i", "o")
_BEING: Final = ("e", "e'", "sono", "sara", "saranno")

ENDS: Final[tuple[tuple[str, str], ...]] = (
    ("a regime", "entrare a regime"),
    ("accessibile online", "rendere disponibile"),
    ("accessibili online", "rendere disponibile"),
    ("consultabile", "rendere disponibile"),
    ("consultabili", "rendere disponibile"),
    ("disponibile", "rendere disponibile"),
    ("disponibile online", "rendere disponibile"),
    ("disponibili", "rendere disponibile"),
    ("disponibili online", "rendere disponibile"),
    ("in esercizio", "mettere in esercizio"),
    ("in funzione", "mettere in funzione"),
    ("in produzione", "mettere in produzione"),
    ("in vigore", "entrare in vigore"),
    ("pienamente operativa", "rendere operativo"),
    ("pienamente operativi", "rendere operativo"),
    ("pienamente operativo", "rendere operativo"),
    ("scaricabile", "rendere disponibile"),
    ("scaricabili", "rendere disponibile"),
    *((f"{being} operativ{vowel}", "rendere operativo") for being in _BEING for vowel in _OPERATING),
    *((f"{being} attiv{vowel}", "attivare") for being in _BEING for vowel in _OPERATING),
    *((f"{being} online", "rendere disponibile") for being in _BEING),
)
"""The phrase, and the verb whose end it is. "E" is "è": "Il portale e operativo"."""
