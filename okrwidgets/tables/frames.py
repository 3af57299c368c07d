"""From typed columns to a data frame of the reader's engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from okrwidgets.tables import sentences as say
from okrwidgets.tables.cells.column import Column
from okrwidgets.tables.choices import ENGINES, Engine, require
from okrwidgets.tables.errors import refused


def make_frame(columns: Sequence[Column], engine: Engine) -> Any:
    """Make the frame; see `okrwidgets.tables.Reading.frame`.

    Raises:
        TableError: ``C141`` or ``C142`` where the engine is not installed, ``C301`` for an unknown one.
    """
    require("engine", engine, ENGINES)
    return _pandas(columns) if engine == "pandas" else _polars(columns)


def require_engine(engine: Engine) -> None:
    """Refuse an engine that cannot be used, before a large file is read for nothing."""
    require("engine", engine, ENGINES)
    _import_pandas() if engine == "pandas" else _import_polars()


def _import_pandas() -> Any:
    try:
        import pandas as pd
    except ImportError:
        raise refused("C141", say.NEEDS_PANDAS) from None
    return pd


def _import_polars() -> Any:
    try:
        import polars as pl
    except ImportError:
        raise refused("C142", say.NEEDS_POLARS) from None
    return pl


def _pandas(columns: Sequence[Column]) -> Any:
    pd = _import_pandas()
    import numpy as np

    data: dict[str, Any] = {}
    for column in columns:
        values = column.values
        match column.kind:
            case "day" | "month" | "moment":
                # through numpy: pandas looks at every date on its own
                data[column.name] = pd.Series(np.array(values, dtype="datetime64[us]"))
            case "whole" if not column.missing:
                data[column.name] = pd.Series(np.array(values, dtype="int64"))
            case "whole" | "number" | "money" | "percent" | "empty":
                data[column.name] = pd.Series(np.array(values, dtype="float64"))
            case _:
                data[column.name] = pd.Series(values)
    return pd.DataFrame(data)


def _polars(columns: Sequence[Column]) -> Any:
    pl = _import_polars()
    types = {
        "text": pl.String,
        "code": pl.String,
        "whole": pl.Int64,
        "day": pl.Date,
        "month": pl.Date,
        "moment": pl.Datetime("us"),
    }
    return pl.DataFrame(
        [pl.Series(column.name, column.values, dtype=types.get(column.kind, pl.Float64)) for column in columns]
    )
