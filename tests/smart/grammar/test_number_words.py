from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.smart.grammar.number_words import italian_word, small_numbers, spelt_at

EN_UNITS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
EN_TENS = ["", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def english(number: int) -> str:
    """The words of 20 to 999,999, put together the other way round: from the number."""
    if number >= 1000:
        rest = f" {english(number % 1000)}" if number % 1000 else ""
        return f"{english(number // 1000)} thousand{rest}"
    if number >= 100:
        rest = f" and {english(number % 100)}" if number % 100 else ""
        return f"{EN_UNITS[number // 100]} hundred{rest}"
    if number < 20:
        return next(word for word, value in small_numbers("en").items() if value == number)
    return "-".join(filter(None, (EN_TENS[number // 10], EN_UNITS[number % 10])))


@given(st.integers(1, 999_999))
def test_english_number_words_are_read_back(number: int) -> None:
    words = english(number).split()
    found = spelt_at([*words, "homes"], 0, "en")
    assert found is not None
    assert (found.value, found.behind) == (number, len(words))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("a hundred", 100),
        ("two hundred fifty", 250),
        ("twenty five", 25),
        ("a dozen", 12),
        ("two dozen", 24),
        ("one and a half million", 1.5e6),
        ("half a million", 500_000),
        ("three billion", 3e9),
    ],
)
def test_english(words: str, value: float) -> None:
    found = spelt_at(words.split(), 0, "en")
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("ventuno", 21),
        ("ventun", 21),
        ("ventotto", 28),
        ("trentatre", 33),
        ("cento", 100),
        ("centouno", 101),
        ("centotto", 108),
        ("centootto", 108),
        ("duecentocinquanta", 250),
        ("novecentonovantanove", 999),
        ("mille", 1000),
        ("milleduecento", 1200),
        ("duemila", 2000),
        ("ventimilacinquecento", 20_500),
        ("centomila", 100_000),
        ("un milione", 1e6),
        ("dieci milioni", 1e7),
        ("due milioni e mezzo", 2.5e6),
        ("mezzo milione", 500_000),
        ("due miliardi", 2e9),
        ("una decina", 10),
    ],
)
def test_italian(words: str, value: float) -> None:
    found = spelt_at(words.split(), 0, "it")
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize("word", ["milano", "mila", "famiglia", "millennio", "secondo", "milione", "simile"])
def test_words_that_are_no_numbers(word: str) -> None:
    assert italian_word(word) is None


def test_every_number_below_a_thousand_has_an_italian_word() -> None:
    assert set(small_numbers("it").values()) == set(range(1, 1000))


def test_a_third_is_a_part() -> None:
    assert spelt_at(["two-thirds", "of"], 0, "en") == pytest.approx((2 / 3, 1, True, False, 1))
    assert spelt_at(["due", "terzi", "dei"], 0, "it") == pytest.approx((2 / 3, 2, True, False, 1))
    assert spelt_at(["three", "third"], 0, "en") == (3, 1, False, False, 1)
