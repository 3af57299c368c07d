"""How far each part has come, and what the breakdown of a KPI silently assumes."""

from okrwidgets.breakdown.assumes import Assumption, assumes, summary
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.progress import Progress, progress

__all__ = ["Assumption", "Line", "Progress", "assumes", "progress", "summary"]
