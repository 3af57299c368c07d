"""Rows of cells, and where each of them stands."""

from __future__ import annotations

from typing import Protocol

from okrwidgets.tables.cells.cell import Cell
from okrwidgets.tables.errors import Place


class Grid(Protocol):
    """What a file holds, before it is known which of it is the table.

    Attributes:
        name: of the file, for people.
        separator: between the fields; empty in a spreadsheet and where there is one column only.
        rows: from top to bottom, as wide as each is written.
    """

    @property
    def name(self) -> str:
        """Of the file, for people."""
        ...

    @property
    def separator(self) -> str:
        """Between the fields; empty where there is none."""
        ...

    @property
    def rows(self) -> list[list[Cell]]:
        """From top to bottom, as wide as each is written."""
        ...

    def line(self, row: int) -> int:
        """The 1-based line where a row begins."""
        ...

    def place(self, row: int, column: int) -> Place:
        """Where a cell stands; behind the last one: where the row ends."""
        ...
