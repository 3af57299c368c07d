"""Where a figure stands on a day: score, roll-up, expected pace, status, forecast, and how the target moved."""

from okrwidgets.breakdown.pacing.confidence import ConfidenceHistory, confidence_history
from okrwidgets.breakdown.pacing.expected import Expected, expected
from okrwidgets.breakdown.pacing.forecast import Forecast, Point, forecast
from okrwidgets.breakdown.pacing.readings import Readings, readings
from okrwidgets.breakdown.pacing.roll_up import roll_up, roll_up_kpi
from okrwidgets.breakdown.pacing.score import Part, Score, score
from okrwidgets.breakdown.pacing.status import Status, StatusName, status
from okrwidgets.breakdown.pacing.target_changes import TargetChange, TargetHistory, target_changes, target_history
from okrwidgets.breakdown.pacing.working_days import WorkingDays, working_days

__all__ = [
    "ConfidenceHistory",
    "Expected",
    "Forecast",
    "Part",
    "Point",
    "Readings",
    "Score",
    "Status",
    "StatusName",
    "TargetChange",
    "TargetHistory",
    "WorkingDays",
    "confidence_history",
    "expected",
    "forecast",
    "readings",
    "roll_up",
    "roll_up_kpi",
    "score",
    "status",
    "target_changes",
    "target_history",
    "working_days",
]
