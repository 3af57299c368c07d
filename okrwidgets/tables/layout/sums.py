"""Totals without a name: the first or the last row, empty where the others have words, with their sums."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum, isclose
from typing import Final

from okrwidgets.tables.cells.column import Column

_SUMMED: Final = frozenset({"whole", "number", "money"})
_CENT: Final = 0.01


def nameless_total(columns: Sequence[Column]) -> int | None:
    """The number of the row that sums the others up without saying so; ``None`` where there is none.

    Some ads products write such a row under the names, spreadsheets write it at the end.
    """
    labels = [column.values for column in columns if column.kind in {"text", "code"}]
    rows = len(columns[0].values)
    if not labels or rows < 3:
        return None
    for n in (0, rows - 1):
        if any(values[n] is not None for values in labels):
            continue
        others = [other for other in range(rows) if other != n]
        named = all(any(values[other] is not None for values in labels) for other in others)
        if named and any(_is_sum(column.values, n, others) for column in columns if column.kind in _SUMMED):
            return n
    return None


def _is_sum(values: Sequence[object], n: int, others: Sequence[int]) -> bool:
    total = values[n]
    parts = [value for other in others if isinstance(value := values[other], int | float)]
    return isinstance(total, int | float) and total != 0 and isclose(total, fsum(parts), rel_tol=1e-9, abs_tol=_CENT)
