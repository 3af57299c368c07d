"""Units and figures are said the reader's way."""

from __future__ import annotations

import pytest

from okrwidgets.terms import columns, terms
from okrwidgets.terms.nouns import NOUNS
from okrwidgets.terms.units import NO_NOUNS, Figure, UnitWords, result_figure, result_words, unit_names


@pytest.mark.parametrize(
    ("value", "unit", "en", "it"),
    [
        (30_000, "money", "€30,000", "30.000\xa0€"),
        (0.125, "percent", "12.5%", "12,5%"),
        (1.025, "percent", "102.5%", "102,5%"),
        (3, "ratio", "3×", "3×"),
        (40, "score", "40", "40"),
        (1, "day", "1 day", "1 giorno"),
        (45.5, "day", "45.5 days", "45,5 giorni"),
        (1, "visit", "1 visit", "1 visita"),
        (6000, "visit", "6,000 visits", "6.000 visite"),
        (25, "money / lead", "€25 per lead", "25\xa0€ per lead"),
        (3333.333, "money / contract", "€3,333.33 per contract", "3.333,33\xa0€ per contratto"),
        (600, "money / day", "€600 a day", "600\xa0€ al giorno"),
        (900, "day * deal", "900", "900"),
    ],
)
def test_a_figure_is_said_with_its_unit(value: float, unit: str, en: str, it: str) -> None:
    assert (Figure(value, unit).say("en"), Figure(value, unit).say("it")) == (en, it)


def test_another_currency() -> None:
    assert Figure(25, "money / lead", "USD").say("en") == "$25 per lead"
    assert UnitWords("money", "GBP").say("en") == "£"


@pytest.mark.parametrize(
    ("unit", "en", "it"),
    [
        ("money / customer", "€ per customer", "€ per cliente"),
        ("money / day", "€ a day", "€ al giorno"),
        ("percent", "%", "%"),
        ("ratio", "ratio (×)", "rapporto (×)"),
        ("day * deal", "days × deals", "giorni × trattative"),
        ("visit / day", "visits a day", "visite al giorno"),
    ],
)
def test_a_unit_in_words(unit: str, en: str, it: str) -> None:
    assert (UnitWords(unit).say("en"), UnitWords(unit).say("it")) == (en, it)


def test_a_price_per_thousand_is_said_per_thousand() -> None:
    term = terms()["cost_per_mille"]
    assert term.measure is not None
    assert result_figure(term, term.measure, 4).say("it") == "4\xa0€ per 1000 impressioni"
    assert result_words(term, term.measure).say("en") == "€ per 1000 impressions"


def test_everything_that_is_counted_has_words() -> None:
    units = [column.unit for column in columns().values()]
    units += [term.measure.unit for term in terms().values() if term.measure is not None]
    named = {name for unit in units for name in unit_names(unit)} - NO_NOUNS
    assert named - NOUNS.keys() == set()
    assert NOUNS.keys() - named == set(), "words that nothing is counted in"
