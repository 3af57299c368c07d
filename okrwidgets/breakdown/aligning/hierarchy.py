"""Which part of a plan hangs on which: objectives below KPIs and key results, down all levels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from okrwidgets.model import KPI, KeyResult, Objective, Plan

Part: TypeAlias = KPI | Objective | KeyResult


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """The links of a plan, also of one whose links were never checked.

    Attributes:
        plan: that is looked at.
        parts: each by its id, the first of that id.
        home: the objective of each key result.
        below: what derives from each part, in the order of the plan.
    """

    plan: Plan
    parts: Mapping[str, Part]
    home: Mapping[str, Objective]
    below: Mapping[str, tuple[Objective, ...]]

    @classmethod
    def of(cls, plan: Plan) -> Hierarchy:
        """Read the links once."""
        parts: dict[str, Part] = {}
        home: dict[str, Objective] = {}
        below: dict[str, list[Objective]] = {}
        for kpi in plan.kpis:
            parts.setdefault(kpi.id, kpi)
        for objective in plan.objectives:
            if parts.setdefault(objective.id, objective) is not objective:
                continue
            if objective.for_:
                below.setdefault(objective.for_, []).append(objective)
            for row in objective.key_results:
                if parts.setdefault(row.id, row) is row:
                    home[row.id] = objective
        return cls(plan, parts, home, {id: tuple(found) for id, found in below.items()})

    def parent(self, objective: Objective) -> Part | None:
        """What an objective derives from."""
        return self.parts.get(objective.for_ or "")

    def above(self, objective: Objective) -> Iterator[Objective]:
        """The objectives that it derives from, the nearest first; each once, also where they go round in a circle."""
        seen = {objective.id}
        here: Objective | None = objective
        while here is not None:
            here = self.objective_of(self.parent(here))
            if here is None or here.id in seen:
                return
            seen.add(here.id)
            yield here

    def objective_of(self, part: Part | None) -> Objective | None:
        """The objective itself, or that of a key result."""
        if isinstance(part, KeyResult):
            return self.home.get(part.id)
        return part if isinstance(part, Objective) else None

    def kpi_of(self, objective: Objective) -> KPI | None:
        """The KPI at the end of the chain, where it ends in one."""
        top = objective
        for top in self.above(objective):  # noqa: B007 - the last one is asked for
            pass
        parent = self.parent(top)
        return parent if isinstance(parent, KPI) else None

    def under(self, kpi: KPI) -> Iterator[tuple[Objective, int]]:
        """The objectives that derive from a KPI, each above what hangs on it, and how many levels below the KPI."""
        open_: list[tuple[Objective, int]] = [(objective, 1) for objective in reversed(self.below.get(kpi.id, ()))]
        while open_:
            objective, depth = open_.pop()
            yield objective, depth
            open_ += [(lower, depth + 1) for lower in reversed(self.hanging_on(objective))]

    def hanging_on(self, objective: Objective) -> list[Objective]:
        """What derives from an objective's key results, and then from the objective itself."""
        ids = [row.id for row in objective.key_results if self.home.get(row.id) is objective]
        return [lower for id in (*ids, objective.id) for lower in self.below.get(id, ())]

    def helped_by(self, objective: Objective) -> tuple[KeyResult, Part] | None:
        """The first of its key results that supports something, and what that is."""
        pairs = ((row, id) for row in objective.key_results for id in row.supports)
        return next(((row, self.parts[id]) for row, id in pairs if id in self.parts), None)


def title_of(part: Part) -> str:
    """What people call it."""
    return (part.name if isinstance(part, KPI) else part.title) or part.id
