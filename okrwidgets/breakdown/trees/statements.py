"""What a plan states of its drivers, for each scenario: figures of key results, of the KPI, and assumptions."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.trees.record import Figure, Origin, Scenario
from okrwidgets.model import KPI, KeyResult
from okrwidgets.period import Period

_ADDS_UP: Final = ("count", "money")


@dataclass(frozen=True, slots=True)
class Statements:
    """The figures of a plan by driver; percentages are fractions already.

    Attributes:
        stated: for each scenario what key results state.
        of_root: for each scenario what the plan states of the KPI itself.
        assumed: what the KPI takes for granted.
    """

    stated: Mapping[Scenario, Mapping[str, Figure]]
    of_root: Mapping[Scenario, float | None]
    assumed: Mapping[str, float]


def statements(
    kpi: KPI,
    root: str,
    rows: Mapping[str, Sequence[KeyResult]],
    percent: Mapping[str, bool],
    assumed: Mapping[str, float],
) -> Statements:
    """Collect what is stated.

    Args:
        kpi: which comes out.
        root: the driver that is the KPI.
        rows: for each driver the key results that count for it.
        percent: whether a driver's figures are written in percent.
        assumed: figures as the plan writes them.
    """
    stated: dict[Scenario, dict[str, Figure]] = {"targets": {}, "current": {}, "previous": {}, "start": {}}
    of_root: dict[Scenario, float | None] = {}
    for scenario, figures in stated.items():
        for id, those in rows.items():
            found = _together([(row, figure_of(row, scenario)) for row in those])
            if found is not None:
                value, row = found
                figures[id] = Figure(value / (100 if percent[id] else 1), _ORIGIN[scenario], None, row.id)
        own = figure_of(kpi, scenario)
        row_of_root = figures.pop(root, None)
        if own is not None:
            of_root[scenario] = own / (100 if percent[root] else 1)
        else:
            of_root[scenario] = row_of_root.value if row_of_root else None
    fractions = {id: _finite(value / (100 if percent.get(id) else 1)) for id, value in assumed.items()}
    return Statements(stated, of_root, {id: value for id, value in fractions.items() if value is not None})


_ORIGIN: Final[Mapping[Scenario, Origin]] = {
    "targets": "target",
    "current": "current",
    "previous": "previous",
    "start": "start",
}


def figure_of(item: KPI | KeyResult, scenario: Scenario) -> float | None:
    """The figure of a KPI or key result; at the start totals are 0, and rates without a start are as in the end."""
    if scenario == "targets":
        return _finite(item.target)
    if scenario == "previous":
        return _finite(item.previous)
    if scenario == "current":
        last = max(enumerate(item.check_ins), key=lambda row: (row[1].date, row[0]), default=None)
        return _finite(last[1].value) if last else None
    if item.start is not None and (item.counts == "level" or not _adds_up(item)):
        return _finite(item.start)
    if _adds_up(item):
        return 0.0 if item.counts == "total" else None
    return _finite(item.target)


def counting(kpi: KPI, rows: Sequence[KeyResult], below: Mapping[str, frozenset[str]]) -> tuple[KeyResult, ...]:
    """Those of several key results that count together for the driver that they all move.

    Args:
        kpi: whose period counts.
        rows: in order of reading.
        below: for each key result the key results under whose objectives it stands.
    """
    ids = {row.id for row in rows}
    top = [row for row in rows if not ids & below.get(row.id, frozenset()) and not {kpi.id, *ids} & set(row.supports)]
    whole = [row for row in top if _same(row.period, kpi.period)] or top or list(rows)
    adding = [row for row in whole if row.counts == "total" and _adds_up(row)]
    return tuple(adding) if len(adding) == len(whole) else tuple(whole[:1])


def _same(own: Period | None, other: Period | None) -> bool:
    return own is None or own == other


def _adds_up(item: KPI | KeyResult) -> bool:
    return item.unit.kind in _ADDS_UP and not item.unit.per


def _together(figures: Sequence[tuple[KeyResult, float | None]]) -> tuple[float, KeyResult] | None:
    known = [(row, value) for row, value in figures if value is not None]
    if not known:
        return None
    total = _finite(sum(value for _, value in known))
    return None if total is None else (total, known[0][0])


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
