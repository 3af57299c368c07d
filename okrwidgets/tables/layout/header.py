"""Which row holds the names of the columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from okrwidgets.tables.cells.cell import Cell, written
from okrwidgets.tables.cells.kinds import sort_of
from okrwidgets.tables.cells.survey import survey
from okrwidgets.tables.layout.blocks import Rows

_SAMPLE: Final = 60
_FILLED: Final = 0.6
"""Share of cells from which on a row may be a header: titles and date ranges fill one or two of many."""


def first_full(rows: Rows, numbers: Sequence[int], width: int) -> int:
    """The position in ``numbers`` of the first row that is as wide as the table and mostly filled."""
    wide = [at for at, n in enumerate(numbers) if len(rows[n]) == width]
    return next((at for at in wide if _is_full(rows[numbers[at]])), wide[0])


def _is_full(row: Sequence[Cell]) -> bool:
    # a corner without a name is usual where the first column needs none
    return sum(map(bool, row)) >= len(row) * _FILLED or all(row[1:])


def is_header(row: Sequence[Cell], below: Rows) -> bool:
    """Whether the row names the columns: where figures and days stand below, it has words.

    Years over figures are names too. Where everything is text, the first row is taken for names.

    Examples:
        >>> is_header(["Canale", "Costo"], [["Google", "1,50"]]), is_header(["Google", "1,50"], [["Meta", "2,75"]])
        (True, False)
        >>> is_header(["Canale", "2025", "2026"], [["Google", "1,50", "2"]])
        True
    """
    sample = below[:_SAMPLE]
    if not sample:
        return not any(_is_typed(cell) for cell in row)
    typed = [(cell, cells) for cell, *cells in zip(row, *sample, strict=False) if sort_of(survey("", cells)) in _TYPED]
    if not typed:
        return True
    alike = sum(_is_typed(cell) for cell, _ in typed)
    if alike * 2 < len(typed):
        return True
    years = [written(cell) for cell, _ in typed if _is_year(written(cell))]
    below_years = all(_is_year(written(cell)) for _, cells in typed for cell in cells)
    return len(years) == len(typed) == len(set(years)) and not below_years


_TYPED: Final = frozenset({"figures", "days", "compact days"})


def _is_typed(cell: Cell) -> bool:
    return sort_of(survey("", [cell])) in _TYPED


def _is_year(words: str) -> bool:
    return len(words) == 4 and words.isascii() and words.isdigit() and 1990 <= int(words) <= 2099
