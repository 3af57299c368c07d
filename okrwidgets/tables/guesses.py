"""What a column does not tell by itself, how it was read, and how to say otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables.cells.column import DAYS, Column
from okrwidgets.tables.cells.day import day_of
from okrwidgets.tables.cells.figure import MARKS, Mark, figure_of
from okrwidgets.tables.cells.shape import shape_of
from okrwidgets.tables.listing import names
from okrwidgets.text import Sayable
from okrwidgets.text.dates import LongDay
from okrwidgets.text.numbers import Number
from okrwidgets.text.sentence import Verbatim


def guesses(columns: Sequence[Column]) -> Iterator[Sayable]:
    """What is to be said of columns that could have been read in two ways: once for all that were read alike."""
    alike: dict[object, list[Column]] = {}
    for column in columns:
        if column.guessed is not None:
            alike.setdefault((column.guessed, column.decimal, column.day_first), []).append(column)
    for found in alike.values():
        first = found[0]
        value, other, option = _options(first)
        sentence = say.READ_AS_DAY if first.kind in DAYS else say.READ_AS_FIGURE
        yield sentence.fill(
            columns=names(column.name for column in found),
            given=first.example,
            value=value,
            because=first.guessed,
            other=other,
            option=Verbatim(option),
        )


def _options(column: Column) -> tuple[Sayable, Sayable, str]:
    """How the example was read, how else it could be, and what to say for that."""
    if column.kind in DAYS:
        first = bool(column.day_first)
        return _day(column.example, first), _day(column.example, not first), f"day_first={not first}"
    mark = column.decimal or MARKS[0]
    other = MARKS[1 - MARKS.index(mark)]
    return _figure(column.example, mark), _figure(column.example, other), f'decimal="{other}"'


def _day(cell: str, day_first: bool) -> Sayable:
    shape = day_of(shape_of(cell))
    moment = shape.moment(cell, day_first) if shape else None
    return LongDay(moment.date()) if moment else Verbatim(cell)


def _figure(cell: str, mark: Mark) -> Sayable:
    figure = figure_of(shape_of(cell))
    return Number(next(figure.amounts([cell], mark)), 8) if figure else Verbatim(cell)
