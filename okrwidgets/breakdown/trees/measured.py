"""Figures of drivers, measured on a data frame."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.breakdown.trees.known import average_term, glossary_key, is_value_each
from okrwidgets.breakdown.trees.record import DriverTree
from okrwidgets.errors import OkrError
from okrwidgets.metrics import measure
from okrwidgets.period import Period
from okrwidgets.terms import columns as glossary_columns

if TYPE_CHECKING:
    from okrwidgets.metrics.frames import Frame

_ABSENT: Final = frozenset({"K202", "K204"})
"""What a frame does not have is no figure, and no error."""
_NO_SUM: Final = frozenset({"score", "percent", "ratio"})


def measured_from(
    tree: DriverTree, frame: Any, period: Period | str | None = None, columns: Mapping[str, str] | None = None
) -> dict[str, float]:
    """Measure the drivers whose name is a KPI or a column of the glossary, in either language.

    Args:
        tree: whose drivers are looked for.
        frame: as for `okrwidgets.metrics.measure`.
        period: only the rows of these days, by the column ``date``: ``"2027-Q1"``, ``"2027-01-01/2027-01-31"``; a
            fiscal period follows the plan. All rows where it is left out.
        columns: what the frame calls columns and drivers, ``{"ad_spend": "Costo"}``; ``"date"`` likewise.

    Returns:
        A figure for each driver that the frame has a value for, to be given as ``measured``; percentages are fractions.
        What one of something brings (``contract_value``) is the mean, not the sum of the column of that name.

    Raises:
        OkrError: ``K…`` where a column cannot be computed with.

    Examples:
        >>> import pyarrow as pa
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model import KPI, Plan, Unit
        >>> formula = "clicks * conversion_rate"
        >>> kpi = KPI(id="conversions", unit=Unit("count", noun="conversions"), drivers=formula)
        >>> found = pa.table({"clicks": [300, 100], "conversions": [9, 3], "visits": [300, 100]})
        >>> measured_from(tree_of(Plan(kpis=(kpi,))), found)
        {'clicks': 400.0, 'conversion_rate': 0.03, 'conversions': 12.0}
    """
    given = {glossary_key(name) or name: own for name, own in (columns or {}).items()}
    rows = frame if period is None else _within(frame, period, tree.plan.fiscal_year_start, given)
    found = {id: _measured(id, rows, given) for id in tree.drivers}
    return {id: value for id, value in found.items() if value is not None and math.isfinite(value)}


def _measured(id: str, frame: Any, columns: Mapping[str, str]) -> float | None:
    key = average_term(id) if is_value_each(id) else glossary_key(id)
    if key is None:
        return None
    if key in glossary_columns():
        if glossary_columns()[key].unit in _NO_SUM:
            return None
        return _value({"value": key}, "value", frame, columns)
    return _value(key, key, frame, columns)


def _value(asked: Any, name: str, frame: Any, columns: Mapping[str, str]) -> float | None:
    import narwhals.stable.v2 as nw

    try:
        result = measure(asked, frame, columns=columns)
    except OkrError as refused:
        if refused.code in _ABSENT:
            return None
        raise
    value = nw.from_native(result).lazy().select(nw.col(name).cast(nw.Float64)).collect().item(0, 0)
    return None if value is None else float(value)


def _within(native: Any, period: Period | str, fiscal_year_start: int, columns: Mapping[str, str]) -> Any:
    """The rows of a period's days, as the same kind of frame."""
    from okrwidgets.metrics import columns as read
    from okrwidgets.metrics.frames import quietly, take_in
    from okrwidgets.metrics.names import DATE, Names
    from okrwidgets.metrics.periods import day_number
    from okrwidgets.metrics.there import check_there

    first, last = (Period.parse(period) if isinstance(period, str) else period).days(fiscal_year_start)
    with quietly():
        frame: Frame = take_in(native)
        names = Names({DATE: columns[DATE]} if DATE in columns else {}, frame.columns)
        date = names.column(DATE)
        check_there(frame, names, ())
        day = day_number(read.date(frame, date))
        return frame.native_of(frame.lazy.filter(day >= first.toordinal(), day <= last.toordinal()))
