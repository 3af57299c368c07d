"""From the rows of a file to one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from okrwidgets.tables import sentences as say
from okrwidgets.tables.cells.cell import Cell
from okrwidgets.tables.choices import Choices
from okrwidgets.tables.errors import Located, TableError, refused
from okrwidgets.tables.layout.blocks import Block, Rows, blocks_of
from okrwidgets.tables.layout.choosing import choose
from okrwidgets.tables.layout.header import first_full, is_header
from okrwidgets.tables.layout.totals import is_total
from okrwidgets.tables.source.grid import Grid
from okrwidgets.text.numbers import Number


@dataclass(frozen=True, slots=True)
class Layout:
    """One table within a file; rows are named by their numbers in the grid.

    Attributes:
        header: the row with the names; ``None`` where there is none.
        rows: the rows of the table.
        columns: the columns that hold anything.
        before: what stands before the table.
        totals: rows that sum others up.
        after: what follows the table.
        inside: rows of the table that look like totals of a part of it; they stay.
    """

    header: int | None
    rows: list[int]
    columns: list[int]
    before: list[int]
    totals: list[int]
    after: list[int]
    inside: list[int]

    def without(self, position: int) -> Layout:
        """The same without one of its rows, which is a total."""
        rows = [n for at, n in enumerate(self.rows) if at != position]
        return replace(self, rows=rows, totals=sorted([*self.totals, self.rows[position]]))


def lay_out(grid: Grid, choices: Choices) -> Layout:
    """Find the table.

    Raises:
        TableError: ``C120`` for a header without rows, ``C121`` and ``C122`` for rows that are too wide or not
            wide enough, ``C125`` and ``C126`` where it has to be said which of several tables is meant.
    """
    rows = grid.rows
    blocks, comments = blocks_of(rows)
    block = choose(grid, blocks, choices)
    header, body, width = _split(rows, block, choices)
    start = header if header is not None else body[0]
    outside = [n for other in blocks for n in other.rows if other is not block] + comments
    above = [n for n in block.rows if n < start] + [n for n in outside if n < start]
    following = [n for n in outside if n > start]
    if choices.table is None:
        # what is neither a note nor a total is a row that does not fit: said below
        body += [n for n in following if n not in comments and len(rows[n]) > 1 and not is_total(rows[n])]
    totals, after = _cut_end(rows, body, width, choices)
    taken = {*body, *totals, *after}
    for n in following:
        if n not in taken:
            (totals if is_total(rows[n]) and n not in comments else after).append(n)
    if not body:
        raise refused("C120", say.NO_ROWS, grid.name, grid.place(start, 0))
    _refuse_ragged(grid, body, width, header)
    columns = [c for c in range(width) if (header is not None and rows[header][c]) or any(rows[n][c] for n in body)]
    inside = [] if choices.keep_totals else [n for n in body if is_total(rows[n])]
    return Layout(header, body, columns, sorted(above), sorted(totals), sorted(after), inside)


def _split(rows: Rows, block: Block, choices: Choices) -> tuple[int | None, list[int], int]:
    """Header, rows, and how many fields each of them has to have."""
    at = first_full(rows, block.rows, block.width)
    first, below = block.rows[at], block.rows[at + 1 :]
    if choices.header is False:
        return None, block.rows[at:], block.width
    names = choices.header or is_header(rows[first], [rows[n] for n in below[:_SAMPLE]])
    if at and block.rows[at - 1] == first - 1 and 2 <= len(rows[first - 1]) != block.width:
        fields = _without_empty_end(rows[first - 1])
        if _same_but_for_empty_ends(rows, block.rows[at:], fields, block.width) or not names:
            return first - 1, block.rows[at:], fields
    return (first, below, block.width) if names else (None, block.rows[at:], block.width)


_SAMPLE = 60


def _without_empty_end(row: Sequence[Cell]) -> int:
    return max(n for n, cell in enumerate(row, 1) if cell or n == 1)


def _same_but_for_empty_ends(rows: Rows, numbers: Sequence[int], fields: int, width: int) -> bool:
    """Whether header and rows differ only by separators at the end of the line."""
    return fields == width or (fields < width and not any(any(rows[n][fields:]) for n in numbers))


def _cut_end(rows: Rows, body: list[int], width: int, choices: Choices) -> tuple[list[int], list[int]]:
    """Take totals and notes off the table; returns them."""
    totals: list[int] = []
    notes: list[int] = []
    at = len(body)
    while width > 2 and at > 0 and sum(map(bool, rows[body[at - 1]])) == 1 and not is_total(rows[body[at - 1]]):
        at -= 1
    if 0 < at < len(body) and (body[at] != body[at - 1] + 1 or is_total(rows[body[at - 1]])):
        notes, body[at:] = body[at:], []
    if not choices.keep_totals:
        while body and is_total(rows[body[-1]]):
            totals.append(body.pop())
        if body and is_total(rows[body[0]]):
            totals.append(body.pop(0))
    return totals, notes


def _refuse_ragged(grid: Grid, body: Sequence[int], width: int, header: int | None) -> None:
    """Refuse rows with more or fewer fields than there are names; empty ones at the end of every row do no harm."""
    rows = grid.rows
    widest = max(len(rows[n]) for n in body)
    if all(len(rows[n]) == widest for n in body) and widest >= width and not any(any(rows[n][width:]) for n in body):
        return
    located = []
    for n in body:
        found = len(rows[n])
        if found == width:
            continue
        code, sentence = ("C121", say.TOO_MANY_FIELDS) if found > width else ("C122", say.TOO_FEW_FIELDS)
        expected = sentence[header is None].fill(found=Number(found), expected=Number(width))
        located.append(Located(code, expected, grid.place(n, min(found, width))))
        if len(located) == _SAID:
            break
    if located:
        hint = say.SEPARATOR_IS.fill(separator=say.SEPARATOR_NAMES[grid.separator]) if grid.separator else None
        raise TableError(located, grid.name, hint=hint)


_SAID = 20
