"""What a part of a plan hangs on: its objective and the KPI at the top."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.period import Period
from okrwidgets.period.reading import say_period
from okrwidgets.smart.fields import sentences
from okrwidgets.smart.letters import Letter
from okrwidgets.text.dates import Interval


@dataclass(frozen=True, slots=True)
class Lineage:
    """The objective that holds an item, and the KPI from which both derive."""

    objective: Objective | None = None
    kpi: KPI | None = None


def lineage(item: Objective | KeyResult, plan: Plan | None) -> Lineage:
    """Follow the links upwards; a circle or a loose end leads to no KPI."""
    if plan is None:
        return Lineage(item if isinstance(item, Objective) else None)
    holder = item if isinstance(item, Objective) else _holder(plan, item.id)
    above, seen = holder, set[str]()
    while above is not None and above.for_ is not None and above.id not in seen:
        seen.add(above.id)
        found = plan.find(above.for_)
        if isinstance(found, KPI):
            return Lineage(holder, found)
        above = _holder(plan, found.id) if isinstance(found, KeyResult) else found
    return Lineage(holder)


def _holder(plan: Plan, key_result: str) -> Objective | None:
    return next((objective for objective, row in plan.key_results() if row.id == key_result), None)


def relevant(line: Lineage, *, is_objective: bool) -> Letter:
    """The letter R of what derives from a KPI: the link carries it, as far as the KPI says what it is for."""
    kpi, objective = line.kpi, line.objective
    if kpi is not None:
        name = kpi.name or kpi.id
        if kpi.why:
            return Letter("R", "met", ("for_",), sentences.SERVES.fill(kpi=name))
        question = sentences.WHAT_IS_THE_KPI_FOR.fill(kpi=name)
        return Letter("R", "partly", ("for_",), sentences.SERVES_WITHOUT_WHY.fill(kpi=name), question)
    if is_objective or objective is None:
        return Letter("R", "missing", (), sentences.NO_LINK, sentences.WHICH_KPI, ("for_",) if is_objective else ())
    reason = sentences.SERVES_AN_ORPHAN.fill(objective=objective.title or objective.id)
    return Letter("R", "partly", ("for_",), reason, sentences.WHICH_KPI)


def timed(period: Period | None, kpi: KPI | None, fiscal_year_start: int) -> Letter:
    """The letter T: an own period, else the KPI's."""
    if period is not None:
        dates = Interval(*period.days(fiscal_year_start))
        if period.kind == "dates" or period.fiscal:
            return Letter("T", "met", ("period",), sentences.DATES.fill(dates=say_period(period, fiscal_year_start)))
        return Letter("T", "met", ("period",), sentences.PERIOD.fill(period=say_period(period), dates=dates))
    if kpi is not None and kpi.period is not None:
        dates = Interval(*kpi.period.days(fiscal_year_start))
        return Letter("T", "met", ("for_",), sentences.PERIOD_OF_KPI.fill(kpi=kpi.name or kpi.id, dates=dates))
    return Letter("T", "missing", (), sentences.NO_PERIOD, sentences.BY_WHEN, ("period",))
