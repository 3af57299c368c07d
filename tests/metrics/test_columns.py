"""Whatever type figures have, they add up; whatever holds none is refused, with what to do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pyarrow as pa
import pytest

from okrwidgets import OkrError, measure
from okrwidgets.text import use_language
from tests.metrics.engines import close, rows_of

Make = Callable[[pa.Table], Any]
TYPES = {
    "int8": pa.int8(),
    "uint8": pa.uint8(),
    "int16": pa.int16(),
    "int32": pa.int32(),
    "int64": pa.int64(),
    "float32": pa.float32(),
    "float64": pa.float64(),
    "decimal": pa.decimal128(12, 2),
    "decimal of 38 digits": pa.decimal128(38, 2),
}


def total(frame: Any, column: str = "x") -> Any:
    return rows_of(measure({"total": column}, frame))[0]["total"]


@pytest.mark.parametrize("type_", TYPES.values(), ids=TYPES)
@pytest.mark.parametrize("missing", [False, True])
def test_figures_of_any_type_add_up(frame: Make, type_: pa.DataType, missing: bool) -> None:
    # their sum is beyond what 8 bits can hold
    figures = [Decimal(120), Decimal(100), Decimal(7), *([None] if missing else [])]
    table = pa.table({"x": pa.array(figures, pa.decimal128(12, 2)).cast(type_), "g": ["a"] * len(figures)})
    assert total(frame(table)) == 227.0
    (row,) = rows_of(measure({"total": "x"}, frame(table), by="g"))
    assert row["total"] == 227.0


def test_truth_counts_as_one(frame: Make) -> None:
    assert total(frame(pa.table({"x": [True, False, True]}))) == 2.0
    assert total(frame(pa.table({"x": [True, None, True]}))) == 2.0


@pytest.mark.parametrize("type_", [pa.int64(), pa.int32()])
def test_a_sum_beyond_the_whole_numbers_of_its_type(frame: Make, type_: pa.DataType) -> None:
    large = 2 ** (type_.bit_width - 1) - 1
    table = pa.table({"x": pa.array([large] * 4, type_), "g": ["a"] * 4})
    assert close(total(frame(table)), 4.0 * large)
    assert close(rows_of(measure({"total": "x"}, frame(table), by="g"))[0]["total"], 4.0 * large)


def test_sums_that_are_multiplied_do_not_overflow(frame: Make) -> None:
    table = pa.table({"x": pa.array([10**12], pa.int64()), "y": pa.array([10**12], pa.int64())})
    assert rows_of(measure({"product": "x * y"}, frame(table)))[0]["product"] == 1e24


def test_many_small_floats(frame: Make) -> None:
    figures = [0.1] * 1000
    found = total(frame(pa.table({"x": pa.array(figures, pa.float64())})))
    assert close(found, float(Fraction(0.1) * 1000))


def test_a_column_with_nothing_in_it(frame: Make) -> None:
    table = pa.table({"x": pa.nulls(2, pa.float64()), "g": ["a", "a"]})
    for by in (None, "g"):
        (row,) = rows_of(measure({"total": "x", "rate": "x / x"}, frame(table), by=by))
        assert (row["total"], row["total_why"], row["rate_why"], row["rows"]) == (None, "no_data", "no_data", 2)


def test_a_column_of_no_type_holds_nothing() -> None:
    import pandas as pd
    import polars as pl

    for frame in (
        pa.table({"x": pa.nulls(2)}),
        pl.DataFrame({"x": [None, None]}),
        pl.LazyFrame({"x": [None, None]}),
        pd.DataFrame({"x": [None, None]}),
    ):
        assert rows_of(measure({"total": "x"}, frame))[0]["total_why"] == "no_data"


@pytest.mark.filterwarnings("ignore:invalid value encountered:RuntimeWarning")  # dask's, as it adds them up
def test_infinite_figures_are_no_value(frame: Make) -> None:
    inf = float("inf")
    table = pa.table({"g": ["a", "a", "b", "b"], "x": [inf, -inf, inf, 1.0], "y": [1.0] * 4})
    for row in rows_of(measure({"rate": "x / y", "inverse": "y / x"}, frame(table), by="g")):
        assert (row["rate"], row["rate_num"], row["rate_why"]) == (None, None, "not_finite")
        assert (row["inverse"], row["inverse_num"], row["inverse_why"]) == (None, 2.0, "no_denominator")


def test_python_objects_in_pandas() -> None:
    import pandas as pd

    frame = pd.DataFrame({"x": pd.Series([Decimal("1.50"), None, Decimal("2.25")], dtype=object)})
    assert total(frame) == 3.75


@pytest.mark.parametrize("values", [["1.234,50 €", "3"], [dt.date(2027, 1, 1), None]])
def test_what_holds_no_figures_is_refused(frame: Make, values: list[Any]) -> None:
    table = pa.table({"revenue": values, "ad_spend": [1.0, 2.0]})
    with pytest.raises(OkrError) as refused:
        measure("roas", frame(table))
    assert refused.value.code == ("K201" if isinstance(values[0], str) else "K202")
    assert "revenue" in str(refused.value)


def test_text_points_to_where_it_becomes_numbers() -> None:
    with pytest.raises(OkrError) as refused:
        measure("roas", pa.table({"revenue": ["1.234,50 €"], "ad_spend": [1.0]}))
    assert refused.value.say("en") == (
        "The column “revenue” holds text, and figures are needed. Figures such as “1.234,50 €” become numbers when you "
        "load the file with okr.read_csv."
    )
    with use_language("it"):
        assert str(refused.value).startswith("K201: La colonna “revenue” contiene testo")


def test_mixed_objects_are_text() -> None:
    import pandas as pd

    with pytest.raises(OkrError, match="K201"):
        measure({"total": "x"}, pd.DataFrame({"x": [1, "2"]}))


def test_categories_are_text_even_of_numbers() -> None:
    import pandas as pd

    with pytest.raises(OkrError, match="K201"):
        measure({"total": "x"}, pd.DataFrame({"x": pd.Categorical([1, 2])}))
