"""The glossary at work: searched as one types, read page by page, computed with one's own figures."""

from okrwidgets.looking_up.screen import build_screen, lookup_words
from okrwidgets.looking_up.session import LookupSession, Told

__all__ = ["LookupSession", "Told", "build_screen", "lookup_words"]
