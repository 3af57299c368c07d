"""What holds for any text whatever."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from hypothesis import example, given
from hypothesis import strategies as st

from okrwidgets.errors import OkrError
from okrwidgets.smart.grammar import Quantity, read
from okrwidgets.smart.grammar.writing import words
from okrwidgets.text import LANGUAGES, Language

languages = st.sampled_from(LANGUAGES)
WORDS = words("""
    from to by at least between and da a dal al di del tra e almeno oltre fino non più meno % € $ pp x 3 12% 1.500
    48 - – / : ( ) . , due two un a third terzo all tutti le every no zero within entro ore hours X% TBD [ ] _ __ > ≥
    ISO v 2024 under 35 the our nei aumentare reduce double metà half of su top 5 # n. per 's milioni M k years anni
    -> →
""")
drawn = st.lists(st.sampled_from(sorted(WORDS)), max_size=30)
statements = drawn.map(" ".join) | drawn.map("".join)


@given(st.text() | statements, languages)
@example("9" * 10_000, "en")
@example("1 000" * 2_000, "it")
@example("\u0663 \uff13 ² Ⅷ", "en")
@example("50 /", "en")
@example("\u202e12%\u202c \U0001f680 3\ufe0f\u20e3", "it")
def test_any_text_is_read_in_order_and_inside_the_text(text: str, lang: Language) -> None:
    behind = 0
    for found in read(text, lang).quantities:
        assert behind <= found.start < found.end <= len(text)
        assert text[found.start : found.end].strip()
        assert all(abs(value) < 1e15 for value in found.values)
        assert (len(found.values) == 2) == (found.cmp == "range")
        behind = found.end


@given(st.decimals(0, 10**9, places=2), languages)
def test_numbers_as_babel_writes_them_are_read_back(number: Decimal, lang: Language) -> None:
    written = format_decimal(number, locale=lang)
    (found,) = read(f"Target: {written}", lang).quantities
    assert _either(found, float(number))


@given(st.integers(0, 1000), languages)
def test_percentages_as_babel_writes_them_are_read_back(number: int, lang: Language) -> None:
    written = format_percent(number / 1000, "#,##0.0%", locale=lang)
    (found,) = read(f"Target: {written}", lang).quantities
    assert (found.kind, found.values) == ("percent", (number / 10,))


@given(st.integers(1, 10**9), st.sampled_from(["EUR", "USD", "GBP"]), languages)
def test_money_as_babel_writes_it_is_read_back(number: int, currency: str, lang: Language) -> None:
    written = format_currency(number, currency, locale=lang)
    (found,) = read(f"Target: {written}", lang).quantities
    assert (found.kind, found.unit, found.values) == ("money", currency, (number,))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("number", "style"), [(3e6, "long"), (5e9, "long"), (12e6, "long"), (7e6, "short")])
def test_compact_numbers_as_babel_writes_them_are_read_back(lang: Language, number: float, style: str) -> None:
    written = format_compact_decimal(number, format_type=style, locale=lang)  # type: ignore[arg-type]
    (found,) = read(f"Target: {written}", lang).quantities
    assert found.values == (number,)


def _either(found: Quantity, number: float) -> bool:
    """A separator with three digits behind it can be read in two ways, of which babel meant one."""
    return number in (*found.values, found.other_value)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["9", "9 ", "from 3 ", "3-", "1 000 ", "all ", "_", "[ ", "di 3 ", "( ", "within 3 hours ", "2022: ", "-a"]
)
def test_the_time_grows_with_the_length_and_no_faster(piece: str, lang: Language) -> None:
    read(piece * 50, lang)
    short, long = (min(_seconds(piece * (size // len(piece)), lang) for _ in range(3)) for size in (4_000, 16_000))
    assert long < 12 * short + 0.002, "four times the text took more than twelve times as long"


def _seconds(text: str, lang: Language) -> float:
    start = time.process_time()
    read(text, lang)
    return time.process_time() - start


def test_a_language_that_is_none() -> None:
    with pytest.raises(OkrError) as caught:
        read("12%", "fr")
    assert caught.value.code == "L001"


def test_the_readers_language_is_asked_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKRWIDGETS_LANG", "it")
    assert read("Formare 1.500 operatori").quantities[0].values == (1500,)
    assert read("Formare 1.500 operatori", "en").quantities[0].values == (1.5,)
