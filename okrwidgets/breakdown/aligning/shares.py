"""How much of a KPI each branch carries."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from okrwidgets.breakdown.aligning.hierarchy import Hierarchy
from okrwidgets.breakdown.aligning.record import Basis, Carried
from okrwidgets.breakdown.answers.gap import gap
from okrwidgets.breakdown.trees import DriverTree, Scenario
from okrwidgets.breakdown.trees.statements import counting
from okrwidgets.model import KPI, KeyResult, Objective
from okrwidgets.text import Sayable

_BASES: Final[tuple[Scenario, ...]] = ("start", "previous")
"""Not from today's figures: what a branch is to carry does not change with every check-in."""


class _Source(NamedTuple):
    """Where the shares come from."""

    whole: float
    base: Scenario | None
    attributed: Mapping[str, float]
    assumed: tuple[Sayable, ...] = ()


def carried(hierarchy: Hierarchy, kpi: KPI, tree: DriverTree | None) -> Carried:
    """Share the KPI out among what derives from it.

    With a driver tree, the way from the start to the target is attributed to the key results, as `gap` does it. A
    key result hands its share down to the objectives that hang on it, by their targets in its own unit; the only
    objective that hangs on it carries all of it. Without a tree the KPI is handed down in the same way.

    Args:
        hierarchy: of the plan.
        kpi: that is shared out.
        tree: of its drivers, where there is one.
    """
    try:
        return _carried(hierarchy, kpi, tree)
    except OverflowError:  # sums beyond all figures
        return Carried(kpi.id, "none", None, None, None, {}, {})


def _carried(hierarchy: Hierarchy, kpi: KPI, tree: DriverTree | None) -> Carried:
    objectives = [objective for objective, _ in hierarchy.under(kpi)]
    source = _attribution(hierarchy, tree, objectives) if tree is not None else None
    if source is not None:
        book = _Book(hierarchy, objectives, source.attributed)
        book.hand_down()
        return book.closed(kpi, "attribution", source)
    if _adds_up(kpi):
        source = _Source(kpi.target or 0.0, None, {})
        book = _Book(hierarchy, objectives, {})
        book.split(source.whole, kpi, hierarchy.below.get(kpi.id, ()))
        book.hand_down()
        if book.objectives:
            return book.closed(kpi, "targets", source)
    return Carried(kpi.id, "none", None, None, None, {}, {})


def _attribution(hierarchy: Hierarchy, tree: DriverTree, objectives: Sequence[Objective]) -> _Source | None:
    rows = {row.id: row for objective in objectives for row in objective.key_results}
    unit = 100.0 if tree.drivers[tree.root].percent else 1.0
    for base in _BASES:
        found = gap(tree, base=base)
        if found.target is None or found.base_value is None or found.rest is None:
            continue
        attributed: dict[str, float] = {}
        for key, share in found.shares.items():
            for id, part in _split(hierarchy, tree, key, share).items():
                if id in rows:
                    attributed[id] = attributed.get(id, 0.0) + part * unit
        whole = (found.target - found.base_value) * unit
        if attributed and math.isfinite(whole):
            assumed = tuple(tree.drivers[id].label for id in found.assumed)
            return _Source(whole, base, attributed, assumed)
    return None


def _split(hierarchy: Hierarchy, tree: DriverTree, key: str, share: float) -> dict[str, float]:
    """A share by key results: that of a driver that several move goes to those that count, by their targets."""
    driver = tree.drivers.get(key)
    if driver is None or len(driver.key_results) < 2:
        return {key: share} if key in hierarchy.home else {}
    rows = [row for id in driver.key_results if isinstance(row := hierarchy.parts.get(id), KeyResult)]
    those = counting(tree.kpi, rows, {row.id: _over(hierarchy, row) for row in rows})
    total = math.fsum(row.target or 0.0 for row in those)
    if len(those) == 1:
        return {those[0].id: share}
    return {row.id: share * ((row.target or 0.0) / total) for row in those} if total else {}


def _over(hierarchy: Hierarchy, row: KeyResult) -> frozenset[str]:
    """The key results under whose objectives a key result stands."""
    home = hierarchy.home[row.id]
    ids = (objective.for_ or "" for objective in (home, *hierarchy.above(home)))
    return frozenset(id for id in ids if id in hierarchy.home)


class _Book:
    """What has been handed to whom, top down."""

    def __init__(self, hierarchy: Hierarchy, objectives: Sequence[Objective], attributed: Mapping[str, float]) -> None:
        self._hierarchy, self._order, self._attributed = hierarchy, objectives, attributed
        self._within: dict[str, float] = {}
        """What the key results of an objective and of all below it are given by the attribution."""
        self._handed: dict[str, float] = {}
        """What objectives and key results are given by those above them."""
        for objective in reversed(objectives):
            known = [attributed[row.id] for row in objective.key_results if row.id in attributed]
            known += [self._within[low.id] for low in hierarchy.hanging_on(objective) if low.id in self._within]
            if known:
                self._within[objective.id] = math.fsum(known)

    def hand_down(self) -> None:
        """From each key result to the objectives that hang on it."""
        for objective in self._order:
            for row in objective.key_results:
                own = self._own(row)
                if own is not None:
                    self.split(own, row, self._hierarchy.below.get(row.id, ()))

    def split(self, amount: float, parent: KPI | KeyResult, lower: Sequence[Objective]) -> None:
        """Hand an amount to those below, by their targets in the unit of ``parent``."""
        counted = {objective.id: _comparable(parent, objective) for objective in lower}
        if any(counted.values()) and parent.target:
            for id, rows in counted.items():
                parts = [amount * ((row.target or 0.0) / parent.target) for row in rows]
                if rows and all(map(math.isfinite, parts)):
                    self._handed[id] = math.fsum(parts)
                    self._handed |= {row.id: part for row, part in zip(rows, parts, strict=True)}
        elif len(lower) == 1 and isinstance(parent, KeyResult):
            self._handed[lower[0].id] = amount

    @property
    def objectives(self) -> dict[str, float]:
        """The share of each, where it is known."""
        ids = [objective.id for objective in self._order]
        return {id: self._sum(id, self._within) for id in ids if id in self._within or id in self._handed}

    def closed(self, kpi: KPI, basis: Basis, source: _Source) -> Carried:
        """The shares, with what is left of the whole."""
        objectives = self.objectives
        top = [objectives.get(objective.id, 0.0) for objective in self._hierarchy.below.get(kpi.id, ())]
        rows = {row.id: self._own(row) for objective in self._order for row in objective.key_results}
        return Carried(
            kpi.id,
            basis,
            source.base,
            source.whole,
            source.whole - math.fsum(top),
            objectives,
            {id: share for id, share in rows.items() if share is not None},
            source.assumed,
        )

    def _own(self, row: KeyResult) -> float | None:
        known = row.id in self._attributed or row.id in self._handed
        return self._sum(row.id, self._attributed) if known else None

    def _sum(self, id: str, given: Mapping[str, float]) -> float:
        return given.get(id, 0.0) + self._handed.get(id, 0.0)


def _comparable(parent: KPI | KeyResult, objective: Objective) -> list[KeyResult]:
    """The key results whose targets are parts of the parent's."""
    if not _adds_up(parent):
        return []
    return [row for row in objective.key_results if _adds_up(row) and row.unit == parent.unit]


def _adds_up(item: KPI | KeyResult) -> bool:
    return item.counts == "total" and item.better == "up" and (item.target or 0.0) > 0
