"""Periods as the file writes them, and the days that they stand for."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from okrwidgets.period import Period

DAYS = [
    ("2027-Q1", 1, "2027-01-01", "2027-03-31"),
    ("2027-Q4", 1, "2027-10-01", "2027-12-31"),
    ("2027-H2", 1, "2027-07-01", "2027-12-31"),
    ("2028-02", 1, "2028-02-01", "2028-02-29"),
    ("2027-12", 1, "2027-12-01", "2027-12-31"),
    ("2027", 1, "2027-01-01", "2027-12-31"),
    ("2027", 7, "2027-01-01", "2027-12-31"),
    ("FY2027", 1, "2027-01-01", "2027-12-31"),
    ("FY2027", 7, "2026-07-01", "2027-06-30"),
    ("FY2027-Q1", 7, "2026-07-01", "2026-09-30"),
    ("FY2027-Q4", 4, "2027-01-01", "2027-03-31"),
    ("FY2027-H2", 12, "2027-06-01", "2027-11-30"),
    ("FY2027-01", 10, "2026-10-01", "2026-10-31"),
    ("2027-01-15/2027-04-30", 7, "2027-01-15", "2027-04-30"),
]


@pytest.mark.parametrize(("written", "fiscal_year_start", "first", "last"), DAYS)
def test_first_and_last_day(written: str, fiscal_year_start: int, first: str, last: str) -> None:
    period = Period.parse(written)
    assert tuple(map(str, period.days(fiscal_year_start))) == (first, last)
    assert str(period) == written


@pytest.mark.parametrize(
    "written", ["", "27", "2027-Q5", "2027-Q0", "2027-13", "2027-00", "2027-H3", "2027-q1", "FY27", "0000", "9999",
                "2027-02-30/2027-03-01", "2027-01-15", "FY2027-01-15/2027-01-16", "2027-Q1 soon"]
)  # fmt: skip
def test_refuses_what_is_no_period(written: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        Period.parse(written)
    assert caught.value.type == "period"


def test_refuses_to_end_before_the_start() -> None:
    with pytest.raises(PydanticCustomError) as caught:
        Period.parse("2027-02-01/2027-01-31")
    assert caught.value.type == "period_order"
    assert Period.parse("2027-02-01/2027-02-01").weeks() == 1


def test_a_quarter_has_thirteen_weeks() -> None:
    assert [Period.parse(f"2027-Q{n}").weeks() for n in (1, 2, 3, 4)] == [13, 13, 13, 13]
    assert [Period.parse(written).weeks() for written in ("2027", "2027-H1", "2027-02")] == [52, 26, 4]


@given(
    st.sampled_from(["Q1", "Q2", "Q3", "Q4", "H1", "H2", *(f"{n:02}" for n in range(1, 13))]),
    st.integers(1901, 9990),
    st.integers(1, 12),
    st.booleans(),
)
def test_the_parts_of_a_year_lie_within_it(part: str, year: int, fiscal_year_start: int, fiscal: bool) -> None:
    whole = Period.parse(f"{'FY' if fiscal else ''}{year}").days(fiscal_year_start)
    first, last = Period.parse(f"{'FY' if fiscal else ''}{year}-{part}").days(fiscal_year_start)
    assert whole[0] <= first <= last <= whole[1]
    assert (whole[1] - whole[0]).days in {364, 365}


@given(st.dates(), st.dates())
def test_two_days_are_written_and_read_back(one: dt.date, other: dt.date) -> None:
    period = Period.between(min(one, other), max(one, other))
    assert Period.parse(str(period)) == period
    assert (period.start, period.end) == (min(one, other), max(one, other))
