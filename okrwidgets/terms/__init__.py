"""The glossary: terms, columns and sources, looked up in either language."""

from okrwidgets.terms.formulas import formula_in_words, kpi_labels, leaf_formula
from okrwidgets.terms.loading import columns, sources, terms
from okrwidgets.terms.page import Entry, term
from okrwidgets.terms.records import Column, Source, Term
from okrwidgets.terms.searching import search

__all__ = [
    "Column",
    "Entry",
    "Source",
    "Term",
    "columns",
    "formula_in_words",
    "kpi_labels",
    "leaf_formula",
    "search",
    "sources",
    "term",
    "terms",
]
