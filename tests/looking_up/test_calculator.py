"""A KPI computed with figures of one's own, or the reason why there is no value."""

from __future__ import annotations

from typing import Any

import pytest

from okrwidgets.looking_up.calculator import LONGEST
from okrwidgets.terms import terms
from okrwidgets.terms.loading import records
from tests.looking_up.books import calculator, column_of


def test_it_starts_from_the_worked_example(book: Any) -> None:
    for key in ("roas", "double", "cost", "kept", "left", "far", "high"):
        started = calculator(book, key)
        assert started.answer.value == started.measure.worked.result
        assert started.is_example
        assert not started.is_empty


@pytest.mark.parametrize("key", [key for key, term in terms().items() if term.measure])
def test_every_kpi_of_the_glossary_starts_from_its_example_in_both_languages(key: str) -> None:
    for lang in ("en", "it"):
        started = calculator(records(), key, lang)
        assert started.answer.value == pytest.approx(started.measure.worked.result, rel=1e-6)
        for column in started.columns:
            assert started.reading(column).problem is None


def test_what_is_typed_counts_at_once_and_a_fraction_of_a_percent_too(book: Any) -> None:
    kept = calculator(book, "kept", "it")
    kept.type("revenue", "1.000 €")
    kept.type("margin", "12,5 %")
    assert kept.answer.value == 125
    assert not kept.is_example
    assert kept.steps.say("it") == "1.000\xa0€ × 12,5%"


def test_another_kpi_in_the_formula_is_asked_for_by_its_columns(book: Any) -> None:
    assert [column.key for column in calculator(book, "double").columns] == ["revenue", "ad_spend"]


@pytest.mark.parametrize(
    ("key", "typed", "english", "italian"),
    [
        (
            "roas",
            {"ad_spend": "0"},
            "There is no value: “ad_spend in English” is 0, and nothing can be divided by 0.",
            "Non c'è un valore: “ad_spend in italiano” è 0, e per 0 non si può dividere.",
        ),
        (
            "far",
            {"leads": "2", "position": "2"},
            "There is no value: “leads in English − position in English” is 0, and nothing can be divided by 0.",
            "Non c'è un valore: “leads in italiano − position in italiano” è 0, e per 0 non si può dividere.",
        ),
        (
            "roas",
            {"revenue": "", "ad_spend": "0"},
            "Fill in “revenue in English”, and the result appears here.",
            "Compila il campo “revenue in italiano” e qui compare il risultato.",
        ),
        (
            "roas",
            {"ad_spend": "lots"},
            "Look at “ad_spend in English” first; then the result appears here.",
            "Prima rivedi il campo “ad_spend in italiano”, poi qui compare il risultato.",
        ),
        (
            "high",
            {"revenue": "1000000000"},
            "The result is too large to be written. Try smaller figures.",
            "Il risultato è troppo grande per essere scritto. Prova con numeri più piccoli.",
        ),
    ],
)
def test_without_a_value_it_says_why(book: Any, key: str, typed: dict[str, str], english: str, italian: str) -> None:
    asked = calculator(book, key)
    for column, raw in typed.items():
        asked.type(column, raw)
    assert asked.answer.value is None
    assert (asked.reason().say("en"), asked.reason().say("it")) == (english, italian)


def test_empty_and_back_to_the_example(book: Any) -> None:
    roas = calculator(book, "roas")
    roas.clear()
    assert (roas.is_empty, roas.is_example, roas.answer.value) == (True, False, None)
    roas.show_example()
    assert (roas.is_empty, roas.is_example, roas.answer.value) == (False, True, 3)


def test_in_another_language_a_figure_keeps_its_value_and_not_its_marks(book: Any) -> None:
    roas = calculator(book, "roas")
    roas.type("revenue", "1,500.5")
    roas.type("ad_spend", "not yet")
    roas.speak("it")
    assert roas.raw(column_of(book, "revenue")) == "1.500,5"
    assert roas.values["revenue"] == 1500.5
    assert roas.raw(column_of(book, "ad_spend")) == "not yet"


def test_the_example_is_written_in_the_reader_s_way(book: Any) -> None:
    started = calculator(records(), "roas", "it")
    assert [started.raw(column) for column in started.columns] == ["30.000", "10.000"]
    started.speak("en")
    assert [started.raw(column) for column in started.columns] == ["30,000", "10,000"]
    assert started.is_example


def test_a_column_that_is_not_there_and_a_text_without_end_do_no_harm(book: Any) -> None:
    roas = calculator(book, "roas")
    roas.type("leads", "5")
    assert roas.is_example
    roas.type("revenue", "9" * 500)
    assert len(roas.raw(column_of(book, "revenue"))) == LONGEST
