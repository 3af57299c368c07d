"""The Italian lexicon. Words are data, a module a kind; here they become one record."""

from __future__ import annotations

from okrwidgets.smart.lexicon.italian.build import italian

__all__ = ["ITALIAN"]

ITALIAN = italian()
