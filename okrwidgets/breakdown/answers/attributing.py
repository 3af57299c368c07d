"""Who carries how much of the way from one set of figures to another, after Aumann and Shapley.

All figures go in step from where they are to where they should be, and each driver is credited with what it moves on
the way: the integral of its slope. The sum is the whole way, without a remainder to be shared out by taste.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from okrwidgets.breakdown.answers.legendre import nodes
from okrwidgets.breakdown.answers.tape import Tape

_POINTS: Final = (2, 4, 8, 16, 32)
_COMPLETE: Final = 2e-13
"""Of the way: a tenth of what is promised, as pieces add up."""
_AT_LEAST: Final = 1e-9
"""Of the way: where the rounding of large figures does not let it be more complete."""
_MOST_SETTLED: Final = 8
_MOST_HALVINGS: Final = 24
_MOST_STEPS: Final = 3_000_000

Part = tuple[float, float]

_WHOLE: Final[tuple[Part, ...]] = ((0.0, 1.0),)
_UNEVEN: Final[tuple[Part, ...]] = ((0.0, 0.38196601125), (0.38196601125, 1.0))
"""Where the formula divides by what moves: samples on both sides of a pole in the middle would cancel out."""


class _Walk:
    """One way, straight from ``start`` to ``end``."""

    def __init__(self, tape: Tape, start: Sequence[float], end: Sequence[float]) -> None:
        self.tape = tape
        self.start = start
        self.way = [to - begin for begin, to in zip(start, end, strict=True)]
        self.largest = 0.0
        self.left = max(500, _MOST_STEPS // (len(tape.steps) + 1))

    def at(self, t: float) -> list[float]:
        return [begin + t * way for begin, way in zip(self.start, self.way, strict=True)]

    def value(self, t: float) -> float | None:
        value = self.tape.value(self.at(t))
        if value is not None:
            self.largest = max(self.largest, abs(value))
        return value

    def shares(self, part: Part, n: int) -> list[float] | None:
        """What each driver moves on a part of the way, with ``n`` samples."""
        begin, length = part[0], part[1] - part[0]
        total = [0.0] * len(self.way)
        self.left -= n
        for place, weight in nodes(n):
            sampled = self.tape.slopes(self.at(begin + place * length))
            if sampled is None:
                return None
            weighs = weight * length
            total = [so_far + weighs * slope for so_far, slope in zip(total, sampled[1], strict=True)]
        return [way * each for way, each in zip(self.way, total, strict=True)]


def attribute(tape: Tape, start: Sequence[float], end: Sequence[float]) -> list[float] | None:
    """The share of each moving driver in the way from ``start`` to ``end``.

    Args:
        tape: with the drivers that move.
        start: their figures at the beginning.
        end: their figures at the end.

    Returns:
        In the order of ``tape.moving``; they add up to the difference of the KPI's values to 1e-12 of it, or of the
        largest figure on the way. ``None`` where the way crosses a point without a value, or one beyond all figures.
    """
    try:
        shares = _attributed(_Walk(tape, start, end))
    except OverflowError:  # the sum of shares on the way is beyond all figures
        return None
    return shares if shares is not None and all(map(math.isfinite, shares)) else None


def _attributed(walk: _Walk) -> list[float] | None:
    total = [0.0] * len(walk.way)
    waiting = [(part, 0) for part in (_UNEVEN if walk.tape.divides else _WHOLE)]
    while waiting:
        part, halvings = waiting.pop()
        found = _piece(walk, part, last=halvings == _MOST_HALVINGS or walk.left <= 0)
        if found is None:
            if halvings == _MOST_HALVINGS or walk.left <= 0:
                return None
            middle = (part[0] + part[1]) / 2
            waiting += [((middle, part[1]), halvings + 1), ((part[0], middle), halvings + 1)]
            continue
        total = [sum_ + share for sum_, share in zip(total, found, strict=True)]
    return total


def _piece(walk: _Walk, part: Part, *, last: bool) -> list[float] | None:
    begin, end = walk.value(part[0]), walk.value(part[1])
    if begin is None or end is None:
        return None
    before: list[float] | None = None
    for n in _POINTS:
        shares = walk.shares(part, n)
        if shares is None:
            return None
        size = max(walk.largest, max(map(abs, shares), default=0.0))
        # two errors that cancel out are complete as well: each share has to stand still
        moved = math.inf if before is None else max(map(_apart, zip(shares, before, strict=True)), default=0.0)
        off = max(abs(math.fsum(shares) - (end - begin)), moved)
        if off <= _COMPLETE * size:
            return shares
        before = shares
    return shares if last and off <= _AT_LEAST * size else None


def _apart(pair: tuple[float, float]) -> float:
    return abs(pair[0] - pair[1])


def settle(shares: dict[str, float], rest: float, way: float) -> dict[str, float]:
    """Put the last bits that are missing to the whole way into the largest shares."""
    settled = dict(shares)
    for id in sorted(settled, key=lambda id: -abs(settled[id]))[:_MOST_SETTLED]:
        try:
            off = way - math.fsum((*settled.values(), rest))
        except OverflowError:
            break
        if off == 0.0 or not math.isfinite(settled[id] + off):
            break
        settled[id] += off
    return settled
