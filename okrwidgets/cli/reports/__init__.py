"""What a check finds in plans, and how it is printed."""

from okrwidgets.cli.reports.formats import FORMATS
from okrwidgets.cli.reports.gather import gather
from okrwidgets.cli.reports.record import WEIGHT, Level, Remark, Report

__all__ = ["FORMATS", "WEIGHT", "Level", "Remark", "Report", "gather"]
