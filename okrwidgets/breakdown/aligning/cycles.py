"""Links that lead back to where they started."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import Final

from okrwidgets.breakdown.aligning.hierarchy import Hierarchy

_MOST: Final = 12
"""So many are named: whoever has more mends these first."""


def cycles(hierarchy: Hierarchy) -> tuple[tuple[str, ...], ...]:
    """The ids of each circle in the direction of its links, the first one once more at the end.

    A plan that was read from a file has none (``P204``); one that was put together past the checks may.
    """
    ways: dict[str, set[str]] = {id: set() for id in hierarchy.parts}
    for objective in hierarchy.plan.objectives:
        if objective.for_ in ways:
            ways[objective.id].add(objective.for_)
        for row in objective.key_results:
            ways[row.id].add(objective.id)
            ways[row.id] |= {id for id in row.supports if id in ways}
    found: list[tuple[str, ...]] = []
    while len(found) < _MOST:
        try:
            TopologicalSorter({id: sorted(there) for id, there in ways.items()}).prepare()
        except CycleError as circle:
            ids: list[str] = circle.args[1][::-1]  # from what waits to what it waits for
            found.append(_from_the_first(ids[:-1], hierarchy))
            ways[ids[0]].discard(ids[1])
        else:
            break
    return tuple(found)


def _from_the_first(ids: list[str], hierarchy: Hierarchy) -> tuple[str, ...]:
    order = {id: n for n, id in enumerate(hierarchy.parts)}
    start = min(range(len(ids)), key=lambda n: order[ids[n]])
    turned = [*ids[start:], *ids[:start]]
    return (*turned, turned[0])
