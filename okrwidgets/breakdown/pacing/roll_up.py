"""The score of an objective from its key results, and of a KPI from its objectives, through all levels."""

from __future__ import annotations

import datetime as dt

from okrwidgets.breakdown.pacing import sentences as say
from okrwidgets.breakdown.pacing.rolling import Roller
from okrwidgets.breakdown.pacing.score import Score
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, Objective, Plan


def roll_up(objective: Objective, plan: Plan | None = None, on: dt.date | None = None) -> Score:
    """The score of an objective: the weighted mean of its key results' scores.

    Where no weight is given all count the same; one without a weight among others counts as their mean. A key
    result that carries objectives below it and has no figure of its own is scored by them; its own figure goes
    first. Objectives that derive from this one directly count beside its key results. What only ``supports``
    is not counted. A part without a figure is left out and named, never taken for 0.

    Args:
        objective: with its key results.
        plan: that holds it, for the levels below; without it only its own key results are seen.
        on: the current date; later check-ins do not count.

    Returns:
        A score with its ``parts``, judged by the objective's commitment; ``value`` is ``None`` where no part
        has a figure.

    Examples:
        >>> from okrwidgets.model import KeyResult
        >>> met, signed = KeyResult(id="met", target=300), KeyResult(id="signed", target=30)
        >>> checked = [{"date": dt.date(2027, 3, 31), "value": 240.0}]
        >>> found = roll_up(Objective(id="o", key_results=(met.replace(check_ins=checked), signed)))
        >>> found.value, found.without
        (0.8, ('signed',))
    """
    return Roller(plan or Plan(objectives=(objective.replace(for_=None),)), on).objective(objective)


def roll_up_kpi(plan: Plan, kpi: KPI | str | None = None, on: dt.date | None = None) -> Score:
    """The score of all that is done for a KPI: the mean of the objectives that derive from it.

    It is not the KPI's own score: all objectives can be reached and the KPI missed.

    Args:
        plan: with its objectives.
        kpi: the KPI or its id; the plan's first where none is given.
        on: the current date; later check-ins do not count.

    Raises:
        OkrError: ``B610`` where the plan holds no such KPI.
    """
    id = kpi.id if isinstance(kpi, KPI) else kpi
    found = next((each for each in plan.kpis if id in {None, each.id}), None)
    if found is None:
        raise OkrError("B610", say.NO_SUCH_KPI.fill(given=id) if id else say.NO_KPI_YET)
    return Roller(plan, on).kpi(found)
