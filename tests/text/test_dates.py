"""Days as people write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.text.dates import DateReading, LongDay, read_date, write_date, write_interval
from okrwidgets.text.language import LANGUAGES, Language

TODAY = dt.date(2026, 11, 24)
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(9998, 12, 31))


@pytest.mark.parametrize(
    "raw",
    [
        "2027-03-31",
        "2027/3/31",
        "31/3/2027",
        "31.3.2027",
        "31 / 3 / 2027",
        "31-03-2027",
        "3/31/2027",
        "31/3/27",
        "31 marzo 2027",
        "31 mar. 2027",
        "il 31 marzo 2027",
        "March 31, 2027",
        "31st of March 2027",
        "Mar 31",
        "31 Mar",
        "31/3",
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_reads_a_day(raw: str, lang: Language) -> None:
    assert read_date(raw, lang, TODAY).value == dt.date(2027, 3, 31)


def test_reads_the_first_in_italian() -> None:
    assert read_date("1º gennaio 2027", "it", TODAY).value == dt.date(2027, 1, 1)
    assert read_date("primo gennaio", "it", TODAY).value == dt.date(2027, 1, 1)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("3/4/2027", "Letto come 3 aprile 2027."),
        ("3/31/2027", "Letto come 31 marzo 2027."),
        ("31/3/27", "Letto come 31 marzo 2027."),
        ("31 mar", "Letto come 31 marzo 2027."),
        ("24/11", "Letto come 24 novembre 2026."),
        ("29/2", "Letto come 29 febbraio 2028."),
    ],
)
def test_echoes_where_another_day_could_be_meant(raw: str, said: str) -> None:
    echo = read_date(raw, "it", TODAY).echo
    assert echo is not None
    assert echo.say("it") == said


@pytest.mark.parametrize("raw", ["2027-04-03", "31/3/2027", "4/4/2027", "3 aprile 2027"])
def test_says_nothing_about_a_clear_day(raw: str) -> None:
    assert read_date(raw, "it", TODAY).echo is None


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("31/2/2027", "D102"),
        ("30 February 2027", "D102"),
        ("2027-13-01", "D102"),
        ("0/1/2027", "D102"),
        ("31/3/0027", "D102"),
        ("soon", "D101"),
        ("March 2027", "D101"),
        ("31", "D101"),
        ("31 marzo aprile 2027", "D101"),
        ("31 marzo 2027 5", "D101"),
        ("31 marzo <2027>", "D101"),
        ("x" * 200, "D101"),
    ],
)
def test_says_what_would_be_read_instead(raw: str, code: str) -> None:
    reading = read_date(raw, "en", TODAY)
    assert (reading.value, reading.code) == (None, code)
    assert reading.problem is not None


def test_examples_are_in_the_readers_language() -> None:
    problem = read_date("presto", "it", TODAY).problem
    assert problem is not None
    assert problem.say("it") == (
        "“presto” non è ancora un giorno. So leggere, per esempio, 31 marzo 2027, 31/3/2027 oppure 2027-03-31."
    )


def test_nothing_typed_is_neither_value_nor_problem() -> None:
    assert read_date("  ", "it", TODAY) == DateReading()


def test_writes_what_is_needed_once() -> None:
    first, last = dt.date(2027, 1, 1), dt.date(2027, 3, 31)
    assert write_interval(first, last, "en") == "1 Jan – 31 Mar 2027"
    assert write_interval(first, last, "it") == "1 gen – 31 mar 2027"
    assert write_interval(first, dt.date(2027, 1, 31), "en") == "1 – 31 Jan 2027"
    assert write_interval(dt.date(2026, 12, 15), first, "it") == "15 dic 2026 – 1 gen 2027"
    assert write_interval(first, first, "it") == "1 gen 2027"


@given(DAYS, st.sampled_from(LANGUAGES))
def test_reads_what_it_writes(day: dt.date, lang: Language) -> None:
    for written in (
        write_date(day, lang),
        LongDay(day).say(lang),
        day.isoformat(),
        f"{day.day}/{day.month}/{day.year}",
    ):
        assert read_date(written, lang, TODAY).value == day


@given(st.text(max_size=70), st.sampled_from(LANGUAGES))
def test_any_text_gives_a_day_or_a_problem(raw: str, lang: Language) -> None:
    reading = read_date(raw, lang, TODAY)
    assert (reading.problem is None) == (reading.code is None)
    assert reading.value is None or reading.problem is None
