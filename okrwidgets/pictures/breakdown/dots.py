"""Where a hundred outcomes stand as dots: in columns of equal width, none of which reaches across the target."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_COLUMNS: Final = 26
_ALONE: Final = 0.1
"""Of a figure: the width of its column, where all outcomes are the same."""
_FAR: Final = 1.5
"""A target that lies further than so many widths of all outcomes from them is not on the axis."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of outcomes.

    Attributes:
        origin: a value at which one column ends and the next begins.
        width: of a column, as a value.
        places: for each outcome the number of its column, 0 for the one that begins at the origin.
        borders: where the target lies between columns, an end that there is none left out.
        low: where the axis begins.
        high: where it ends.
    """

    origin: float
    width: float
    places: tuple[int, ...]
    borders: tuple[float, ...]
    low: float
    high: float

    @property
    def highest(self) -> int:
        """How many stand in the fullest column."""
        return max(Counter(self.places).values())


def columns_of(outcomes: Sequence[float], wanted: tuple[float, float], reaching: tuple[int, int]) -> Columns:
    """Sort outcomes into columns; where they are whole, a column is that of a whole figure and stands around it.

    Args:
        outcomes: in ascending order.
        wanted: from what to what one reaches the target.
        reaching: which of them do.

    Examples:
        >>> columns_of([1.0, 2.0, 3.5, 3.5], (3.0, float("inf")), (2, 4)).places[2:]
        (5, 5)
        >>> columns_of([6.0, 7.0, 8.0, 9.0], (8.0, float("inf")), (2, 4)).places
        (-2, -1, 0, 1)
    """
    whole = all(outcome == int(outcome) for outcome in outcomes) and outcomes[-1] > outcomes[0]
    half = 0.5 if whole else 0.0
    start, end = wanted[0] - half, wanted[1] + half
    low, high = outcomes[0] - half, outcomes[-1] + half
    span = high - low or max(abs(high), 1.0) * _ALONE
    near = [mark for mark in (start, end) if low - _FAR * span <= mark <= high + _FAR * span]
    low, high = min([low, *near]), max([high, *near])
    width = (high - low) / _COLUMNS or span
    if whole:
        width = float(math.ceil(width))
    elif len(near) > 1 and near[1] - near[0] > width / 2:
        # both ends of the band are borders of columns
        width = (near[1] - near[0]) / max(1, round((near[1] - near[0]) / width))
    origin = near[0] if near else low if outcomes[-1] > outcomes[0] else low - width / 2
    places = _places(outcomes, (origin, width), (start, end), reaching)
    ends = [(mark - origin) / width for mark in near]
    first, last = min([float(min(places)), *ends]), max([max(places) + 1.0, *ends])
    borders = tuple(mark for mark in (start, end) if math.isfinite(mark))
    return Columns(origin, width, places, borders, origin + (first - 0.5) * width, origin + (last + 0.5) * width)


def _places(
    outcomes: Sequence[float], columns: tuple[float, float], wanted: tuple[float, float], reaching: tuple[int, int]
) -> tuple[int, ...]:
    origin, width = columns
    start, end = (round((mark - origin) / width) if math.isfinite(mark) else None for mark in wanted)
    found = []
    for n, outcome in enumerate(outcomes):
        place = math.floor((outcome - origin) / width)
        # on a border the side decides on which the sentence counts it
        if start is not None:
            place = min(place, start - 1) if n < reaching[0] else max(place, start)
        if end is not None:
            place = max(place, end) if n >= reaching[1] else min(place, end - 1)
        found.append(place)
    return tuple(found)


def dots(columns: Columns, room: float, height: float) -> tuple[float, Iterator[tuple[float, float]]]:
    """Where the dots stand.

    Args:
        columns: of them.
        room: the width of a column, in inches.
        height: that there is at most, in inches.

    Returns:
        The diameter of a dot; and for each outcome its place within its column (0 to ``room``) and above the axis.
    """
    abreast = next(n for n in range(1, 101) if math.ceil(columns.highest / n) * room / n <= height)
    size = room / abreast
    return size, _stacked(columns.places, abreast, size)


def _stacked(places: Sequence[int], abreast: int, size: float) -> Iterator[tuple[float, float]]:
    standing: Counter[int] = Counter()
    for place in places:
        row, column = divmod(standing[place], abreast)
        standing[place] += 1
        yield (column + 0.5) * size, (row + 0.5) * size
