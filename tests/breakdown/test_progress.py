"""Progress is right in every direction, beyond the target and behind the start."""

from __future__ import annotations

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.progress import progress
from okrwidgets.model import KPI, CheckIn, KeyResult, Unit

FIGURES = st.floats(allow_nan=False, allow_infinity=False)
EVERYDAY = st.integers(-(10**9), 10**9).map(lambda cents: cents / 100)


def kpi(**fields: object) -> KPI:
    return KPI(**{"id": "k", "target": 100.0, **fields})


@pytest.mark.parametrize(
    ("fields", "value", "share"),
    [
        # a total starts at 0 and not at the previous period
        ({"target": 100_000.0, "previous": 82_000.0}, 41_000, 0.41),
        ({}, 130, 1.3),
        ({}, 0, 0),
        ({}, -10, -0.1),
        # a ceiling is kept until it is passed
        ({"better": "down"}, 0, 1),
        ({"better": "down"}, 100, 1),
        ({"better": "down"}, 150, 0.5),
        ({"better": "down"}, 250, -0.5),
        ({"better": "down", "target": 0.0}, 0, 1),
        # levels
        ({"counts": "level", "start": 60.0}, 80, 0.5),
        ({"counts": "level", "start": 60.0}, 50, -0.25),
        ({"counts": "level", "start": 60.0}, 120, 1.5),
        ({"counts": "level", "start": -100.0, "target": -50.0}, -75, 0.5),
        ({"counts": "level", "better": "down", "start": 5.0, "target": 3.0}, 4, 0.5),
        ({"counts": "level", "better": "down", "start": 5.0, "target": 0.0}, 0, 1),
        ({"counts": "level", "better": "down", "start": 5.0, "target": 3.0}, 6, -0.5),
        # keep within a band
        ({"better": "keep", "band": 5.0}, 95, 1),
        ({"better": "keep", "band": 5.0}, 105, 1),
        ({"better": "keep", "band": 5.0}, 110, 0.5),
        ({"better": "keep", "band": 5.0}, 125, -1),
        ({"better": "keep", "band": 5.0, "start": 125.0}, 115, 0.5),
        ({"better": "keep", "band": 5.0, "start": 125.0}, 85, 0.5),
        ({"better": "keep", "band": 5.0, "start": 125.0}, 130, -0.25),
        ({"better": "keep", "target": 0.0}, 0, 1),
        # milestones
        ({"unit": Unit("milestone"), "target": None}, 1, 1),
        ({"unit": Unit("milestone"), "target": None}, 0, 0),
        ({"unit": Unit("milestone"), "target": 4.0}, 1, 0.25),
    ],
)
def test_share(fields: dict[str, object], value: float, share: float) -> None:
    judged = progress(kpi(**fields), value)
    assert judged.share == pytest.approx(share)
    assert (judged.why, judged.code) == (None, None)


@pytest.mark.parametrize(
    ("fields", "value", "code"),
    [
        ({}, None, "B201"),
        ({}, math.nan, "B201"),
        ({"target": None}, 5, "B202"),
        ({"target": 0.0}, 5, "B203"),
        ({"target": 0.0, "better": "down"}, 5, "B203"),
        ({"target": -5.0}, 5, "B204"),
        ({"target": -5.0, "better": "down"}, -6, "B204"),
        ({"counts": "level"}, 5, "B205"),
        ({"counts": "level", "start": 100.0}, 100, "B206"),
        ({"counts": "level", "start": 120.0}, 110, "B207"),
        ({"counts": "level", "start": 60.0, "better": "down"}, 80, "B207"),
        ({"target": 1e-300}, 1e300, "B208"),
        ({"counts": "level", "start": -1.7e308, "target": 1.7e308}, 0, "B208"),
        ({"better": "keep"}, 101, "B209"),
        ({"better": "keep", "start": 100.0}, 101, "B209"),
    ],
)
def test_no_share_has_a_reason(fields: dict[str, object], value: float | None, code: str) -> None:
    judged = progress(kpi(**fields), value)
    assert (judged.share, judged.code) == (None, code)
    assert judged.why is not None
    assert judged.why.say("it")


def test_takes_the_last_check_in_by_date() -> None:
    later, earlier = CheckIn(date=dt.date(2027, 2, 1), value=60.0), CheckIn(date=dt.date(2027, 1, 1), value=40.0)
    row = KeyResult(id="meetings", target=300.0, check_ins=(later, earlier))
    assert (progress(row).value, progress(row).share) == (60.0, 0.2)


def test_of_two_check_ins_of_a_day_the_second_counts() -> None:
    day = dt.date(2027, 2, 1)
    row = KeyResult(id="m", target=100.0, check_ins=(CheckIn(date=day, value=60.0), CheckIn(date=day, value=55.0)))
    assert progress(row).value == 55.0


GOALS = st.fixed_dictionaries(
    {
        "better": st.sampled_from(["up", "down", "keep"]),
        "counts": st.sampled_from(["total", "level"]),
        "start": st.none() | FIGURES,
        "target": st.none() | FIGURES,
        "band": st.none() | st.floats(0, allow_infinity=False),
        "unit": st.sampled_from([Unit("count"), Unit("milestone"), Unit("money", "EUR")]),
    }
)


@given(GOALS, st.none() | FIGURES)
def test_never_infinite_and_always_an_answer(goal: dict[str, object], value: float | None) -> None:
    judged = progress(kpi(**goal), value)
    assert (judged.share is None) == (judged.why is not None) == (judged.code is not None)
    assert judged.share is None or math.isfinite(judged.share)


DIRECTED = st.fixed_dictionaries(
    {
        "better": st.sampled_from(["up", "down"]),
        "counts": st.sampled_from(["total", "level"]),
        "start": EVERYDAY,
        "target": EVERYDAY,
    }
)


@given(DIRECTED, EVERYDAY, EVERYDAY)
def test_better_is_never_less(goal: dict[str, object], one: float, other: float) -> None:
    item = kpi(**goal)
    worse, improved = sorted((one, other), reverse=item.better == "down")
    before, after = progress(item, worse).share, progress(item, improved).share
    if before is not None and after is not None:
        assert after >= before


@given(EVERYDAY, st.integers(0, 1000), st.none() | EVERYDAY, EVERYDAY, EVERYDAY)
def test_nearer_to_the_kept_value_is_never_less(
    target: float, band: int, start: float | None, one: float, other: float
) -> None:
    item = kpi(better="keep", target=target, band=float(band), start=start)
    farther, nearer = sorted((one, other), key=lambda value: -abs(value - target))
    before, after = progress(item, farther).share, progress(item, nearer).share
    if before is not None and after is not None:
        assert after >= before
