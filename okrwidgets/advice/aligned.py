"""What is amiss between the parts of a plan, whatever its method."""

from __future__ import annotations

from collections.abc import Iterator

from okrwidgets.advice.record import Advice
from okrwidgets.breakdown.aligning.align import tree_or_none
from okrwidgets.breakdown.aligning.conflicts import conflicts
from okrwidgets.breakdown.aligning.handed_down import divisions
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy
from okrwidgets.breakdown.aligning.levels import upside_down
from okrwidgets.model import Objective, Plan


def aligned(plan: Plan, hierarchy: Hierarchy) -> Iterator[Advice]:
    """Levels upside down, targets that are only shared out among teams, and what pulls against what."""
    for pair in upside_down(hierarchy):
        yield Advice("V109", pair.lower.id, pair.sentence, "article")
    for division in divisions(hierarchy):
        yield Advice("V106", division.parent.id, division.sentence, "course-notes")
    rows = [row for _, row in plan.key_results()]
    if any(row.drives for row in rows):
        trees = {kpi.id: tree for kpi in plan.kpis if (tree := tree_or_none(plan, kpi)) is not None}
        for conflict in conflicts(hierarchy, trees, rows):
            code = "V110" if conflict.code == "B705" else "V111"
            yield Advice(code, conflict.key_results[-1], conflict.sentence, "course-notes")


def comes_from_below(plan: Plan, hierarchy: Hierarchy, objective: Objective) -> bool:
    """Whether it derives from nothing and supports something, which only the article takes amiss."""
    return plan.profile != "article" and hierarchy.helped_by(objective) is not None
