"""Rows that sum the others up: counted with them, every figure would be twice as large."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from okrwidgets.tables.cells.cell import Cell
from okrwidgets.tables.cells.marks import is_missing
from okrwidgets.text.months import fold

_TOTAL: Final = re.compile(
    r"(?:totale|totali|total|totals|subtotale|sub-?total|grand total|overall total|gran totale)"
    r"(?: (?:generale|complessivo|complessiva|parziale|finale|account|overall))?(?:\s*[:\-–—(].*)?",
    re.DOTALL,
)


def is_total(row: Sequence[Cell]) -> bool:
    """Whether the first words of a row say that it is a total, and nothing else.

    Examples:
        >>> is_total(["Totale: account", "1.234,56"]), is_total(["", "Grand total", "12"])
        (True, True)
        >>> is_total(["Total Body Workout", "12"]), is_total(["Google", "Totale"])
        (False, False)
    """
    first = next((cell for cell in row if isinstance(cell, str) and not is_missing(cell)), "")
    if first[:1].isdigit() and isinstance(row[-1], str):
        first = row[-1]  # some analytics exports write “Grand total” behind the figures
    # every row of a file is asked: folding is only for those that may be one
    return "tot" in first.lower() and _TOTAL.fullmatch(fold(first)) is not None
