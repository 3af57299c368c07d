from __future__ import annotations

import pytest

from okrwidgets.smart.grammar import Quantity, read
from okrwidgets.text import Language

UNITS: list[tuple[Language, str, str, str]] = [
    ("en", "Close $2.4M", "money", "USD"),
    ("en", "Raise €5 million", "money", "EUR"),
    ("en", "Raise US$ 500", "money", "USD"),
    ("en", "Invest EUR 5,000", "money", "EUR"),
    ("en", "Invest 10,000 USD", "money", "USD"),
    ("en", "Invest 300 Swiss francs", "money", "CHF"),
    ("en", "Hire 12 new sales people", "number", "new sales people"),
    ("en", "3-5 conference talks accepted", "number", "conference talks"),
    ("en", "Finish in at most 20s", "duration", "s"),
    ("en", "Resolve in less than 2 business days", "duration", "business days"),
    ("en", "Score of 4.5/5", "ratio", "/5"),
    ("en", "Every service has an owner", "universal", "service"),
    ("en", "Grow 5x", "multiplier", "x"),
    ("en", "A 20% share", "percent", "%"),
    ("it", "Investire 1,5 mln €", "money", "EUR"),
    ("it", "Investire dieci milioni di euro", "money", "EUR"),
    ("it", "Euro 5.000 di donazioni", "money", "EUR"),
    ("it", "Raggiungere 2 milioni di utenti", "number", "utenti"),
    ("it", "Aprire due punti vendita in Puglia", "number", "punti vendita"),
    ("it", "Realizzare 35 km di rete", "number", "km"),
    ("it", "Tempi sotto i 30 gg", "duration", "gg"),
    ("it", "Aumento di 3 punti percentuali", "points", "pp"),
    ("it", "Il 20 per cento degli utenti", "percent", "%"),
]


@pytest.mark.parametrize(("lang", "text", "kind", "unit"), UNITS)
def test_kind_and_unit(lang: Language, text: str, kind: str, unit: str) -> None:
    found = the_one(text, lang)
    assert (found.kind, found.unit) == (kind, unit)


@pytest.mark.parametrize(
    ("lang", "text", "span"),
    [
        ("en", "Have a cost of at most about $5M now", "at most about $5M"),
        ("en", "Cut it from 48 minutes to under 15 for all", "from 48 minutes to under 15"),
        ("en", "Have between 12% and 15% margin", "between 12% and 15%"),
        ("it", "Sono almeno il 92% dei casi", "almeno il 92%"),
        ("it", "Portare la quota dall'87,5% al 95% dei casi", "dall'87,5% al 95%"),
        ("it", "Incassare circa 3,2 milioni di euro netti", "circa 3,2 milioni di euro"),
    ],
)
def test_a_quantity_spans_all_that_belongs_to_it(lang: Language, text: str, span: str) -> None:
    found = read(text, lang).quantities[0]
    assert text[found.start : found.end] == span


def test_about_is_noted() -> None:
    assert the_one("Circa 300 partecipanti", "it").approximate
    assert not the_one("300 partecipanti", "it").approximate


def test_a_separator_that_can_be_read_in_two_ways_keeps_the_other_value() -> None:
    assert (the_one("Formare 1.500 operatori", "it").values, the_one("1.500 operatori", "it").other_value) == (
        (1500,),
        1.5,
    )
    assert (the_one("Train 1.500 people", "en").values, the_one("1.500 people", "en").other_value) == ((1.5,), 1500)
    assert the_one("Train 1500 people", "en").other_value is None


def test_accents_written_apart_are_read_the_same() -> None:
    together, apart = "Meno di 5 difformità, più 2%", "Meno di 5 difformita\u0300, piu\u0300 2%"
    assert [found.unit for found in read(apart, "it").quantities] == ["difformita\u0300", "%"]
    assert [found.values for found in read(apart, "it").quantities] == [
        found.values for found in read(together, "it").quantities
    ]


def the_one(text: str, lang: Language) -> Quantity:
    (found,) = read(text, lang).quantities
    return found
