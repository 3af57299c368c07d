"""Pictures of a plan, each of which says one thing."""

from okrwidgets.pictures.alt_text import alt_text
from okrwidgets.pictures.cascade import cascade

__all__ = ["alt_text", "cascade"]
