"""Figures, scales and labels, of which the pictures are made."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.pictures.measured.amounts import Amount, Kind, apart, gap
from okrwidgets.pictures.measured.labels import spread
from okrwidgets.pictures.measured.scale import Scale, decimals_between, from_zero, ticks
from okrwidgets.pictures.measured.standing import standing
from okrwidgets.pictures.measured.subject import Inside, subject
from okrwidgets.text import Text, Verbatim

FINITE = st.floats(-1e12, 1e12).filter(lambda value: value == 0 or abs(value) > 1e-9)


@pytest.mark.parametrize(
    ("value", "kind", "english", "italian"),
    [
        (0.0312, "percent", "3.1%", "3,1%"),
        (0.31, "percent", "31%", "31%"),
        (0.00168, "percent", "0.17%", "0,17%"),
        (12.0, "percent", "1,200%", "1.200%"),
        (3.0505, "ratio", "3.05×", "3,05×"),
        (30.505, "ratio", "30.5×", "30,5×"),
        (26.2187, "money", "€26.22", "26,22\u00a0€"),
        (262.187, "money", "€262", "262\u00a0€"),
        (0.031, "money", "€0.031", "0,031\u00a0€"),
        (16927.0, "plain", "16,927", "16.927"),
        (1.0, "days", "1 day", "1 giorno"),
        (12.34, "days", "12.3 days", "12,3 giorni"),
        (-0.2, "percent", "-20%", "-20%"),
        (0.0, "money", "€0", "0\u00a0€"),
        (1e300, "ratio", "1E300", "1E300"),
    ],
)
def test_figures_are_as_short_as_they_can_be(value: float, kind: Kind, english: str, italian: str) -> None:
    assert Amount(value, kind).say("en") == english
    assert Amount(value, kind).say("it") == italian


@given(FINITE, FINITE, st.sampled_from(["money", "percent", "ratio", "plain"]))
def test_two_figures_that_differ_look_different(one: float, other: float, kind: Kind) -> None:
    first, second = apart(Amount(one, kind), Amount(other, kind))
    if abs(one - other) > 1e-3 * max(abs(one), abs(other)):
        assert first.say("it") != second.say("it")
    if one == other:
        assert first.say("it") == second.say("it")


def test_the_gap_is_that_of_the_figures_as_they_are_written() -> None:
    # 2.45% and 3.04% are written 2.5% and 3%
    assert gap(Amount(0.0246, "percent"), Amount(0.0304, "percent")).say("en") == "0.5 percentage points"
    assert gap(Amount(0.02, "percent"), Amount(0.03, "percent")).say("en") == "1 percentage point"
    assert gap(Amount(20.0, "money"), Amount(26.22, "money")).say("it") == "6,22\u00a0€"


@given(st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=30))
def test_an_axis_encloses_its_figures_with_few_round_marks(values: list[float]) -> None:
    marks = ticks(values)
    assert 2 <= len(marks) <= 9
    assert marks == sorted(set(marks))
    slack = 1e-6 * max(abs(mark) for mark in marks)
    assert marks[0] - slack <= min(values)
    assert max(values) <= marks[-1] + slack
    steps = [after - before for before, after in pairwise(marks)]
    assert max(steps) == pytest.approx(min(steps))


@pytest.mark.parametrize(
    ("values", "first", "last"),
    [([3.0, 10.0], 0, 10), ([8.0, 10.0], 8, 10), ([0.0, 0.0], 0, 1), ([-4.0, -3.5], -4, -3.5), ([-2.0, 2.0], -2, 2)],
)
def test_an_axis_starts_at_zero_unless_its_figures_lie_close_together(
    values: list[float], first: float, last: float
) -> None:
    marks = ticks(values)
    assert (marks[0], marks[-1]) == (first, last)


def test_the_marks_of_an_axis_are_written_with_the_decimals_that_they_need() -> None:
    assert decimals_between([0, 0.25, 0.5]) == 2
    assert decimals_between([0, 20.0]) == 0
    assert decimals_between([0.024, 0.026], 100) == 1


def test_a_scale_of_bars_holds_zero() -> None:
    assert from_zero([5.0, 10.0], 1, 3).at(0) == 1
    assert from_zero([], 1, 3).at(0) == 1
    assert from_zero([-5.0, 5.0], 1, 3).at(0) == 2
    assert Scale(-1e308, 1e308, 0, 2).at(0) == 1


@given(st.lists(st.floats(0, 3), min_size=1, max_size=3))
def test_labels_of_one_column_are_moved_apart_and_stay_inside(middles: list[float]) -> None:
    placed = spread(middles, [0.3] * len(middles), 0, 3)
    for n, one in enumerate(placed):
        assert 0.15 - 1e-3 <= one <= 2.85 + 1e-3
        assert all(abs(one - other) >= 0.3 - 1e-2 for other in placed[:n])


def test_which_direction_is_good_comes_from_the_glossary() -> None:
    assert standing(subject("roas"), 4, 3).status == "reached"
    assert standing(subject("cost_per_lead"), 4, 3).status == "above"
    assert standing(subject("cost_per_lead"), 4, 3).short
    own = standing(subject({"x": "revenue / orders"}), 4, 3)
    assert (own.status, own.judged, own.short) == ("above", False, False)


@pytest.mark.parametrize(
    ("formula", "values", "kind"),
    [
        ("revenue / orders", [50.0], "money"),
        ("revenue / ad_spend", [3.0], "ratio"),
        ("refunds / revenue", [0.1, None], "percent"),
        ("orders / visits", [0.02], "percent"),
        ("impressions / clicks", [70.0, 0.9], "ratio"),
        ("contracts", [7.0], "plain"),
        ("revenue - ad_spend", [7.0], "money"),
        ("own / other", [0.5], "plain"),
    ],
)
def test_a_formula_of_ones_own_has_the_unit_of_its_columns(formula: str, values: list[float | None], kind: str) -> None:
    assert subject({"mine": formula}).settled(values).kind == kind


def test_words_within_a_sentence() -> None:
    assert Inside(Text(en="Cost per lead", it="Costo per lead")).say("it") == "costo per lead"
    assert Inside(Text(en="ROAS", it="ROAS")).say("it") == "ROAS"
    assert Inside(Text(en="Net Promoter Score", it="Net Promoter Score")).say("en") == "Net Promoter Score"
    assert Inside(Verbatim("Newsletter")).say("en") == "Newsletter"
