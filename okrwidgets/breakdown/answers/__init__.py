"""Questions to a driver tree: what it comes to, what is missing, what it implies, and what would reach the target."""

from okrwidgets.breakdown.answers.coverage import coverage
from okrwidgets.breakdown.answers.error import AnswerError
from okrwidgets.breakdown.answers.gap import gap
from okrwidgets.breakdown.answers.implied import implied
from okrwidgets.breakdown.answers.records import Coverage, Gap, Implied, Sensitivity, Solution, Tension, Value
from okrwidgets.breakdown.answers.sensitivity import sensitivity
from okrwidgets.breakdown.answers.solve import solve
from okrwidgets.breakdown.answers.tensions import tensions
from okrwidgets.breakdown.answers.value import value

__all__ = [
    "AnswerError",
    "Coverage",
    "Gap",
    "Implied",
    "Sensitivity",
    "Solution",
    "Tension",
    "Value",
    "coverage",
    "gap",
    "implied",
    "sensitivity",
    "solve",
    "tensions",
    "value",
]
