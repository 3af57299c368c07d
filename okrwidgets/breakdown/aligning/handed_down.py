"""What is only passed on from level to level: in one piece, or cut into parts that add up and nothing else."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from okrwidgets.breakdown.aligning.hierarchy import Hierarchy, title_of
from okrwidgets.breakdown.sentences import DIVIDED
from okrwidgets.model import KPI, KeyResult, Objective
from okrwidgets.text import Sayable


class Division(NamedTuple):
    """Several objectives that only share out the target of the part that they derive from."""

    parent: KPI | KeyResult
    rows: tuple[KeyResult, ...]

    @property
    def sentence(self) -> Sayable:
        """What is asked about it; the same as of one objective whose key results do so."""
        return DIVIDED.fill(parent=title_of(self.parent), target=self.parent.unit.amount(self.parent.target or 0.0))


def in_one_piece(hierarchy: Hierarchy) -> Iterator[tuple[KeyResult, KeyResult]]:
    """Each key result of which all that hangs on it is one key result in the same unit, with another target.

    One with the same target is a copy; see `okrwidgets.breakdown.repeats`.
    """
    for _, upper in hierarchy.plan.key_results():
        below = hierarchy.below.get(upper.id, ())
        if len(below) == 1 and len(below[0].key_results) == 1:
            (lower,) = below[0].key_results
            if lower.unit == upper.unit and upper.target and lower.target and lower.target != upper.target:
                yield upper, lower


def divisions(hierarchy: Hierarchy) -> Iterator[Division]:
    """Each part whose target the objectives below it share out, without a word of how to get there.

    The division within one objective is found by `okrwidgets.breakdown.repeats`.
    """
    for id, below in hierarchy.below.items():
        parent = hierarchy.parts.get(id)
        if parent is None or isinstance(parent, Objective) or len(below) < 2:
            continue
        rows = tuple(row for objective in below for row in objective.key_results)
        if not parent.target or parent.counts != "total" or not all(objective.key_results for objective in below):
            continue
        alike = all(row.target and row.unit == parent.unit and row.counts == "total" for row in rows)
        if alike and math.isclose(_sum(rows), parent.target, rel_tol=1e-9):
            yield Division(parent, rows)


def _sum(rows: tuple[KeyResult, ...]) -> float:
    try:
        return math.fsum(row.target or 0.0 for row in rows)
    except OverflowError:  # beyond all figures, so beyond the target
        return math.inf
