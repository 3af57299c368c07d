"""One cell of a spreadsheet: its value, and what its number format says about it."""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import Any, Final

from okrwidgets.tables.cells.cell import Cell, Kept
from okrwidgets.tables.cells.currency import CURRENCY, currency_named

_CURRENCY: Final = re.compile(rf"\[\$(?P<coded>{CURRENCY})|(?<!\[)(?P<plain>{CURRENCY})")
_PLAIN: Final = frozenset({"General", "0", "@"})


def cell_of(cell: Any) -> Cell:
    """What openpyxl read, as text or as a value that is kept.

    Whole numbers without a format become their digits: whether they are amounts, codes or days such
    as 20260131, the column tells.
    """
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, dt.datetime):
        return Kept(value.replace(tzinfo=None))
    if isinstance(value, dt.date):
        return Kept(dt.datetime(value.year, value.month, value.day))  # noqa: DTZ001  # a day has no time zone
    if isinstance(value, int | float) and math.isfinite(value):
        return _number(value, cell.number_format or "General")
    return str(value)


def _number(value: float, number_format: str) -> Cell:
    if isinstance(value, int) and number_format in _PLAIN:
        return str(value)
    if isinstance(value, int) and value >= 0 and set(number_format) == {"0"}:
        return str(value).zfill(len(number_format))  # a postcode is shown with its zeros, and kept without
    return Kept(value, "%" in number_format, _currency(number_format))


def _currency(number_format: str) -> str:
    found = _CURRENCY.search(number_format)
    return currency_named(found["coded"] or found["plain"]) if found else ""
