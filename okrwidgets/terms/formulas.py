"""The formulas of KPIs: read, written out down to their columns, and the words that they may use."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, Literal, Protocol

from okrwidgets.errors import OkrError
from okrwidgets.formula import Formula
from okrwidgets.formula.folding import fold
from okrwidgets.terms import sentences as say
from okrwidgets.terms.loading import columns, records, terms
from okrwidgets.terms.records import Column, Measure, Term
from okrwidgets.text import LANGUAGES, Language, Text

Taken = Literal["sum", "last", "weighted"]
"""How the rows of a column become one figure."""
_TAKEN: Final[Mapping[str, Taken]] = {"sum": "sum", "ratio_of_sums": "sum", "last": "last", "weighted": "weighted"}


class Book(Protocol):
    """Terms and columns that belong together."""

    @property
    def terms(self) -> Mapping[str, Term]:
        """By key."""
        ...

    @property
    def columns(self) -> Mapping[str, Column]:
        """By key."""
        ...


def leaf_formula(key: str) -> tuple[Formula, Mapping[str, Taken]]:
    """The formula of a KPI over columns only, every KPI in it written out.

    Args:
        key: of a KPI in the glossary.

    Returns:
        The formula, and for each of its columns how rows become one figure: ``"sum"``; ``"last"``, the sum over
        the rows of the latest date; ``"weighted"``, a mean weighted by the KPI's ``weight``.

    Raises:
        OkrError: ``G101`` when there is no such term, ``G103`` when it is no KPI, ``G216`` when formulas name
            each other in a circle, ``G217`` when one column would be taken in two ways.

    Examples:
        >>> formula, taken = leaf_formula("roas")
        >>> str(formula), dict(taken)
        ('revenue / ad_spend', {'revenue': 'sum', 'ad_spend': 'sum'})
    """
    return _leaf_formula(key)


@lru_cache(maxsize=256)
def _leaf_formula(key: str) -> tuple[Formula, Mapping[str, Taken]]:
    return expand(key, records())


def measure_of(key: str, book: Book) -> Measure:
    """How a KPI is computed.

    Raises:
        OkrError: ``G101`` when there is no such term, ``G103`` when it is no KPI.
    """
    term = book.terms.get(key)
    if term is None:
        near = difflib.get_close_matches(key, book.terms, 1)
        raise OkrError("G101", say.NO_KEY_NEAR.fill(given=key, near=near[0]) if near else say.NO_KEY.fill(given=key))
    return _measure(term)


def formula_of(term: Term) -> Formula:
    """The formula as a term writes it.

    Raises:
        OkrError: ``G103`` when it is no KPI.
    """
    return read_formula(_measure(term).formula)


def _measure(term: Term) -> Measure:
    if term.measure is None:
        raise OkrError("G103", say.NO_FORMULA.fill(term=term.name))
    return term.measure


@lru_cache(maxsize=512)
def read_formula(text: str) -> Formula:
    """A formula as a term writes it, with ids.

    Raises:
        FormulaError: when it cannot be read.
    """
    return Formula.parse(text)


def expand(key: str, book: Book, on_the_way: tuple[str, ...] = ()) -> tuple[Formula, Mapping[str, Taken]]:
    """`leaf_formula` within the terms and columns of a book."""
    measure = measure_of(key, book)
    if key in on_the_way:
        raise OkrError("G216", say.CIRCLE.fill(circle=" → ".join((*on_the_way[on_the_way.index(key) :], key))))
    formula = read_formula(measure.formula)
    taken: dict[str, Taken] = {}
    parts: dict[str, Formula] = {}
    for name in formula.names:
        if name in book.columns:
            _take(taken, {name: _TAKEN[measure.aggregation]})
        else:
            parts[name], inner = expand(name, book, (*on_the_way, key))
            _take(taken, inner)
    return (formula.substitute(parts) if parts else formula), taken


def _take(taken: dict[str, Taken], more: Mapping[str, Taken]) -> None:
    for column, how in more.items():
        if taken.setdefault(column, how) != how:
            raise OkrError("G217", say.TAKEN_TWO_WAYS.fill(column=column))


@lru_cache(maxsize=1)
def kpi_labels() -> Mapping[str, str]:
    """The words for columns and KPIs that a formula may use, in both languages, and the ids they stand for.

    For `Formula.parse`. No word stands for two ids: keys go before names, names before aliases, columns before KPIs.

    Examples:
        >>> kpi_labels()["spesa pubblicitaria"], kpi_labels()["ritorno sulla spesa pubblicitaria"]
        ('ad_spend', 'roas')
    """
    kpis = (term for term in terms().values() if term.measure is not None)
    rows: list[Column | Term] = [*columns().values(), *kpis]
    labels = [(row.key, row.key) for row in rows]
    labels += [(label.say(lang), row.key) for row in rows for label in row.labels for lang in LANGUAGES]
    labels += [(alias, row.key) for row in rows for lang in LANGUAGES for alias in row.aliases.of(lang)]
    found: dict[str, tuple[str, str]] = {}
    for words, key in labels:
        found.setdefault(fold(words).words, (words, key))
    return dict(found.values())


def spoken_names(book: Book) -> dict[str, Text]:
    """What people call columns and KPIs, by id: for `Formula.say`."""
    kpis = {term.key: term.name for term in book.terms.values() if term.measure is not None}
    return kpis | {column.key: column.name for column in book.columns.values()}


def formula_in_words(key: str, lang: Language | None = None) -> str:
    """The formula of a KPI as people read it, in the words for its columns and for other KPIs.

    Raises:
        OkrError: ``G101`` when there is no such term, ``G103`` when it is no KPI.

    Examples:
        >>> formula_in_words("roas", "it")
        'fatturato ÷ spesa pubblicitaria'
    """
    return read_formula(measure_of(key, records()).formula).say(_names(), lang)


@lru_cache(maxsize=1)
def _names() -> Mapping[str, Text]:
    return spoken_names(records())
