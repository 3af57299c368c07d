"""The glossary: terms, columns and sources, looked up in either language."""

from okrwidgets.terms.loading import columns, sources, terms
from okrwidgets.terms.records import Column, Source, Term
from okrwidgets.terms.searching import search

__all__ = ["Column", "Source", "Term", "columns", "search", "sources", "terms"]
