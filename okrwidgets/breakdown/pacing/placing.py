"""Where an item stands in its plan: its period, its working days, and whether it must be reached."""

from __future__ import annotations

from okrwidgets.breakdown.pacing.working_days import WorkingDays, working_days
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.model.records import Commitment
from okrwidgets.period import Period

Item = KPI | KeyResult


def objective_of(item: Item, plan: Plan) -> Objective | None:
    """The objective that a key result belongs to; ``None`` for a KPI, and where the plan does not hold it."""
    if isinstance(item, KPI):
        return None
    return next((objective for objective, row in plan.key_results() if row.id == item.id), None)


def commitment_of(item: Item | Objective, plan: Plan | None) -> Commitment | None:
    """Whether it must be reached: as its objective says. A KPI must: its target is what the plan is for."""
    if isinstance(item, KPI):
        return "committed"
    objective = item if isinstance(item, Objective) else objective_of(item, plan) if plan is not None else None
    return objective.commitment if objective is not None else None


def period_of(item: Item, plan: Plan) -> Period | None:
    """Its own period, else that of the nearest key result above it, else that of its KPI."""
    if item.period is not None or isinstance(item, KPI):
        return item.period
    objectives = {objective.id: objective for objective in plan.objectives}
    rows = {row.id: (objective, row) for objective, row in plan.key_results()}
    kpis = {kpi.id: kpi for kpi in plan.kpis}
    objective = objective_of(item, plan)
    seen: set[str] = set()
    while objective is not None and objective.for_ is not None and objective.id not in seen:
        seen.add(objective.id)
        if (kpi := kpis.get(objective.for_)) is not None:
            return kpi.period
        above, row = rows.get(objective.for_, (objectives.get(objective.for_), None))
        if row is not None and row.period is not None:
            return row.period
        objective = above
    return None


def days_of(item: Item, plan: Plan) -> WorkingDays | None:
    """The working days of its period, without the plan's holidays; ``None`` without a period."""
    period = period_of(item, plan)
    return working_days(period, plan.holidays, plan.fiscal_year_start) if period is not None else None


def target_of(item: Item) -> float:
    """Its target; 1 for a milestone that names none."""
    return 1.0 if item.target is None else item.target
