"""All, none and without: when they are to be reached, and when they only say something in passing."""

from __future__ import annotations

import pytest

from okrwidgets.text import Language
from tests.smart.grammar.phrasebook import targets

REACHED: list[tuple[Language, str, list[float]]] = [
    ("en", "Pass the audit without findings", [0]),
    ("en", "Finish the season without serious injuries", [0]),
    ("en", "Move the archive (no loss of records)", [0]),
    ("en", "Overdue invoices: none", [0]),
    ("en", "Zero waste to landfill", [0]),
    ("en", "A defibrillator in every gym", [100]),
    ("it", "Superare la verifica senza rilievi", [0]),
    ("it", "Chiudere l'anno senza alcun infortunio", [0]),
    ("it", "Fatture scadute: nessuna", [0]),
    ("it", "Zero rifiuti in discarica", [0]),
    ("it", "Un defibrillatore in ogni palestra", [100]),
]
IN_PASSING: list[tuple[Language, str]] = [
    ("en", "Serve households without piped water"),
    ("en", "Launch the self-serve shop (no account needed)"),
    ("en", "A zero waste mindset in our plants"),
    ("en", "Update the handbook after each drill"),
    ("en", "Support all regional teams"),
    ("en", "Streamline the checkout (all shops)"),
    ("en", "A school where every child feels welcome"),
    ("it", "Offrire piatti senza glutine"),
    ("it", "Crescere senza aumentare i costi"),
    ("it", "Diffondere una cultura zero sprechi"),
    ("it", "Aggiornare il manuale dopo ogni prova"),
    ("it", "Supportare tutti i reparti"),
    ("it", "Una scuola dove ogni bambino si senta accolto"),
]


@pytest.mark.parametrize(("lang", "text", "values"), REACHED)
def test_what_is_to_be_reached(lang: Language, text: str, values: list[float]) -> None:
    assert [value for _, found, _ in targets(text, lang) for value in found] == values


@pytest.mark.parametrize(("lang", "text"), IN_PASSING)
def test_what_is_said_in_passing(lang: Language, text: str) -> None:
    assert targets(text, lang) == []
