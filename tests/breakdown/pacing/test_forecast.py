"""Forecasts: computed by hand, never below what is there, and right as often as they say."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.pacing import forecast
from okrwidgets.breakdown.pacing.projecting import level, t_ninety, total
from okrwidgets.model import Unit
from okrwidgets.model.records import Commitment
from tests.breakdown.pacing.plans import day, key_result, plan_of

WEEKS = [(day(1, 8), 6.0), (day(1, 15), 12.0), (day(1, 22), 15.0)]
"""After 6, 11 and 16 working days."""


def test_a_total_by_hand() -> None:
    row = key_result(*WEEKS)
    found = forecast(row, day(1, 25), plan_of(row))
    rate = 15 / 16
    squares = [(6 - rate * 6) ** 2 / 6, (6 - rate * 5) ** 2 / 5, (3 - rate * 5) ** 2 / 5]
    half = 1.8856 * math.sqrt(sum(squares) / 2 * 48 * (1 + 48 / 16))
    assert (found.value, found.method, found.check_ins) == (15 + rate * 48, "increments", 3)
    assert (found.low, found.high) == (pytest.approx(60 - half), pytest.approx(60 + half))
    assert found.outlook == "open"
    assert (found.points[0].day, found.points[0].low, found.points[-1].day) == (day(1, 22), 15, day(3, 31))


def test_a_level_by_hand() -> None:
    row = key_result((day(1, 8), 42), (day(1, 15), 39), (day(1, 22), 46), counts="level", start=40.0)
    found = forecast(row, day(1, 25), plan_of(row))
    # slopes: 1/3, −1/11, 3/8, −3/5, 4/10, 7/5 → the median lies between 1/3 and 3/8
    slope = (1 / 3 + 3 / 8) / 2
    misses = [40, 42 - 6 * slope, 39 - 11 * slope, 46 - 16 * slope]
    foot = sum(sorted(misses)[1:3]) / 2
    scatter = sum((miss - foot) ** 2 for miss in misses) / 2
    mean = 33 / 4
    spread = sum((x - mean) ** 2 for x in (0, 6, 11, 16))
    half = 1.8856 * math.sqrt(scatter * (1 + 1 / 4 + (64 - mean) ** 2 / spread))
    assert (found.value, found.method) == (pytest.approx(foot + 64 * slope), "trend")
    assert (found.low, found.high) == (pytest.approx(foot + 64 * slope - half), pytest.approx(foot + 64 * slope + half))


def test_fewer_than_three_check_ins_give_a_line_and_no_interval() -> None:
    row = key_result(*WEEKS[:1])
    found = forecast(row, day(1, 10), plan_of(row))
    assert (found.value, found.low, found.method, found.outlook) == (64, None, "straight_line", None)
    assert found.sentence.say("en") == (
        "On a straight line it comes to 64 by 31 Mar 2027. "
        "1 check-in says nothing about how far off that may be: it takes three."
    )
    twice = key_result(*WEEKS[:2], (day(1, 16), 13.0))  # a Saturday is no further working day
    assert forecast(twice, day(1, 18), plan_of(twice)).low is None


def test_the_order_of_writing_does_not_matter() -> None:
    row, other = key_result(*WEEKS), key_result(*reversed(WEEKS))
    assert forecast(row, day(1, 25), plan_of(row)) == forecast(other, day(1, 25), plan_of(other))


def test_a_total_never_ends_below_what_is_there() -> None:
    row = key_result((day(1, 8), 30), (day(1, 15), 30.5), (day(3, 26), 31))
    found = forecast(row, day(3, 29), plan_of(row))
    assert found.low == 31
    assert all(point.low >= 31 for point in found.points)  # type: ignore[operator]  # there are intervals


def test_steps_that_are_all_alike_are_said() -> None:
    row = key_result((day(1, 8), 6), (day(1, 15), 11), (day(1, 22), 16))
    found = forecast(row, day(1, 25), plan_of(row))
    assert (found.low, found.high) == (pytest.approx(64), pytest.approx(64))
    assert "counted, or planned?" in found.notes[-1].say("en")


@pytest.mark.parametrize(
    ("target", "commitment", "outlook"),
    [
        (20.0, "committed", "reached"),
        (300.0, "committed", "missed"),
        (60.0, "committed", "open"),
        (20.0, "aspirational", "reached"),
    ],
)
def test_the_outlook_is_judged_by_type(target: float, commitment: Commitment, outlook: str) -> None:
    row = key_result(*WEEKS, target=target)
    assert forecast(row, day(1, 25), plan_of(row, commitment)).outlook == outlook


def test_where_there_is_nothing_to_carry_on() -> None:
    empty, milestone = key_result(), key_result((day(1, 8), 0), unit=Unit("milestone"), target=None)
    assert forecast(empty, day(1, 8), plan_of(empty)).code == "B645"
    assert forecast(milestone, day(1, 8), plan_of(milestone)).code == "B646"
    first = key_result((day(1, 1), 5))
    free = plan_of(first, holidays=(day(1, 1),))
    assert forecast(first, day(1, 8), free).code == "B647"
    over = key_result((day(3, 31), 50))
    found = forecast(over, day(4, 2), plan_of(over))
    assert (found.value, found.low, found.high, found.outlook) == (50, 50, 50, "missed")
    huge = key_result((day(1, 8), 1e200), (day(1, 15), 3e200), (day(1, 22), 1e201))
    assert forecast(huge, day(1, 25), plan_of(huge)).code == "B208"


def test_it_is_said_in_both_languages_with_no_more_digits_than_are_known() -> None:
    row = key_result((day(1, 8), 9_000), (day(1, 15), 17_500), (day(1, 22), 21_000), unit=Unit("money", "EUR"))
    found = forecast(row, day(1, 25), plan_of(row))
    # 1.8856 × √(1,418,750 × 48 × 4) = 31,122 to both sides of 84,000
    assert found.sentence.say("en") == (
        "At this rate it comes to €84,000 by 31 Mar 2027; in four of five cases between €53,000 and €115,000."
    )
    assert found.sentence.say("it").replace("\u00a0", " ") == (
        "Con questo ritmo si arriva a 84.000 € alla scadenza (31 mar 2027); "
        "in quattro casi su cinque tra 53.000 € e 115.000 €."
    )


@pytest.mark.parametrize(("freedom", "exact"), [(1, 3.07768), (11, 1.36343), (20, 1.32534), (120, 1.28865)])
def test_students_t(freedom: int, exact: float) -> None:
    assert t_ninety(freedom) == pytest.approx(exact, abs=3e-4)


@given(st.lists(st.floats(0, 1e6), min_size=3, max_size=10))
def test_the_interval_of_a_total_lies_around_its_middle_and_above_what_is_there(steps: list[float]) -> None:
    values = [sum(steps[: n + 1]) for n in range(len(steps))]
    ends = total([5 * (n + 1) for n in range(len(values))], values, adds_up=True).at(64)  # type: ignore[union-attr]
    assert values[-1] <= ends.low <= ends.value <= ends.high  # type: ignore[operator]


# ------------------------------------------------------------------------------------------------- coverage
DUE, RUNS = 64, 1500


def poisson(rng: random.Random, mean: float) -> int:
    count, left = 0, rng.random()
    while left > math.exp(-mean):
        count, left = count + 1, left * rng.random()
    return count


def deals(rng: random.Random) -> float:
    """About one in two days, of very different size."""
    return sum(rng.lognormvariate(8, 0.6) for _ in range(poisson(rng, 0.47)))


@pytest.mark.parametrize("checks", [3, 6, 10])
@pytest.mark.parametrize(
    "one_day", [lambda rng: rng.gauss(5, 4), lambda rng: poisson(rng, 4.7), deals], ids=["normal", "counts", "deals"]
)
def test_four_of_five_totals_end_within_the_interval(checks: int, one_day: Callable[[random.Random], float]) -> None:
    rng, inside = random.Random(20270331), 0  # noqa: S311  # a simulation
    for _ in range(RUNS):
        sums = [0.0]
        for _ in range(DUE):
            sums.append(sums[-1] + one_day(rng))
        times = [5 * (n + 1) + (n % 2) for n in range(checks)]  # not evenly
        ends = total(times, [sums[time] for time in times], adds_up=False).at(DUE)  # type: ignore[union-attr]
        inside += ends.low <= sums[DUE] <= ends.high  # type: ignore[operator]
    assert 0.75 <= inside / RUNS <= 0.85


@pytest.mark.parametrize("checks", [3, 6, 10])
@pytest.mark.parametrize("outliers", [0.0, 0.1])
def test_four_of_five_levels_do(checks: int, outliers: float) -> None:
    rng, inside = random.Random(20270331), 0  # noqa: S311  # a simulation
    for _ in range(RUNS):

        def figure(time: int) -> float:
            return 50 + 0.1 * time + rng.gauss(0, 8 if rng.random() < outliers else 1)

        times = [5 * (n + 1) for n in range(checks)]
        ends = level(times, [figure(time) for time in times], figure(0), DUE).at(DUE)  # type: ignore[union-attr]
        inside += ends.low <= figure(DUE) <= ends.high  # type: ignore[operator]
    assert 0.75 <= inside / RUNS <= 0.86


def test_a_level_that_wanders_has_a_wider_interval_than_the_trend_alone() -> None:
    """It holds in three of five cases only, and more with more check-ins: a few figures cannot tell the two apart."""
    rng, inside = random.Random(20270331), 0  # noqa: S311  # a simulation
    for _ in range(RUNS):
        path = [50.0]
        for _ in range(DUE):
            path.append(path[-1] + rng.gauss(0.05, 1))
        times = [5 * (n + 1) for n in range(10)]
        ends = level(times, [path[time] for time in times], path[0], DUE).at(DUE)  # type: ignore[union-attr]
        inside += ends.low <= path[DUE] <= ends.high  # type: ignore[operator]
    assert 0.6 <= inside / RUNS <= 0.85
