"""Figures of drivers: as formulas take them, as people read them, and as people type them."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.breakdown.trees import Driver
from okrwidgets.exploring.ranges import Kind
from okrwidgets.model import Unit
from okrwidgets.model.unit_words import name_unit
from okrwidgets.terms.units import shown_decimals
from okrwidgets.text import Language
from okrwidgets.text.numbers import write_number
from okrwidgets.text.reading import Reading, read_number

_DIGITS = 12
_MANY = 10


@dataclass(frozen=True, slots=True)
class Counting:
    """What a driver is counted in.

    Attributes:
        kind: what moves.
        currency: of money.
        unit: of its key result; ``None`` where none says so.
    """

    kind: Kind
    currency: str | None = None
    unit: Unit | None = None

    def shown(self, value: float) -> float:
        """As people read it: a percent is 12, not 0.12."""
        return float(f"{value * 100:.{_DIGITS}g}") if self.kind == "percent" else value

    def inside(self, shown: float) -> float:
        """As formulas take it."""
        return float(f"{shown / 100:.{_DIGITS}g}") if self.kind == "percent" else shown

    def write(self, value: float, lang: Language) -> str:
        """As it goes into the field, without its unit."""
        shown = self.shown(value)
        return write_number(shown, lang, 2 if self.kind == "money" else shown_decimals(shown))

    def read(self, raw: str, lang: Language) -> Reading:
        """Read what was typed, in the reader's language; the value is as people read it."""
        return read_number(raw, lang, currency=self.currency, percent=self.kind == "percent")

    def says(self, lang: Language) -> str:
        """The unit, beside the field; empty where nothing says what is counted."""
        if self.kind == "percent":
            return "%"
        unit = self.unit
        if unit is None and self.currency is not None:
            unit = Unit("money", currency=self.currency)
        return "" if unit is None or unit == Unit("count") else name_unit(unit, lang)


def counting_of(driver: Driver, value: float | None) -> Counting:
    """What a driver is counted in: what the plan says of it, else its dimension, else what its figure looks like."""
    unit, dimension = driver.unit, driver.dimension
    if driver.percent:
        return Counting("percent", unit=unit)
    if (unit is not None and unit.kind == "money") or driver.has_money:
        return Counting("money", driver.currency if unit is None or unit.currency is None else unit.currency, unit)
    if unit is not None and unit.kind in ("ratio", "score", "rate"):
        return Counting("number", unit=unit)
    counted = unit is not None or dimension is None or (dimension.degree == 1 and not dimension.loose)
    large = value is not None and abs(value) >= _MANY
    whole = value is None or float(value).is_integer()
    if unit is not None and unit.kind in ("count", "days"):
        return Counting("count" if whole or large else "number", unit=unit)
    return Counting("count" if counted and whole and large else "number", unit=unit)
