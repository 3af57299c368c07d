"""Values of the table in the cells of a sheet."""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from typing import Any, Final

from okrwidgets.export.defused import is_dangerous
from okrwidgets.export.legible import legible
from okrwidgets.export.table.rows import Figure, Share, Value
from okrwidgets.export.xlsx.looks import DAY, PERCENT, Looks, number_format

LONGEST: Final = 32_767
"""No cell holds more characters."""
_CUT: Final = "…"


class Sheet:
    """A sheet that takes values, never formulas out of text.

    Attributes:
        name: of the sheet.
        raw: xlsxwriter's own.
    """

    def __init__(self, book: Any, name: str, looks: Looks) -> None:
        self.name, self.looks = name, looks
        self.raw = book.add_worksheet(name)

    def put(self, row: int, column: int, value: Value, **properties: object) -> None:
        """Write one value."""
        if isinstance(value, Figure):
            self.number(row, column, in_cell(value), number_format(value.unit), **properties)
        elif isinstance(value, Share):
            self.number(row, column, value.value, PERCENT, **properties)
        elif isinstance(value, dt.date):
            self.raw.write_datetime(row, column, value, self.looks.of(num_format=DAY, **properties))
        else:
            self.text(row, column, value, **properties)

    def text(self, row: int, column: int, words: str, **properties: object) -> None:
        """Write text as text; what could be computed bears the mark by which spreadsheets leave it alone."""
        clean = legible(words)
        clean = clean if len(clean) <= LONGEST else clean[: LONGEST - 1] + _CUT
        if is_dangerous(clean):
            properties["quote_prefix"] = True
        self.raw.write_string(row, column, clean, self.looks.of(text_wrap=True, **properties))

    def number(self, row: int, column: int, value: float, shown: str, **properties: object) -> None:
        """Write a number."""
        self.raw.write_number(row, column, value, self.looks.of(num_format=shown, **properties))

    def formula(self, row: int, column: int, formula: str, value: float | None, shown: str, none: str) -> None:
        """Write a formula of ours, with the value that it has now, or with what it shows where it has none."""
        kept = none if value is None or not math.isfinite(value) else value
        self.raw.write_formula(row, column, formula, self.looks.of(num_format=shown), kept)


def in_cell(figure: Figure) -> float:
    """The number that the cell holds: a percentage is the fraction that is shown as one.

    Examples:
        >>> from okrwidgets.model import Unit
        >>> in_cell(Figure(7.0, Unit("percent"))), in_cell(Figure(7.0))
        (0.07, 7.0)
    """
    if figure.unit is None or figure.unit.kind != "percent":
        return figure.value
    return float(Decimal(repr(figure.value)).scaleb(-2))
