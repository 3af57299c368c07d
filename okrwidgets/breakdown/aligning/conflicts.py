"""Two teams that pull one driver in opposite ways, and key results whose success harms a KPI."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice
from typing import Final

from okrwidgets.breakdown.aligning import sentences as say
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy, title_of
from okrwidgets.breakdown.aligning.pulling import opposed, pull
from okrwidgets.breakdown.aligning.record import Conflict
from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.model import KPI, KeyResult
from okrwidgets.text import Filled

_MOST: Final = 3
"""Of one driver: so many pairs are enough to see that nobody agrees."""


def conflicts(hierarchy: Hierarchy, trees: Mapping[str, DriverTree], rows: Sequence[KeyResult]) -> Iterator[Conflict]:
    """Find what pulls against each other.

    Args:
        hierarchy: of the plan.
        trees: by the id of their KPI; a name that two trees share means the same driver.
        rows: the key results that are looked at.
    """
    drivers = _movers(trees, rows)
    told: set[str] = set()
    for driver, movers in drivers.items():
        if {pull(row) for row in movers} in ({1}, {-1}):
            continue
        pairs = (pair for pair in combinations(movers, 2) if opposed(*pair))
        for one, other in islice(pairs, _MOST):
            told |= {one.id, other.id}
            yield Conflict("B705", driver, (one.id, other.id), None, _opposite(hierarchy, driver, one, other))
    for tree in trees.values():
        yield from _against(tree, drivers, told)


def _movers(trees: Mapping[str, DriverTree], rows: Sequence[KeyResult]) -> dict[str, list[KeyResult]]:
    """The key results of each driver, as they say it or as a tree reads them."""
    found: dict[str, list[KeyResult]] = {}
    by_id = {row.id: row for row in rows}
    for row in rows:
        if row.drives:
            found.setdefault(row.drives, []).append(row)
    for tree in trees.values():
        for driver in tree.drivers.values():
            there = found.setdefault(driver.id, [])
            there += [by_id[id] for id in driver.key_results if id in by_id and by_id[id] not in there]
    return {driver: there for driver, there in found.items() if there}


def _opposite(hierarchy: Hierarchy, driver: str, one: KeyResult, other: KeyResult) -> Filled:
    teams = [_team(hierarchy, row) for row in (one, other)]
    shown = {"driver": _words(driver), "one": title_of(one), "other": title_of(other)}
    if all(teams) and teams[0] != teams[1]:
        return say.OPPOSITE_TEAMS.fill(first=teams[0], second=teams[1], **shown)
    return say.OPPOSITE.fill(**shown)


def _team(hierarchy: Hierarchy, row: KeyResult) -> str:
    home = hierarchy.home.get(row.id)
    return row.owner or (home.owner if home else None) or ""


def _against(tree: DriverTree, drivers: Mapping[str, Sequence[KeyResult]], told: set[str]) -> Iterator[Conflict]:
    """Key results that pull a driver the way in which the formulas move the KPI away from what is better."""
    kpi = tree.kpi
    if kpi.better == "keep":
        return
    slopes = tree.gradient(tree.figures("targets"))
    better = 1 if kpi.better == "up" else -1
    for driver in tree.drivers:
        slope = slopes.get(driver)
        for row in drivers.get(driver, ()) if slope else ():
            way = pull(row)
            if slope is not None and way and way * slope * better < 0 and row.id not in told:
                yield Conflict("B706", driver, (row.id,), kpi.id, _harm(kpi, driver, row, way))


def _harm(kpi: KPI, driver: str, row: KeyResult, way: int) -> Filled:
    text = say.HARMS[way, kpi.better]
    return text.fill(title=title_of(row), driver=_words(driver), kpi=title_of(kpi))


def _words(driver: str) -> str:
    return driver.replace("_", " ")
