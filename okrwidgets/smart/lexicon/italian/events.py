"""Nouns for what happens or does not: reached or not, two observers would agree."""

from __future__ import annotations

from typing import Final

EVENTS: Final = (
    "accreditamento",
    "campionato",
    "carbon neutrality",
    "certificazione",
    "licenza",
    "medaglia",
    "neutralita carbonica",
    "neutralita climatica",
    "pareggio",
    "pareggio di bilancio",
    "patente",
    "playoff",
    "promozione",
    "ratifica",
    "salvezza",
    "scudetto",
    "titolo",
)
