"""What moving one driver means for the others: pure steps from one set of moves to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from okrwidgets.breakdown.trees import DriverTree

Moves = Mapping[str, float]
"""For each driver that was moved its figure, as formulas take it."""


def movable(tree: DriverTree) -> tuple[str, ...]:
    """The drivers that can be moved: what no formula computes, and what a key result states."""
    return tuple(
        id
        for id, driver in tree.drivers.items()
        if id != tree.root and (driver.formula is None or bool(driver.key_results))
    )


def move(tree: DriverTree, moves: Moves, id: str, value: float) -> dict[str, float]:
    """Move one driver, and let go of what was moved before and says otherwise.

    What lies between it and the KPI is computed again; what counts only through it is no longer asked. The last
    one who moved is right.
    """
    loose = above(tree, id) | only_through(tree, id)
    return {other: moved for other, moved in moves.items() if other not in loose} | {id: value}


def set_aside(tree: DriverTree, moves: Moves) -> Mapping[str, str]:
    """What is not asked while a driver above it was itself moved; for each of them which one."""
    aside: dict[str, str] = {}
    for id in moves:
        if tree.drivers[id].formula is not None:
            aside |= dict.fromkeys(only_through(tree, id), id)
    return aside


def above(tree: DriverTree, id: str) -> frozenset[str]:
    """Everything that is computed with a driver, directly or not."""
    return _reached(tree.drivers[id].used_by, lambda other: tree.drivers[other].used_by)


def only_through(tree: DriverTree, id: str) -> frozenset[str]:
    """Everything that counts for the KPI only by way of this driver."""
    below = _reached(tree.drivers[id].parts, lambda other: tree.drivers[other].parts)
    if not below:
        return below
    beside = _reached([tree.root], lambda other: () if other == id else tree.drivers[other].parts)
    return below - beside


def _reached(start: Iterable[str], following: Callable[[str], Iterable[str]]) -> frozenset[str]:
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        id = waiting.pop()
        if id not in found:
            found.add(id)
            waiting.extend(following(id))
    return frozenset(found)
