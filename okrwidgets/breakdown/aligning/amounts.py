"""A part of a KPI as people say it."""

from __future__ import annotations

from okrwidgets.breakdown.aligning.sentences import POINTS
from okrwidgets.model import KPI
from okrwidgets.text import Sayable


def part_of(kpi: KPI, share: float) -> Sayable:
    """A part of its target: percentages differ by percentage points.

    Examples:
        >>> from okrwidgets.model import Unit
        >>> part_of(KPI(id="rate", unit=Unit("percent")), 2).say("it")
        '2 punti percentuali'
    """
    return POINTS.fill(round(share, 2)) if kpi.unit.kind == "percent" else kpi.unit.amount(share)
