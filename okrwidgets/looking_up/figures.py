"""Figures of a calculator: read as a person types them, and written so that they can be read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from okrwidgets.looking_up import sentences as say
from okrwidgets.terms import Column
from okrwidgets.terms.units import GLOSSARY_CURRENCY, unit_names
from okrwidgets.text import Language, Sayable
from okrwidgets.text.numbers import Number, Percent, write_number
from okrwidgets.text.reading import read_number

_ALL_DECIMALS: Final = 12


@dataclass(frozen=True, slots=True)
class FigureReading:
    """What became of a typed figure.

    Attributes:
        value: as the formula takes it, a percent as a fraction; ``None`` where nothing could be read.
        echo: how it was understood, in whole sentences.
        problem: what would be read, or between which figures it lies.
    """

    value: float | None = None
    echo: tuple[Sayable, ...] = ()
    problem: Sayable | None = None


def read_figure(raw: str, column: Column, lang: Language) -> FigureReading:
    """Read a figure of a column, in the reader's language.

    Examples:
        >>> from okrwidgets.terms import columns
        >>> read_figure("30.000 €", columns()["ad_spend"], "it").value
        30000.0
    """
    percent = column.unit == "percent"
    currency = GLOSSARY_CURRENCY if "money" in unit_names(column.unit) else None
    reading = read_number(raw, lang, currency=currency, percent=percent)
    if reading.value is None:
        return FigureReading(problem=reading.problem)
    value = round(reading.value / 100, _ALL_DECIMALS) if percent else reading.value
    if column.minimum is not None and value < column.minimum:
        return FigureReading(problem=say.TOO_LOW.fill(low=_bound(column.minimum, column)))
    if column.maximum is not None and value > column.maximum:
        return FigureReading(problem=say.TOO_HIGH.fill(high=_bound(column.maximum, column)))
    echo = [] if reading.echo is None else [reading.echo]
    if percent:
        share = Percent(reading.value, _ALL_DECIMALS)
        echo.append(say.AS_FRACTION.fill(percent=share, fraction=Number(value, _ALL_DECIMALS)))
    return FigureReading(value, tuple(echo))


def write_figure(value: float, column: Column, lang: Language) -> str:
    """Write a figure as it goes into its field, without its unit; `read_figure` gives the same value again.

    Examples:
        >>> from okrwidgets.terms import columns
        >>> write_figure(30000, columns()["ad_spend"], "it")
        '30.000'
    """
    return write_number(value * 100 if column.unit == "percent" else value, lang, _ALL_DECIMALS)


def range_of(column: Column) -> Sayable | None:
    """Between which figures a column lies; ``None`` where any may come."""
    low = None if column.minimum is None else _bound(column.minimum, column)
    high = None if column.maximum is None else _bound(column.maximum, column)
    if low is None:
        return None if high is None else say.AT_MOST.fill(high=high)
    return say.AT_LEAST.fill(low=low) if high is None else say.BETWEEN.fill(low=low, high=high)


def _bound(value: float, column: Column) -> Sayable:
    """A figure beside its field, where what is counted stands already."""
    return Percent(value * 100, _ALL_DECIMALS) if column.unit == "percent" else Number(value, _ALL_DECIMALS)
