"""The rows of a picture of the levels: each objective in the band of its level, with its place on the KPI's bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from okrwidgets.breakdown.aligning import Branch, Carried
from okrwidgets.breakdown.aligning.levels import RANK
from okrwidgets.breakdown.aligning.sentences import LEVEL
from okrwidgets.pictures.breakdown import sentences as say
from okrwidgets.text import Sayable

NOTHING: Final = 5e-4
"""A smaller part of the whole would be written as 0%."""
_Band = tuple[int, int]


class Row(NamedTuple):
    """One objective.

    Attributes:
        branch: what is known of it.
        start: where its part of the KPI begins, in the KPI's unit; ``None`` where it has no share.
    """

    branch: Branch
    start: float | None


class Band(NamedTuple):
    """All objectives of one level."""

    name: Sayable
    rows: tuple[Row, ...]


def bands(branches: Sequence[Branch]) -> list[Band]:
    """The levels from the company down; an objective without one stands right below what it derives from."""
    above = _above(branches)
    placed: dict[str, _Band] = {}
    for branch in branches:  # each stands behind the one that it hangs on
        rank, steps = placed.get(above.get(branch.objective, ""), (-1, 0))
        placed[branch.objective] = (RANK[branch.level], 0) if branch.level else (rank, steps + 1)
    starts = _starts(branches, above)
    ordered = sorted(branches, key=lambda branch: placed[branch.objective])
    return [
        Band(_name(members[0]), tuple(Row(each, starts.get(each.objective)) for each in members))
        for _, group in groupby(ordered, key=lambda branch: placed[branch.objective])
        if (members := list(group))
    ]


def _name(branch: Branch) -> Sayable:
    return LEVEL[branch.level] if branch.level else say.NO_LEVEL


def _above(branches: Sequence[Branch]) -> Mapping[str, str]:
    """The objective that each objective hangs on."""
    home = {row: branch.objective for branch in branches for row in branch.key_results}
    home |= {branch.objective: branch.objective for branch in branches}
    return {branch.objective: home[branch.parent] for branch in branches if branch.parent in home}


def _starts(branches: Sequence[Branch], above: Mapping[str, str]) -> dict[str, float]:
    """One after the other, those below within what those above carry."""
    starts: dict[str, float] = {}
    ends: dict[str, float] = {}
    for branch in branches:
        if branch.share is None:
            continue
        upper = above.get(branch.objective, "")
        starts[branch.objective] = ends.get(upper, starts.get(upper, 0.0))
        ends[upper] = starts[branch.objective] + branch.share
    return starts


def reach(found: Sequence[Band], carried: Carried) -> tuple[float, float]:
    """The lowest and the highest figure of the bars."""
    rows = [row for band in found for row in band.rows if row.start is not None]
    places = [place for row in rows for place in (row.start or 0.0, (row.start or 0.0) + (row.branch.share or 0.0))]
    return min([0.0, carried.whole or 0.0, *places]), max([0.0, carried.whole or 0.0, *places])
