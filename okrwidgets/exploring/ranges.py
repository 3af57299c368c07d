"""How far a slider goes and in which steps: round figures, decided here and not in the browser."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["count", "money", "percent", "number"]
"""What moves: whole things, money, percent (12 is 12%), or any other figure."""

_TIMES: Final = 3.0
_BEYOND: Final = 1.5
_ROUND: Final = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_STEPS: Final = (1.0, 2.0, 5.0, 10.0)
_PLACES: Final = {"count": 1000, "money": 200, "percent": 200, "number": 200}
"""So many places are enough: a slider is a few hundred pixels long."""
_FROM_NOTHING: Final = {"count": 100.0, "money": 1000.0, "percent": 100.0, "number": 10.0}
_WHOLE: Final = 100.0
_DIGITS: Final = 12


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where, and in which steps; all in the figures that people read."""

    low: float
    high: float
    step: float


def range_of(kind: Kind, anchor: float | None, now: float | None = None) -> Range:
    """The range of a slider.

    It goes to about three times the figure that one starts from, and stays there while one drags; only a figure
    beyond it, typed into the field, makes it longer.

    Args:
        kind: what moves.
        anchor: the figure that one starts from.
        now: the figure that has to find its place on it.

    Examples:
        >>> range_of("count", 300)
        Range(low=0.0, high=1000.0, step=1.0)
        >>> range_of("money", 3333.33), range_of("percent", 10)
        (Range(low=0.0, high=10000.0, step=50.0), Range(low=0.0, high=100.0, step=0.5))
        >>> range_of("count", 300, now=5000).high
        8000.0
    """
    start = _FROM_NOTHING[kind] / _TIMES if not anchor else abs(anchor)
    if kind == "count":
        start = max(1.0, start)
    high = _WHOLE if kind == "percent" and start <= _WHOLE else _round_up(start * _TIMES, _ROUND)
    low = -high if anchor is not None and anchor < 0 else 0.0
    if now is not None and now > high:
        high = _round_up(now * _BEYOND, _ROUND)
    if now is not None and now < low:
        low = -_round_up(-now * _BEYOND, _ROUND)
    return Range(low, high, _step(kind, high - low, start))


_SMALLEST: Final = 1e-300
"""Below, a power of ten is 0."""


def _step(kind: Kind, width: float, start: float) -> float:
    if kind == "percent" and width <= 2 * _WHOLE:
        return 0.1 if start < 5 else 0.5 if start < 20 else 1.0
    step = _round_up(width / _PLACES[kind], _STEPS)
    return max(1.0, step) if kind == "count" else step


def _round_up(value: float, heads: tuple[float, ...]) -> float:
    """The next figure that begins with one of ``heads``."""
    if not math.isfinite(value) or value < _SMALLEST:
        return heads[0]
    power = 10.0 ** math.floor(math.log10(value))
    head = next((head for head in heads if head * power >= value * (1 - 1e-9)), heads[-1])
    return float(f"{head * power:.{_DIGITS}g}")
