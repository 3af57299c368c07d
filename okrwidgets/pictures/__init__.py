"""Pictures of a plan and of measured KPIs, each of which says one thing."""

from okrwidgets.pictures.alt_text import alt_text
from okrwidgets.pictures.breakdown.driver_tree import driver_tree
from okrwidgets.pictures.breakdown.levels import levels
from okrwidgets.pictures.breakdown.likelihood import likelihood
from okrwidgets.pictures.breakdown.pace import pace
from okrwidgets.pictures.breakdown.waterfall import waterfall
from okrwidgets.pictures.cascade import cascade
from okrwidgets.pictures.measured.bullet import bullet
from okrwidgets.pictures.measured.channels import channels
from okrwidgets.pictures.measured.funnel import funnel
from okrwidgets.pictures.measured.simpson import simpson
from okrwidgets.pictures.measured.trend import trend

__all__ = [
    "alt_text",
    "bullet",
    "cascade",
    "channels",
    "driver_tree",
    "funnel",
    "levels",
    "likelihood",
    "pace",
    "simpson",
    "trend",
    "waterfall",
]
