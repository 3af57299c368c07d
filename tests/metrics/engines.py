"""The same table in every kind of frame, and every kind of frame as plain rows."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

import narwhals.stable.v2 as nw
import pyarrow as pa

Row = dict[str, Any]


def pandas(table: pa.Table) -> Any:
    return table.to_pandas()


def pandas_nullable(table: pa.Table) -> Any:
    return table.to_pandas().convert_dtypes(dtype_backend="numpy_nullable")


def pandas_pyarrow(table: pa.Table) -> Any:
    import pandas as pd

    return table.to_pandas(types_mapper=pd.ArrowDtype)


def polars(table: pa.Table) -> Any:
    import polars as pl

    return pl.from_arrow(table)


def polars_lazy(table: pa.Table) -> Any:
    return polars(table).lazy()


def pyarrow(table: pa.Table) -> Any:
    return table


def duckdb(table: pa.Table) -> Any:
    import duckdb as engine

    connection = engine.connect()
    connection.execute("set TimeZone = 'Europe/Rome'")
    return connection.from_arrow(table)


def ibis(table: pa.Table) -> Any:
    import ibis as engine

    return engine.memtable(table)


def dask(table: pa.Table) -> Any:
    import dask.dataframe as dd
    import pandas as pd

    def own(type_: pa.DataType) -> Any:
        """Dask makes text of Python objects."""
        objects = pa.types.is_decimal(type_) or pa.types.is_boolean(type_)
        return pd.ArrowDtype(type_) if objects else None

    return dd.from_pandas(table.to_pandas(date_as_object=False, types_mapper=own), npartitions=2)


def pyspark(table: pa.Table) -> Any:
    signed = [field.with_type(pa.int16()) if field.type == pa.uint8() else field for field in table.schema]
    return spark().createDataFrame(table.cast(pa.schema(signed)))  # it has no others


@lru_cache(maxsize=1)
def spark() -> Any:
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.shuffle.partitions", "2").config("spark.sql.session.timeZone", "Europe/Rome")
    return builder.config("spark.sql.ansi.enabled", "true").getOrCreate()


HERE: dict[str, Callable[[pa.Table], Any]] = {
    "pandas": pandas,
    "pandas-nullable": pandas_nullable,
    "pandas-pyarrow": pandas_pyarrow,
    "polars": polars,
    "polars-lazy": polars_lazy,
    "pyarrow": pyarrow,
    "duckdb": duckdb,
    "ibis": ibis,
}
DISTRIBUTED: dict[str, Callable[[pa.Table], Any]] = {"dask": dask, "pyspark": pyspark}
ALL = HERE | DISTRIBUTED


def rows_of(frame: Any) -> list[Row]:
    """A frame of any kind as plain rows: what is missing is ``None``, a midnight is its day."""
    found = nw.from_native(frame.compute() if hasattr(frame, "compute") else frame)
    if isinstance(found, nw.LazyFrame):
        found = found.collect("pyarrow")
    columns = found.columns
    return [{name: _plain(value) for name, value in zip(columns, row, strict=True)} for row in found.iter_rows()]


def _plain(value: Any) -> Any:
    if value is None or type(value).__name__ in {"NAType", "NaTType"}:
        return None
    if isinstance(value, Decimal):
        return float(value)
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, dt.datetime):
        return value.date() if value.time() == dt.time() else value
    return value


def close(left: Any, right: Any, within: float = 1e-12) -> bool:
    """Whether two values are the same, numbers within a part of their size."""
    if isinstance(left, float | int) and isinstance(right, float | int):
        return math.isclose(left, right, rel_tol=within)
    return left is right if left is None or right is None else bool(left == right)
