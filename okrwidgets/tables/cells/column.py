"""A column that is understood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from okrwidgets.tables.cells.cell import Cell
from okrwidgets.tables.cells.figure import Mark
from okrwidgets.text import Sayable

Kind = Literal["text", "code", "whole", "number", "money", "percent", "day", "month", "moment", "empty"]
"""``code`` is text made of digits; ``month`` is kept as its first day; ``percent`` as a fraction."""

FIGURES: frozenset[Kind] = frozenset({"whole", "number", "money", "percent"})
DAYS: frozenset[Kind] = frozenset({"day", "month", "moment"})


@dataclass(frozen=True, slots=True)
class Misfit:
    """A cell that does not fit its column."""

    code: str
    sentence: Sayable


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table, and how it was understood.

    Attributes:
        header: as it stands in the file; the name in the frame, where it is the only one.
        name: in the frame; no other column has it.
        kind: what the values are.
        why: on what evidence.
        currency: code or sign of money; empty where none is written.
        decimal: what stands before the decimals; ``None`` where no value has any mark.
        day_first: whether the day stands before the month; ``None`` where that was never in question.
        guessed: why it was read so, where the column itself does not show its decimal mark or the order of its dates.
        example: the cell that could be read otherwise.
        zone: whether offsets from UTC were written; moments are by the clock of the place.
        missing: rows without a value.
        values: from top to bottom; ``None`` where there is no value.
        misfits: cells that do not fit, each once.
    """

    header: str
    name: str
    kind: Kind
    why: Sayable
    currency: str = ""
    decimal: Mark | None = None
    day_first: bool | None = None
    guessed: Sayable | None = None
    example: str = ""
    zone: bool = False
    missing: int = 0
    values: Sequence[object] = field(default=(), repr=False)
    misfits: dict[Cell, Misfit] = field(default_factory=dict, repr=False)
