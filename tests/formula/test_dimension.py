from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.formula import Dimension, FormulaError

COUNTS = st.dictionaries(st.sampled_from(["lead", "click", "new_customer"]), st.sampled_from([-2, -1, 1, 2])).map(
    lambda counts: tuple(sorted(counts.items()))
)
DIMENSIONS = st.builds(Dimension, st.integers(-2, 2), st.integers(-2, 2), COUNTS, st.booleans())


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("money", Dimension(money=1)),
        (" day ", Dimension(days=1)),
        ("percent", Dimension(loose=True)),
        ("ratio", Dimension(loose=True)),
        ("score", Dimension(loose=True)),
        ("lead", Dimension(counts=(("lead", 1),))),
        ("money/lead", Dimension(money=1, counts=(("lead", -1),))),
        ("money * lead / day", Dimension(money=1, days=-1, counts=(("lead", 1),))),
        ("money / lead / day", Dimension(money=1, days=-1, counts=(("lead", -1),))),
        ("money / lead * lead", Dimension(money=1)),
        ("1 / day", Dimension(days=-1)),
        ("money^2 / click^3", Dimension(money=2, counts=(("click", -3),))),
        ("1", Dimension()),
    ],
)
def test_reads(text: str, dimension: Dimension) -> None:
    assert Dimension.parse(text) == dimension


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("", (0, 0), "money / lead"),
        ("money /", (7, 7), "money / lead"),
        ("* lead", (0, 0), "money / lead"),
        ("count of orders", (6, 15), "money / lead"),
        ("Lead", (0, 4), "money / lead"),
        ("money // lead", (7, 7), "money / lead"),
        ("money / (lead)", (8, 14), "money / lead"),
        ("EUR / lead", (0, 3), "“money”"),
        ("money / days", (8, 12), "“day”"),
        ("%", (0, 1), "“percent”"),
        ("lead / " * 100 + "lead", (0, 4), "money / lead"),
        ("2 * lead", (0, 1), "money / lead"),
    ],
)
def test_refuses_with_place_and_hint(text: str, place: tuple[int, int], hint: str) -> None:
    with pytest.raises(FormulaError) as refused:
        Dimension.parse(text)
    assert (refused.value.code, (refused.value.start, refused.value.end)) == ("F201", place)
    for lang in ("en", "it"):
        assert hint in refused.value.say(lang)


@given(st.text(max_size=30))
def test_any_text_is_a_unit_or_an_error_that_has_its_place(text: str) -> None:
    try:
        unit = Dimension.parse(text)
    except FormulaError as refused:
        inside = 0 <= refused.start <= refused.end <= len(text)
    else:
        inside = Dimension.parse(str(unit)) == unit
    assert inside


@given(DIMENSIONS)
def test_what_is_written_reads_back(dimension: Dimension) -> None:
    assert Dimension.parse(str(dimension)) == dimension


@given(DIMENSIONS, DIMENSIONS)
def test_fitting_goes_both_ways_and_needs_money_days_and_degree(one: Dimension, other: Dimension) -> None:
    assert one.fits(one)
    assert one.fits(other) == other.fits(one)
    if one.fits(other):
        assert (one.money, one.days, one.degree) == (other.money, other.days, other.degree)
        assert one.added(other).fits(one)
        assert one.added(other).fits(other)


@given(DIMENSIONS, DIMENSIONS)
def test_dividing_takes_back_what_multiplying_did(one: Dimension, other: Dimension) -> None:
    back = one * other / other
    assert (back.money, back.days, back.counts) == (one.money, one.days, one.counts)
    assert back.loose == (one.loose or other.loose)


@pytest.mark.parametrize(
    ("unit", "en", "it"),
    [
        ("money", "money", "denaro"),
        ("day", "days", "giorni"),
        ("money / day", "money / day", "denaro / giorno"),
        ("money / new_customer", "money / new customer", "denaro / new customer"),
        ("lead * percent", "lead", "lead"),
        ("1 / day", "1 / day", "1 / giorno"),
        ("score", "shares (percent, ratio or score)", "quote (percentuali, rapporti o punteggi)"),
        ("1", "plain numbers", "numeri puri"),
    ],
)
def test_is_said_for_people(unit: str, en: str, it: str) -> None:
    assert (Dimension.parse(unit).say("en"), Dimension.parse(unit).say("it")) == (en, it)
