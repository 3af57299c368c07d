"""One pass over the rows: each column that a formula needs becomes one figure a group."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.metrics.frames import Frame
from okrwidgets.metrics.leaves import Leaf
from okrwidgets.metrics.rows import COUNT, DAY, ROWS, Grouping, count_key, prepare_rows, sum_key

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw


def aggregate(frame: Frame, leaves: Sequence[Leaf], grouping: Grouping) -> nw.LazyFrame[Any]:
    """The figures of all groups.

    Returns:
        The groups' keys, the sum of each leaf (0 or null where there was no figure), how many figures it had (left
        out where the sum tells), and the number of rows.
    """
    import narwhals.stable.v2 as nw

    rows = prepare_rows(frame, leaves, grouping)
    sums = [sum_key(n) for n in range(len(leaves))]
    if any(leaf.way != "sum" for leaf in leaves):
        return _at_the_ends(_sums(rows, sums, (*grouping.keys, DAY)), leaves, grouping.keys)
    own = _OWN.get(frame.kind)
    if own is not None and grouping.keys:
        summed: nw.DataFrame[Any] = nw.from_native(own(rows.collect().to_native(), sums, grouping.keys))
        return summed.lazy()
    return _sums(rows, sums, grouping.keys)


def _sums(rows: nw.LazyFrame[Any], sums: Sequence[str], keys: Sequence[str]) -> nw.LazyFrame[Any]:
    import narwhals.stable.v2 as nw

    found = [nw.len().alias(ROWS)]
    if sums:
        found += [nw.col(*sums).sum(), nw.col(*sums).count().name.suffix(COUNT)]
    return rows.group_by(*keys).agg(*found) if keys else rows.select(*found)


def _sums_in_pandas(rows: Any, sums: list[str], keys: Sequence[str]) -> Any:
    """The same in pandas' own words: a sum can stay empty there, and counting would take half as long again."""
    import numpy as np

    grouped = rows.groupby(list(keys), sort=False, dropna=False, observed=True)
    with np.errstate(invalid="ignore", over="ignore"):
        found = grouped[sums].sum(min_count=1)
    for key in sums:
        if found[key].isna().any():  # nothing to add up, or infinities of both signs
            found[f"{key}{COUNT}"] = grouped[key].count()
    found[ROWS] = grouped.size()
    return found.reset_index()


def _sums_in_pyarrow(rows: Any, sums: list[str], keys: Sequence[str]) -> Any:
    """The same in pyarrow's own words, likewise."""
    import pyarrow.compute as pc

    something = pc.ScalarAggregateOptions(min_count=1)
    found = rows.group_by(list(keys)).aggregate([*((key, "sum", something) for key in sums), ([], "count_all")])
    found = found.rename_columns({**{f"{key}_sum": key for key in sums}, "count_all": ROWS})
    for key in sums:
        found = found.append_column(f"{key}{COUNT}", pc.cast(pc.is_valid(found[key]), "int64"))
    return found


_OWN: Final[Mapping[str, Callable[[Any, list[str], Sequence[str]], Any]]] = {
    "pandas": _sums_in_pandas,
    "pyarrow": _sums_in_pyarrow,
}
"""Where the engine's own words are quicker, and need less memory."""


def _at_the_ends(days: nw.LazyFrame[Any], leaves: Sequence[Leaf], keys: Sequence[str]) -> nw.LazyFrame[Any]:
    """The figures of all days brought together, of some leaves those of the first or last day only."""
    import narwhals.stable.v2 as nw

    ends = {"first": nw.col(DAY).min(), "last": nw.col(DAY).max()}
    if keys:
        ends = {way: end.over(*keys) for way, end in ends.items()}
    days = days.with_columns(*(end.alias(f"okr_{way}") for way, end in ends.items()))
    at_end = {n: nw.col(DAY) == nw.col(f"okr_{leaf.way}") for n, leaf in enumerate(leaves) if leaf.way != "sum"}
    days = days.with_columns(
        *(
            nw.when(there).then(nw.col(key)).alias(key)
            for n, there in at_end.items()
            for key in (sum_key(n), count_key(n))
        )
    )
    totals = nw.col(*(key(n) for n in range(len(leaves)) for key in (sum_key, count_key)), ROWS).sum()
    return days.group_by(*keys).agg(totals) if keys else days.select(totals)
