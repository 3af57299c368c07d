"""From figures to places on the page, and round figures for an axis."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)
_SAME: Final = 1e-9
_TINY: Final = 1e-200
_ZOOM: Final = 0.5
"""Where the lowest figure is more than this share of the highest, an axis of a line need not start at 0."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of figures over a stretch of the page.

    Attributes:
        low: figure at ``start``.
        high: figure at ``end``.
        start: place, in inches.
        end: place, in inches.
    """

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a figure."""
        # halves, so that the span of the largest floats is not infinite
        span = self.high / 2 - self.low / 2
        share = (value / 2 - self.low / 2) / span if span else 0.0
        return self.start + share * (self.end - self.start)


def from_zero(values: Iterable[float], start: float, end: float) -> Scale:
    """For bars: 0 is always on it.

    Examples:
        >>> from_zero([3.0, 4.0], 0, 8).at(2.0), from_zero([-1.0, 3.0], 0, 8).at(0.0)
        (4.0, 2.0)
    """
    known = [0.0, *values]
    low, high = min(known), max(known)
    return Scale(low, high if high > low else low + 1, start, end)


def ticks(values: Iterable[float], most: int = 5) -> list[float]:
    """Round figures that enclose these, for the axis of a line.

    The lowest is 0 unless the figures lie close together far from it.

    Examples:
        >>> ticks([0.9, 3.7])
        [0.0, 1.0, 2.0, 3.0, 4.0]
        >>> ticks([0.024, 0.029])
        [0.024, 0.025, 0.026, 0.027, 0.028, 0.029]
        >>> ticks([-3.0, 5.0]), ticks([7.0])
        ([-4.0, -2.0, 0.0, 2.0, 4.0, 6.0], [0.0, 2.0, 4.0, 6.0, 8.0])
    """
    known = list(values)
    low, high = min(known), max(known)
    if high / 2 - low / 2 <= _SAME * max(abs(low), abs(high)):
        low = high  # what lies so close together cannot be told apart on a page
    if 0 <= low < high * _ZOOM or low == high > 0:
        low = 0.0
    elif 0 >= high > low * _ZOOM or low == high < 0:
        high = 0.0
    if high / 2 - low / 2 < _TINY:
        low, high = 0.0, 1.0
    step = _round_step(high / most - low / most)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [_clean(n * step) for n in range(first, last + 1)]


def decimals_between(marks: list[float], factor: float = 1.0) -> int:
    """With how many decimals the marks of an axis have to be written."""
    step = (marks[1] - marks[0]) * factor
    for decimals in range(10):
        if abs(round(step, decimals) - step) < 1e-6 * step:
            return decimals
    return 10


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * step for step in _STEPS if power * step >= rough * (1 - 1e-9))


def _clean(value: float) -> float:
    return float(f"{value:.12g}")
