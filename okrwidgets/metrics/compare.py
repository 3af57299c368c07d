"""Period over period: the change in its own unit, in percentage points and in percent, never mixed up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.formula import Why
from okrwidgets.metrics.asked import Asked, Wanted
from okrwidgets.metrics.frames import quietly
from okrwidgets.metrics.periods import day_number, read_period
from okrwidgets.metrics.ready import Ready, prepare
from okrwidgets.metrics.rows import PERIOD

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

MEASURED: Final[Mapping[Why, float]] = {
    "no_data": 1.0,
    "no_denominator": 2.0,
    "zero_denominator": 3.0,
    "not_finite": 4.0,
}
"""Reasons as numbers, of which any engine can take the greatest."""
CODES: Final[Mapping[str, float]] = {
    **{str(why): code for why, code in MEASURED.items()},
    "nothing_before": 5.0,
    "zero_before": 6.0,
    "negative_before": 7.0,
}
"""Why a value, its change or its change in percent is missing."""
VALUE: Final = "okr_kpi_"
WHY: Final = "okr_why_"
NOW: Final = "okr_now"
BEFORE: Final = "okr_before"
NUMBER: Final = "okr_number"


def compare(
    kpi: Wanted,
    frame: Any,
    by: str | Sequence[str] | None = None,
    period: str = "month",
    columns: Mapping[str, str] | None = None,
) -> Any:
    """Compare KPIs with the period before.

    Args:
        kpi: as for `measure`.
        frame: as for `measure`.
        by: as for `measure`; each group is compared with itself.
        period: as for `measure`. The period before is that of the calendar: what was before a gap is not compared.
        columns: as for `measure`.

    Returns:
        A frame of the same kind, one row for each group and period, in that order. Its columns: those of ``by``, those
        of the period, and for each KPI its value, ``…_before`` (of the period before), ``…_change`` (in its own unit),
        ``…_points`` (the change in percentage points, only of a KPI in percent: from 0.10 to 0.12 is 2),
        ``…_percent`` (the change in percent of the value before: from 0.10 to 0.12 is 20) and ``…_why``: null where all
        of them have a value, or the first reason against one: those of `measure` for the value, ``nothing_before``
        where the period before has none, ``zero_before`` and ``negative_before`` where there is a change, but no
        percentage of such a value.

    Raises:
        OkrError: as `measure` does.
        FormulaError: as `measure` does.

    Examples:
        >>> import datetime as dt
        >>> import pyarrow as pa
        >>> visits = pa.table({"date": [dt.date(2027, 1, 9), dt.date(2027, 2, 9)], "visits": [400, 400],
        ...                    "orders": [100, 150]})
        >>> compare({"order_rate": "orders / visits"}, visits).select(["month", "order_rate_percent"]).to_pylist()
        [{'month': 1, 'order_rate_percent': None}, {'month': 2, 'order_rate_percent': 50.0}]
    """
    with quietly():
        ready = prepare(kpi, frame, by, read_period(period), columns, _columns_of, rows=False)
        return ready.give_back(_paired(ready), _shown(ready.asked))


def _columns_of(kpi: str) -> tuple[str, ...]:
    return kpi, *(f"{kpi}_{part}" for part in ("before", "change", "points", "percent", "why"))


def _paired(ready: Ready) -> nw.LazyFrame[Any]:
    """The figures of each period beside those of the period before.

    Every figure is there twice, once for its own period and once for the next; then the two of a period are brought
    together. A join would not find groups whose key is missing.
    """
    import narwhals.stable.v2 as nw

    groups, figures = ready.figures(MEASURED)
    day = ready.grouping.period == "day"
    number = day_number(nw.col(PERIOD)) if day else nw.col(PERIOD)
    keys = ready.grouping.keys[:-1]
    values = [f"{VALUE}{n}" for n in range(len(ready.asked))]
    whys = [f"{WHY}{n}" for n in range(len(ready.asked))]
    own = groups.select(
        *keys,
        number.cast(nw.Float64).alias(NUMBER),
        PERIOD,
        nw.lit(1.0).alias(NOW),
        *(found.value.alias(key) for found, key in zip(figures, values, strict=True)),
        *(found.why.alias(key) for found, key in zip(figures, whys, strict=True)),
    )
    later = own.filter(~nw.col(NUMBER).is_null()).with_columns(nw.col(NUMBER) + 1, nw.lit(0.0).alias(NOW))
    both = nw.concat([own, later], how="vertical")
    now = nw.col(NOW) == 1
    both = both.with_columns(
        *(nw.when(now).then(nw.col(key)).alias(key) for key in (*whys, PERIOD)),
        *(nw.when(now).then(nw.col(value)).alias(value) for value in values),
        *(nw.when(~now).then(nw.col(value)).alias(f"{value}{BEFORE}") for value in values),
    )
    found = nw.col(*values, *(f"{value}{BEFORE}" for value in values), *whys, NOW, PERIOD).max()
    return both.group_by(*keys, NUMBER).agg(found).filter(nw.col(NOW) == 1)


def _shown(asked: Sequence[Asked]) -> Iterator[nw.Expr]:
    import narwhals.stable.v2 as nw

    for n, kpi in enumerate(asked):
        value, before, why = nw.col(f"{VALUE}{n}"), nw.col(f"{VALUE}{n}{BEFORE}"), nw.col(f"{WHY}{n}")
        change = value - before
        percent = nw.when(before > 0).then(change / before * 100)
        code = nw.coalesce(
            why,
            nw.when(before.is_null()).then(nw.lit(CODES["nothing_before"])),
            nw.when(before == 0).then(nw.lit(CODES["zero_before"])),
            nw.when(before < 0).then(nw.lit(CODES["negative_before"])),
            nw.when(~percent.is_finite()).then(nw.lit(CODES["not_finite"])),
        )
        change, percent = (nw.when(found.is_finite()).then(found) for found in (change, percent))
        points = change * 100 if kpi.percent else nw.lit(None, nw.Float64)
        shown = (value, before, change, points, percent, _in_words(code))
        yield from (column.alias(name) for name, column in zip(_columns_of(kpi.name), shown, strict=True))


def _in_words(code: nw.Expr) -> nw.Expr:
    import narwhals.stable.v2 as nw

    words: nw.Expr = nw.lit(None, nw.String)
    for name, number in CODES.items():
        words = nw.when(code == number).then(nw.lit(name)).otherwise(words)
    return words
