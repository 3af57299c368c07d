"""What an item has from those above it, and its latest figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan
from okrwidgets.period import Period

Days = tuple[dt.date, dt.date]
"""First and last day."""


def measured(plan: Plan) -> Iterator[KPI | KeyResult]:
    """What has a target and check-ins, in the order of the document."""
    yield from plan.kpis
    yield from (key_result for _, key_result in plan.key_results())


def latest(item: KPI | KeyResult) -> CheckIn | None:
    """The last check-in by date; of several on one day the last one written."""
    found = max(enumerate(item.check_ins), key=lambda pair: (pair[1].date, pair[0]), default=None)
    return found[1] if found else None


def periods_of(plan: Plan) -> Mapping[str, Period]:
    """The period of each KPI, objective and key result: its own, or that of what it derives from.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> str(periods_of(article_plan("en"))["meetings"])
        '2027-Q1'
    """
    found: dict[str, Period] = {kpi.id: kpi.period for kpi in plan.kpis if kpi.period}
    owner = {row.id: objective for objective, row in plan.key_results()}
    by_id = {objective.id: objective for objective in plan.objectives}
    for objective in plan.objectives:
        if (period := _above(objective, found, owner, by_id)) is not None:
            found[objective.id] = period
    for objective, row in plan.key_results():
        period = row.period or found.get(objective.id)
        if period is not None:
            found[row.id] = period
    return found


def _above(
    objective: Objective, kpis: Mapping[str, Period], owner: Mapping[str, Objective], by_id: Mapping[str, Objective]
) -> Period | None:
    seen: set[str] = set()
    above: Objective | None = objective
    while above is not None and above.id not in seen:
        seen.add(above.id)
        link = above.for_ or ""
        if link in kpis:
            return kpis[link]
        above = owner.get(link) or by_id.get(link)
        own = next((row.period for row in above.key_results if row.id == link and row.period), None) if above else None
        if own is not None:
            return own
    return None


def days_of(plan: Plan) -> Mapping[str, Days]:
    """First and last day of each of them."""
    return {id: period.days(plan.fiscal_year_start) for id, period in periods_of(plan).items()}
