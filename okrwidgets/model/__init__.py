"""The records of a plan, and the plan as a file."""

from okrwidgets.model.plan import Plan
from okrwidgets.model.records import KPI, CheckIn, History, KeyResult, Objective
from okrwidgets.model.unit import Unit

__all__ = ["KPI", "CheckIn", "History", "KeyResult", "Objective", "Plan", "Unit"]
