"""Which way a key result pulls what it drives."""

from __future__ import annotations

import math
from typing import Literal

from okrwidgets.model import KeyResult

Pull = Literal[-1, 0, 1]


def pull(row: KeyResult) -> Pull:
    """Upwards, downwards, or 0 where it is to stay.

    A level goes from its start to its target, whatever is called better.

    Examples:
        >>> pull(KeyResult(id="meetings", target=300)), pull(KeyResult(id="cost", better="down"))
        (1, -1)
    """
    if row.better == "keep":
        return 0
    if row.counts == "level" and row.start is not None and row.target is not None and row.start != row.target:
        return 1 if row.target > row.start else -1
    return 1 if row.better == "up" else -1


def room(row: KeyResult) -> tuple[float, float]:
    """The figures with which it is reached; everything without a target."""
    if row.target is None:
        return -math.inf, math.inf
    way = pull(row)
    if way == 0:
        return row.target - (row.band or 0.0), row.target + (row.band or 0.0)
    return (row.target, math.inf) if way > 0 else (-math.inf, row.target)


def opposed(one: KeyResult, other: KeyResult) -> bool:
    """Whether two that move the same driver cannot both get what they want.

    With targets in one unit the figures decide: at least 20 and at most 30 go together, at least 30 and at most 20
    do not. Without them the directions do. Two that add up their own parts, up and up, never collide.
    """
    ways = {pull(one), pull(other)}
    if len(ways) == 1 and ways != {0}:
        return False
    known = one.target is not None and other.target is not None and one.unit == other.unit
    if known and (ways == {-1, 1} or one.counts == other.counts == "level"):
        (low, high), (bottom, top) = room(one), room(other)
        return max(low, bottom) > min(high, top)
    return ways == {-1, 1}
