"""Stocks are read at a date and weighted means carry their weights; both beside plain sums, in one call."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from okrwidgets import OkrError, measure
from okrwidgets.formula import Formula
from okrwidgets.metrics.aggregate import aggregate
from okrwidgets.metrics.frames import quietly, take_in
from okrwidgets.metrics.leaves import Leaf
from okrwidgets.metrics.rows import Grouping, count_key, sum_key
from tests.metrics.engines import rows_of

Make = Callable[[pa.Table], Any]
MRR, POSITION = "monthly_recurring_revenue", "average_position"


def days(*texts: str | None) -> pa.Array:
    return pa.array([text and dt.date.fromisoformat(text) for text in texts], pa.date32()).cast(pa.timestamp("us"))


STOCK = pa.table(
    {
        "plan": ["basic", "basic", "pro", "pro", None, None, "pro"],
        "date": days("2027-01-31", "2027-02-28", "2027-02-28", "2027-02-28", "2027-01-31", None, "2027-03-31"),
        "recurring_revenue": [100.0, 110.0, 300.0, 20.0, 7.0, 9000.0, None],
        "revenue": [10.0, 11.0, 30.0, 2.0, 0.7, 900.0, 5.0],
        "ad_spend": [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
    }
)


def test_a_stock_is_the_sum_over_the_last_date(frame: Make) -> None:
    rows = rows_of(measure([MRR, "roas"], frame(STOCK.slice(0, 6)), by="plan"))
    # what has no date has no last one; the flow beside it counts it all the same
    assert [(row["plan"], row[MRR], row["roas"], row["rows"]) for row in rows] == [
        (None, 7.0, 450.35, 2),
        ("basic", 110.0, 10.5, 2),
        ("pro", 320.0, 16.0, 2),
    ]


def test_without_groups_the_last_date_is_that_of_all_rows(frame: Make) -> None:
    (row,) = rows_of(measure(MRR, frame(STOCK.slice(0, 6))))
    assert (row[MRR], row["rows"]) == (430.0, 6)
    (row,) = rows_of(measure(MRR, frame(STOCK.slice(0, 0))))
    assert (row[MRR], row[f"{MRR}_why"], row["rows"]) == (None, "no_data", 0)


def test_each_period_has_a_last_date_of_its_own(frame: Make) -> None:
    rows = rows_of(measure(MRR, frame(STOCK), period="month"))
    found = [(row["year"], row["month"], row[MRR], row[f"{MRR}_why"]) for row in rows]
    # where the last date has no figure, none is taken from an older one; where there is no date, there is no last one
    assert found == [
        (None, None, None, "no_data"),
        (2027, 1, 107.0, None),
        (2027, 2, 430.0, None),
        (2027, 3, None, "no_data"),
    ]
    (year,) = [row for row in rows_of(measure(MRR, frame(STOCK), period="year")) if row["year"]]
    assert year[f"{MRR}_why"] == "no_data"


def test_the_last_date_is_a_day_whatever_the_hour(frame: Make) -> None:
    hours = pa.array([1_800_000_000, 1_800_003_600, 1_799_000_000], pa.timestamp("s")).cast(pa.timestamp("us"))
    table = pa.table({"date": hours, "recurring_revenue": [1.0, 2.0, 4.0]})
    assert rows_of(measure(MRR, frame(table)))[0][MRR] == 3.0


def test_a_stock_in_a_formula_of_the_readers_own(frame: Make) -> None:
    (row,) = rows_of(measure({"yearly": "12 * recurring_revenue", "arr": f"12 * {MRR}"}, frame(STOCK.slice(0, 6))))
    assert (row["yearly"], row["arr"]) == (5160.0, 5160.0)


def test_a_stock_needs_a_date() -> None:
    with pytest.raises(
        OkrError, match=r"K204: For periods and for figures of the last date .* columns=\{\"date\": \"…\"\}"
    ):
        measure(MRR, STOCK.drop_columns("date"))


def test_the_first_date(frame: Make) -> None:
    leaves = (Leaf("recurring_revenue", "first"), Leaf("recurring_revenue", "last"), Leaf("revenue"))
    with quietly():
        given = take_in(frame(STOCK.slice(0, 4)))
        found = given.native_of(aggregate(given, leaves, Grouping(("plan",), None, "date")))
    (basic,) = [row for row in rows_of(found) if row["okr_group_0"] == "basic"]
    assert [basic[sum_key(n)] for n in range(3)] == [100.0, 110.0, 21.0]
    assert [basic[count_key(n)] for n in range(3)] == [1, 1, 2]


def test_a_weighted_mean(frame: Make) -> None:
    table = pa.table(
        {
            "page": ["a", "a", "a", "a", "b", "c"],
            "position": [1.0, 5.0, None, 9.0, 3.0, None],
            "impressions": pa.array([300, 100, 1000, None, 0, 10], pa.int64()),
        }
    )
    rows = rows_of(measure(POSITION, frame(table), by="page"))
    found = [[row[f"{POSITION}{part}"] for part in ("", "_num", "_den", "_why")] for row in rows]
    assert found == [[2.0, 800.0, 400.0, None], [None, 0.0, 0.0, "zero_denominator"], [None, None, None, "no_data"]]
    (row,) = rows_of(measure({"better": f"10 - {POSITION}", "same": "10 - position"}, frame(table), by=None))
    assert (row["better"], row["same"], row["better_num"]) == (8.0, 8.0, None)


def test_a_weighted_mean_of_the_readers_columns() -> None:
    table = pa.table({"Posizione": [1.0, 5.0], "Impressioni": [3, 1]})
    mapping = {"position": "Posizione", "impressions": "Impressioni"}
    assert rows_of(measure(POSITION, table, columns=mapping))[0][POSITION] == 2.0
    with pytest.raises(OkrError, match=r"K204: The table has no column “impressions”\. Is it “Impressioni”"):
        measure(POSITION, table, columns={"position": "Posizione"})


def test_whole_numbers_are_multiplied_without_overflow(frame: Make) -> None:
    table = pa.table({"position": pa.array([4 * 10**9], pa.int64()), "impressions": pa.array([4 * 10**9], pa.int64())})
    assert rows_of(measure(POSITION, frame(table)))[0][f"{POSITION}_num"] == 1.6e19


def test_formulas_over_stocks_and_flows(frame: Make) -> None:
    formula = Formula.parse("revenue / recurring_revenue")
    (row,) = rows_of(measure({"x": formula}, frame(STOCK.slice(0, 4))))
    assert (row["x_num"], row["x_den"]) == (53.0, 430.0)
