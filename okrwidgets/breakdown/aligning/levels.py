"""Company, department, team, person: in that order, and finer the further down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, get_args

from okrwidgets.breakdown.aligning import sentences as say
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy, title_of
from okrwidgets.model import Objective
from okrwidgets.model.records import Level
from okrwidgets.text import Sayable

RANK: Final[dict[Level, int]] = {level: n for n, level in enumerate(get_args(Level))}


class Upside(NamedTuple):
    """An objective of a wide level that derives from one of a narrower level."""

    upper: Objective
    lower: Objective

    @property
    def sentence(self) -> Sayable:
        """What is asked about it."""
        low, high = (say.LEVEL[part.level or "company"] for part in (self.lower, self.upper))
        return say.UPSIDE_DOWN.fill(lower=title_of(self.lower), low=low, upper=title_of(self.upper), high=high)


class Layer(NamedTuple):
    """All objectives of one level.

    Attributes:
        level: as the plan calls it.
        objectives: how many.
        key_results: how many they have together.
        owners: those that are named, each once.
    """

    level: Level
    objectives: int
    key_results: int
    owners: tuple[str, ...]


def upside_down(hierarchy: Hierarchy) -> Iterator[Upside]:
    """Each objective whose level is wider than that of the nearest one above that has a level.

    Equal levels are fine: a team may well work for another team.
    """
    for lower in hierarchy.plan.objectives:
        upper = next((above for above in hierarchy.above(lower) if above.level is not None), None)
        if lower.level and upper is not None and upper.level and RANK[lower.level] < RANK[upper.level]:
            yield Upside(upper, lower)


def layers(objectives: Sequence[Objective]) -> tuple[Layer, ...]:
    """The levels that are in use, the widest first; objectives without a level are in none."""
    found = []
    for level in RANK:
        members = [objective for objective in objectives if objective.level == level]
        if members:
            owners = dict.fromkeys(objective.owner for objective in members if objective.owner)
            found.append(Layer(level, len(members), sum(len(each.key_results) for each in members), tuple(owners)))
    return tuple(found)
