"""A formula with figures in the place of its names."""

from __future__ import annotations

import math
from collections.abc import Mapping

from okrwidgets.formula import Formula, Name
from okrwidgets.terms.formulas import Book, expand
from okrwidgets.terms.page import sentences as say
from okrwidgets.terms.records import Measure, Term
from okrwidgets.terms.units import Figure, result_figure, shown_decimals
from okrwidgets.text import Language, Sayable, Text, reader_language


def worked_line(term: Term, measure: Measure, book: Book, lang: Language | None = None) -> str | None:
    """The worked example of a KPI in one line: ``€30,000 ÷ €10,000 = 3×``.

    Args:
        term: the KPI.
        measure: how it is computed.
        book: the terms and columns that its formula names.
        lang: the reader's language.

    Returns:
        ``None`` where there is nothing to compute: the formula is one column.
    """
    formula, _ = expand(term.key, book)
    if isinstance(formula.tree, Name):
        return None
    worked = measure.worked
    figures = {name: Figure(value, book.columns[name].unit) for name, value in worked.values.items()}
    result = result_figure(term, measure, worked.result)
    text = say.RESULT if written_exactly(worked.result, measure.unit) else say.ROUNDED
    return text.fill(steps=Steps(formula, figures), result=result).say(lang)


class Steps:
    """A formula with figures in the place of its names, said."""

    def __init__(self, formula: Formula, figures: Mapping[str, Figure]) -> None:
        self.formula = formula
        self.figures = figures

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        lang = reader_language(lang)
        return self.formula.say({name: _both(figure) for name, figure in self.figures.items()}, lang)


def _both(figure: Sayable) -> Text:
    return Text(en=figure.say("en"), it=figure.say("it"))


def written_exactly(value: float, unit: str) -> bool:
    """Whether a figure loses nothing when it is said."""
    shown = value * 100 if unit == "percent" else value
    return math.isclose(shown, round(shown, shown_decimals(shown)), rel_tol=1e-9, abs_tol=1e-12)
