"""The parts of a file that blank lines and comments set apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from okrwidgets.tables.cells.cell import Cell
from okrwidgets.tables.cells.kinds import sort_of
from okrwidgets.tables.cells.survey import survey
from okrwidgets.tables.source.separator import table_width

_RULER: Final = re.compile(r"#[#\-=*_~. ]{2,}")
_SAMPLE: Final = 60

Rows = Sequence[list[Cell]]


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that belong together.

    Attributes:
        rows: numbers of rows, 0-based.
        width: of most of them.
    """

    rows: list[int]
    width: int

    def is_table(self, rows: Rows) -> bool:
        """Whether it has rows of one width and, under the first, a column of figures or days."""
        full = [n for n in self.rows if len(rows[n]) == self.width][: _SAMPLE + 1]
        if self.width < 2 or len(full) < (3 if self.width == 2 else 2):
            return False  # two words and two more are an account and its name, or a period and its dates
        columns = zip(*(rows[n] for n in full[1:]), strict=True)
        return any(sort_of(survey("", cells)) in {"figures", "days", "compact days"} for cells in columns)


def blocks_of(rows: Rows) -> tuple[list[Block], list[int]]:
    """The blocks of a file, and the rows that are comments."""
    filled = [n for n, row in enumerate(rows) if any(row)]
    comments = _comments(rows, filled)
    if comments:
        left_out = set(comments)
        filled = [n for n in filled if n not in left_out]
    if not filled or table_width([len(rows[n]) for n in filled]) == 1:
        return ([Block(filled, 1)] if filled else []), comments
    parts: list[list[int]] = [[filled[0]]]
    commented = set(comments)
    for above, n in pairwise(filled):
        if n != above + 1 and (len(rows[n]) != len(rows[above]) or not commented.isdisjoint(range(above + 1, n))):
            parts.append([])
        parts[-1].append(n)
    return [Block(part, table_width([len(rows[n]) for n in part])) for part in parts], comments


def _comments(rows: Rows, filled: Sequence[int]) -> list[int]:
    """Rows that begin with ``#`` and are no part of a table: not as wide, a ruler, or under such a row."""
    marked = [n for n in filled if isinstance(rows[n][0], str) and rows[n][0][:1] == "#"]
    if not marked:
        return []
    unmarked = sorted(set(filled) - set(marked))
    width = table_width([len(rows[n]) for n in unmarked or marked])
    found: list[int] = []
    for n in marked:
        row = rows[n]
        alone = len(row) != width or not any(row[1:])
        if (alone and width > 1) or _RULER.fullmatch(str(row[0])) or (found and found[-1] == n - 1):
            found.append(n)
    return found
