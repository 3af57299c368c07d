"""How much a tree's root moves with each of its drivers: one pass from the root down."""

from __future__ import annotations

import math
from collections.abc import Mapping

from okrwidgets.breakdown.trees.program import (
    DIFFERENCE,
    NAME,
    NEGATIVE,
    POWER,
    PRODUCT,
    QUOTIENT,
    SUM,
    Program,
    Values,
)
from okrwidgets.breakdown.trees.reading import reading_of
from okrwidgets.breakdown.trees.record import DriverTree, Figure

Slopes = list[tuple[int, float]]


def gradient(tree: DriverTree, figures: Mapping[str, Figure]) -> dict[str, float | None]:
    """See `DriverTree.gradient`."""
    ready = reading_of(tree, "targets", {})
    values: list[float | None] = [figures[id].value for id in ready.ids]
    slopes: list[float | None] = [0.0] * len(values)
    slopes[-1] = 1.0
    for place in range(len(values) - 1, -1, -1):
        program, above = ready.programs[place], slopes[place]
        if program is None:
            continue
        own = slopes_of(program, values)
        if own is None or above is None:
            if above != 0:
                for part in program.at:
                    slopes[part] = None
            continue
        for part, slope in own:
            so_far = slopes[part]
            slopes[part] = None if so_far is None else so_far + above * slope
    return {
        id: slope if slope is not None and math.isfinite(slope) else None
        for id, slope in zip(ready.ids, slopes, strict=True)
    }


def slopes_of(program: Program, values: Values) -> Slopes | None:
    """How much a formula moves with each figure that it uses, one entry for each time it uses it."""
    if program.plain >= 0:
        return _plain(program, values)
    done = program.run(values)
    if done is None:
        return None
    above = [0.0] * len(done)
    above[-1] = 1.0
    found: Slopes = []
    for at in range(len(done) - 1, -1, -1):
        what, left, right, _ = program.steps[at]
        slope = above[at]
        if what == NAME:
            found.append((left, slope))
        elif what == NEGATIVE:
            above[left] -= slope
        elif what == POWER:
            above[left] += slope * _slope_of_power(done[left], right)
        elif what >= SUM:
            by_left, by_right = _two(what, done[left], done[right], done[at])
            above[left] += slope * by_left
            above[right] += slope * by_right
    return found


def _plain(program: Program, values: Values) -> Slopes | None:
    first, second = program.left, program.right
    left, right = values[first], values[second]
    if left is None or right is None:
        return None
    whole = program.compute(values)
    if whole is None:
        return None
    by_left, by_right = _two(program.plain, left, right, whole)
    return [(first, by_left), (second, by_right)]


def _two(what: int, left: float, right: float, whole: float) -> tuple[float, float]:
    if what == PRODUCT:
        return right, left
    if what == QUOTIENT:
        return 1 / right, -whole / right  # and not −left / right²: the square of a small figure is 0
    return (1.0, -1.0) if what == DIFFERENCE else (1.0, 1.0)


def _slope_of_power(base: float, exponent: int) -> float:
    try:
        return exponent * float(base ** (exponent - 1)) if exponent else 0.0
    except OverflowError:
        return math.inf
