"""The calculator of one KPI: a figure for each column, and what they come to."""

from __future__ import annotations

from typing import Final

from okrwidgets.formula import Formula, Node, Quotient, fold_tree
from okrwidgets.formula.answer import Answer, evaluate
from okrwidgets.formula.writing import say as say_formula
from okrwidgets.looking_up import sentences as say
from okrwidgets.looking_up.figures import FigureReading, read_figure, write_figure
from okrwidgets.terms import Column, Term
from okrwidgets.terms.formulas import Book, expand, measure_of, spoken_names
from okrwidgets.terms.page.worked import Steps
from okrwidgets.terms.units import Figure
from okrwidgets.text import Language, Sayable, Text

LONGEST: Final = 80
"""Characters of a figure; more is cut, as the field itself does."""


class Calculator:
    """Figures that belong to one KPI.

    Attributes:
        term: the KPI.
        formula: over columns only.
        columns: what the formula asks for, in its order.
        lang: in which figures are read and written.
    """

    def __init__(self, term: Term, book: Book, lang: Language) -> None:
        self.term = term
        self.measure = measure_of(term.key, book)
        self.formula: Formula = expand(term.key, book)[0]
        self.columns: tuple[Column, ...] = tuple(book.columns[name] for name in self.formula.names)
        self.lang = lang
        self._names = spoken_names(book)
        self._typed: dict[str, str] = {}

    def raw(self, column: Column) -> str:
        """What stands in a field: what was typed, else the figure of the worked example."""
        typed = self._typed.get(column.key)
        return write_figure(self.measure.worked.values[column.key], column, self.lang) if typed is None else typed

    def is_typed(self, column: Column) -> bool:
        """Whether a person has touched the field."""
        return column.key in self._typed

    def reading(self, column: Column) -> FigureReading:
        """How the text of a field is understood."""
        return read_figure(self.raw(column), column, self.lang)

    def type(self, column: str, raw: str) -> None:
        """Take over what was typed; a column that the formula does not have is passed over."""
        if column in self.formula.names:
            self._typed[column] = raw[:LONGEST]

    def clear(self) -> None:
        """Empty every field."""
        self._typed = dict.fromkeys(self.formula.names, "")

    def show_example(self) -> None:
        """Put the figures of the worked example back."""
        self._typed.clear()

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in any field."""
        return not any(self.raw(column).strip() for column in self.columns)

    @property
    def is_example(self) -> bool:
        """Whether the figures are those of the worked example."""
        return not self._typed

    def speak(self, lang: Language) -> None:
        """Read and write in another language from now on; figures keep their value, not their marks."""
        for column in self.columns:
            value = self.reading(column).value
            if self.is_typed(column) and value is not None:
                self._typed[column.key] = write_figure(value, column, lang)
        self.lang = lang

    @property
    def values(self) -> dict[str, float | None]:
        """The figures as the formula takes them."""
        return {column.key: self.reading(column).value for column in self.columns}

    @property
    def answer(self) -> Answer:
        """What the figures come to, or the code of the reason."""
        return self.formula.value(self.values)

    @property
    def steps(self) -> Sayable:
        """The formula with these figures in it; all of them have been read."""
        units = {column.key: column.unit for column in self.columns}
        figures = {key: Figure(value, units[key]) for key, value in self.values.items() if value is not None}
        return Steps(self.formula, figures)

    def reason(self) -> Sayable:
        """Why there is no value, and what to do about it."""
        for column in self.columns:
            reading = self.reading(column)
            if reading.problem is not None:
                return say.NOT_READ.fill(name=column.name)
            if reading.value is None:
                return say.STILL_EMPTY.fill(name=column.name)
        divisor = _zero_divisor(self.formula.tree, self.values)
        return say.TOO_LARGE if divisor is None else say.DIVIDED_BY_ZERO.fill(part=_Part(divisor, self._names))


def _zero_divisor(tree: Node, values: dict[str, float | None]) -> Node | None:
    """The first part that is divided by and comes to 0."""
    zeros: list[Node] = []

    def visit(node: Node, _: tuple[None, ...]) -> None:
        if isinstance(node, Quotient) and evaluate(node.right, values).value == 0:
            zeros.append(node.right)

    fold_tree(tree, visit)
    return zeros[0] if zeros else None


class _Part:
    """A part of a formula, said in people's words."""

    def __init__(self, tree: Node, names: dict[str, Text]) -> None:
        self.tree = tree
        self.names = names

    def say(self, lang: Language | None = None) -> str:
        return say_formula(self.tree, self.names, lang)
