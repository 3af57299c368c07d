"""How the parts of a plan hang together, from the company down to the person."""

from okrwidgets.breakdown.aligning.align import alignment
from okrwidgets.breakdown.aligning.record import Alignment, Branch, Carried, Conflict, Link

__all__ = ["Alignment", "Branch", "Carried", "Conflict", "Link", "alignment"]
