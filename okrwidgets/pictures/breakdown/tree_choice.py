"""Which drivers of a tree are shown, so that it stays readable."""

from __future__ import annotations

import heapq
from collections.abc import Mapping
from typing import Final, NamedTuple

from okrwidgets.breakdown.trees import DriverTree, Figure

_MOST_COLUMNS: Final = 5
_MOST_ENDS: Final = 14
"""Drivers without anything below them, each of which takes a row."""


class Choice(NamedTuple):
    """What is shown.

    Attributes:
        depth: of each driver that is shown: how many formulas lie between it and the KPI at most; root first.
        parts: the drivers in its formula that are shown.
        left_out: ids of the others, those nearest to the KPI first.
    """

    depth: Mapping[str, int]
    parts: Mapping[str, tuple[str, ...]]
    left_out: tuple[str, ...]


def choose(tree: DriverTree, figures: Mapping[str, Figure]) -> Choice:
    """Leave out what is far from the KPI, and then what moves it least."""
    depth: dict[str, int] = {tree.root: 0}
    downwards = list(tree.drivers)[::-1]
    for id in downwards:  # the root first, each before its parts
        for part in tree.drivers[id].parts:
            depth[part] = max(depth.get(part, 0), depth[id] + 1)
    near = {id for id, steps in depth.items() if steps < _MOST_COLUMNS}
    kept = _heaviest(tree, figures, near)
    ordered = {id: depth[id] for id in downwards if id in kept}
    parts = {id: tuple(part for part in tree.drivers[id].parts if part in kept) for id in ordered}
    left_out = [id for id in downwards if id not in kept]
    return Choice(ordered, parts, tuple(sorted(left_out, key=lambda id: depth[id])))


def _heaviest(tree: DriverTree, figures: Mapping[str, Figure], near: set[str]) -> set[str]:
    """Take away one end after the other until there are few enough: first what nobody moves, the lightest first."""
    moved = {id: bool(tree.drivers[id].key_results) for id in near}
    kept = set(near)
    below = {id: sum(1 for part in tree.drivers[id].parts if part in kept) for id in kept}
    weights, order = _weights(tree, figures), {id: n for n, id in enumerate(tree.drivers)}
    heap = [(moved[id], weights[id], -order[id], id) for id, parts in below.items() if not parts]
    heapq.heapify(heap)
    count = len(heap)
    while count > _MOST_ENDS:
        *_, id = heapq.heappop(heap)
        kept.discard(id)
        count -= 1
        for user in tree.drivers[id].used_by:
            if user in kept:
                below[user] -= 1
                if not below[user]:
                    count += 1
                    heapq.heappush(heap, (moved[user], weights[user], -order[user], user))
    return kept


def _weights(tree: DriverTree, figures: Mapping[str, Figure]) -> dict[str, float]:
    """How much of the KPI moves with each driver; 0 where that is not known."""
    slopes = tree.gradient(figures)
    return {id: abs((slopes.get(id) or 0.0) * (figure.value or 0.0)) for id, figure in figures.items()}
