"""From the rows of a file to a reading."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from okrwidgets.tables import sentences as say
from okrwidgets.tables.cells.cell import written
from okrwidgets.tables.cells.column import Column
from okrwidgets.tables.cells.evidence import gather
from okrwidgets.tables.cells.settling import settle
from okrwidgets.tables.cells.survey import survey
from okrwidgets.tables.choices import Choices
from okrwidgets.tables.errors import Located, TableError, quoted, refused
from okrwidgets.tables.layout.laying import Layout, lay_out
from okrwidgets.tables.layout.names import Names, name_columns
from okrwidgets.tables.layout.sums import nameless_total
from okrwidgets.tables.listing import names as listed_names
from okrwidgets.tables.notes import Facts, notes_of
from okrwidgets.tables.reading import Reading
from okrwidgets.tables.source.grid import Grid
from okrwidgets.tables.suggesting import suggest
from okrwidgets.text import Sayable, reader_language
from okrwidgets.text.sentence import Verbatim

MOST_LISTED: Final = 1000
"""Cells that do not fit and are listed one by one; a file with more of them has one cause."""


def understand(grid: Grid, choices: Choices, opening: Sequence[Sayable] = ()) -> Reading:
    """Find the table in a file's rows, and read its columns.

    Raises:
        TableError: where the rows make no table (``C12…``), or values do not fit their columns (``C20…``, ``C21…``).
    """
    layout = lay_out(grid, choices)
    names = _names(grid, layout)
    _require_columns(choices, names)
    columns = _columns(grid, layout, names, choices)
    if not choices.keep_totals and (total := nameless_total(columns)) is not None:
        layout = layout.without(total)
        columns = _columns(grid, layout, names, choices)
    misfits, located = _misfits(grid, layout, columns)
    if located and choices.errors == "refuse":
        raise TableError(located, grid.name, choices.lang, hint=_hint(columns), count=sum(misfits.values()))
    suggested = suggest(columns)
    facts = Facts(grid, tuple(opening), layout, names, columns, located, misfits, suggested)
    return Reading(grid.name, columns, len(layout.rows), notes_of(facts), tuple(located), suggested, choices.lang)


def _names(grid: Grid, layout: Layout) -> Names:
    if layout.header is None:
        return name_columns([""] * len(layout.columns))
    row = grid.rows[layout.header]
    return name_columns([written(row[c]) if c < len(row) else "" for c in layout.columns])


def _columns(grid: Grid, layout: Layout, names: Names, choices: Choices) -> tuple[Column, ...]:
    cells = list(zip(*(grid.rows[n] for n in layout.rows), strict=False))
    surveys = [survey(header, cells[c]) for header, c in zip(names.headers, layout.columns, strict=True)]
    evidence = gather(surveys, grid.separator, choices, reader_language(choices.lang))
    return tuple(settle(one, name, evidence, choices) for one, name in zip(surveys, names.unique, strict=True))


def _require_columns(choices: Choices, names: Names) -> None:
    """Refuse a name in ``as_text=…`` that no column has.

    Raises:
        TableError: ``C302``, with the nearest name.
    """
    known = {*names.headers, *names.unique}
    for given in choices.as_text:
        if given not in known:
            near = get_close_matches(given, names.unique, 1)
            sentence = say.NO_SUCH_COLUMN_MEANT if near else say.NO_SUCH_COLUMN
            raise refused(
                "C302",
                sentence.fill(given=quoted(given), near=near[0] if near else "", known=listed_names(names.unique)),
            )


def _misfits(grid: Grid, layout: Layout, columns: Sequence[Column]) -> tuple[dict[str, int], list[Located]]:
    """How many cells do not fit, by column, and where the first of them stand."""
    found: list[tuple[int, int]] = []
    counts: dict[str, int] = {}
    for column, c in zip(columns, layout.columns, strict=True):
        if column.misfits:
            rows = [n for n in layout.rows if grid.rows[n][c] in column.misfits]
            counts[column.name] = len(rows)
            found += [(n, c) for n in rows]
    by_place = dict(zip(layout.columns, columns, strict=True))
    located = []
    for n, c in sorted(found)[:MOST_LISTED]:
        cell = grid.rows[n][c]
        misfit = by_place[c].misfits[cell]
        located.append(Located(misfit.code, misfit.sentence, grid.place(n, c), written(cell)))
    return counts, located


def _hint(columns: Sequence[Column]) -> Sayable:
    name = next(column.name for column in columns if column.misfits)
    quotes = '"' if '"' not in name else "'"
    return say.MISFITS_HINT.fill(
        missing=Verbatim('errors="missing"'), text=Verbatim(f"as_text=[{quotes}{name}{quotes}]")
    )
