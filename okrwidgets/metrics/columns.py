"""The reader's columns as figures and dates: what can be computed with, and what the reader hears where it cannot."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from okrwidgets.errors import OkrError
from okrwidgets.metrics import sentences as say
from okrwidgets.metrics.frames import Frame

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

FIGURES: Final = frozenset({"decimal", "integer", "floating", "mixed-integer-float", "boolean", "empty"})
"""What plain Python objects in pandas can be and still be figures."""
TEXT: Final = frozenset({"string", "mixed", "mixed-integer"})
"""What they are where text is among them."""


def figure(frame: Frame, column: str) -> nw.Expr:
    """A column as figures, missing ones null.

    It stays as it is where its sum is exact and a copy of it would only take memory.

    Raises:
        OkrError: ``K201`` where it holds text, ``K202`` where it holds anything else but figures.
    """
    import narwhals.stable.v2 as nw

    dtype = frame.schema[column]
    if not (dtype.is_numeric() or dtype == nw.Boolean) and not _holds_figures(frame, column):
        if isinstance(dtype, nw.String | nw.Categorical | nw.Enum) or objects_in(frame, column) in TEXT:
            raise OkrError("K201", say.TEXT_COLUMN.fill(column=column))
        raise OkrError("K202", say.NO_FIGURES.fill(column=column, type=str(dtype)))
    found = nw.col(column)
    if _sums_exactly(frame, column):
        return found
    if dtype.is_integer() and frame.kind in {"pandas", "pyarrow"}:
        # both refuse to cast what a float cannot hold to the last digit; its two halves they can
        high = found // 2**32
        return high.cast(nw.Float64) * 2.0**32 + (found - high * 2**32).cast(nw.Float64)
    if not dtype.is_float():
        return found.cast(nw.Float64)
    found = found.cast(nw.Float64).fill_nan(None)
    if frame.kind == "dask":  # its partial sums of infinities of both signs would be NaN, and then left out
        return nw.when(found == -math.inf).then(nw.lit(math.inf)).otherwise(found)
    return found


def date(frame: Frame, column: str) -> nw.Expr:
    """A column as dates.

    Raises:
        OkrError: ``K203`` where it holds none.
    """
    import narwhals.stable.v2 as nw

    dtype = frame.schema[column]
    if objects_in(frame, column) in {"date", "datetime"}:
        return nw.col(column).cast(nw.Datetime("us"))
    if dtype not in (nw.Date, nw.Datetime):
        raise OkrError("K203", say.NO_DATES.fill(column=column, type=str(dtype)))
    return nw.col(column)


def day(frame: Frame, column: str) -> nw.Expr:
    """A column as days without a time of day: as dates where the engine has them, as midnights where not."""
    import narwhals.stable.v2 as nw

    found = date(frame, column)
    if frame.schema[column] == nw.Date:
        return found
    return found.dt.truncate("1d") if frame.kind in {"pandas", "modin", "cudf", "dask"} else found.dt.date()


def group(frame: Frame, column: str) -> nw.Expr:
    """A column that rows are grouped by; what is missing, NaN as well, is a group of its own.

    Raises:
        OkrError: ``K208`` where its values have no common order.
    """
    import narwhals.stable.v2 as nw

    if (objects_in(frame, column) or "").startswith("mixed"):
        raise OkrError("K208", say.MIXED_GROUP.fill(column=column))
    found = nw.col(column)
    return found.fill_nan(None) if frame.schema[column].is_float() else found


def objects_in(frame: Frame, column: str) -> str | None:
    """What the plain Python objects are that pandas holds in a column; ``None`` where there are none."""
    if frame.kind != "pandas" or frame.native[column].dtype != object:
        return None
    from pandas.api.types import infer_dtype

    return infer_dtype(frame.native[column], skipna=True)


def _holds_figures(frame: Frame, column: str) -> bool:
    """Whether a column whose type names no figures holds nothing else, as Decimals in pandas or only nulls do."""
    import narwhals.stable.v2 as nw

    if objects_in(frame, column) is not None:
        return objects_in(frame, column) in FIGURES
    unknown = frame.schema[column] == nw.Unknown
    return unknown and bool(frame.lazy.select(nw.col(column).is_null().all()).collect().item())


def _sums_exactly(frame: Frame, column: str) -> bool:
    """Whether pandas and pyarrow can add the column up as it is.

    The others read a column piece by piece, so that a cast costs nothing.
    """
    import narwhals.stable.v2 as nw

    dtype = frame.schema[column]
    if frame.kind not in {"pandas", "pyarrow"}:
        return False
    if dtype == nw.Float64:  # in numpy NaN is what is missing, and the sum passes over it
        return str(getattr(frame.native[column], "dtype", "")) == "float64"
    if dtype in (nw.Int64, nw.UInt64):
        return _far_from_overflow(frame, column)
    return dtype.is_integer()


def _far_from_overflow(frame: Frame, column: str) -> bool:
    """Whether no sum over rows of the column can leave the 64 bits in which it is kept."""
    found = frame.native[column]
    if frame.kind == "pyarrow":
        import pyarrow.compute as pc

        low, high = pc.min_max(found).as_py().values()
        nothing = low is None
    else:
        import pandas as pd

        low, high = found.min(), found.max()
        nothing = pd.isna(low)
    return nothing or max(-int(low), int(high)) * len(found) < 2**63
