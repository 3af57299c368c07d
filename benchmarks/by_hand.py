"""Six KPIs by month and channel as somebody would write them who knows the engine well, without okrwidgets.

Each gives what `okr.measure` gives: month and channel, for each KPI value, numerator, denominator and why there is no
value, and the number of rows, sorted. NaN is missing, a sum over nothing is null, what is divided by 0 has no value.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from benchmarks.rows import AMOUNTS, COUNTS

KPIS: Final = {
    "roas": ("revenue", "ad_spend", 1),
    "click_through_rate": ("clicks", "impressions", 1),
    "cost_per_click": ("ad_spend", "clicks", 1),
    "cost_per_lead": ("ad_spend", "leads", 1),
    "average_order_value": ("revenue", "orders", 1),
    "cost_per_mille": ("ad_spend", "impressions", 1000),
}
"""Numerator, denominator, and what the numerator is multiplied by."""
COLUMNS: Final = (*COUNTS, *AMOUNTS)


def in_polars(frame: Any) -> Any:
    """One lazy query."""
    import polars as pl

    leaf = {name: pl.when(pl.col(f"{name}_n") > 0).then(pl.col(name)) for name in COLUMNS}
    shown = []
    for kpi, (num, den, times) in KPIS.items():
        over, below = leaf[num] * times, leaf[den]
        value = pl.when(below != 0).then(over / below)
        why = (
            pl.when(over.is_null())
            .then(pl.lit("no_data"))
            .when(below.is_null())
            .then(pl.lit("no_denominator"))
            .when(below == 0)
            .then(pl.lit("zero_denominator"))
            .when(~value.is_finite())
            .then(pl.lit("not_finite"))
        )
        value = pl.when(value.is_finite()).then(value)
        shown += [value.alias(kpi), over.cast(pl.Float64).alias(f"{kpi}_num")]
        shown += [below.cast(pl.Float64).alias(f"{kpi}_den"), why.alias(f"{kpi}_why")]
    rows = frame.lazy().select(
        "channel",
        pl.col("date").dt.year().alias("year"),
        pl.col("date").dt.month().alias("month"),
        *COUNTS,
        pl.col(AMOUNTS).fill_nan(None),
    )
    groups = rows.group_by("channel", "year", "month").agg(
        pl.col(COLUMNS).sum(), pl.col(COLUMNS).count().name.suffix("_n"), pl.len().cast(pl.Int64).alias("rows")
    )
    return groups.select("channel", "year", "month", *shown, "rows").sort("channel", "year", "month").collect()


def in_duckdb(relation: Any) -> Any:
    """One SQL query."""
    sums = [f"sum({name})::double as {name}" for name in COUNTS]
    sums += [f"sum({name}) filter (not isnan({name})) as {name}" for name in AMOUNTS]
    shown = []
    for kpi, (num, den, times) in KPIS.items():
        over = num if times == 1 else f"({num} * {times})"
        shown.append(f"""
            case when {den} <> 0 and isfinite({over} / {den}) then {over} / {den} end as {kpi},
            {over} as {kpi}_num, {den} as {kpi}_den,
            case when {over} is null then 'no_data' when {den} is null then 'no_denominator'
                 when {den} = 0 then 'zero_denominator' when not isfinite({over} / {den}) then 'not_finite'
            end as {kpi}_why""")
    sql = f"""
        with groups as (
            select channel, year(date) as year, month(date) as month, {", ".join(sums)}, count(*) as rows
            from campaigns group by all
        )
        select channel, year, month, {", ".join(shown)}, rows from groups order by channel, year, month
        """  # noqa: S608  # all its words are our own
    return relation.query("campaigns", sql)


def in_pyarrow(table: Any) -> Any:
    """One grouping with sums that are null where there is nothing to add up."""
    import pyarrow as pa
    import pyarrow.compute as pc

    nothing = pa.scalar(None, pa.float64())
    keys = ("channel", "year", "month")
    amounts = {name: pc.if_else(pc.is_nan(table[name]), nothing, table[name]) for name in AMOUNTS}
    rows = pa.table(
        {
            "channel": table["channel"],
            "year": pc.year(table["date"]),
            "month": pc.month(table["date"]),
            **{name: table[name] for name in COUNTS},
            **amounts,
        }
    )
    something = pc.ScalarAggregateOptions(min_count=1)
    asked = [*((name, "sum", something) for name in COLUMNS), ([], "count_all")]
    groups = rows.group_by(list(keys)).aggregate(asked).sort_by([(key, "ascending") for key in keys])
    shown = {key: groups[key] for key in keys}
    for kpi, (num, den, times) in KPIS.items():
        over = pc.multiply(pc.cast(groups[f"{num}_sum"], pa.float64()), float(times))
        below = pc.cast(groups[f"{den}_sum"], pa.float64())
        value = pc.divide(over, pc.if_else(pc.equal(below, 0.0), nothing, below))
        finite = pc.is_finite(value)
        reasons = (pc.is_null(over), pc.is_null(below), pc.equal(below, 0.0), pc.invert(finite))
        flags = pc.make_struct(*(pc.fill_null(flag, fill_value=False) for flag in reasons), field_names=list("abcd"))
        why = pc.case_when(flags, *map(pa.scalar, ("no_data", "no_denominator", "zero_denominator", "not_finite")))
        shown |= {kpi: pc.if_else(finite, value, nothing), f"{kpi}_num": over, f"{kpi}_den": below, f"{kpi}_why": why}
    return pa.table({**shown, "rows": groups["count_all"]})


def in_pandas(frame: Any) -> Any:
    """One number for the month, sums that stay empty where there is nothing to add up, and only the groups sorted."""
    import numpy as np
    import pandas as pd

    date = frame["date"].dt
    month = date.year * 12 + date.month - 1
    grouped = frame.groupby(["channel", month.rename("month")], sort=False, dropna=False, observed=True)
    groups = grouped[list(COLUMNS)].sum(min_count=1).astype("float64")
    groups["rows"] = grouped.size()
    groups = groups.sort_index()
    keys = groups.index.to_frame(index=False)
    shown = {"channel": keys["channel"], "year": keys["month"] // 12, "month": keys["month"] % 12 + 1}
    words = np.array(["no_data", "no_denominator", "zero_denominator", "not_finite"], dtype=object)
    for kpi, (num, den, times) in KPIS.items():
        over, below = groups[num].to_numpy() * times, groups[den].to_numpy()
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            value = over / below
        reasons = [np.isnan(over), np.isnan(below), below == 0, ~np.isfinite(value)]
        why = np.select(reasons, list(words), default=None)
        shown |= {
            kpi: np.where(np.isfinite(value), value, np.nan),
            f"{kpi}_num": over,
            f"{kpi}_den": below,
            f"{kpi}_why": pd.Series(why, dtype="str"),
        }
    return pd.DataFrame({**shown, "rows": groups["rows"].to_numpy()})


BY_HAND: Final[dict[str, Callable[[Any], Any]]] = {
    "polars": in_polars,
    "duckdb": in_duckdb,
    "pyarrow": in_pyarrow,
    "pandas": in_pandas,
}
