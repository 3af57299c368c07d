"""Mondays to Fridays without holidays, counted without walking."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.pacing import working_days
from okrwidgets.period import Period

DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2028, 12, 31))


def test_a_quarter_with_the_italian_holidays() -> None:
    free = [dt.date(2027, 1, 1), dt.date(2027, 1, 6), dt.date(2027, 3, 28), dt.date(2027, 3, 29)]
    days = working_days(Period.parse("2027-Q1"), free)
    # 64 Mondays to Fridays; New Year, Epiphany and Easter Monday fall on some, Easter on a Sunday
    assert (days.total, days.calendar) == (61, False)
    assert days.passed(dt.date(2027, 1, 8)) == 4
    assert days.passed(dt.date(2027, 1, 10)) == 4
    assert days.left(dt.date(2027, 3, 29)) == 2


def test_a_fiscal_quarter_lies_where_the_fiscal_year_does() -> None:
    days = working_days(Period.parse("FY2027-Q1"), fiscal_year_start=7)
    assert (days.start, days.end, days.total) == (dt.date(2026, 7, 1), dt.date(2026, 9, 30), 66)


def test_without_a_working_day_the_calendar_counts() -> None:
    days = working_days(Period.parse("2027-01-02/2027-01-03"))
    assert (days.total, days.calendar, days.passed(dt.date(2027, 1, 2))) == (2, True, 1)


def test_a_period_without_end_takes_no_time() -> None:
    days = working_days(Period.parse("1900-01-01/9998-12-31"))
    assert days.total > 2_000_000
    assert days.passed(dt.date(1900, 1, 1)) == 1


@given(DAYS, DAYS, st.lists(DAYS, max_size=30), DAYS)
def test_counting_is_the_same_as_walking(one: dt.date, other: dt.date, free: list[dt.date], on: dt.date) -> None:
    start, end = sorted((one, other))
    days = working_days(Period.between(start, end), free)
    walked = [start + dt.timedelta(n) for n in range((end - start).days + 1)]
    working = [day for day in walked if day.weekday() < 5 and day not in free] or walked
    assert days.total == len(working)
    assert days.passed(on) == sum(day <= on for day in working)


@pytest.mark.parametrize(("on", "passed"), [(dt.date(2026, 12, 31), 0), (dt.date(2027, 5, 1), 64)])
def test_outside_the_period(on: dt.date, passed: int) -> None:
    assert working_days(Period.parse("2027-Q1")).passed(on) == passed
