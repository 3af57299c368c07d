"""How a KPI comes about: its drivers, with their figures and where these come from."""

from okrwidgets.breakdown.trees.build import tree_of
from okrwidgets.breakdown.trees.error import TreeError
from okrwidgets.breakdown.trees.formulas import names_of
from okrwidgets.breakdown.trees.inversion import invert
from okrwidgets.breakdown.trees.measured import measured_from
from okrwidgets.breakdown.trees.record import Driver, DriverTree, Figure, Origin, Problem, Scenario
from okrwidgets.breakdown.trees.session import TreeSession

__all__ = [
    "Driver",
    "DriverTree",
    "Figure",
    "Origin",
    "Problem",
    "Scenario",
    "TreeError",
    "TreeSession",
    "invert",
    "measured_from",
    "names_of",
    "tree_of",
]
