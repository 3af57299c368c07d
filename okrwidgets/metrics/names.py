"""What the names of a formula stand for: the reader's mapping, then columns, then other KPIs."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal, cast

from okrwidgets.errors import OkrError
from okrwidgets.formula import Formula
from okrwidgets.metrics import sentences as say
from okrwidgets.metrics.leaves import Leaf, Weighted
from okrwidgets.metrics.vocabulary import reader_vocabulary
from okrwidgets.terms import Column, Term
from okrwidgets.terms.formulas import expand, formula_of
from okrwidgets.terms.loading import records

DATE: Final = "date"
"""What the reader's mapping calls the column that holds the dates."""


@dataclass(frozen=True, slots=True)
class How:
    """How the rows of a column become one figure."""

    way: Literal["sum", "last", "weighted"]
    weight: str | None = None


SUM: Final = How("sum")


@dataclass(frozen=True, slots=True)
class _Book:
    """The glossary, in which what the reader maps is a column."""

    terms: Mapping[str, Term]
    columns: Mapping[str, Column]


@dataclass(slots=True)
class Names:
    """The names that a formula may use, with the reader's frame before it.

    Attributes:
        mapping: formula name → the reader's column.
        there: the columns of the reader's frame.
        asked: the names that were asked for so far.
    """

    mapping: Mapping[str, str]
    there: tuple[str, ...]
    asked: dict[str, None] = field(default_factory=dict)

    def column(self, name: str) -> str:
        """The reader's column for a name."""
        self.asked.setdefault(name)
        return self.mapping.get(name) or reader_vocabulary(self.there).own.get(name, name)

    def read(self, text: str) -> Formula:
        """Read a formula that may use the words of the glossary and those of the reader's own columns."""
        return Formula.parse(text, reader_vocabulary(self.there).labels)

    def of_kpi(self, key: str) -> tuple[Formula, dict[str, How]]:
        """The formula of a KPI over columns, and how each of them is taken."""
        formula, taken = expand(key, self._book())
        measure = records().terms[key].measure
        weight = measure.weight if measure is not None else None
        return formula, {name: How(way, weight if way == "weighted" else None) for name, way in taken.items()}

    def of_formula(self, formula: Formula) -> tuple[Formula, dict[str, How]]:
        """A formula of the reader's own, each KPI in it written out, and how each column is taken.

        Raises:
            OkrError: ``K105`` when a column would be taken in two ways.
        """
        book = self._book()
        found: dict[str, How] = {}
        parts: dict[str, Formula] = {}
        for name in formula.names:
            if name not in book.columns and name in book.terms:
                parts[name], more = self.of_kpi(name)
            else:
                more = {name: habits().get(name, SUM)}
            for column, how in more.items():
                if found.setdefault(column, how) != how:
                    raise OkrError("K105", say.TAKEN_TWO_WAYS.fill(column=column))
        return (formula.substitute(parts) if parts else formula), found

    def leaf(self, name: str, how: How) -> Leaf | Weighted:
        """What a name of a formula stands for in the reader's frame."""
        column = self.column(name)
        if how.way == "weighted" and how.weight is not None:
            return Weighted(column, self.column(how.weight))
        return Leaf(column, "last" if how.way == "last" else "sum")

    def check_mapping(self) -> None:
        """Refuse a mapping of a name that neither a formula nor the glossary has: it is misspelt.

        Raises:
            OkrError: ``K106``.
        """
        glossary = records()
        for name in self.mapping:
            if name in self.asked or name == DATE or name in glossary.columns or name in glossary.terms:
                continue
            near = difflib.get_close_matches(name, [*self.asked, *glossary.columns], 1)
            if near:
                raise OkrError("K106", say.MAPS_NOTHING_NEAR.fill(given=name, near=near[0]))
            raise OkrError("K106", say.MAPS_NOTHING.fill(given=name, asked=", ".join(self.asked)))

    def _book(self) -> _Book:
        glossary = records()
        mapped = dict.fromkeys(self.mapping)  # only asked for whether a key is there
        return _Book(glossary.terms, cast("dict[str, Column]", mapped) | glossary.columns)


@lru_cache(maxsize=1)
def habits() -> Mapping[str, How]:
    """How the glossary's own KPIs take a column, where they all take it the same way.

    A stock does not become a flow because somebody writes a formula of their own with it.
    """
    found: dict[str, set[How]] = {}
    glossary = records()
    for term in glossary.terms.values():
        if term.measure is None:
            continue
        way = term.measure.aggregation
        how = How(way, term.measure.weight) if way in {"last", "weighted"} else SUM
        for name in formula_of(term).names:
            if name in glossary.columns:
                found.setdefault(name, set()).add(how)
    return {name: hows.pop() for name, hows in found.items() if len(hows) == 1}
