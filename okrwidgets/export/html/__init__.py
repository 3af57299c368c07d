"""HTML: one page for the boss, to read, to print, to send."""

from okrwidgets.export.html.page import write

__all__ = ["write"]
