"""KPIs measured on the reader's own data frame."""

from okrwidgets.metrics.against import against
from okrwidgets.metrics.compare import compare
from okrwidgets.metrics.measure import measure

__all__ = ["against", "compare", "measure"]
