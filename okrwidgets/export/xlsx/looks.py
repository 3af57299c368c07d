"""Number formats and cell formats of the workbook."""

from __future__ import annotations

from typing import Any

from okrwidgets.model import Unit

PERCENT = "0.##%"
DAY = "yyyy-mm-dd"
_MONEY = {"EUR": '#,##0.00 "€"', "USD": '"$"#,##0.00', "GBP": '"£"#,##0.00'}


def number_format(unit: Unit | None) -> str:
    """How a figure of this unit is shown; the program puts the reader's own marks in.

    Examples:
        >>> number_format(Unit("money", "EUR")), number_format(Unit("percent")), number_format(None)
        ('#,##0.00 "€"', '0.##%', '#,##0.##########')
    """
    if unit is not None and unit.kind == "money":
        return _MONEY.get(unit.currency or "", f'#,##0.00 "{unit.currency}"')
    return PERCENT if unit is not None and unit.kind == "percent" else "#,##0.##########"


class Looks:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, object], ...], Any] = {}

    def of(self, **properties: object) -> Any:
        """A format with these properties, text at the top of its cell."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({"valign": "top", **properties})
        return self._made[key]
