"""The rows of a table with the names of their columns, from CSV or a workbook."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from okrwidgets.export.table.columns import COLUMNS, folded
from okrwidgets.export.table.kinds import SYNONYMS, Kind
from okrwidgets.tables.cells.cell import Cell, written
from okrwidgets.tables.source.encoding import decode
from okrwidgets.tables.source.files import ZIP, read_bytes, refuse_what_is_no_text
from okrwidgets.tables.source.grid import Grid
from okrwidgets.tables.source.records import read_records
from okrwidgets.tables.source.separator import SEPARATORS, separator_of
from okrwidgets.tables.source.sheet import read_sheet
from okrwidgets.tables.source.workbook import open_workbook

_TOLD: Final = re.compile(r"sep=(?P<sign>[;,\t|])(?:\r\n|\r|\n)", re.IGNORECASE)
_LOOKED_AT: Final = 40
"""Rows at the top among which the headers are looked for."""

WIDE: Final[tuple[Kind, ...]] = ("kpi", "objective", "key_result")
"""Columns that hold titles of these kinds: one row a key result, its objective beside it."""

_KEYS: Final = {
    **{synonym: kind for kind in WIDE for synonym in SYNONYMS[kind] if len(synonym) > 1},
    **{synonym: one.key for one in reversed(COLUMNS) for synonym in one.synonyms},
    **{folded(one.header.say(lang)): one.key for one in COLUMNS for lang in ("en", "it")},
    "objective title": "objective", "titolo obiettivo": "objective", "titolo dell obiettivo": "objective",
    "key result title": "key_result", "titolo risultato chiave": "key_result", "kpi name": "kpi", "nome kpi": "kpi",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Headed:
    """A part of a file with headers.

    Attributes:
        grid: all rows, and where they stand.
        header: which of them has the names.
        keys: what each column is for; ``None`` where nobody knows.
        names: of the columns, as written.
    """

    grid: Grid
    header: int
    keys: tuple[str | None, ...]
    names: tuple[str, ...]

    def rows(self) -> Iterator[int]:
        """The rows below the header that hold anything."""
        return (n for n in range(self.header + 1, len(self.grid.rows)) if any(map(written, self.grid.rows[n])))

    def above(self) -> Iterator[int]:
        """The rows above the header that hold anything."""
        return (n for n in range(self.header) if any(map(written, self.grid.rows[n])))


def key_of(header: str) -> str | None:
    """What a column of this name is for, in either language.

    Examples:
        >>> key_of("Valore obiettivo"), key_of("TARGET"), key_of("Owner_Email"), key_of("Key Result"), key_of("xyz")
        ('target', 'target', 'owner', 'key_result', None)
    """
    return _KEYS.get(folded(header))


def grids_of(path: str | os.PathLike[str]) -> list[Grid]:
    """All sheets of a workbook that hold anything, or the one table of a text file.

    Raises:
        TableError: as `okrwidgets.tables.look` does, where the file is no table.
    """
    name = Path(path).name or str(path)
    content = read_bytes(path)
    if content.startswith(ZIP):
        with open_workbook(content, name) as book:
            titles = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
            filled = [title for title in titles if any(any(row) for row in book[title].iter_rows(values_only=True))]
        return [read_sheet(content, name, title) for title in (filled or titles)]
    refuse_what_is_no_text(content, name)
    text = decode(content, name).text
    if told := _TOLD.match(text):
        return [read_records(text[told.end() :], told["sign"], name)]
    return [read_records(text, _separator(text), name)]


def headed(grid: Grid) -> Headed | None:
    """The part of a table below its headers; ``None`` where no row has two of them."""
    best = max(range(min(len(grid.rows), _LOOKED_AT)), key=lambda n: (_known(grid.rows[n]), -n), default=None)
    if best is None or _known(grid.rows[best]) < 2:
        return None
    names = tuple(map(written, grid.rows[best]))
    keys: list[str | None] = []
    for name in names:
        key = key_of(name)
        keys.append(None if key in keys else key)
    return Headed(grid, best, tuple(keys), names)


def _known(row: Sequence[Cell]) -> int:
    return len({key for cell in row if (key := key_of(written(cell))) is not None})


def _separator(text: str) -> str:
    """The sign under which the first lines hold most known headers; else what the table itself tells."""
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]
    scores = {sign: max((_names_in(line, sign) for line in lines), default=0) for sign in SEPARATORS}
    best = max(scores, key=lambda sign: scores[sign])
    return best if scores[best] >= 2 else separator_of(text)


def _names_in(line: str, sign: str) -> int:
    return len({key for part in line.split(sign) if (key := key_of(part.strip(' "'))) is not None})
