"""The two ways in which figures are carried on: the rate of a total, the robust trend of a level."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from statistics import median
from typing import Final, NamedTuple

FEWEST: Final = 3
"""Figures at different times that it takes to say how far they scatter."""

_MOST: Final = 120
"""Figures of a level that are looked at, the latest ones: every pair of them gives a slope."""
_ENOUGH: Final = 8
"""Figures from which on an outlier can be told from the rest."""
_CREEPS: Final = 1.5
_OUTLIER: Final = 3.0
_MAD_TO_SIGMA: Final = 1.4826

_NINETY: Final = (3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.3830, 1.3722)
"""Student's t, 90 %, for 1 to 10 degrees of freedom."""
_Z: Final = 1.2815515655446004


class Ends(NamedTuple):
    """The middle and the 80 % interval at one time."""

    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Projection:
    """Figures carried on from a time, counted in working days since the start of the period.

    Attributes:
        time: of the last figure.
        value: of the line at that time.
        slope: a working day.
        scatter: variance, of a day's increment or of a figure around the trend; ``None`` where it is not known.
        freedom: degrees of freedom of ``scatter``.
        known: the working days that the rate of increments rests on.
        middle: time around which a trend turns; ``None`` where increments are carried on.
        spread: the sum of the squared distances of its figures from there.
        count: how many figures the trend rests on.
        floor: what is already there and cannot go away.
    """

    time: float
    value: float
    slope: float
    scatter: float | None = None
    freedom: int = 1
    known: float = 1.0
    middle: float | None = None
    spread: float = 1.0
    count: int = 1
    floor: float = -math.inf

    def width(self, time: float) -> float:
        """Of the interval; 0 without one."""
        _, low, high = self.at(time)
        return (high or 0.0) - (low or 0.0)

    def at(self, time: float) -> Ends:
        """Where it will stand."""
        ahead = time - self.time
        value = max(self.value + self.slope * ahead, self.floor)
        if self.scatter is None:
            return Ends(value, None, None)
        if self.middle is None:
            # the days to come scatter, and the rate itself is known from some days only
            variance = self.scatter * ahead * (1 + ahead / self.known)
        else:
            variance = self.scatter * (1 + 1 / self.count + (time - self.middle) ** 2 / self.spread)
        half = t_ninety(self.freedom) * math.sqrt(variance)
        return Ends(value, max(value - half, self.floor), max(value + half, self.floor))


def total(times: Sequence[int], values: Sequence[float], *, adds_up: bool) -> Projection | None:
    """Carry a total on with its mean rate; ``None`` where no working day has passed.

    Each increment is taken as normal, with mean and variance proportional to its working days, so that check-ins
    may lie unevenly. That the variance is estimated, and the rate too, is in the interval: for such increments it
    holds in exactly four of five cases, from three check-ins on.

    Args:
        times: working days since the start, in order.
        values: of the total at these times; it starts at 0.
        adds_up: whether it never goes below what is there.
    """
    at = {0: 0.0} | {time: value for time, value in zip(times, values, strict=True) if time > 0}
    last = max(at)
    if not last:
        return None
    floor = values[-1] if adds_up else -math.inf
    if len(at) <= FEWEST:
        return Projection(last, at[last], at[last] / last, floor=floor)
    return _by_increments(list(at.items()), floor)


def _by_increments(known: Sequence[tuple[int, float]], floor: float = -math.inf) -> Projection:
    (first, foot), (last, now) = known[0], known[-1]
    rate = (now - foot) / (last - first)
    steps = [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(known)]
    freedom = len(steps) - 1
    scatter = math.fsum((grown - rate * days) ** 2 / days for days, grown in steps) / freedom
    return Projection(last, now, rate, scatter, freedom, last - first, floor=floor)


def level(times: Sequence[int], values: Sequence[float], start: float | None, due: int) -> Projection | None:
    """Carry a level on along the median of all slopes; ``None`` where figures of one time only are known.

    What scatters around a line has residuals that jump; what wanders has residuals that creep. Where they creep
    (von Neumann's ratio below 1.5) the interval of a wandering level is taken, if it is the wider one.

    Args:
        due: the time that matters.
        times: working days since the start, in order.
        values: of the level at these times.
        start: where it stood at the start of the period, which is one more figure.
    """
    at = dict(list(zip(times, values, strict=True))[-_MOST:])  # of one time the latest
    if start is not None:
        at = {0: start} | at
    known = list(at.items())
    slopes = [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in combinations(known, 2)]
    if not slopes:
        return None
    slope = median(slopes)
    foot = median(y - slope * x for x, y in known)
    last = known[-1][0]
    if len(set(times)) < FEWEST:
        return Projection(last, foot + slope * last, slope)
    misses = [y - foot - slope * x for x, y in known]
    most = _OUTLIER * _MAD_TO_SIGMA * median(map(abs, misses)) if len(known) >= _ENOUGH else 0.0
    scatter = math.fsum(min(abs(miss), most or math.inf) ** 2 for miss in misses) / (len(known) - 2)
    middle = math.fsum(x for x, _ in known) / len(known)
    spread = math.fsum((x - middle) ** 2 for x, _ in known)
    count = len(known)
    trend = Projection(last, foot + slope * last, slope, scatter, count - 2, middle=middle, spread=spread, count=count)
    jumps = math.fsum((after - before) ** 2 for before, after in pairwise(misses))
    if jumps < _CREEPS * math.fsum(miss**2 for miss in misses):
        return max(trend, _by_increments(known), key=lambda found: found.width(due))
    return trend


def t_ninety(freedom: int) -> float:
    """The 90 % point of Student's t, so that 80 % lie between it and its opposite; to three digits.

    Examples:
        >>> round(t_ninety(2), 3), round(t_ninety(30), 3)
        (1.886, 1.31)
    """
    if freedom <= len(_NINETY):
        return _NINETY[freedom - 1]
    # Abramowitz and Stegun 26.7.5
    z3, z5 = _Z**3, _Z**5
    return _Z + (z3 + _Z) / (4 * freedom) + (5 * z5 + 16 * z3 + 3 * _Z) / (96 * freedom**2)
