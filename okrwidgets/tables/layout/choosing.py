"""Which of a file's tables is meant."""

from __future__ import annotations

from collections.abc import Sequence

from okrwidgets.tables import sentences as say
from okrwidgets.tables.cells.cell import written
from okrwidgets.tables.choices import Choices
from okrwidgets.tables.errors import Located, TableError, quoted, refused
from okrwidgets.tables.layout.blocks import Block
from okrwidgets.tables.source.grid import Grid
from okrwidgets.text import Sayable


def choose(grid: Grid, blocks: Sequence[Block], choices: Choices) -> Block:
    """The block that holds the table.

    Raises:
        TableError: ``C125`` where there are several tables and none was named, ``C126`` where the one that was
            named is not there, ``C105`` where there are only comments.
    """
    rows = grid.rows
    if not blocks:
        raise refused("C105", say.ONLY_COMMENTS, grid.name)
    tables = [block for block in blocks if block.is_table(rows)]
    if not tables:
        tables = [max(blocks, key=lambda block: (block.width > 1, len(block.rows) * block.width))]
    wanted = choices.table
    if wanted is None and len(tables) > 1:
        located = [
            Located("C125", _described(grid, n, block), grid.place(block.rows[0], 0))
            for n, block in enumerate(tables, 1)
        ]
        raise TableError(located, grid.name, hint=say.WHICH_TABLE)
    if wanted is not None and not 1 <= wanted <= len(tables):
        raise refused("C126", say.NO_SUCH_TABLE.fill(len(tables), given=wanted), grid.name)
    return tables[(wanted or 1) - 1]


def _described(grid: Grid, n: int, block: Block) -> Sayable:
    names = ", ".join(written(cell) for cell in grid.rows[block.rows[0]] if cell)
    return say.ONE_OF_SEVERAL_TABLES.fill(n=n, names=quoted(names, 60))
