"""Several unknowns: the smallest relative change that reaches the target within the bounds.

Each unknown is measured by its change relative to where it stands; what is made small is the sum of their squares. At
the smallest change the unknowns move in proportion to how much the KPI moves with them (Lagrange), except those that
stand at a bound (the active ones). Where the KPI is curved, it is straightened again and again until nothing moves.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.answers.bounds import Bounds
from okrwidgets.breakdown.answers.searching import is_at, search
from okrwidgets.breakdown.answers.tape import Tape

_ROUNDS: Final = 200
_PIECES: Final = 30
_STILL: Final = 1e-11
_MOST_STARTS: Final = 6
_MOST_STEPS: Final = 400_000
"""Of the tape, for each further start: a large tree makes do with fewer."""
_BEYOND: Final = 2.0**30

Vector = list[float]


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for.

    Attributes:
        tape: with the unknowns.
        at: the unknowns as they stand.
        scales: what a relative change of 1 is for each.
        bounds: of each.
        target: of the KPI.
    """

    tape: Tape
    at: Sequence[float]
    scales: Sequence[float]
    bounds: Sequence[Bounds]
    target: float

    def point(self, z: Sequence[float]) -> Vector:
        """From relative changes to figures, within the bounds."""
        return [
            min(max(base + scale * each, low), high)
            for base, scale, each, (low, high) in zip(self.at, self.scales, z, self.bounds, strict=True)
        ]

    def box(self) -> list[Bounds]:
        """The bounds as relative changes."""
        return [
            ((low - base) / scale, (high - base) / scale)
            for base, scale, (low, high) in zip(self.at, self.scales, self.bounds, strict=True)
        ]

    def value(self, z: Sequence[float]) -> float | None:
        """Of the KPI."""
        return self.tape.value(self.point(z))

    def slopes(self, z: Sequence[float]) -> tuple[float, Vector] | None:
        """Value and slopes by relative changes."""
        found = self.tape.slopes(self.point(z))
        if found is None:
            return None
        return found[0], [slope * scale for slope, scale in zip(found[1], self.scales, strict=True)]


def smallest_change(asked: Search) -> tuple[Vector, float] | None:
    """The figures of the unknowns, and the value of the KPI there.

    It is at the target, or else the nearest to it that was found; ``None`` where there is no value anywhere.
    """
    best = _best_of(asked, _starts(asked))
    if best is None or best[0] > 0:
        best = min(filter(None, (best, _best_of(asked, _extremes(asked)))), default=None)
    return None if best is None else (asked.point(best[2]), best[3])


_End = tuple[float, float, Vector, float]
"""How far from the target, how large the change, the change, the value of the KPI there: less is better."""


def _best_of(asked: Search, starts: Iterator[Vector]) -> _End | None:
    box = asked.box()
    best: _End | None = None
    for start in starts:
        for z in (_restored(asked, _straightened(asked, start, box), box), start):
            value = asked.value(z)
            if value is None:
                continue
            far = 0.0 if is_at(value, asked.target) else abs(value - asked.target)
            end = (far, _total(each * each for each in z), z, value)
            best = end if best is None or end[:2] < best[:2] else best
    return best


def _starts(asked: Search) -> Iterator[Vector]:
    """Nothing changed; all changed alike, each in the direction that helps; one changed alone."""
    box = asked.box()
    stays = _clipped([0.0] * len(asked.at), box)
    yield stays
    slopes = asked.slopes(stays)
    signs = _signs(slopes, len(stays))

    def alike(t: float) -> float | None:
        return asked.value(_clipped([each + t * sign for each, sign in zip(stays, signs, strict=True)], box))

    found = search(alike, asked.target, 0.0, (-math.inf, math.inf), coarse=True)
    if found is not None:
        yield _clipped([each + found[0] * sign for each, sign in zip(stays, signs, strict=True)], box)
    strongest = sorted(range(len(stays)), key=lambda n: -abs(slopes[1][n]) if slopes else 0.0)
    for n in strongest[: min(_MOST_STARTS, _MOST_STEPS // (len(asked.tape.steps) * len(stays) + 1))]:

        def alone(t: float, n: int = n) -> float | None:
            return asked.value([*stays[:n], t, *stays[n + 1 :]])

        one = search(alone, asked.target, stays[n], box[n], coarse=True)
        if one is not None:
            yield [*stays[:n], one[0], *stays[n + 1 :]]


def _extremes(asked: Search) -> Iterator[Vector]:
    """All at the bounds that bring the most, and at those that bring the least."""
    stays = _clipped([0.0] * len(asked.at), asked.box())
    signs = _signs(asked.slopes(stays), len(stays))
    box = [(max(low, -_BEYOND), min(high, _BEYOND)) for low, high in asked.box()]
    for side in (1.0, -1.0):
        yield [
            high if each * side > 0 else low if each * side < 0 else stay
            for (low, high), each, stay in zip(box, signs, stays, strict=True)
        ]


def _signs(slopes: tuple[float, Vector] | None, n: int) -> Vector:
    if slopes is None:
        return [1.0] * n
    return [math.copysign(1.0, slope) if slope else 0.0 for slope in slopes[1]]


def _straightened(asked: Search, z: Vector, box: list[Bounds]) -> Vector:
    """Follow the KPI's tangent to the smallest change on it, until that is where one stands."""
    step = 1.0
    before = math.inf
    for _ in range(_ROUNDS):
        here = asked.slopes(z)
        if here is None or not any(here[1]):
            break
        value, slopes = here
        aim = asked.target - value + _total(g * each for g, each in zip(slopes, z, strict=True))
        goal = _on_the_plane(slopes, aim, box)
        moved = max(abs(one - other) for one, other in zip(goal, z, strict=True))
        if moved <= _STILL * (1.0 + max(map(abs, z))):
            break
        if moved > 0.9 * before:  # it swings to and fro
            step = max(step / 2, 1 / 64)
        before = moved
        z = _clipped([each + step * (to - each) for each, to in zip(z, goal, strict=True)], box)
    return z


def _on_the_plane(slopes: Vector, aim: float, box: list[Bounds]) -> Vector:
    """The smallest vector within the box with ``slopes · z = aim``, or the one that comes nearest to it.

    ``z = λ · slopes``, cut to the box. The product rises with λ, in straight pieces: on each, λ is one division away.
    """

    def at(factor: float) -> Vector:
        return _clipped([factor * slope for slope in slopes], box)

    size = _total(slope * slope for slope in slopes)
    factor = aim / size if size else 0.0
    if not math.isfinite(factor):
        return at(0.0)
    for _ in range(_PIECES):
        following = _exact(slopes, aim, box, factor)
        if following == factor or not math.isfinite(following):
            return at(factor)
        factor = following
    return at(_halved(slopes, aim, box, factor))


def _halved(slopes: Vector, aim: float, box: list[Bounds], factor: float) -> float:
    """λ by halving, where the steps from piece to piece swing to and fro."""

    def product(factor: float) -> float:
        cut = _clipped([factor * slope for slope in slopes], box)
        return _total(slope * each for slope, each in zip(slopes, cut, strict=True))

    low, high = -1.0 - abs(factor), 1.0 + abs(factor)
    while product(high) < aim and high < 1e60:
        high *= 4
    while product(low) > aim and low > -1e60:
        low *= 4
    for _ in range(100):
        middle = low + (high - low) / 2
        if middle in {low, high}:
            break
        if product(middle) < aim:
            low = middle
        else:
            high = middle
    return low + (high - low) / 2


def _exact(slopes: Vector, aim: float, box: list[Bounds], factor: float) -> float:
    """λ in one division, now that it is known which unknowns stand at a bound."""
    free, held = 0.0, 0.0
    for slope, (low, high) in zip(slopes, box, strict=True):
        each = factor * slope
        if low < each < high:
            free += slope * slope
        else:
            held += slope * min(max(each, low), high)
    return (aim - held) / free if free else factor


def _restored(asked: Search, z: Vector, box: list[Bounds]) -> Vector:
    """Go the last bit to the target, by the shortest way."""
    for _ in range(60):
        here = asked.slopes(z)
        if here is None or here[0] == asked.target:
            break
        off, slopes = asked.target - here[0], here[1]
        free = [
            0.0 if (off * g > 0 and each >= high) or (off * g < 0 and each <= low) else g
            for g, each, (low, high) in zip(slopes, z, box, strict=True)
        ]
        size = _total(g * g for g in free)
        if not size or not math.isfinite(off / size):
            break
        moved = _clipped([each + off / size * g for each, g in zip(z, free, strict=True)], box)
        value = asked.value(moved)
        if value is None or abs(value - asked.target) >= abs(off):
            break
        z = moved
    return z


def _total(parts: Iterable[float]) -> float:
    """Their sum; infinite where it is beyond all figures."""
    try:
        return math.fsum(parts)
    except (OverflowError, ValueError):
        return math.inf


def _clipped(z: Vector, box: list[Bounds]) -> Vector:
    return [min(max(each, low), high) for each, (low, high) in zip(z, box, strict=True)]
