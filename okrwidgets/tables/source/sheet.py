"""From a spreadsheet's sheet to rows of cells."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from okrwidgets.tables import sentences as say
from okrwidgets.tables.cells.cell import Cell
from okrwidgets.tables.errors import Place, quoted, refused
from okrwidgets.tables.source.kept import cell_of
from okrwidgets.tables.source.unsaved import first_unsaved
from okrwidgets.tables.source.workbook import open_workbook

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """The rows of one sheet; see `okrwidgets.tables.source.grid.Grid`.

    Attributes:
        name: of the file, for people.
        sheet: its name.
        others: names of the other sheets that can be seen.
        rows: from the first that has anything, all equally wide.
        first_row: the 1-based row of the sheet where ``rows`` begins.
        first_column: the 1-based column of the sheet where they begin.
        separator: a spreadsheet needs none.
    """

    name: str
    sheet: str
    others: tuple[str, ...]
    rows: list[list[Cell]]
    first_row: int = 1
    first_column: int = 1
    separator: str = field(default="", init=False)

    def line(self, row: int) -> int:
        """The 1-based row of the sheet."""
        return row + self.first_row

    def place(self, row: int, column: int) -> Place:
        """The cell's name, such as ``Sheet1!C12``."""
        from openpyxl.utils import get_column_letter

        return Place(cell=f"{self.sheet}!{get_column_letter(column + self.first_column)}{self.line(row)}")


def read_sheet(content: bytes, name: str, wanted: str | int | None) -> SheetGrid:
    """Read one sheet: values, not formulas.

    Args:
        content: of the workbook.
        name: of the file, for people.
        wanted: name of the sheet, or its number from 1; the first that holds anything where it is ``None``.

    Raises:
        TableError: ``C107``, ``C108``, ``C161`` where it is no workbook, ``C160`` where it has no such sheet,
            ``C162`` for a formula whose value was never saved, ``C164`` where there is nothing in it.
    """
    with open_workbook(content, name) as book:
        seen = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
        for title in seen if wanted is None else [_find(book, wanted, name)]:
            sheet: Any = book[title]
            rows, first_row, first_column = _rows(sheet)
            if not rows:
                continue
            grid = SheetGrid(
                name, title, tuple(other for other in seen if other != title), rows, first_row, first_column
            )
            if unsaved := first_unsaved(content, sheet):
                raise refused("C162", say.UNSAVED_FORMULA, name, Place(cell=f"{title}!{unsaved}"))
            return grid
    raise refused("C164", say.EMPTY_SHEET, name)


def _find(book: Workbook, wanted: str | int, name: str) -> str:
    titles = [sheet.title for sheet in book.worksheets]
    if isinstance(wanted, int) and 1 <= wanted <= len(titles):
        return str(titles[wanted - 1])
    folded = {title.casefold(): title for title in titles}
    if (found := folded.get(str(wanted).strip().casefold())) is not None:
        return str(found)
    near = get_close_matches(str(wanted).casefold(), folded, 1)
    known = ", ".join(f"“{title}”" for title in titles)
    if near:
        sentence = say.NO_SUCH_SHEET_MEANT.fill(given=quoted(str(wanted)), near=folded[near[0]], known=known)
    else:
        sentence = say.NO_SUCH_SHEET.fill(given=quoted(str(wanted)), known=known)
    raise refused("C160", sentence, name)


def _rows(sheet: Any) -> tuple[list[list[Cell]], int, int]:
    """The part of the sheet that has anything in it, and the row and column where it begins."""
    sheet.reset_dimensions()  # some programs write them wrong, and rows would be lost
    rows = [[cell_of(cell) for cell in row] for row in sheet.iter_rows()]
    used = [n for n, row in enumerate(rows) if any(row)]
    if not used:
        return [], 1, 1
    top = used[0]
    rows = rows[top : used[-1] + 1]
    left = min(next((n for n, cell in enumerate(row) if cell), len(row)) for row in rows if any(row))
    right = max(max((n for n, cell in enumerate(row, 1) if cell), default=0) for row in rows)
    return [(row + [""] * (right - len(row)))[left:right] for row in rows], top + 1, left + 1
