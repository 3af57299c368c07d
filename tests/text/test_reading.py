"""Numbers as people type them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.text.language import LANGUAGES, Language
from okrwidgets.text.numbers import write_money, write_number, write_percent
from okrwidgets.text.reading import Reading, read_number


@pytest.mark.parametrize(
    ("raw", "lang", "value"),
    [
        ("300", "en", 300),
        ("100,000", "en", 100_000),
        ("100.000", "it", 100_000),
        ("1,234,567.89", "en", 1_234_567.89),
        ("1.234.567,89", "it", 1_234_567.89),
        ("1.234,5", "en", 1234.5),
        ("1,234.5", "it", 1234.5),
        ("1.234.567", "en", 1_234_567),
        ("1 000 000", "en", 1_000_000),
        ("1\u202f000\u00a0000,5", "it", 1_000_000.5),
        ("1'500", "it", 1500),
        ("1’500.25", "en", 1500.25),
        ("3,5", "en", 3.5),
        ("0.500", "it", 0.5),
        (".5", "en", 0.5),
        ("1500.000", "en", 1500),
        ("+12", "en", 12),
        ("−12", "it", -12),
        ("-0", "en", 0),
        ("100k", "en", 100_000),
        ("1,5 mln", "it", 1_500_000),
        ("1.5M", "en", 1_500_000),
        ("100 mila", "it", 100_000),
        ("2 milioni", "it", 2_000_000),
        ("2 mio.", "it", 2_000_000),
        ("2 thousand", "en", 2000),
        ("3×", "en", 3),
        ("999999999999999", "en", 999_999_999_999_999),
    ],
)
def test_reads_plain_numbers(raw: str, lang: Language, value: float) -> None:
    assert read_number(raw, lang).value == value


@pytest.mark.parametrize(
    "raw",
    ["€100,000", "100,000 €", "EUR 100,000", "100,000 eur", "100k €", "€ +100k", "100k euros", "100 thousand euro"],
)
def test_reads_money_however_the_currency_is_written(raw: str) -> None:
    assert read_number(raw, "en", currency="EUR").value == 100_000


@pytest.mark.parametrize(
    ("raw", "currency"), [("$5", "USD"), ("5 USD", "USD"), ("$5", "CAD"), ("US$ 5", "USD"), ("£5", "GBP")]
)
def test_a_shared_symbol_means_the_currency_of_the_field(raw: str, currency: str) -> None:
    assert read_number(raw, "en", currency=currency).value == 5


def test_a_prefixed_dollar_is_only_that_dollar() -> None:
    assert read_number("US$ 5", "en", currency="CAD").code == "N102"


def test_percent_stays_as_typed() -> None:
    assert read_number("12,5 %", "it", percent=True).value == 12.5
    assert read_number("12", "it", percent=True).value == 12


@pytest.mark.parametrize(
    ("raw", "lang", "said"),
    [
        ("1.500", "en", "Read as 1.5. If you mean 1,500, write it like that."),
        ("1.500", "it", "Letto come 1.500. Se intendi 1,5, scrivilo così."),
        ("1,500", "it", "Letto come 1,5. Se intendi 1.500, scrivilo così."),
        ("3.5", "it", "Letto come 3,5."),
        ("3,5", "en", "Read as 3.5."),
        ("100k", "it", "Letto come 100.000."),
        ("1.234.567", "en", "Read as 1,234,567."),
    ],
)
def test_echoes_what_could_be_meant_otherwise(raw: str, lang: Language, said: str) -> None:
    echo = read_number(raw, lang).echo
    assert echo is not None
    assert echo.say(lang) == said


@pytest.mark.parametrize(("raw", "lang"), [("1500", "en"), ("1.234,5", "it"), ("3,5", "it"), ("1 500", "en")])
def test_says_nothing_about_what_is_clear(raw: str, lang: Language) -> None:
    assert read_number(raw, lang).echo is None


def test_the_echo_of_money_is_money() -> None:
    echo = read_number("100.000", "it", currency="EUR").echo
    assert echo is not None
    assert echo.say("it") == "Letto come 100.000\u00a0€. Se intendi 100\u00a0€, scrivilo così."


@pytest.mark.parametrize(
    ("raw", "currency", "percent", "code"),
    [
        ("many", None, False, "N101"),
        ("300 clients", None, False, "N101"),
        ("1e5", None, False, "N101"),
        ("nan", None, False, "N101"),
        ("infinity", None, False, "N101"),
        ("1.50.0", None, False, "N101"),
        ("1 50", None, False, "N101"),
        ("10-20", None, False, "N101"),
        ("--5", None, False, "N101"),
        ("5k k", None, False, "N101"),
        ("٣٠٠", None, False, "N101"),
        ("10²", None, False, "N101"),
        ("3×", "EUR", False, "N101"),
        ("1" * 500, None, False, "N101"),
        ("$100", "EUR", False, "N102"),
        ("100 USD", "EUR", False, "N102"),
        ("€100", None, False, "N103"),
        ("€100", None, True, "N103"),
        ("12%", None, False, "N104"),
        ("12%", "EUR", False, "N104"),
        ("1234567890123456", None, False, "N105"),
        ("0.1234567890123456", None, False, "N105"),
        ("9999999 bn", None, False, "N105"),
        ("0.0000000000000000001", None, False, "N105"),
    ],
)
def test_says_what_would_be_read_instead(raw: str, currency: str | None, percent: bool, code: str) -> None:
    reading = read_number(raw, "en", currency=currency, percent=percent)
    assert (reading.value, reading.code) == (None, code)
    assert reading.problem is not None
    assert len(reading.problem.say("it")) < 240


def test_examples_are_in_the_readers_format() -> None:
    problem = read_number("boh", "it", currency="EUR").problem
    assert problem is not None
    assert problem.say("it") == (
        "“boh” non è ancora un importo. So leggere, per esempio, 100.000\u00a0€, 1.500,50\u00a0€ oppure 100k."
    )


@pytest.mark.parametrize("raw", ["", "   ", "\u00a0\u200b"])
def test_nothing_typed_is_neither_value_nor_problem(raw: str) -> None:
    assert read_number(raw, "it") == Reading()


@given(st.text(max_size=100), st.sampled_from(LANGUAGES), st.sampled_from([None, "EUR"]), st.booleans())
def test_any_text_gives_a_finite_value_or_a_problem(
    raw: str, lang: Language, currency: str | None, percent: bool
) -> None:
    reading = read_number(raw, lang, currency=currency, percent=percent)
    assert reading.value is None or math.isfinite(reading.value)
    assert (reading.problem is None) == (reading.code is None)
    assert reading.value is None or reading.problem is None


@given(st.text(alphabet="0123456789.,' ’", max_size=20), st.sampled_from(LANGUAGES))
def test_any_digits_and_marks_are_read_or_refused(raw: str, lang: Language) -> None:
    reading = read_number(raw, lang)
    assert reading.value is None or 0 <= reading.value < 10**15


@given(st.integers(-(10**11), 10**11), st.sampled_from(LANGUAGES))
def test_reads_what_it_writes(cents: int, lang: Language) -> None:
    value = cents / 100
    assert read_number(write_number(value, lang), lang).value == value
    assert read_number(write_money(value, "EUR", lang), lang, currency="EUR").value == value
    assert read_number(write_percent(value, lang, 2), lang, percent=True).value == value


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(LANGUAGES))
def test_writes_any_number(value: float, lang: Language) -> None:
    assert write_number(value, lang)
    assert write_money(value, "EUR", lang)
