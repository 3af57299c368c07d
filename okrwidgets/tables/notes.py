"""What was understood of a table, one fact a sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables.cells.column import FIGURES, Column
from okrwidgets.tables.cells.figure import MARKS
from okrwidgets.tables.errors import Located
from okrwidgets.tables.guesses import guesses
from okrwidgets.tables.layout.laying import Layout
from okrwidgets.tables.layout.names import Names
from okrwidgets.tables.listing import MOST, LineNumbers, names
from okrwidgets.tables.sentences import SEPARATOR_IS, SEPARATOR_NAMES
from okrwidgets.tables.source.grid import Grid
from okrwidgets.text import Sayable
from okrwidgets.text.listing import Listed
from okrwidgets.text.numbers import Number, Percent
from okrwidgets.text.sentence import Verbatim


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known of a table once it is read.

    Attributes:
        grid: the file.
        opening: what is to be said of the file itself.
        layout: what of the file is the table.
        names: of the columns.
        columns: as they were understood.
        left_out: cells that do not fit, the first of them.
        misfits: how many do not fit, by column.
        suggested: keys of the glossary and the columns that hold them.
    """

    grid: Grid
    opening: tuple[Sayable, ...]
    layout: Layout
    names: Names
    columns: Sequence[Column]
    left_out: Sequence[Located]
    misfits: Mapping[str, int]
    suggested: Mapping[str, str]


def notes_of(facts: Facts) -> tuple[Sayable, ...]:
    """The facts in the order in which one reads a file: the file, its rows, its columns, what to do with them."""
    columns, rows = say.COLUMNS.fill(len(facts.columns)), say.ROWS.fill(len(facts.layout.rows))
    return (
        say.SIZE.fill(file=facts.grid.name, columns=columns, rows=rows),
        *facts.opening,
        *_rows(facts),
        *_names(facts),
        *_kinds(facts.columns),
        *guesses(facts.columns),
        *_holes(facts),
        *_use(facts),
    )


def _rows(facts: Facts) -> Iterator[Sayable]:
    grid, layout = facts.grid, facts.layout
    if grid.separator:
        yield SEPARATOR_IS.fill(separator=SEPARATOR_NAMES[grid.separator])
    for sentence, numbers in (
        (say.BEFORE, layout.before),
        (say.TOTALS, layout.totals),
        (say.INSIDE, layout.inside),
        (say.AFTER, layout.after),
    ):
        if numbers:
            yield sentence.fill(len(numbers), lines=LineNumbers([grid.line(n) for n in numbers]))


def _names(facts: Facts) -> Iterator[Sayable]:
    if facts.layout.header is None:
        yield say.NO_NAMES.fill(columns=names(facts.names.unique))
    elif facts.names.unnamed:
        yield say.UNNAMED.fill(columns=names(facts.names.unnamed))
    if facts.names.doubled:
        yield say.DOUBLED.fill(columns=names(facts.names.doubled))


def _kinds(columns: Sequence[Column]) -> Iterator[Sayable]:
    for currency in dict.fromkeys(column.currency for column in columns if column.kind == "money"):
        yield say.MONEY.fill(currency=currency, columns=names(c.name for c in columns if c.currency == currency))
    days = [column for column in columns if column.kind == "day"]
    for order in dict.fromkeys(column.day_first for column in days):
        sentence = say.DAYS if order is None else say.DAYS_IN_ORDER[order]
        yield sentence.fill(columns=names(column.name for column in days if column.day_first == order))
    percent = {"percent": Percent(12.5), "fraction": Number(0.125, 3)}
    for kind, sentence in (
        ("percent", say.PERCENT),
        ("month", say.MONTHS),
        ("moment", say.MOMENTS),
        ("code", say.CODES),
        ("empty", say.EMPTY),
    ):
        if found := [column.name for column in columns if column.kind == kind]:
            yield sentence.fill(columns=names(found), **percent)
    if found := [column.name for column in columns if column.zone]:
        yield say.ZONES.fill(columns=names(found))
    for mark in MARKS:
        if found := [column.name for column in columns if column.decimal == mark and column.kind != "whole"]:
            yield say.DECIMALS[mark].fill(columns=names(found))
    if found := [c.name for c in columns if "%" in c.header and c.kind in FIGURES and c.kind != "percent"]:
        yield say.PERCENT_IN_NAME.fill(columns=names(found))


def _holes(facts: Facts) -> Iterator[Sayable]:
    missing = {
        column.name: column.missing - facts.misfits.get(column.name, 0)
        for column in facts.columns
        if column.kind != "empty"
    }
    if found := {name: n for name, n in missing.items() if n}:
        counted = Listed(tuple(say.COUNTED.fill(name=name, n=Number(n)) for name, n in found.items()), MOST)
        yield say.MISSING.fill(sum(found.values()), columns=counted)
    if facts.left_out:
        cells = Listed(
            tuple(say.MISFIT_AT.fill(place=one.place, given=Verbatim(one.given)) for one in facts.left_out), MOST
        )
        yield say.MISFITS.fill(sum(facts.misfits.values()), cells=cells)


def _use(facts: Facts) -> Iterator[Sayable]:
    if facts.suggested:
        pairs = json.dumps(dict(facts.suggested), ensure_ascii=False)
        yield say.FOR_MEASURE.fill(columns=Verbatim(f"columns={pairs}"))
