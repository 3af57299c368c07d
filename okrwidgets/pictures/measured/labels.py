"""Words on a drawing that neither stand on each other nor on a line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from okrwidgets.pictures.lettering import Style, measure

_CLOSE: Final = 0.03
"""Places on a line, in inches apart, that are looked at."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in inches from the top left."""

    x0: float
    y0: float
    x1: float
    y1: float

    @classmethod
    def around(cls, words: str, style: Style, x: float, y: float) -> Box:
        """Of one line of text with its middle there."""
        half = measure(words, style) / 2
        return cls(x - half, y - style.line / 2, x + half, y + style.line / 2)

    @property
    def x(self) -> float:
        """The middle."""
        return (self.x0 + self.x1) / 2

    @property
    def y(self) -> float:
        """The middle."""
        return (self.y0 + self.y1) / 2

    def moved_inside(self, left: float, right: float) -> Box:
        """Pushed sideways until it stands between the edges, where it is narrow enough."""
        shift = max(left - self.x0, 0.0) or min(right - self.x1, 0.0)
        return Box(self.x0 + shift, self.y0, self.x1 + shift, self.y1)


def hits(box: Box, line: Sequence[tuple[float, float]]) -> bool:
    """Whether a line through these points runs across the box."""
    for (x0, y0), (x1, y1) in pairwise(line):
        samples = int(math.hypot(x1 - x0, y1 - y0) / _CLOSE) + 1
        for n in range(samples + 1):
            x, y = x0 + (x1 - x0) * n / samples, y0 + (y1 - y0) * n / samples
            if box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1:
                return True
    return False


def spread(middles: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Move labels of one column apart, as little as it takes, between ``top`` and ``bottom``.

    Examples:
        >>> spread([1.0, 1.0], [0.2, 0.2], 0, 3)
        [0.9, 1.1]
        >>> spread([0.0, 2.0], [0.2, 0.4], 0, 3)
        [0.1, 2.0]
    """
    order = sorted(range(len(middles)), key=lambda n: middles[n])
    placed = dict(enumerate(middles))
    for _ in range(20):
        for above, below in pairwise(order):
            short = (heights[above] + heights[below]) / 2 - (placed[below] - placed[above])
            if short > 1e-9:
                placed[above] -= short / 2
                placed[below] += short / 2
        for n in order:
            placed[n] = min(max(placed[n], top + heights[n] / 2), bottom - heights[n] / 2)
    return [round(placed[n], 6) for n in range(len(middles))]
