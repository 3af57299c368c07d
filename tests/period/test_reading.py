"""Periods and deadlines as people write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.period import Period
from okrwidgets.period.reading import PeriodReading, read_period, say_period
from okrwidgets.text.language import LANGUAGES, Language

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("raw", "written"),
    [
        ("2027-Q1", "2027-Q1"),
        ("2027-q1", "2027-Q1"),
        ("Q1 2027", "2027-Q1"),
        ("Q1/2027", "2027-Q1"),
        ("1Q2027", "2027-Q1"),
        ("T1 2027", "2027-Q1"),
        ("1º trimestre 2027", "2027-Q1"),
        ("1° trimestre 2027", "2027-Q1"),
        ("primo trimestre 2027", "2027-Q1"),
        ("Primo trimestre del 2027", "2027-Q1"),
        ("IV trimestre 2027", "2027-Q4"),
        ("first quarter of 2027", "2027-Q1"),
        ("the 1st quarter, 2027", "2027-Q1"),
        ("quarter 3 2027", "2027-Q3"),
        ("H1 2027", "2027-H1"),
        ("1º semestre 2027", "2027-H1"),
        ("second half of 2027", "2027-H2"),
        ("March 2027", "2027-03"),
        ("marzo 2027", "2027-03"),
        ("03/2027", "2027-03"),
        ("2027-03", "2027-03"),
        ("2027", "2027"),
        ("anno 2027", "2027"),
        ("FY2027-Q1", "FY2027-Q1"),
        ("FY2027", "FY2027"),
        ("esercizio 2027", "FY2027"),
        ("Q1", "2027-Q1"),
        ("Q4", "2026-Q4"),
        ("primo trimestre", "2027-Q1"),
        ("marzo", "2027-03"),
        ("novembre", "2026-11"),
        ("2027-01-15/2027-04-30", "2027-01-15/2027-04-30"),
        ("1 Jan – 31 Mar 2027", "2027-01-01/2027-03-31"),
        ("1 gen - 31 mar 2027", "2027-01-01/2027-03-31"),
        ("dal 1º gennaio al 31 marzo 2027", "2027-01-01/2027-03-31"),
        ("from 1 December to 31 January 2027", "2026-12-01/2027-01-31"),
        ("1–15 marzo 2027", "2027-03-01/2027-03-15"),
        ("15/1/2027 – 30/4/2027", "2027-01-15/2027-04-30"),
        ("gennaio–aprile 2027", "2027-01-01/2027-04-30"),
        ("31/3/2027", "2027-Q1"),
        ("by 31 March 2027", "2027-Q1"),
        ("entro il 31 marzo 2027", "2027-Q1"),
        ("entro marzo 2027", "2027-Q1"),
        ("by the end of March", "2027-Q1"),
        ("entro fine febbraio 2027", "2026-11-24/2027-02-28"),
        ("by 2027", "2027"),
        ("entro il 15 aprile 2027", "2026-11-24/2027-04-15"),
        ("31 Dec", "2026-Q4"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_reads_a_period(raw: str, written: str, lang: Language) -> None:
    reading = read_period(raw, lang, TODAY)
    assert str(reading.value) == written
    assert reading.problem is None


@pytest.mark.parametrize(
    ("raw", "lang", "said"),
    [
        ("Q1", "en", "Read as 1st quarter 2027: 1 Jan – 31 Mar 2027."),
        ("marzo 2027", "it", "Letto come marzo 2027: 1 – 31 mar 2027."),
        ("2027", "it", "Letto come 2027: 1 gen – 31 dic 2027."),
        ("by 15 April 2027", "en", "Read as from today to 15 April 2027: 24 Nov 2026 – 15 Apr 2027."),
        ("2027-01-15/2027-04-30", "it", "Letto come 15 gen – 30 apr 2027."),
        ("3/4/2027", "it", "Letto come scadenza 3 aprile 2027, a partire da oggi: 24 nov 2026 – 3 apr 2027."),
    ],
)
def test_the_echo_says_both_days(raw: str, lang: Language, said: str) -> None:
    echo = read_period(raw, lang, TODAY).echo
    assert echo is not None
    assert echo.say(lang) == said


def test_the_echo_of_a_fiscal_period_knows_where_the_year_starts() -> None:
    echo = read_period("FY2027-Q1", "it", TODAY, fiscal_year_start=7).echo
    assert echo is not None
    assert echo.say("it") == "Letto come 1º trimestre dell'esercizio 2027 (1 lug – 30 set 2026)."


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("sometime", "D201"),
        ("Q5 2027", "D201"),
        ("H3 2027", "D201"),
        ("2027 2028", "D201"),
        ("12345", "D201"),
        ("x" * 300, "D201"),
        ("as soon as possible", "D202"),
        ("il prima possibile", "D202"),
        ("2027-04-30/2027-01-15", "D203"),
        ("30 Apr 2027 – 15 Jan 2027", "D203"),
        ("by 15 April 2026", "D204"),
        ("31/2/2027", "D102"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_says_what_would_be_read_instead(raw: str, code: str, lang: Language) -> None:
    reading = read_period(raw, lang, TODAY)
    assert (reading.value, reading.code) == (None, code)
    assert reading.problem is not None


def test_as_soon_as_possible_is_asked_for_a_day() -> None:
    problem = read_period("il prima possibile", "it", TODAY).problem
    assert problem is not None
    assert problem.say("it") == (
        "“il prima possibile” non è una data che si possa verificare. "
        "Entro quale giorno: il 31 marzo 2027, per esempio?"
    )


def test_nothing_typed_is_neither_value_nor_problem() -> None:
    assert read_period(" ", "it", TODAY) == PeriodReading()


@pytest.mark.parametrize(
    ("written", "english", "italian"),
    [
        ("2027-Q1", "1st quarter 2027", "1º trimestre 2027"),
        ("2027-H2", "2nd half of 2027", "2º semestre 2027"),
        ("2027-03", "March 2027", "marzo 2027"),
        ("2027", "2027", "2027"),
        ("FY2027", "fiscal year 2027 (1 Apr 2026 – 31 Mar 2027)", "esercizio 2027 (1 apr 2026 – 31 mar 2027)"),
        ("2027-01-15/2027-04-30", "15 Jan – 30 Apr 2027", "15 gen – 30 apr 2027"),
    ],
)
def test_names_a_period(written: str, english: str, italian: str) -> None:
    named = say_period(Period.parse(written), fiscal_year_start=4)
    assert (named.say("en"), named.say("it")) == (english, italian)


PERIODS = st.one_of(
    st.builds(lambda y, i: Period("quarter", y, i), st.integers(1900, 9998), st.integers(1, 4)),
    st.builds(lambda y, i: Period("half", y, i), st.integers(1900, 9998), st.integers(1, 2)),
    st.builds(lambda y, i: Period("month", y, i), st.integers(1900, 9998), st.integers(1, 12)),
    st.builds(lambda y: Period("year", y), st.integers(1900, 9998)),
)


@given(PERIODS, st.sampled_from(LANGUAGES))
def test_reads_what_it_says(period: Period, lang: Language) -> None:
    assert read_period(say_period(period).say(lang), lang, TODAY).value == period
    assert read_period(str(period), lang, TODAY).value == period


@given(st.text(max_size=90), st.sampled_from(LANGUAGES))
def test_any_text_gives_a_period_or_a_problem(raw: str, lang: Language) -> None:
    reading = read_period(raw, lang, TODAY)
    assert (reading.problem is None) == (reading.code is None)
    assert (reading.value is None) == (reading.echo is None)


@given(
    st.lists(
        st.sampled_from(
            [
                "1",
                "31",
                "Q1",
                "T2",
                "2027",
                "27",
                "/",
                "-",
                "–",
                "to",
                "al",
                "dal",
                "by",
                "entro",
                "marzo",
                "March",
                "of",
                "first",
                "trimestre",
                "FY",
            ]
        ),
        max_size=7,
    )
)
def test_any_mixture_of_its_words_gives_a_period_or_a_problem(words: list[str]) -> None:
    reading = read_period(" ".join(words), "en", TODAY)
    assert reading.value is None or reading.problem is None
    if reading.value:
        start, end = reading.value.days()
        assert start <= end
