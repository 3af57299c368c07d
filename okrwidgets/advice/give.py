"""All the advice for a plan, in order of reading."""

from __future__ import annotations

from collections.abc import Iterator

from okrwidgets.advice.aligned import aligned, comes_from_below
from okrwidgets.advice.figures import copied_or_divided, figure_in_title, without_figure
from okrwidgets.advice.links import orphan, unknown_driver
from okrwidgets.advice.methods import method_of
from okrwidgets.advice.numbers_of import key_results_of, objectives_of
from okrwidgets.advice.record import Advice
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy
from okrwidgets.breakdown.rows import derived
from okrwidgets.breakdown.trees import names_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan


def advice(plan: Plan) -> tuple[Advice, ...]:
    """Say what the plan's method would make one think about.

    Args:
        plan: its ``profile`` decides how many key results an objective should have, and what else is asked.

    Returns:
        First about the KPIs, then each objective and its key results in order of reading, then how they hang
        together, and what only the plan's own method asks.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> [entry.sentence.say("en") for entry in advice(article_plan("en"))]
        ['The article asks for five key results: three to go.']
    """
    return tuple(_all(plan))


def _all(plan: Plan) -> Iterator[Advice]:
    parts: dict[str, KPI | Objective | KeyResult] = {kpi.id: kpi for kpi in plan.kpis}
    parts |= {objective.id: objective for objective in plan.objectives}
    parts |= {row.id: row for _, row in plan.key_results()}
    hierarchy = Hierarchy.of(plan)
    top: dict[str, tuple[KPI, tuple[str, ...]]] = {}
    for kpi in plan.kpis:
        direct = [objective for objective in plan.objectives if objective.for_ == kpi.id]
        yield from objectives_of(kpi, direct, plan.profile)
        if known := names_of(kpi):
            top |= {objective.id: (kpi, known) for objective in derived(plan, kpi)}
    for objective in plan.objectives:
        parent = parts.get(objective.for_ or "")
        yield from orphan(objective, has_parent=parent is not None or comes_from_below(plan, hierarchy, objective))
        yield from figure_in_title(objective)
        yield from key_results_of(objective, plan.profile)
        yield from copied_or_divided(objective, parent)
        for row in objective.key_results:
            yield from without_figure(row)
            if objective.id in top:
                yield from unknown_driver(row, *top[objective.id])
    yield from aligned(plan, hierarchy)
    yield from method_of(plan, hierarchy)
