"""Reviews: the letters, the findings, and how they are shown."""

from okrwidgets.smart.reviewing.data import review_schema
from okrwidgets.smart.reviewing.record import Review
from okrwidgets.smart.reviewing.review import review, review_statement

__all__ = ["Review", "review", "review_schema", "review_statement"]
