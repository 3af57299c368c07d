"""Period over period, by the calendar: own unit, points and percent, each only where it means something."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from okrwidgets import OkrError, compare
from tests.metrics.engines import close, rows_of

Make = Callable[[pa.Table], Any]
SPACE = {"year": 366, "quarter": 92, "month": 31, "week": 7, "day": 1}


def table(*rows: tuple[str | None, str | None, float | None, float | None]) -> pa.Table:
    channels, dates, conversions, visits = zip(*rows, strict=True)
    return pa.table(
        {
            "channel": pa.array(channels, pa.string()),
            "date": pa.array([date and dt.date.fromisoformat(date) for date in dates], pa.date32()).cast(
                pa.timestamp("us")
            ),
            "conversions": pa.array(conversions, pa.float64()),
            "visits": pa.array(visits, pa.float64()),
        }
    )


RATES = table(
    ("a", "2026-12-03", 10, 100),
    ("a", "2026-12-30", 10, 100),
    ("a", "2027-01-05", 12, 100),
    ("a", "2027-03-05", 30, 100),  # nothing in February
    ("a", None, 50, 100),
    (None, "2027-01-05", 5, 100),
    (None, "2027-02-05", 4, 100),
    ("b", "2027-01-05", None, 100),
    ("b", "2027-02-05", 1, 100),
    ("b", "2027-03-05", 1, 0),
    ("b", "2027-04-05", 0, 50),
    ("b", "2027-05-05", 1, 50),
)


def compared(
    frame: Any, kpi: Any = "conversion_rate", name: str = "conversion_rate", **asked: Any
) -> list[tuple[Any, ...]]:
    parts = ("", "_before", "_change", "_points", "_percent", "_why")
    return [tuple(row[f"{name}{part}"] for part in parts) for row in rows_of(compare(kpi, frame, **asked))]


def test_points_and_percent(frame: Make) -> None:
    wanted = [
        # a group without a name is compared with itself, too
        (0.05, None, None, None, None, "nothing_before"),
        (0.04, 0.05, -0.01, -1.0, -20.0, None),
        # what has no date has nothing before it
        (0.5, None, None, None, None, "nothing_before"),
        (0.1, None, None, None, None, "nothing_before"),
        (0.12, 0.1, 0.02, 2.0, 20.0, None),
        (0.3, None, None, None, None, "nothing_before"),
        (None, None, None, None, None, "no_data"),
        (0.01, None, None, None, None, "nothing_before"),
        (None, 0.01, None, None, None, "zero_denominator"),
        (0.0, None, None, None, None, "nothing_before"),
        (0.02, 0.0, 0.02, 2.0, None, "zero_before"),
    ]
    found = compared(frame(RATES), by="channel")
    assert len(found) == len(wanted)
    for mine, other in zip(found, wanted, strict=True):
        assert all(close(left, right, 1e-9) for left, right in zip(mine, other, strict=True)), (mine, other)


def test_the_columns_in_their_order(engine: str, frame: Make) -> None:
    import narwhals.stable.v2 as nw

    given = frame(RATES)
    found = compare(["conversion_rate", {"visitors": "visits"}], given, by="channel")
    assert type(found) is type(given)
    parts = ("", "_before", "_change", "_points", "_percent", "_why")
    names = [f"{kpi}{part}" for kpi in ("conversion_rate", "visitors") for part in parts]
    schema = nw.from_native(found.compute() if engine == "dask" else found).collect_schema()
    assert list(schema) == ["channel", "year", "month", *names]
    assert [schema[name] for name in names] == [*[nw.Float64] * 5, nw.String] * 2


def test_only_a_kpi_in_percent_has_points(frame: Make) -> None:
    (row,) = compared(frame(RATES.slice(2, 1)), {"x": "visits"}, "x")
    assert row == (100.0, None, None, None, None, "nothing_before")
    found = compared(frame(RATES.slice(5, 2)), {"x": "conversions"}, "x")
    assert found[1] == (4.0, 5.0, -1.0, None, -20.0, None)


@pytest.mark.parametrize("period", SPACE)
def test_the_period_before_is_that_of_the_calendar(frame: Make, period: str) -> None:
    starts = [dt.date(2024, 1, 1) + dt.timedelta(days=n) for n in range(0, 1100, SPACE[period])]
    starts = [start for start in starts if start.month != 5]  # a gap in each year
    rows = table(*(("a", str(start), float(n), 1) for n, start in enumerate(starts, 1)))
    found = rows_of(compare({"x": "conversions"}, frame(rows), period=period))
    numbers = {
        "year": lambda day: day.year,
        "quarter": lambda day: day.year * 4 + (day.month - 1) // 3,
        "month": lambda day: day.year * 12 + day.month,
        "week": lambda day: (day.toordinal() - 1) // 7,
        "day": lambda day: day.toordinal(),
    }
    totals: dict[int, float] = {}
    for n, start in enumerate(starts, 1):
        totals[numbers[period](start)] = totals.get(numbers[period](start), 0.0) + n
    wanted = [(total, totals.get(number - 1)) for number, total in sorted(totals.items())]
    assert [(row["x"], row["x_before"]) for row in found] == wanted


def test_a_share_of_less_than_nothing_is_none(frame: Make) -> None:
    rows = table(("a", "2027-01-05", -100, 1), ("a", "2027-02-05", -50, 1), ("a", "2027-03-05", 20, 1))
    assert compared(frame(rows), {"x": "conversions"}, "x")[1:] == [
        (-50.0, -100.0, 50.0, None, None, "negative_before"),
        (20.0, -50.0, 70.0, None, None, "negative_before"),
    ]


def test_a_change_beyond_all_figures_is_none(frame: Make) -> None:
    rows = table(("a", "2027-01-05", 1e-300, 1), ("a", "2027-02-05", 1e300, 1))
    assert compared(frame(rows), {"x": "conversions"}, "x")[1] == (1e300, 1e-300, 1e300, None, None, "not_finite")


def test_no_rows(frame: Make) -> None:
    assert compared(frame(RATES.slice(0, 0)), by="channel") == []


def test_it_needs_a_date() -> None:
    with pytest.raises(OkrError, match="K204"):
        compare("conversion_rate", RATES.drop_columns("date"))
    with pytest.raises(OkrError, match="K302"):
        compare("conversion_rate", RATES, period=None)
    with pytest.raises(OkrError, match="K303: The result would have two columns named “conversion_rate_before”"):
        compare(["conversion_rate", {"conversion_rate_before": "visits"}], RATES)
