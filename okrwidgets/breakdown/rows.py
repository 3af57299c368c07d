"""The key results that carry a KPI, and how they stand to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from okrwidgets.breakdown.stages import stage_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan


def derived(plan: Plan, kpi: KPI) -> tuple[Objective, ...]:
    """The objectives that derive from ``kpi``, directly or through key results, in order of reading."""
    owner = {row.id: objective for objective, row in plan.key_results()}
    by_id = {objective.id: objective for objective in plan.objectives}

    def reaches(objective: Objective) -> bool:
        seen: set[str] = set()
        while objective.id not in seen:
            seen.add(objective.id)
            if objective.for_ == kpi.id:
                return True
            above = owner.get(objective.for_ or "") or by_id.get(objective.for_ or "")
            if above is None:
                return False
            objective = above
        return False

    return tuple(objective for objective in plan.objectives if reaches(objective))


def steps(rows: Sequence[KeyResult]) -> Iterator[tuple[KeyResult, KeyResult]]:
    """Pair each counted input with the output that follows it, or else with the one before it."""
    counted = [row for row in rows if is_counted(row)]
    taken: set[str] = set()
    for at, row in enumerate(counted):
        if stage_of(row) != "input":
            continue
        for neighbours in (counted[at + 1 :], reversed(counted[:at])):
            nearest = next((other for other in neighbours if stage_of(other) in {"input", "output"}), None)
            if nearest is not None and stage_of(nearest) == "output" and nearest.id not in taken:
                taken.add(nearest.id)
                yield row, nearest
                break


def is_counted(row: KeyResult) -> bool:
    """Whether it is a plain count that adds up to a target above 0."""
    return row.unit.kind == "count" and row.counts == "total" and row.better == "up" and (row.target or 0) > 0
