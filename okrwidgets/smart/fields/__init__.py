"""Which letter the fields of a plan carry, item by item."""

from okrwidgets.smart.fields.key_result import review_key_result
from okrwidgets.smart.fields.kpi import review_kpi
from okrwidgets.smart.fields.objective import review_objective

__all__ = ["review_key_result", "review_kpi", "review_objective"]
