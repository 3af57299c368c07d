"""Periods are those of the calendar, weeks those of ISO 8601; a date is where its own time zone puts it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets import OkrError, measure
from tests.metrics.engines import HERE, rows_of

Make = Callable[[pa.Table], Any]
PARTS: dict[str, Callable[[dt.date], tuple[Any, ...]]] = {
    "year": lambda day: (day.year,),
    "quarter": lambda day: (day.year, (day.month + 2) // 3),
    "month": lambda day: (day.year, day.month),
    "week": lambda day: day.isocalendar()[:2],
    "day": lambda day: (day,),
}
NAMES = {"year": ["year"], "day": ["date"], **{name: ["year", name] for name in ("quarter", "month", "week")}}
TURNS = [
    dt.date(year, month, day)
    for year in (2020, 2021, 2024, 2026, 2027)
    for month, day in ((1, 1), (1, 3), (12, 28), (12, 31))
]
DAYS = [*TURNS, dt.date(2024, 2, 29), dt.date(2027, 4, 1), dt.date(1999, 12, 31), dt.date(2100, 3, 1)]


def check(make: Make, period: str, dates: list[dt.date | None], type_: pa.DataType) -> None:
    table = pa.table({"date": pa.array(dates, pa.date32()).cast(type_), "x": [1.0] * len(dates)})
    rows = rows_of(measure({"total": "x"}, make(table), period=period))
    nowhere = (None,) * len(NAMES[period])
    parts = [nowhere if date is None else PARTS[period](date) for date in dates]
    wanted = sorted(set(parts), key=lambda part: (part != nowhere, part if part != nowhere else ()))
    assert [tuple(row[name] for name in NAMES[period]) for row in rows] == wanted
    assert [row["rows"] for row in rows] == [parts.count(part) for part in wanted]


@pytest.mark.parametrize("type_", [pa.date32(), pa.timestamp("us"), pa.timestamp("ns"), pa.timestamp("ms")], ids=str)
@pytest.mark.parametrize("period", PARTS)
def test_periods(frame: Make, period: str, type_: pa.DataType) -> None:
    check(frame, period, DAYS, type_)
    check(frame, period, [*DAYS, None, DAYS[0]], type_)


@pytest.mark.parametrize("period", PARTS)
@pytest.mark.parametrize("kind", ["pandas", "polars", "pyarrow", "duckdb"])
@settings(max_examples=20, deadline=None)
@given(days=st.lists(st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31)), min_size=1, max_size=40))
def test_any_day(kind: str, period: str, days: list[dt.date]) -> None:
    check(HERE[kind], period, list(days), pa.timestamp("us"))


def test_a_moment_counts_where_its_own_clock_puts_it(engine: str, frame: Make) -> None:
    if engine in {"ibis", "dask"}:
        pytest.skip("hands time zones on to another engine, which is tested")
    rome = ZoneInfo("Europe/Rome")
    moments = [dt.datetime(2027, 1, 1, 0, 30, tzinfo=rome), dt.datetime(2026, 12, 31, 23, 30, tzinfo=rome)]
    table = pa.table({"date": pa.array(moments, pa.timestamp("us", "Europe/Rome")), "x": [1.0, 2.0]})
    rows = rows_of(measure({"total": "x"}, frame(table), period="month"))
    assert [(row["year"], row["month"], row["total"]) for row in rows] == [(2026, 12, 2.0), (2027, 1, 1.0)]
    rows = rows_of(measure({"total": "x"}, frame(table), period="week"))
    assert [(row["year"], row["week"], row["total"]) for row in rows] == [(2026, 53, 3.0)]
    assert [row["total"] for row in rows_of(measure({"total": "x"}, frame(table), period="day"))] == [2.0, 1.0]


def test_the_column_with_the_dates_may_have_another_name(frame: Make) -> None:
    table = pa.table({"Giorno": pa.array([dt.date(2027, 5, 1)]), "x": [1.0]})
    (row,) = rows_of(measure({"total": "x"}, frame(table), period="month", columns={"date": "Giorno"}))
    assert (row["year"], row["month"]) == (2027, 5)


def test_dates_as_text_are_refused(frame: Make) -> None:
    with pytest.raises(OkrError) as refused:
        measure({"total": "x"}, frame(pa.table({"date": ["2027-01-01"], "x": [1.0]})), period="month")
    assert str(refused.value) == (
        "K203: The column “date” is of the type String, and dates are needed. okr.read_csv reads dates as it loads a "
        "file; in pandas pd.to_datetime turns text into dates."
    )


@pytest.mark.parametrize(("given", "near"), [("months", "month"), ("weekly", "week"), ("fortnight", None), (3, None)])
def test_a_period_that_is_none(given: Any, near: str | None) -> None:
    with pytest.raises(OkrError, match="K302") as refused:
        measure({"total": "x"}, pa.table({"x": [1]}), period=given)
    assert (f"Did you mean “{near}”?" if near else "There are: year, quarter, month, week, day.") in str(refused.value)


def test_a_period_without_a_column_of_dates() -> None:
    with pytest.raises(OkrError) as refused:
        measure({"total": "x"}, pa.table({"Data": pa.array([dt.date(2027, 1, 1)]), "x": [1]}), period="month")
    assert str(refused.value) == (
        "K204: For periods and for figures of the last date a column with dates is needed. “date” is not there; the "
        'table has: Data, x. Say which it is: columns={"date": "Data"}.'
    )
