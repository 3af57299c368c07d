"""All that is found out about the alignment of a plan, in one go."""

from __future__ import annotations

import math
from collections.abc import Sequence

from okrwidgets.breakdown.aligning.conflicts import conflicts
from okrwidgets.breakdown.aligning.cycles import cycles
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy, title_of
from okrwidgets.breakdown.aligning.levels import layers
from okrwidgets.breakdown.aligning.lines import (
    of_conflicts,
    of_cycles,
    of_layers,
    of_levels,
    of_orphans,
    of_repeats,
    of_shares,
)
from okrwidgets.breakdown.aligning.record import Alignment, Branch, Carried, Link
from okrwidgets.breakdown.aligning.shares import carried
from okrwidgets.breakdown.trees import DriverTree, TreeError, tree_of
from okrwidgets.formula import FormulaError
from okrwidgets.model import KPI, Objective, Plan


def alignment(plan: Plan, kpi: KPI | str | None = None) -> Alignment:
    """Say how the parts of a plan hang together, from the company down to the person.

    An objective contributes to what it derives from (``for``), and is counted there. A key result supports what it
    names in ``supports``, and is not.

    Args:
        plan: with objectives of all levels.
        kpi: only what leads to this one, or its id; all KPIs and what leads to none where it is not given.

    Raises:
        TreeError: where the plan has no such KPI.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> found = alignment(article_plan("en"))
        >>> [(branch.objective, branch.depth, branch.share) for branch in found.branches]
        [('contracts-of-the-quarter', 1, 100000.0)]
    """
    hierarchy = Hierarchy.of(plan)
    wanted = kpi.id if isinstance(kpi, KPI) else kpi
    kpis = [found for found in plan.kpis if wanted in {None, found.id}]
    if wanted is not None and not kpis:
        tree_of(plan, wanted)  # says that there is no such KPI
    trees = {found.id: tree for found in kpis if (tree := tree_or_none(plan, found)) is not None}
    shared = tuple(carried(hierarchy, found, trees.get(found.id)) for found in kpis)
    branches = _branches(hierarchy, shared, alone=wanted is not None)
    objectives = [part for branch in branches if isinstance(part := hierarchy.parts[branch.objective], Objective)]
    rows = [row for objective in objectives for row in objective.key_results]
    circles = cycles(hierarchy)
    orphans = tuple(each.id for each in objectives if hierarchy.parent(each) is None)
    clashes = tuple(conflicts(hierarchy, trees, rows))
    found_layers = layers(objectives)
    return Alignment(
        branches=branches,
        contributes=tuple(Link(branch.objective, branch.parent) for branch in branches if branch.parent),
        supports=tuple(Link(row.id, id) for row in rows for id in row.supports),
        orphans=orphans,
        cycles=circles,
        conflicts=clashes,
        layers=found_layers,
        carried=shared,
        lines=(
            *of_cycles(hierarchy, circles),
            *of_orphans(hierarchy, orphans),
            *of_levels(hierarchy, objectives),
            *of_conflicts(clashes),
            *of_shares(hierarchy, shared),
            *of_repeats(hierarchy, objectives),
            *of_layers(hierarchy, objectives, found_layers),
        ),
    )


def tree_or_none(plan: Plan, kpi: KPI) -> DriverTree | None:
    """The KPI's tree, where there is one that can be built."""
    try:
        return tree_of(plan, kpi)
    except (TreeError, FormulaError):
        return None


def _branches(hierarchy: Hierarchy, shared: Sequence[Carried], *, alone: bool) -> tuple[Branch, ...]:
    found: list[Branch] = []
    for one in shared:
        kpi = hierarchy.parts[one.kpi]
        if isinstance(kpi, KPI):
            found += [_branch(hierarchy, each, depth, one) for each, depth in hierarchy.under(kpi)]
    if alone:
        return tuple(found)
    placed = {branch.objective for branch in found}
    for objective in hierarchy.plan.objectives:
        if objective.id not in placed and hierarchy.parts[objective.id] is objective:
            depth = 1 + sum(1 for _ in hierarchy.above(objective))
            found.append(_branch(hierarchy, objective, depth, None))
    return tuple(found)


def _branch(hierarchy: Hierarchy, objective: Objective, depth: int, shared: Carried | None) -> Branch:
    parent = hierarchy.parent(objective)
    share = shared.objectives.get(objective.id) if shared else None
    return Branch(
        objective=objective.id,
        title=title_of(objective),
        level=objective.level,
        depth=depth,
        owner=objective.owner,
        parent=parent.id if parent else None,
        kpi=shared.kpi if shared else None,
        key_results=tuple(row.id for row in objective.key_results),
        share=share,
        part=_fraction(share, shared.whole) if shared else None,
    )


def _fraction(share: float | None, whole: float | None) -> float | None:
    found = share / whole if whole and share is not None else None
    return found if found is not None and math.isfinite(found) else None
