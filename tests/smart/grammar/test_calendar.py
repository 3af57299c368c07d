"""From what is said of the calendar to days."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.period import Period
from okrwidgets.smart.grammar.calendar import Calendar, Dates, after, dates_of
from okrwidgets.smart.grammar.context_period import end_of_context
from okrwidgets.smart.grammar.timing.stretch import Edge, Noun, Shape, Stretch

DEV = (Path(__file__).parent.parent / "dev.jsonl").read_text(encoding="utf-8").splitlines()
TODAY = Calendar(reference=dt.date(2026, 2, 10))


@pytest.mark.parametrize(
    ("context", "iso"),
    [
        ("Q1 2025", "2025-03-31"),
        ("Q1/2025", "2025-03-31"),
        ("1Q25", "2025-03-31"),
        ("2025Q3", "2025-09-30"),
        ("2024 H1", "2024-06-30"),
        ("H2 2024", "2024-12-31"),
        ("T4 2026", "2026-12-31"),
        ("I trim. 2026", "2026-03-31"),
        ("primo semestre 2026", "2026-06-30"),
        ("gennaio – giugno 2026", "2026-06"),
        ("March 2026", "2026-03"),
        ("2024", "2024"),
        ("anno 2026", "2026"),
        ("2025-2030", "2030"),
        ("Piano 2025-2027", "2027"),
        ("triennio 2025/2027", "2027"),
        ("a.s. 2024/25", "2025"),
        ("2024/25 school year", "2025"),
        ("Stagione 2025/26", "2026"),
        ("2024-05-01/2024-06-30", "2024-06-30"),
        ("by the end of 2026", "2026-12-31"),
        ("Spring 2025", None),
        ("FY25-Q2", None),
        ("Q4 FY24", None),
        ("FY26", None),
        ("Q3", None),
        ("ongoing", None),
        ("", None),
    ],
)
def test_the_end_of_a_period_in_a_column_of_its_own(context: str, iso: str | None) -> None:
    assert end_of_context(context, Calendar()) == iso


def test_a_fiscal_year_that_is_known_gives_its_periods_days() -> None:
    july = Calendar(fiscal_year_start=7)
    assert end_of_context("FY25-Q2", july) == "2024-12-31"
    assert end_of_context("Q4 FY24", july) == "2024-06-30"
    assert end_of_context("FY26", july) == "2026-06-30"
    assert end_of_context("Q4 2024", july) == "2024-12-31"


def test_the_contexts_of_the_development_statements() -> None:
    seen = 0
    for line in map(json.loads, DEV):
        period, ranged = line["context"].get("period"), line["context"].get("period_range")
        # a fiscal quarter whose days stand beside it says nothing by itself
        if line["labels"]["deadline_source"] == "context" and not (ranged and "FY" in period):
            assert end_of_context(period, Calendar()) == line["labels"]["deadline"], line["id"]
            seen += 1
    assert seen > 20


@pytest.mark.parametrize(
    ("stretch", "iso"),
    [
        (Stretch(0, "year", year=2026), "2026"),
        (Stretch(0, "year", year=2026, edge="end"), "2026-12-31"),
        (Stretch(0, "year", year=2026, edge="mid"), "2026-06-30"),
        (Stretch(0, "month", year=2024, number=2), "2024-02"),
        (Stretch(0, "month", year=2024, number=2, edge="end"), "2024-02-29"),
        (Stretch(0, "quarter", year=2026, number=3), "2026-09-30"),
        (Stretch(0, "half", year=2026, number=1), "2026-06-30"),
        (Stretch(0, "day", year=2026, number=2, day=31), None),
        (Stretch(0, "unit", noun="quarter"), "2026-03-31"),
        (Stretch(0, "unit", noun="quarter", shift=-1), "2025-12-31"),
        (Stretch(0, "unit", noun="week", shift=1), "2026-02-22"),
        (Stretch(0, "unit", noun="years", number=2, shift=1), "2028-12-31"),
        (Stretch(0, "unit", noun="years", number=3, shift=0), None),
        (Stretch(0, "unit", noun="school", shift=1), None),
        (Stretch(0, "unit", noun="year", edge="start"), None),
    ],
)
def test_stretches_seen_from_a_day(stretch: Stretch, iso: str | None) -> None:
    assert dates_of(stretch, TODAY).iso == iso


def test_a_school_year_as_a_limit_is_reached_when_it_begins() -> None:
    stretch = Stretch(0, "cross", year=2026, last_year=2027)
    assert dates_of(stretch, Calendar(), upto=True).iso == "2026"
    assert dates_of(stretch, Calendar()).iso == "2027"
    assert dates_of(stretch._replace(edge="end"), Calendar(), upto=True).iso == "2027"


def test_this_fiscal_year_follows_its_own_start() -> None:
    stretch = Stretch(0, "unit", noun="fiscal", fiscal=True)
    found = dates_of(stretch, Calendar(dt.date(2026, 2, 10), fiscal_year_start=7))
    assert found == Dates("2026-06-30", dt.date(2025, 7, 1), dt.date(2026, 6, 30))


def test_a_period_says_what_this_year_is_but_not_when_next_year_comes() -> None:
    calendar = Calendar(period=Period.parse("2025-Q2"))
    assert dates_of(Stretch(0, "unit", noun="year", shift=0), calendar).iso == "2025-12-31"
    assert dates_of(Stretch(0, "unit", noun="year", shift=1), calendar).iso is None


def test_months_on_end_within_the_month() -> None:
    assert after(dt.date(2026, 1, 31), 1, "month") == dt.date(2026, 2, 28)
    assert after(dt.date(2026, 1, 31), 6, "week") == dt.date(2026, 3, 14)
    assert after(dt.date(9999, 1, 1), 2, "year") is None


@given(
    stretch=st.builds(
        Stretch,
        end=st.just(0),
        shape=st.sampled_from(Shape.__args__),
        year=st.none() | st.integers(1990, 2099),
        last_year=st.none(),
        number=st.integers(1, 2),
        day=st.integers(1, 31),
        fiscal=st.booleans(),
        noun=st.sampled_from(Noun.__args__),
        shift=st.none() | st.integers(-1, 1),
        edge=st.sampled_from(Edge.__args__),
    ),
    reference=st.none() | st.dates(),
    start=st.integers(1, 12),
    upto=st.booleans(),
)
def test_days_stand_in_order_and_nothing_breaks(
    stretch: Stretch, reference: dt.date | None, start: int, upto: bool
) -> None:
    found = dates_of(stretch, Calendar(reference, fiscal_year_start=start), upto=upto)
    if found.first and found.last:
        assert found.first <= found.last
        assert found.iso is not None
        assert found.last.isoformat().startswith(found.iso)


@given(st.text())
def test_any_context_is_read(context: str) -> None:
    found = end_of_context(context, Calendar())
    assert found is None or 4 <= len(found) <= 10
