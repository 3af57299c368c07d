"""How the parts of a plan hang together on the screen: who stands below whom."""

from __future__ import annotations

from dataclasses import dataclass, field

from okrwidgets.model import KPI, KeyResult, Objective, Plan

Item = KPI | Objective | KeyResult


@dataclass(slots=True)
class Place:
    """One part in its place.

    Attributes:
        item: the part.
        number: its place among its neighbours, from 1.
        kpi: the KPI that it finally derives from.
        parent: what it stands below: of a key result its objective, of an objective what it derives from.
        children: ids below it.
    """

    item: Item
    number: int
    kpi: KPI | None
    parent: Item | None = None
    children: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Outline:
    """All places by id, and the ids that stand at the outermost level."""

    roots: list[str]
    places: dict[str, Place]


def outline(plan: Plan) -> Outline:
    """Lay a plan out: KPIs, below them their objectives, below these their key results.

    Objectives that derive from nothing stand at the end of the outermost level.
    """
    places: dict[str, Place] = {kpi.id: Place(kpi, n, kpi) for n, kpi in enumerate(plan.kpis, 1)}
    owners: dict[str, Objective] = {}
    for objective in plan.objectives:
        places[objective.id] = Place(objective, 0, None)
        for n, row in enumerate(objective.key_results, 1):
            places[row.id] = Place(row, n, None, objective)
            places[objective.id].children.append(row.id)
            owners[row.id] = objective
    roots = [kpi.id for kpi in plan.kpis]
    for objective in plan.objectives:
        place = places[objective.id]
        parent = places.get(objective.for_ or "")
        siblings = roots if parent is None else parent.children
        place.parent = None if parent is None else parent.item
        siblings.append(objective.id)
        place.number = len(siblings) if parent is not None else len(roots) - len(plan.kpis)
    for objective in plan.objectives:
        _inherit(places, objective)
    return Outline(roots, places)


def _inherit(places: dict[str, Place], objective: Objective) -> None:
    place, seen = places[objective.id], set[str]()
    item: Item | None = place.item
    while item is not None and not isinstance(item, KPI) and item.id not in seen:
        seen.add(item.id)
        item = places[item.id].parent
    kpi = item if isinstance(item, KPI) else None
    place.kpi = kpi
    for row in objective.key_results:
        places[row.id].kpi = kpi
