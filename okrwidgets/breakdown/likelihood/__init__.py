"""How likely a KPI reaches its target, from the history of its drivers."""

from okrwidgets.breakdown.likelihood.attain import attainment
from okrwidgets.breakdown.likelihood.from_frame import history_from
from okrwidgets.breakdown.likelihood.histories import Rate
from okrwidgets.breakdown.likelihood.record import Attainment

__all__ = ["Attainment", "Rate", "attainment", "history_from"]
