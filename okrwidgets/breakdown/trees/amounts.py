"""Figures of drivers, said."""

from __future__ import annotations

from okrwidgets.formula import Dimension
from okrwidgets.model import Unit
from okrwidgets.terms.units import shown_decimals
from okrwidgets.text import Sayable
from okrwidgets.text.numbers import Money, Number, Percent


def amount_of(value: float, percent: bool, dimension: Dimension | None, unit: Unit | None, currency: str) -> Sayable:
    """A figure for people: money with its currency, a fraction in percent, everything else as a number."""
    if percent:
        return Percent(value * 100, 1 if value == 0 or abs(value) >= 0.01 else shown_decimals(value * 100))
    if unit is not None and unit.kind not in {"count", "rate"}:
        return unit.amount(value) if shown_decimals(value) == shown_decimals(1) else _money_or_number(value, unit)
    if dimension is not None and dimension.money == 1:
        return Money(value, currency, shown_decimals(value))
    return Number(value, shown_decimals(value))


def _money_or_number(value: float, unit: Unit) -> Sayable:
    decimals = shown_decimals(value)
    return Money(value, unit.currency, decimals) if unit.currency else Number(value, decimals)
