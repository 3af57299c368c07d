"""Figures, days and periods in single cells, read by what the whole file shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pydantic_core import PydanticCustomError

from okrwidgets.model import Unit
from okrwidgets.period import Period
from okrwidgets.period.reading import read_period
from okrwidgets.tables.cells.cell import Cell, Kept
from okrwidgets.tables.cells.figure import Figure, Mark, figure_of
from okrwidgets.tables.cells.shape import shape_of
from okrwidgets.text import Language
from okrwidgets.text.dates import read_date
from okrwidgets.text.reading import read_number

_DAYS: Final = (dt.date(2001, 1, 1), dt.date(2014, 7, 15))
"""Two days on which what has no year would mean different years."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure that was read.

    Attributes:
        value: a percentage as 12, not as 0.12.
        percent: whether it was written as one.
        currency: that was written with it; empty where there was none.
    """

    value: float
    percent: bool = False
    currency: str = ""


def decimal_mark(cells: Iterable[Cell], separator: str, lang: Language) -> Mark:
    """The decimal mark of a file: what its figures show, else its separator, else the language of its headers."""
    figures = [found for cell in cells if isinstance(cell, str) and (found := figure_of(shape_of(cell))) is not None]
    comma = sum(found.comma and not found.point for found in figures)
    point = sum(found.point and not found.comma for found in figures)
    if comma != point:
        return "," if comma > point else "."
    if separator:
        return "," if separator == ";" else "."
    return "," if lang == "it" else "."


def read_amount(cell: Cell, mark: Mark, lang: Language, unit: Unit | None) -> Amount | None:
    """A figure in a cell; ``None`` where it is none.

    Examples:
        >>> read_amount("1.204,50 €", ",", "it", None)
        Amount(value=1204.5, percent=False, currency='EUR')
        >>> read_amount("12,5%", ",", "it", None).value, read_amount("100k", ".", "en", None).value
        (12.5, 100000.0)
    """
    if isinstance(cell, Kept):
        return _kept(cell)
    if (plain := _plain(cell, mark)) is not None:
        return Amount(plain)
    found = figure_of(shape_of(cell))
    if found is not None and found.allows(mark):
        value = next(found._replace(percent=False).amounts([cell], mark))
        return Amount(value, found.percent, found.currency)
    return _typed(cell, found, lang, unit)


def _kept(cell: Kept) -> Amount | None:
    if isinstance(cell.value, dt.datetime):
        return None
    value = float(cell.value)
    return Amount(float(Decimal(repr(value)).scaleb(2)) if cell.percent else value, cell.percent, cell.currency)


def _plain(cell: str, mark: Mark) -> float | None:
    """A figure with all its digits, as our own tables have it: also one of three hundred digits."""
    digits = cell.replace(",", ".") if mark == "," else cell
    if not digits or digits.count(".") > 1 or ("," in cell and "." in cell) or (mark == "." and "," in cell):
        return None
    if mark == "," and "." in cell:
        return None
    if set(digits.lower()) - set("0123456789.-+e"):
        return None
    try:
        value = float(digits)
    except ValueError:
        return None
    return value if abs(value) != float("inf") else None


def _typed(cell: str, found: Figure | None, lang: Language, unit: Unit | None) -> Amount | None:
    """What people type into one field: “100k”, “1,5 mln”; only where the digits can be read in one way."""
    if found is not None:
        return None
    currency = unit.currency if unit is not None else "EUR"
    reading = read_number(cell, lang, currency=currency, percent=unit is not None and unit.kind == "percent")
    return None if reading.value is None else Amount(reading.value)


def read_day(cell: Cell, lang: Language) -> dt.date | None:
    """A day with its year; ``None`` where it is none.

    Examples:
        >>> read_day("31/3/2027", "it"), read_day("31 marzo", "it")
        (datetime.date(2027, 3, 31), None)
    """
    if isinstance(cell, Kept):
        return cell.value.date() if isinstance(cell.value, dt.datetime) else None
    first, other = (read_date(cell, lang, day).value for day in _DAYS)
    return first if first == other else None


def read_span(cell: Cell, lang: Language, fiscal_year_start: int) -> Period | None:
    """A period with its year; ``None`` where it is none.

    Examples:
        >>> str(read_span("1º trimestre 2027", "it", 1)), str(read_span("2027-Q1", "it", 1)), read_span("Q1", "en", 1)
        ('2027-Q1', '2027-Q1', None)
    """
    if isinstance(cell, Kept):
        value = cell.value
        if isinstance(value, dt.datetime) or not float(value).is_integer():
            return None
        cell = str(int(value))
    try:
        return Period.parse(cell)
    except PydanticCustomError:
        pass
    first, other = (read_period(cell, lang, day, fiscal_year_start=fiscal_year_start).value for day in _DAYS)
    return first if first == other else None


def period_between(first: dt.date, last: dt.date) -> Period | None:
    """The period from one day to another, by its name where it has one; ``None`` where it ends before it starts.

    Examples:
        >>> str(period_between(dt.date(2027, 1, 1), dt.date(2027, 3, 31)))
        '2027-Q1'
    """
    if last < first:
        return None
    year = first.year
    named = [
        Period("year", year),
        *(Period("half", year, n) for n in (1, 2)),
        *(Period("quarter", year, n) for n in range(1, 5)),
    ]
    named += [Period("month", year, n) for n in range(1, 13)]
    return next((period for period in named if period.days() == (first, last)), Period.between(first, last))
