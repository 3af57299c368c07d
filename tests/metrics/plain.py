"""KPIs once more, in plain Python: loops over rows, exact fractions, none of what is tested but formulas."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

from okrwidgets.formula import Formula

Row = Mapping[str, Any]


def grouped(rows: Iterable[Row], key: Callable[[Row], Any]) -> dict[Any, list[Row]]:
    """Rows by a key, in the order of the keys: what is missing comes first."""
    found: dict[Any, list[Row]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return {key: found[key] for key in sorted(found, key=sorting)}


def sorting(key: Any) -> Any:
    parts = key if isinstance(key, tuple) else (key,)
    return tuple((part is not None, "" if part is None else part) for part in parts)


def total(rows: Iterable[Row], column: str) -> Fraction | None:
    """The exact sum of what is there."""
    figures = [Fraction(row[column]) for row in rows if there(row[column])]
    return sum(figures, Fraction()) if figures else None


def total_of_last_day(rows: list[Row], column: str, date: str = "date") -> Fraction | None:
    days = [day(row[date]) for row in rows if row[date] is not None]
    return total([row for row in rows if days and row[date] is not None and day(row[date]) == max(days)], column)


def weighted(rows: list[Row], column: str, weight: str) -> tuple[Fraction | None, Fraction | None]:
    """Sum of column times weight, and sum of weight, over rows that have both, or that have the column."""
    both = [row for row in rows if there(row[column]) and there(row[weight])]
    products = [Fraction(row[column]) * Fraction(row[weight]) for row in both]
    return (sum(products, Fraction()) if both else None), total(both, weight)


def value(formula: Formula, figures: Mapping[str, Fraction | None]) -> float | None:
    """The formula's value by Python's own arithmetic on fractions."""
    if any(figures[name] is None for name in formula.names):
        return None
    code = compile(str(formula).replace("^", "**"), "formula", "eval")
    try:
        return float(eval(code, {"__builtins__": {}}, dict(figures)))  # noqa: S307  # our own parser wrote it
    except ZeroDivisionError:
        return None


def why(formula: Formula, figures: Mapping[str, Fraction | None]) -> str | None:
    return formula.value({name: None if figure is None else float(figure) for name, figure in figures.items()}).why


def there(figure: Any) -> bool:
    return figure is not None and not (isinstance(figure, float) and math.isnan(figure))


def day(date: dt.date) -> dt.date:
    return date.date() if isinstance(date, dt.datetime) else date
