"""Finding a term: as one types, or by exactly what it is called."""

from okrwidgets.terms.searching.lookup import find, known_words
from okrwidgets.terms.searching.search import search

__all__ = ["find", "known_words", "search"]
