"""Cells that a spreadsheet would take for a formula, written so that it does not."""

from __future__ import annotations

import re
from typing import Final

_DANGEROUS: Final = re.compile(r"[\s']*[=+\-\u2212@\uff1d\uff0b\uff0d\uff20]|[ ']*[\t\r\n]")
"""Also behind blanks and apostrophes, since some programs drop those, and in their full-width forms."""


def is_dangerous(words: str) -> bool:
    """Whether a spreadsheet, or what it passes the text on to, could compute it.

    Examples:
        >>> is_dangerous("=1+1"), is_dangerous("@SUM(A1)"), is_dangerous("Meet 300 clients")
        (True, True, False)
    """
    return _DANGEROUS.match(words) is not None


def defused(words: str) -> str:
    """The text with an apostrophe before it where it could be computed; the one that spreadsheets know.

    Examples:
        >>> defused("=1+1"), defused("1+1")
        ("'=1+1", '1+1')
    """
    return f"'{words}" if is_dangerous(words) else words


def as_it_was(cell: str) -> str:
    """The text behind the apostrophe of `defused`.

    Examples:
        >>> as_it_was("'=1+1"), as_it_was("'quoted'")
        ('=1+1', "'quoted'")
    """
    return cell[1:] if cell.startswith("'") and is_dangerous(cell[1:]) else cell
