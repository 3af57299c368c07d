"""Where what is counted ends and what is said of it begins; the empty slot before it."""

from __future__ import annotations

import pytest

from okrwidgets.smart.grammar import read
from okrwidgets.text import Language

UNITS: list[tuple[Language, str, str]] = [
    ("en", "All teams use the tracker", "teams"),
    ("en", "Every team uses the tracker", "team"),
    ("en", "40 teachers attend the course", "teachers"),
    ("en", "No customer waits at the desk", "customer"),
    ("en", "20 sales team leads trained", "sales team leads"),
    ("en", "Hold 12 sales calls", "sales calls"),
    ("it", "Tutti i reparti usano il registro", "reparti"),
    ("it", "Ogni docente segue un corso", "docente"),
    ("it", "40 docenti frequentano il corso", "docenti"),
    ("it", "Aprire 3 uffici postali", "uffici postali"),
    ("it", "Servire 300 clienti a settimana", "clienti"),
]


@pytest.mark.parametrize(("lang", "text", "unit"), UNITS)
def test_the_unit_ends_before_the_verb(lang: Language, text: str, unit: str) -> None:
    assert [found.unit for found in read(text, lang).targets] == [unit]


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "Hire X engineers"), ("en", "Sign Y partners by June"), ("it", "Assumere X ingegneri")],
)
def test_a_letter_before_a_plural_is_an_empty_slot(lang: Language, text: str) -> None:
    assert [found.kind for found in read(text, lang).targets] == ["placeholder"]
