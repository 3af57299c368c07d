"""KPIs measured on a frame: ratio of sums, with the reason wherever there is no value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, get_args

from okrwidgets.formula import Why
from okrwidgets.metrics.asked import Asked, Wanted
from okrwidgets.metrics.frames import quietly
from okrwidgets.metrics.ready import Figures, prepare
from okrwidgets.metrics.rows import ROWS

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw


def measure(
    kpi: Wanted,
    frame: Any,
    by: str | Sequence[str] | None = None,
    period: str | None = None,
    columns: Mapping[str, str] | None = None,
) -> Any:
    """Measure KPIs on a data frame.

    All sums come before any division: the ratio of a month is the ratio of its sums, never the mean of its days. Where
    there is no value it is null, never 0 or infinity, and the reason stands beside it.

    Args:
        kpi: a word of the glossary (``"roas"``), a formula with its name (``{"lead_rate": "leads / visits"}``), or a
            list of these. A formula may use other KPIs, which are written out, and the headers of the frame.
        frame: pandas, polars (eager or lazy), pyarrow, DuckDB, Ibis, Dask or PySpark. It is not changed; only the
            columns that are needed are read. NaN is missing, as null is.
        by: columns to group by. What is missing in them is a group of its own.
        period: ``"year"``, ``"quarter"``, ``"month"``, ``"week"`` (ISO 8601) or ``"day"`` of the column ``date``.
        columns: what the frame calls the columns of formulas, ``{"ad_spend": "Costo"}``; ``"date"`` likewise.

    Returns:
        A frame of the same kind, one row a group, in the order of the groups; without ``by`` and ``period`` one row.
        Its columns: those of ``by``; ``year`` with ``quarter``, ``month`` or ``week``, or ``date``; for each KPI its
        value (money in the frame's currency, a percentage as a fraction: 0.12), ``…_num`` and ``…_den`` (null unless
        the formula is a division) and ``…_why`` (null, or ``no_data``, ``no_denominator``, ``zero_denominator``,
        ``not_finite``); at the end ``rows``, the number of rows behind it.

    Raises:
        OkrError: ``K1…`` for what is asked, ``K2…`` for columns, ``K3…`` for frame, period and names of the result;
            ``G101`` for a word that is not in the glossary.
        FormulaError: ``F1…`` when a formula cannot be read.

    Examples:
        >>> import pyarrow as pa
        >>> ads = pa.table({"channel": ["search", "social"], "revenue": [900.0, 500.0], "ad_spend": [300.0, 0.0]})
        >>> measure("roas", ads, by="channel").select(["channel", "roas", "roas_why", "rows"]).to_pylist()
        [{'channel': 'search', 'roas': 3.0, 'roas_why': None, 'rows': 1},
         {'channel': 'social', 'roas': None, 'roas_why': 'zero_denominator', 'rows': 1}]
    """
    with quietly():
        ready = prepare(kpi, frame, by, period, columns, _columns_of)
        groups, figures = ready.figures({why: why for why in get_args(Why)})
        return ready.give_back(groups, _shown(ready.asked, figures))


def _columns_of(kpi: str) -> tuple[str, ...]:
    return kpi, f"{kpi}_num", f"{kpi}_den", f"{kpi}_why"


def _shown(asked: Sequence[Asked], figures: Sequence[Figures]) -> Iterator[nw.Expr]:
    import narwhals.stable.v2 as nw

    for kpi, found in zip(asked, figures, strict=True):
        value, num, den, why = _columns_of(kpi.name)
        yield found.value.alias(value)
        for half, name in ((found.num, num), (found.den, den)):
            yield (nw.lit(None, nw.Float64) if half is None else half).alias(name)
        yield found.why.alias(why)
    yield nw.col(ROWS).cast(nw.Int64).alias("rows")
