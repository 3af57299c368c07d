"""What stands in one column, before anything is decided about it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from okrwidgets.tables.cells.cell import Cell, Kept
from okrwidgets.tables.cells.day import DayShape, day_of
from okrwidgets.tables.cells.figure import MARKS, Figure, Mark, figure_of
from okrwidgets.tables.cells.marks import is_missing
from okrwidgets.tables.cells.shape import shape_of


class KeptFigure(NamedTuple):
    """Numbers that a spreadsheet keeps as such."""

    percent: bool
    currency: str


class KeptDay(NamedTuple):
    """Days that a spreadsheet keeps as such."""


Seen = Figure | DayShape | KeptFigure | KeptDay | Literal["missing", "text"]
"""What a cell was recognised as."""

_KEPT_DAY: Final = KeptDay()


@dataclass(slots=True)
class Group:
    """The different cells of one shape.

    Attributes:
        seen: what they are.
        cells: each once, in the order of the column.
        rows: in how many rows they stand.
    """

    seen: Seen
    cells: list[Cell] = field(default_factory=list)
    rows: int = 0

    @property
    def texts(self) -> list[str]:
        """The cells of a text file's group."""
        return [cell for cell in self.cells if isinstance(cell, str)]


@dataclass(frozen=True, slots=True)
class Survey:
    """A column, its cells put together by shape.

    Attributes:
        header: as it stands in the file.
        cells: from top to bottom.
        groups: in the order of the column.
    """

    header: str
    cells: Sequence[Cell]
    groups: tuple[Group, ...]

    def rows(self, *kinds: type) -> int:
        """In how many rows something of these kinds stands."""
        return sum(group.rows for group in self.groups if isinstance(group.seen, kinds))

    @property
    def present(self) -> int:
        """In how many rows there is anything."""
        return sum(group.rows for group in self.groups if group.seen != "missing")

    @property
    def figures(self) -> list[tuple[Figure, Group]]:
        """The groups that are figures in text."""
        return [(group.seen, group) for group in self.groups if isinstance(group.seen, Figure)]

    def only(self, mark: Mark) -> int:
        """In how many rows a figure can be read with this decimal mark and not with the other."""
        other = MARKS[1 - MARKS.index(mark)]
        return sum(group.rows for seen, group in self.figures if seen.allows(mark) and not seen.allows(other))

    @property
    def own_mark(self) -> Mark | None:
        """The decimal mark that the column itself shows; ``None`` where it shows none."""
        comma, point = self.only(","), self.only(".")
        return None if comma == point else "," if comma > point else "."

    @property
    def days(self) -> list[tuple[DayShape, Group]]:
        """The groups that are days in text."""
        return [(group.seen, group) for group in self.groups if isinstance(group.seen, DayShape)]

    @property
    def own_order(self) -> bool | None:
        """Whether the column itself shows that the day comes first; ``None`` where it does not show it."""
        pairs = [seen.figures(cell) for seen, group in self.days if seen.turns for cell in group.texts]
        day_first, month_first = (sum(pair[n] > 12 for pair in pairs) for n in (0, 1))
        return None if day_first == month_first else day_first > month_first


def survey(header: str, cells: Sequence[Cell]) -> Survey:
    """Put the cells of a column together by shape; each different cell is looked at once.

    Examples:
        >>> [(group.rows, group.cells) for group in survey("Costo", ["1,50", "--", "2,60", "1,50"]).groups]
        [(3, ['1,50', '2,60']), (1, ['--'])]
    """
    groups: dict[object, Group] = {}
    for cell, rows in Counter(cells).items():
        key: object = shape_of(cell) if isinstance(cell, str) else _kept(cell)
        group = groups.get(key)
        if group is None:
            group = groups[key] = Group(_seen(key) if isinstance(key, str) else key)  # type: ignore[arg-type]
        group.cells.append(cell)
        group.rows += rows
    return Survey(header, cells, tuple(groups.values()))


def _seen(shape: str) -> Seen:
    if is_missing(shape):
        return "missing"
    if "9" not in shape and "0" not in shape:
        return "text"
    return figure_of(shape) or day_of(shape) or "text"


def _kept(cell: Kept) -> KeptFigure | KeptDay:
    if isinstance(cell.value, dt.datetime):
        return _KEPT_DAY
    return KeptFigure(cell.percent, cell.currency)
