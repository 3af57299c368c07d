"""The reader's columns as figures and dates: what can be computed with, and what the reader hears where it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from okrwidgets.errors import OkrError
from okrwidgets.metrics import sentences as say
from okrwidgets.metrics.frames import Frame

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

FIGURES: Final = frozenset({"decimal", "integer", "floating", "mixed-integer-float", "boolean", "empty"})
"""What pandas can hold as plain Python objects and still be figures."""


def figure(frame: Frame, column: str) -> nw.Expr:
    """A column as figures, missing ones null.

    It stays as it is where its sum is exact and a copy of it would only take memory.

    Raises:
        OkrError: ``K201`` where it holds text, ``K202`` where it holds anything else but figures.
    """
    import narwhals.stable.v2 as nw

    dtype = frame.schema[column]
    if not (dtype.is_numeric() or dtype == nw.Boolean) and not _holds_figures(frame, column):
        text = isinstance(dtype, nw.String | nw.Categorical | nw.Enum) or dtype == nw.Object
        sentence = say.TEXT_COLUMN if text else say.NO_FIGURES
        raise OkrError("K201" if text else "K202", sentence.fill(column=column, type=str(dtype)))
    found = nw.col(column)
    if _sums_exactly(frame, column):
        return found
    if not dtype.is_float():
        return found.cast(nw.Float64)
    return (found if dtype == nw.Float64 else found.cast(nw.Float64)).fill_nan(None)


def date(frame: Frame, column: str) -> nw.Expr:
    """A column as dates.

    Raises:
        OkrError: ``K203`` where it holds none.
    """
    import narwhals.stable.v2 as nw

    dtype = frame.schema[column]
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
    """A column that rows are grouped by; what is missing, NaN as well, is a group of its own."""
    import narwhals.stable.v2 as nw

    found = nw.col(column)
    return found.fill_nan(None) if frame.schema[column].is_float() and frame.kind != "pandas" else found


def _holds_figures(frame: Frame, column: str) -> bool:
    """Whether a column that names no type for figures holds nothing else, as Decimals in pandas or only nulls do."""
    import narwhals.stable.v2 as nw

    dtype = frame.schema[column]
    if frame.kind == "pandas" and dtype in (nw.Object, nw.String, nw.Unknown):
        from pandas.api.types import infer_dtype

        found = frame.native[column]
        return found.dtype == object and infer_dtype(found, skipna=True) in FIGURES
    return dtype == nw.Unknown and bool(frame.lazy.select(nw.col(column).is_null().all()).collect().item())


def _sums_exactly(frame: Frame, column: str) -> bool:
    """Whether pandas and pyarrow can add the column up as it is.

    The others read a column piece by piece, so that a cast costs nothing.
    """
    import narwhals.stable.v2 as nw

    dtype = frame.schema[column]
    if frame.kind == "pandas":
        kind = getattr(frame.native[column].dtype, "name", "")
        if kind != str(dtype).lower():  # types that pandas has of its own, or from pyarrow
            return False
        if dtype == nw.Float64:
            return True  # NaN is what is missing, and the sum passes over it
    elif frame.kind != "pyarrow":
        return False
    if dtype in (nw.Int64, nw.UInt64):
        return _far_from_overflow(frame, column)
    return dtype.is_integer()


def _far_from_overflow(frame: Frame, column: str) -> bool:
    """Whether no sum over rows of the column can leave the 64 bits in which it is kept."""
    found = frame.native[column]
    if frame.kind == "pyarrow":
        import pyarrow.compute as pc

        low, high = pc.min_max(found).as_py().values()
    else:
        low, high = (found.min(), found.max()) if len(found) else (None, None)
    return low is None or max(-int(low), int(high)) * len(found) < 2**63
