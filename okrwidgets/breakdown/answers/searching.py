"""One unknown, found by looking: where it is used twice, the target is bracketed and closed in on."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from okrwidgets.breakdown.answers.bounds import Bounds
from okrwidgets.breakdown.answers.standing import CLOSE

Curve = Callable[[float], float | None]

_SMALLEST: Final = -30
_LARGEST: Final = 60
"""Powers of two, of the figure as it stands: how near and how far is looked."""
_GRID: Final = 64
_HALVINGS: Final = 200
_NARROWINGS: Final = 80
_GOLDEN: Final = (math.sqrt(5) - 1) / 2


def search(
    curve: Curve, target: float, at: float, bounds: Bounds, *, coarse: bool = False
) -> tuple[float, float] | None:
    """The point nearest to ``at`` where the curve is at its target, or else the point where it comes nearest.

    Args:
        curve: the KPI by the unknown; ``None`` where it has no value.
        target: of the KPI.
        at: the unknown as it stands.
        bounds: of the unknown.
        coarse: look at fewer places.

    Returns:
        The point and the value of the curve there; ``None`` where it has no value anywhere.
    """
    found = [(x, y) for x in _places(at, bounds, coarse=coarse) if (y := curve(x)) is not None]
    if not found:
        return None
    roots = [(x, y) for x, y in found if is_at(y, target)]
    for (left, below), (right, above) in pairwise(found):
        if (below < target) != (above < target):
            roots += _closed_in(curve, target, left, right, rising=below < above)
    if not roots:
        nearest = _nearest(curve, target, found, at)
        if not is_at(nearest[1], target):
            return nearest
        roots = [nearest]
    return min(roots, key=lambda root: (abs(root[0] - at), root[0]))


def is_at(value: float, target: float) -> bool:
    """Whether two figures are the same but for rounding."""
    return math.isclose(value, target, rel_tol=CLOSE / 10, abs_tol=1e-12)


def _places(at: float, bounds: Bounds, *, coarse: bool) -> list[float]:
    low, high = bounds
    size = abs(at) or 1.0
    places = {at, 0.0, *(bound for bound in bounds if math.isfinite(bound))}
    for power in range(_SMALLEST // 2, _LARGEST // 2, 4) if coarse else range(_SMALLEST, _LARGEST):
        places |= {at + size * 2.0**power, at - size * 2.0**power, 2.0**power, -(2.0**power)}
    if math.isfinite(low) and math.isfinite(high):
        grid = _GRID // 8 if coarse else _GRID
        places |= {low + (high - low) * n / grid for n in range(grid)}
    return sorted(x for x in places if low <= x <= high)


def _closed_in(
    curve: Curve, target: float, left: float, right: float, *, rising: bool
) -> Iterator[tuple[float, float]]:
    for _ in range(_HALVINGS):
        middle = left + (right - left) / 2
        if middle in {left, right}:
            break
        value = curve(middle)
        if value is None:
            return
        if (value < target) == rising:
            left = middle
        else:
            right = middle
    ends = [(x, y) for x in (left, right) if (y := curve(x)) is not None]
    if ends:
        best = min(ends, key=lambda end: abs(end[1] - target))
        if is_at(best[1], target):  # else the curve jumps here, from one side of the target to the other
            yield best


def _nearest(curve: Curve, target: float, found: Sequence[tuple[float, float]], at: float) -> tuple[float, float]:
    best = min(range(len(found)), key=lambda n: (abs(found[n][1] - target), abs(found[n][0] - at)))
    left, right = found[max(0, best - 1)][0], found[min(len(found) - 1, best + 1)][0]
    nearest = found[best]
    for _ in range(_NARROWINGS):
        inner = right - _GOLDEN * (right - left), left + _GOLDEN * (right - left)
        values = [curve(x) for x in inner]
        off = [math.inf if y is None else abs(y - target) for y in values]
        for x, y in zip(inner, values, strict=True):
            if y is not None and abs(y - target) < abs(nearest[1] - target):
                nearest = (x, y)
        left, right = (left, inner[1]) if off[0] <= off[1] else (inner[0], right)
        if right - left <= 1e-15 * max(1.0, abs(right)):
            break
    return nearest
