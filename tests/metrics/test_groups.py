"""Groups of any kind: what is missing is a group of its own, and the order is that of the keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from okrwidgets import OkrError, measure
from tests.metrics.engines import rows_of

Make = Callable[[pa.Table], Any]
KEYS = {
    "text": (pa.array(["b", None, "a", "b", None]), [None, "a", "b"]),
    "whole numbers": (pa.array([2, None, 1, 2, None], pa.int64()), [None, 1, 2]),
    "floats": (pa.array([2.5, None, 1.0, 2.5, float("nan")]), [None, 1.0, 2.5]),
    "truth": (pa.array([True, None, False, True, None]), [None, False, True]),
    "days": (pa.array([dt.date(2027, 2, 1), None, dt.date(2027, 1, 1), dt.date(2027, 2, 1), None]), None),
}
NAN_IN_NUMPY = {"floats", "days"}


@pytest.mark.parametrize("kind", KEYS)
def test_what_is_missing_is_a_group_of_its_own(frame: Make, kind: str) -> None:
    keys, order = KEYS[kind]
    table = pa.table({"key": keys, "x": [1.0, 2.0, 4.0, 8.0, 16.0]})
    rows = rows_of(measure({"total": "x"}, frame(table), by="key"))
    assert [row["total"] for row in rows] == [18.0, 4.0, 9.0]
    assert [row["rows"] for row in rows] == [2, 1, 2]
    assert [row["key"] for row in rows] == (order or [None, dt.date(2027, 1, 1), dt.date(2027, 2, 1)])


def test_categories() -> None:
    import pandas as pd
    import polars as pl

    keys = ["b", None, "a", "b", None]
    x = [1.0, 2.0, 4.0, 8.0, 16.0]
    order = ["c", "b", "a"]  # neither alphabetical nor by appearance; "c" never occurs
    ordered = pd.DataFrame({"key": pd.Categorical(keys, categories=order, ordered=True), "x": x})
    enum = pl.DataFrame({"key": pl.Series(keys, dtype=pl.Enum(order)), "x": x})
    for frame in (ordered, enum):
        found = measure({"total": "x"}, frame, by="key")
        assert [row["key"] for row in rows_of(found)] == [None, "b", "a"]
        assert [row["total"] for row in rows_of(found)] == [18.0, 9.0, 4.0]
    assert measure({"total": "x"}, ordered, by="key")["key"].dtype == ordered["key"].dtype
    assert measure({"total": "x"}, enum, by="key").schema["key"] == pl.Enum(order)
    dictionary = pa.table({"key": pa.array(keys).dictionary_encode(), "x": x})
    chunked = pa.concat_tables(
        [dictionary, pa.table({"key": pa.array(["c", "a"]).dictionary_encode(), "x": [1.0, 1.0]})]
    )
    for table, wanted in ((dictionary, [18.0, 4.0, 9.0]), (chunked, [18.0, 5.0, 9.0, 1.0])):
        assert [row["total"] for row in rows_of(measure({"total": "x"}, table, by="key"))] == wanted
    text = pl.DataFrame({"key": pl.Series(keys, dtype=pl.Categorical), "x": x})
    assert [row["total"] for row in rows_of(measure({"total": "x"}, text, by="key"))] == [18.0, 4.0, 9.0]


def test_several_keys_in_their_order(frame: Make) -> None:
    table = pa.table({"a": ["y", "x", "y", "x"], "b": [1, 2, 1, 1], "x": [1.0, 2.0, 4.0, 8.0]})
    rows = rows_of(measure({"total": "x"}, frame(table), by=["a", "b"]))
    assert [(row["a"], row["b"], row["total"]) for row in rows] == [("x", 1, 8.0), ("x", 2, 2.0), ("y", 1, 5.0)]
    rows = rows_of(measure({"total": "x"}, frame(table), by=("b", "a")))
    assert [(row["b"], row["a"]) for row in rows] == [(1, "x"), (1, "y"), (2, "x")]


def test_a_column_may_be_measured_and_grouped_by(frame: Make) -> None:
    rows = rows_of(measure({"total": "x"}, frame(pa.table({"x": [2, 1, 2]})), by="x"))
    assert [(row["x"], row["total"], row["rows"]) for row in rows] == [(1, 1.0, 1), (2, 4.0, 2)]


def test_keys_without_a_common_order() -> None:
    import pandas as pd

    with pytest.raises(OkrError) as refused:
        measure({"total": "x"}, pd.DataFrame({"key": ["a", 1], "x": [1, 2]}), by="key")
    assert str(refused.value) == (
        "K208: The column “key” mixes values that have no common order, for example text and numbers. Make them all "
        "text first, then group by it."
    )


@pytest.mark.parametrize("given", [3, ["a", 3], {"a": 1}, b"a"])
def test_by_takes_names(given: Any) -> None:
    with pytest.raises(OkrError, match="K304: by="):
        measure({"total": "x"}, pa.table({"x": [1]}), by=given)
