"""Figures as people type them: percent as fractions, bounds, and what is written can be read again."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.looking_up.figures import range_of, read_figure, write_figure
from okrwidgets.terms import columns
from okrwidgets.text import Language
from tests.looking_up.books import column_of


@pytest.mark.parametrize(
    ("raw", "lang", "value", "says"),
    [
        ("12,5 %", "it", 0.125, "Nella formula 12,5% è 0,125."),
        ("12.5%", "en", 0.125, "In the formula 12.5% is 0.125."),
        ("12.5", "it", 0.125, "Letto come 12,5%. Nella formula 12,5% è 0,125."),
        ("7", "en", 0.07, "In the formula 7% is 0.07."),
        ("0", "en", 0.0, "In the formula 0% is 0."),
    ],
)
def test_a_percent_is_a_fraction_in_the_formula_and_that_is_said(
    book: Any, raw: str, lang: Language, value: float, says: str
) -> None:
    reading = read_figure(raw, column_of(book, "margin"), lang)
    assert reading.value == value
    assert " ".join(sentence.say(lang) for sentence in reading.echo) == says


@pytest.mark.parametrize(
    ("column", "raw", "problem"),
    [
        ("revenue", "-1", "This figure is never below 0."),
        ("margin", "100.1", "This figure is never above 100%."),
        ("margin", "-0.1", "This figure is never below 0%."),
        ("position", "0.5", "This figure is never below 1."),
        ("revenue", "$5", "This figure is in EUR, and “$5” names another currency. Convert it, or change the unit."),
        ("leads", "12 %", "“12 %” is a percentage, but this figure is not one."),
        ("leads", "some", "“some” is not a number yet."),
    ],
)
def test_what_cannot_be_says_what_could(book: Any, column: str, raw: str, problem: str) -> None:
    reading = read_figure(raw, column_of(book, column), "en")
    assert reading.value is None
    assert reading.problem is not None
    assert reading.problem.say("en").startswith(problem)


@pytest.mark.parametrize(("column", "raw"), [("profit", "-1"), ("margin", "100"), ("margin", "0"), ("position", "1")])
def test_the_bounds_themselves_and_what_has_none_are_taken(book: Any, column: str, raw: str) -> None:
    assert read_figure(raw, column_of(book, column), "en").problem is None


def test_nothing_typed_is_neither_a_value_nor_a_problem(book: Any) -> None:
    for raw in ("", "  "):
        reading = read_figure(raw, column_of(book, "margin"), "en")
        assert (reading.value, reading.problem, reading.echo) == (None, None, ())


@pytest.mark.parametrize(
    ("column", "english", "italian"),
    [
        ("revenue", "Never below 0.", "Mai sotto 0."),
        ("margin", "From 0% to 100%.", "Da 0% a 100%."),
        ("position", "Never below 1.", "Mai sotto 1."),
        ("profit", None, None),
    ],
)
def test_between_which_figures_a_column_lies(book: Any, column: str, english: str | None, italian: str | None) -> None:
    between = range_of(column_of(book, column))
    assert (between and between.say("en"), between and between.say("it")) == (english, italian)


@given(value=st.decimals(min_value=0, max_value=10**9, places=4).map(float), lang=st.sampled_from(["en", "it"]))
def test_a_written_figure_reads_back(value: float, lang: Language) -> None:
    spend = columns()["ad_spend"]
    assert read_figure(write_figure(value, spend, lang), spend, lang).value == value


@given(thousandths=st.integers(min_value=0, max_value=1000), lang=st.sampled_from(["en", "it"]))
def test_a_written_percent_reads_back(book: Any, thousandths: int, lang: Language) -> None:
    margin, value = column_of(book, "margin"), thousandths / 1000
    assert read_figure(write_figure(value, margin, lang), margin, lang).value == pytest.approx(value, abs=1e-12)
