"""Where the reader's table has no value: sums over different rows must not be compared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame


def complete_rows(frame: IntoFrame, names: Iterable[str]) -> Any:
    """The rows that have a value in each of these columns, as the same kind of table."""
    import narwhals.stable.v2 as nw

    table: Any = nw.from_native(frame)
    schema = table.collect_schema()
    blank = [_blank(name, is_float=schema[name].is_float()) for name in names]
    return table.filter(~nw.any_horizontal(*blank, ignore_nulls=True)).to_native()


def with_blanks(frame: IntoFrame, names: Iterable[str]) -> frozenset[str]:
    """Those of the columns in which a row has no value; a column that is not there has no blanks."""
    import narwhals.stable.v2 as nw

    table: Any = nw.from_native(frame)
    schema = table.collect_schema()
    there = [name for name in dict.fromkeys(names) if name in schema]
    if not there:
        return frozenset()
    found = [_blank(name, is_float=schema[name].is_float()).cast(nw.Int64).sum().alias(name) for name in there]
    (counted,) = table.lazy().select(*found).collect().rows(named=True)
    return frozenset(name for name in there if counted[name])


def _blank(name: str, *, is_float: bool) -> Any:
    import narwhals.stable.v2 as nw

    blank = nw.col(name).is_null()
    if is_float:
        blank = nw.any_horizontal(blank, nw.col(name).is_nan(), ignore_nulls=True)
    return blank
