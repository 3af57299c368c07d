"""What a sentence says: its quantities with their roles, and its times."""

from okrwidgets.smart.grammar.read import read
from okrwidgets.smart.grammar.record import Quantity, Reading, Time

__all__ = ["Quantity", "Reading", "Time", "read"]
