"""Formulas: their names, their units, how rows become one figure, their worked examples."""

from __future__ import annotations

import math
from typing import Final

from okrwidgets.errors import OkrError
from okrwidgets.formula import Dimension, Formula, FormulaError
from okrwidgets.terms.check import sentences as say
from okrwidgets.terms.check.links import nearest
from okrwidgets.terms.check.rows import check_rows
from okrwidgets.terms.formulas import expand, read_formula
from okrwidgets.terms.nouns import NOUNS
from okrwidgets.terms.reading import Folder
from okrwidgets.terms.records import Column, Measure, Term
from okrwidgets.terms.units import NO_NOUNS, Figure, unit_names
from okrwidgets.text.numbers import Number

_CLOSE: Final = 1e-6
_SAID_ELSEWHERE: Final = ("G101", "G103", "F1")
"""What is amiss in a formula that another one names is said where it stands."""


def check_formulas(folder: Folder) -> None:
    """Note every formula that cannot be computed, or comes out as something else than it says."""
    units = _units(folder)
    used: set[str] = set()
    for term in folder.terms.values():
        if term.measure is not None:
            used |= _check_formula(folder, term, term.measure, units)
    for column in folder.columns.values():
        if column.minimum is not None and column.maximum is not None and column.minimum > column.maximum:
            folder.note("G220", say.RANGE_UPSIDE_DOWN, column, "minimum")
        if column.key not in used:
            folder.note("G225", say.UNUSED_COLUMN.fill(column=column.key), column, "key")


def _units(folder: Folder) -> dict[str, Dimension]:
    """What columns and KPIs are counted in; columns go first."""
    found: dict[str, Dimension] = {}
    for column in folder.columns.values():
        _add_unit(folder, found, column, column.unit, "unit")
    for term in folder.terms.values():
        if term.measure is not None:
            _add_unit(folder, found, term, term.measure.unit, "measure", "unit")
    return found


def _add_unit(folder: Folder, found: dict[str, Dimension], record: Column | Term, unit: str, *where: str) -> None:
    try:
        dimension = Dimension.parse(unit)
    except FormulaError as error:
        folder.note(error.code, error.sentence, record, *where)
        return
    for noun in unit_names(unit):
        if noun not in NO_NOUNS and noun not in NOUNS:
            folder.note("G226", say.NOUN_WITHOUT_WORDS.fill(noun=noun), record, *where)
    found.setdefault(record.key, dimension)


def _check_formula(folder: Folder, term: Term, measure: Measure, units: dict[str, Dimension]) -> set[str]:
    """Check one formula; returns the columns that it uses."""
    at = ("measure", "formula")
    try:
        formula = read_formula(measure.formula)
    except FormulaError as error:
        folder.note(error.code, error.sentence, term, *at)
        return set()
    known = {*folder.columns, *(key for key, other in folder.terms.items() if other.measure is not None)}
    strangers = [name for name in formula.names if name not in known]
    for name in strangers:
        folder.note("G215", nearest(name, known, say.UNKNOWN_NAME, say.UNKNOWN_NAME_NEAR), term, *at)
    if strangers:
        return set()
    try:
        whole, _ = expand(term.key, folder)
    except OkrError as error:
        if not error.code.startswith(_SAID_ELSEWHERE) or error.code == "F121":
            folder.note(error.code, error.sentence, term, *at)
        return set()
    _check_unit(folder, term, formula, units)
    check_rows(folder, term, measure, whole)
    _check_worked(folder, term, measure, whole)
    return {*whole.names} | ({measure.weight} if measure.weight else set())


def _check_unit(folder: Folder, term: Term, formula: Formula, units: dict[str, Dimension]) -> None:
    if not {term.key, *formula.names} <= units.keys():
        return  # a unit that cannot be read is noted where it stands
    expected = Dimension.parse(term.measure.unit) if term.measure is not None else None
    try:
        formula.dimension(units, expected)
    except FormulaError as error:
        folder.note(error.code, error.sentence, term, "measure", "unit" if error.code == "F204" else "formula")


def _check_worked(folder: Folder, term: Term, measure: Measure, whole: Formula) -> None:
    at = ("measure", "worked", "values")
    values = measure.worked.values
    missing = [name for name in whole.names if name not in values]
    for name in missing:
        folder.note("G219", say.FIGURE_MISSING.fill(column=name), term, *at)
    for name, value in values.items():
        if name not in whole.names:
            known = ", ".join(whole.names)
            folder.note("G219", say.FIGURE_TOO_MANY.fill(column=name, known=known), term, *at, name)
        else:
            _check_range(folder, term, folder.columns[name], value)
    if not missing:
        _check_result(folder, term, measure, whole)


def _check_range(folder: Folder, term: Term, column: Column, value: float) -> None:
    low, high = column.minimum, column.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        limit = low if low is not None and value < low else high
        sentence = say.OUT_OF_RANGE.fill(column=column.key, value=Number(value, 6), limit=Number(limit or 0.0, 6))
        folder.note("G220", sentence, term, "measure", "worked", "values", column.key)


def _check_result(folder: Folder, term: Term, measure: Measure, whole: Formula) -> None:
    answer = whole.value(measure.worked.values)
    at = ("measure", "worked", "result")
    if answer.value is None:
        folder.note("G222", say.NO_VALUE.fill(why=answer.why), term, *at)
    elif not math.isclose(answer.value, measure.worked.result, rel_tol=_CLOSE, abs_tol=_CLOSE / 1000):
        said = Figure(answer.value, measure.unit) if set(unit_names(measure.unit)) <= NO_NOUNS | NOUNS.keys() else ""
        sentence = say.OTHER_RESULT.fill(given=measure.worked.result, value=repr(answer.value), said=said)
        folder.note("G221", sentence, term, *at)
