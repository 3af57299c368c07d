"""A KPI taken apart: whether its key results carry it, what that silently assumes, and how far each has come."""

from okrwidgets.breakdown.asked import Breakdown, breakdown, said_of
from okrwidgets.breakdown.assumes import Assumption, assumes, summary
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.progress import Progress, progress

__all__ = ["Assumption", "Breakdown", "Line", "Progress", "assumes", "breakdown", "progress", "said_of", "summary"]
