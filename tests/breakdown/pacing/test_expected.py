"""Where a figure should stand on a day, for each way of counting."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.pacing import expected
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period
from tests.breakdown.pacing.plans import QUARTER, day, key_result, plan_of

DATES = st.dates(dt.date(2026, 12, 1), dt.date(2027, 4, 30))


@pytest.mark.parametrize(
    ("fields", "on", "value", "code"),
    [
        ({}, day(1, 15), 11, "B611"),
        ({}, day(1, 17), 11, "B611"),
        ({}, dt.date(2026, 12, 31), 0, "B611"),
        ({}, day(3, 31), 64, "B611"),
        ({}, day(4, 10), 64, "B611"),
        ({"better": "down"}, day(1, 15), 11, "B616"),
        ({"counts": "level", "start": 32.0, "target": 64.0}, day(1, 15), 37.5, "B612"),
        ({"counts": "level", "better": "down", "start": 64.0, "target": 0.0}, day(1, 15), 53, "B612"),
        ({"better": "keep", "band": 4.0}, day(1, 15), 64, "B613"),
        # from 132 into 64 ± 4: 64 to go over 64 days
        ({"counts": "level", "better": "keep", "band": 4.0, "start": 132.0}, day(1, 15), 121, "B617"),
        ({"unit": Unit("milestone"), "target": None}, day(3, 30), 0, "B614"),
        ({"unit": Unit("milestone"), "target": None}, day(3, 31), 1, "B614"),
        # four steps of 16 working days: the first is due on 22 January
        ({"unit": Unit("milestone"), "target": 4.0}, day(1, 21), 0, "B614"),
        ({"unit": Unit("milestone"), "target": 4.0}, day(1, 22), 1, "B614"),
    ],
)
def test_on_the_line(fields: dict[str, Any], on: dt.date, value: float, code: str) -> None:
    row = key_result(**fields)
    found = expected(row, on, plan_of(row))
    assert (found.value, found.code) == (pytest.approx(value), code)


def test_holidays_move_the_line() -> None:
    row = key_result(target=62.0)
    found = expected(row, day(1, 15), plan_of(row, holidays=(day(1, 1), day(1, 6))))
    assert (found.value, found.passed, found.total) == (9, 9, 62)
    assert (
        found.sentence.say("it") == "15 gen 2027 (giorni lavorativi finora: 9 su 62): a ritmo costante si è a 9 su 62."
    )


def test_the_fiscal_year_moves_the_period() -> None:
    kpi = KPI(id="k", target=66, period=Period.parse("FY2027-Q1"))
    found = expected(kpi, dt.date(2026, 7, 1), Plan(kpis=(kpi,), fiscal_year_start=7))
    assert (found.value, found.end) == (1, dt.date(2026, 9, 30))


def test_the_period_is_that_of_the_nearest_above() -> None:
    below = KeyResult(id="below", target=20)
    above = KeyResult(id="above", target=10, period=Period.parse("2027-02"))
    plan = Plan(
        kpis=(KPI(id="k", period=QUARTER),),
        objectives=(
            Objective(id="top", for_="k", key_results=(above,)),
            Objective(id="team", for_="above", key_results=(below,)),
        ),
    )
    assert expected(below, day(2, 1), plan).total == 20
    assert expected(below.replace(period=Period.parse("2027")), day(2, 1), plan).total == 261


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"target": None}, "B202"), ({"counts": "level"}, "B205"), ({"target": 0.0}, "B203")],
)
def test_what_is_missing_is_said_as_for_progress(fields: dict[str, Any], code: str) -> None:
    row = key_result(**fields)
    found = expected(row, day(1, 15), plan_of(row))
    assert (found.value, found.code) == (None, code)


def test_without_a_period_there_is_no_line() -> None:
    row = key_result()
    plan = Plan(objectives=(Objective(id="o", key_results=(row,)),))
    assert expected(row, day(1, 15), plan).code == "B615"


def test_a_circle_in_a_plan_that_was_not_checked_ends() -> None:
    row = key_result()
    objective = Objective(id="o", for_="kr", key_results=(row,))
    plan = Plan.model_construct(**{**Plan().__dict__, "objectives": (objective,)})
    assert expected(row, day(1, 15), plan).code == "B615"


@given(st.lists(DATES, min_size=2), st.floats(0.01, 1e9), st.sampled_from(["up", "down"]))
def test_a_total_never_goes_back_nor_over_its_target(dates: list[dt.date], target: float, better: str) -> None:
    row = key_result(target=target, better=better)
    values = [expected(row, on, plan_of(row)).value for on in sorted(dates)]
    assert values == sorted(values)  # type: ignore[type-var]  # none of them is open
    assert all(0 <= value <= target for value in values)  # type: ignore[operator]


@given(st.lists(DATES, min_size=2), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_a_level_goes_from_start_to_target_only(dates: list[dt.date], start: float, target: float) -> None:
    better = "up" if target > start else "down"
    row = key_result(counts="level", start=start, target=target, better=better)
    values = [expected(row, on, plan_of(row)).value for on in sorted(dates)]
    if None in values:
        assert start == target
        return
    assert values == sorted(values, reverse=better == "down")  # type: ignore[type-var]
    assert all(min(start, target) <= value <= max(start, target) for value in values)  # type: ignore[operator]
