"""A term as a page to read."""

from okrwidgets.terms.page.entry import Entry, term
from okrwidgets.terms.page.markdown import Style, term_page
from okrwidgets.terms.page.worked import worked_line

__all__ = ["Entry", "Style", "term", "term_page", "worked_line"]
