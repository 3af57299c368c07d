"""The columns that are needed of each row: groups, period, figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from okrwidgets.metrics import columns as read
from okrwidgets.metrics.frames import Frame
from okrwidgets.metrics.leaves import Leaf
from okrwidgets.metrics.periods import Period, day_number, number_of

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

    Making: TypeAlias = Callable[[], nw.Expr]
    """A column of a row, once its type and its values have been looked at."""

ROWS: Final = "okr_rows"
PERIOD: Final = "okr_period"
DAY: Final = "okr_day"
COUNT: Final = "_count"
"""Behind the name of a sum: the number of figures that it adds up."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """By what rows are grouped.

    Attributes:
        by: columns of the frame.
        period: of the date; ``None`` where it plays no part.
        date: the column with the dates, where there has to be one.
    """

    by: tuple[str, ...]
    period: Period | None
    date: str | None

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns by which the figures are grouped while they are computed."""
        return (*(group_key(n) for n in range(len(self.by))), *((PERIOD,) if self.period else ()))


def group_key(n: int) -> str:
    """What the n-th column of the groups is called while the figures are computed."""
    return f"okr_group_{n}"


def sum_key(n: int) -> str:
    """What the sum of the n-th leaf is called."""
    return f"okr_sum_{n}"


def count_key(n: int) -> str:
    """What the number of figures in the n-th leaf is called."""
    return f"{sum_key(n)}{COUNT}"


def prepare_rows(frame: Frame, leaves: Sequence[Leaf], grouping: Grouping) -> nw.LazyFrame[Any]:
    """Each row with its keys, its day where a leaf asks for one, and the figures of the leaves."""
    columns = list(_columns(frame, leaves, grouping))
    if frame.kind != "pyarrow":
        return frame.lazy.select(*(make() for make in columns))
    return _side_by_side(frame, columns)


def _side_by_side(frame: Frame, columns: Sequence[Making]) -> nw.LazyFrame[Any]:
    """Several columns at once: pyarrow itself would compute one after the other, on one core."""
    from concurrent.futures import ThreadPoolExecutor

    import narwhals.stable.v2 as nw
    import pyarrow as pa

    def computed(make: Making) -> Any:
        return frame.lazy.select(make()).collect().to_native()

    cores = pa.cpu_count()
    if cores > 1:
        with ThreadPoolExecutor(cores) as pool:
            tables = list(pool.map(computed, columns))
    else:
        tables = [computed(make) for make in columns]
    rows: nw.DataFrame[Any] = nw.from_native(pa.table({table.column_names[0]: table.column(0) for table in tables}))
    return rows.lazy()


def _columns(frame: Frame, leaves: Sequence[Leaf], grouping: Grouping) -> Iterator[Making]:
    for n, column in enumerate(grouping.by):
        yield partial(_group, frame, column, group_key(n))
    if grouping.date is not None:
        if grouping.period is not None:
            yield partial(_period, frame, grouping.date, grouping.period)
        if any(leaf.way != "sum" for leaf in leaves):
            yield partial(_day, frame, grouping.date)
    for n, leaf in enumerate(leaves):
        yield partial(_figure, frame, leaf, sum_key(n))


def _group(frame: Frame, column: str, name: str) -> nw.Expr:
    return read.group(frame, column).alias(name)


def _period(frame: Frame, date: str, period: Period) -> nw.Expr:
    found = read.date(frame, date)
    return (read.day(frame, date) if period == "day" else number_of(period, found)).alias(PERIOD)


def _day(frame: Frame, date: str) -> nw.Expr:
    return day_number(read.date(frame, date)).alias(DAY)


def _figure(frame: Frame, leaf: Leaf, name: str) -> nw.Expr:
    import narwhals.stable.v2 as nw

    value = read.figure(frame, leaf.column)
    if leaf.times is not None:
        value = value.cast(nw.Float64) * read.figure(frame, leaf.times)
    if leaf.beside is not None:
        value = nw.when(~read.figure(frame, leaf.beside).is_null()).then(value)
    return value.alias(name)
