"""The reader's frame, of whatever kind, and the way back to the same kind."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from okrwidgets.errors import OkrError
from okrwidgets.metrics import sentences as say

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw
    from narwhals.stable.v2.dtypes import DType


@dataclass(frozen=True, slots=True)
class Frame:
    """A reader's frame.

    Attributes:
        native: as it came; without the columns that share a name.
        lazy: to compute with; for an eager frame, too.
        schema: the type of each column that has a name of its own.
        doubled: names that several columns have.
        kind: ``"pandas"``, ``"polars"``, ``"pyarrow"``, ``"duckdb"``, ``"ibis"``, ``"dask"``, ``"pyspark"`` …
        eager: whether its rows lie in memory already.
    """

    native: Any
    lazy: nw.LazyFrame[Any]
    schema: Mapping[Hashable, DType]
    doubled: frozenset[str]
    kind: str
    eager: bool

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns, in order."""
        return tuple(name for name in self.schema if isinstance(name, str))

    def native_of(self, result: nw.LazyFrame[Any]) -> Any:
        """The result as the same kind of frame."""
        return result.collect().to_native() if self.eager else result.to_native()

    def give_back(self, result: nw.LazyFrame[Any], whole: Sequence[str] = ()) -> Any:
        """The result as the same kind of frame; rows count from 0 where they have an index.

        Args:
            result: in its final order.
            whole: columns with whole numbers, of which some may be missing.
        """
        import narwhals.stable.v2 as nw

        if self.kind not in {"pandas", "dask"}:
            return self.native_of(result.with_columns(nw.col(*whole).cast(nw.Int64)) if whole else result)
        native = self.native_of(result).reset_index(drop=True)
        for column in whole:
            dtype = native[column].dtype
            kind = dtype.kind if type(dtype).__module__.startswith("numpy") else ""
            # numpy has no missing whole number, and dask cannot know whether one will be missing
            if kind == "f" or (kind == "i" and self.kind == "dask"):
                native[column] = native[column].astype("Int64")
            elif kind == "i":
                native[column] = native[column].astype("int64")
        return native


@contextmanager
def quietly() -> Iterator[None]:
    """Keep what narwhals tells developers about its own plans from a reader who uses dask."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Dask support is moving", category=FutureWarning)
        yield


def take_in(native: Any) -> Frame:
    """Take a frame in, without reading its rows.

    Raises:
        OkrError: ``K301`` when it is no frame.
    """
    import narwhals.stable.v2 as nw
    from narwhals.exceptions import DuplicateError

    doubled: frozenset[str] = frozenset()
    try:
        try:
            frame = nw.from_native(native)
        except DuplicateError:
            native, doubled = _without_doubled(native)
            frame = nw.from_native(native)
    except TypeError:
        raise OkrError("K301", say.NO_FRAME.fill(given=type(native).__name__)) from None
    if frame.implementation.is_pyarrow() and nw.Categorical in frame.schema.values():
        native = native.unify_dictionaries()  # chunks with other dictionaries cannot be grouped
        frame = nw.from_native(native)
    lazy = frame.lazy()
    return Frame(
        native, lazy, lazy.collect_schema(), doubled, lazy.implementation.value, eager=isinstance(frame, nw.DataFrame)
    )


def _without_doubled(native: Any) -> tuple[Any, frozenset[str]]:
    """Leave out the columns that share their name with another one: none of them can be meant."""
    names = list(native.columns if hasattr(native, "iloc") else native.column_names)
    counted = Counter(names)
    alone = [place for place, name in enumerate(names) if counted[name] == 1]
    left = native.iloc[:, alone] if hasattr(native, "iloc") else native.select(alone)
    return left, frozenset(name for name, count in counted.items() if count > 1)
