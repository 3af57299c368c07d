"""Targets beside measured values: how far away, and reached or not."""

from __future__ import annotations

import difflib
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal

from okrwidgets.errors import OkrError
from okrwidgets.metrics import sentences as say
from okrwidgets.metrics.columns import figure
from okrwidgets.metrics.frames import Frame, quietly, take_in
from okrwidgets.metrics.there import listed
from okrwidgets.terms import terms

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

CLOSE: Final = 1e-9
"""Of the target: so far a value may miss it by the rounding of its sums alone."""


def against(
    measured: Any,
    targets: Mapping[str, float | str],
    better: Mapping[str, Literal["up", "down"]] | None = None,
) -> Any:
    """Put targets beside measured KPIs.

    Args:
        measured: what `measure` gave, or any frame that has a column for each KPI. It is not changed.
        targets: for each KPI a number in its own unit (12% is 0.12), or the column that holds one for each row.
        better: for KPIs that are not in the glossary, or whose direction depends on the context: ``"up"`` or
            ``"down"``. It goes before the glossary.

    Returns:
        The same frame, rows and order as they were, with three columns more for each KPI: ``…_target``; ``…_gap``,
        the value less the target, in the KPI's own unit; and ``…_status``: ``reached``, ``missed``, or ``no_value``
        where there is no value to compare. Where a row has no target, gap and status are null.

    Raises:
        OkrError: ``K401`` when no target came, ``K402`` for a column that is not there, ``K403`` where the direction
            is not known, ``K404`` for a target that is no number, ``K201`` and ``K202`` for columns without figures,
            ``K301`` when there is no frame, ``K303`` when a column of the result is there already.

    Examples:
        >>> import pyarrow as pa
        >>> months = pa.table({"month": [1, 2], "roas": [4.2, 3.1]})
        >>> against(months, {"roas": 4}).select(["month", "roas_status"]).to_pylist()
        [{'month': 1, 'roas_status': 'reached'}, {'month': 2, 'roas_status': 'missed'}]
    """
    with quietly():
        frame = take_in(measured)
        found = [
            column
            for kpi, target in _read(targets)
            for column in _columns(frame, kpi, _target(frame, kpi, target), _direction(kpi, better or {}))
        ]
        return frame.native_of(frame.lazy.with_columns(*found))


def _read(targets: object) -> Iterable[tuple[str, object]]:
    if isinstance(targets, Mapping) and targets:
        return targets.items()
    raise OkrError("K401", say.NOTHING_TARGETED.fill())


def _columns(frame: Frame, kpi: str, target: nw.Expr, direction: str) -> Iterator[nw.Expr]:
    import narwhals.stable.v2 as nw

    for part in ("target", "gap", "status"):
        if f"{kpi}_{part}" in frame.schema:
            raise OkrError("K303", say.CLASH.fill(name=f"{kpi}_{part}"))
    value = figure(frame, _there(frame, kpi))
    gap = value - target
    beyond = gap if direction == "up" else target - value
    reached = beyond >= target.abs() * -CLOSE
    status = nw.when(reached).then(nw.lit("reached")).otherwise(nw.lit("missed"))
    status = nw.when(value.is_null()).then(nw.lit("no_value")).otherwise(status)
    yield target.alias(f"{kpi}_target")
    yield gap.alias(f"{kpi}_gap")
    yield nw.when(~target.is_null()).then(status).alias(f"{kpi}_status")


def _target(frame: Frame, kpi: str, target: object) -> nw.Expr:
    import narwhals.stable.v2 as nw

    if isinstance(target, str):
        return figure(frame, _there(frame, target)).cast(nw.Float64)
    if isinstance(target, bool) or not isinstance(target, int | float) or not math.isfinite(target):
        raise OkrError("K404", say.NO_TARGET.fill(name=kpi, given=repr(target)[:60]))
    return nw.lit(float(target))


def _there(frame: Frame, name: str) -> str:
    if name in frame.schema:
        return name
    near = difflib.get_close_matches(str(name), frame.columns, 1)
    sentence = say.NOT_MEASURED_NEAR if near else say.NOT_MEASURED
    raise OkrError("K402", sentence.fill(name=name, near=near[0] if near else "", there=listed(frame.columns)))


def _direction(kpi: str, better: Mapping[str, str]) -> str:
    if better.get(kpi) in {"up", "down"}:
        return better[kpi]
    known = terms().get(kpi)
    if kpi not in better and known is not None and known.measure is not None and known.measure.better != "context":
        return known.measure.better
    up, down = (json.dumps({kpi: way}, ensure_ascii=False) for way in ("up", "down"))
    raise OkrError("K403", say.NO_DIRECTION.fill(name=kpi, up=up, down=down))
