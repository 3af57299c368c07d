"""One cell: the text of a file, or the value that a spreadsheet keeps."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple, TypeAlias


class Kept(NamedTuple):
    """A number or a day that a spreadsheet keeps as such, so that nothing has to be guessed.

    Attributes:
        value: percents are fractions already.
        percent: whether the spreadsheet shows it as a percentage.
        currency: code or sign that the spreadsheet shows with it.
    """

    value: float | dt.datetime
    percent: bool = False
    currency: str = ""


Cell: TypeAlias = str | Kept


def written(cell: Cell) -> str:
    """The cell as text: for names, text columns and messages.

    Examples:
        >>> written(Kept(2026.0)), written(Kept(0.125)), written("Google")
        ('2026', '0.125', 'Google')
    """
    if isinstance(cell, str):
        return cell
    value = cell.value
    if isinstance(value, dt.datetime):
        return str(value.date() if value.time() == dt.time() else value)
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(value)
