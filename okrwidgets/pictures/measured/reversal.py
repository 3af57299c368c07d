"""Two groups compared in each segment and as a whole: whether the comparison turns round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Final, Literal

from okrwidgets.pictures.measured.rows import Measured
from okrwidgets.pictures.measured.subject import Better

Outcome = Literal["reversal", "partly", "same", "mixed", "level", "not_everywhere"]
NOWHERE = Measured(None)
_MOST_DRAWN: Final = 8
_MOST: Final = 40
"""Of more groups than this only the largest are compared pair by pair."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Both groups in one segment, or as a whole.

    Attributes:
        key: as it stands in the table.
        first: of the first group.
        second: of the second group.
    """

    key: Any
    first: Measured
    second: Measured

    def ahead(self, better: Better) -> int | None:
        """1 where the first group does better, −1 for the second, 0 for neither; ``None`` where one has no value."""
        if self.first.value is None or self.second.value is None:
            return None
        higher = (self.first.value > self.second.value) - (self.first.value < self.second.value)
        return -higher if better == "down" else higher


@dataclass(frozen=True, slots=True)
class Pair:
    """Two groups.

    Attributes:
        first: as it stands in the table.
        second: as it stands in the table.
        segments: in order.
        whole: both as a whole.
        better: which direction is good.
    """

    first: Any
    second: Any
    segments: tuple[Segment, ...]
    whole: Segment
    better: Better

    @property
    def outcome(self) -> Outcome:
        """Whether all segments agree, and with the whole; ``partly`` where one of the two lacks a segment."""
        signs = [segment.ahead(self.better) for segment in self.segments]
        overall = self.whole.ahead(self.better)
        shared = [sign for sign in signs if sign is not None]
        if overall is None or len(shared) < 2:
            return "not_everywhere"
        turned = overall != 0 and set(shared) == {-overall}
        if None in signs:
            return "partly" if turned else "not_everywhere"
        if turned:
            return "reversal"
        if overall == 0:
            return "level"
        return "same" if set(signs) == {overall} else "mixed"

    @property
    def distance(self) -> float:
        """How far apart the two are as a whole, as a share of the larger figure."""
        first, second = self.whole.first.value or 0.0, self.whole.second.value or 0.0
        largest = max(abs(first), abs(second))
        return abs(first - second) / largest if largest else 0.0

    def shares(self, segment: Segment) -> tuple[float, float] | None:
        """Which share of each group's denominator lies in a segment; ``None`` where that cannot be said."""
        # without a row in the segment nothing of the group lies in it
        parts = [0.0 if part is NOWHERE else part.under for part in (segment.first, segment.second)]
        wholes = (self.whole.first.under, self.whole.second.under)
        if None in parts or not all(wholes):
            return None
        first, second = ((part or 0.0) / (whole or 1.0) for part, whole in zip(parts, wholes, strict=True))
        return first, second

    @property
    def drawn(self) -> tuple[Segment, ...]:
        """The segments that there is room for: all, or those with the largest denominators, in their order."""
        sizes = sorted(self.segments, key=lambda part: -(_size(part.first) + _size(part.second)))[:_MOST_DRAWN]
        return tuple(part for part in self.segments if part in sizes)

    @property
    def weightiest(self) -> Segment | None:
        """The segment in which the shares of the two differ most."""
        known = [
            (abs(shares[0] - shares[1]), n) for n, part in enumerate(self.segments) if (shares := self.shares(part))
        ]
        return self.segments[max(known)[1]] if known else None


def chosen_pair(
    wholes: Mapping[Any, Measured],
    parts: Mapping[tuple[Any, Any], Measured],
    segments: Sequence[Any],
    better: Better,
    between: tuple[Any, Any] | None,
) -> Pair | None:
    """The two groups to show: those asked for, else where the comparison turns round most, else the largest two.

    Args:
        wholes: each group as a whole.
        parts: each group in each segment.
        segments: in order.
        better: which direction is good.
        between: what was asked for.

    Returns:
        ``None`` where there are no two groups with values in at least two segments.
    """

    def pair(first: Any, second: Any) -> Pair:
        found = []
        for segment in segments:
            mine, other = (parts.get((group, segment), NOWHERE) for group in (first, second))
            if (mine, other) != (NOWHERE, NOWHERE):
                found.append(Segment(segment, mine, other))
        whole = Segment(None, wholes[first], wholes[second])
        return Pair(first, second, tuple(found), whole, better)

    groups = [group for group, figure in wholes.items() if figure.value is not None]
    groups = sorted(groups, key=lambda group: -(wholes[group].under or 0.0))[:_MOST]
    if between is not None:
        pairs = [pair(*between)]
    else:
        order = [group for group in wholes if group in groups]
        pairs = [pair(*two) for two in combinations(order, 2)]
    pairs = [two for two in pairs if len(two.segments) > 1]
    if not pairs:
        return None
    for outcome in ("reversal", "partly"):
        turned = [two for two in pairs if two.outcome == outcome]
        if turned:
            return max(turned, key=lambda two: two.distance)
    return max(pairs, key=lambda two: min(_size(two.whole.first), _size(two.whole.second)))


def _size(figure: Measured) -> float:
    return figure.under or 0.0
