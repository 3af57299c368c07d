"""A driver tree as one list of steps: for integrals and searches, which compute it again and again.

`Formula.value` says why there is no value, and `DriverTree` keeps every figure with its origin; a tape keeps neither.
It computes the part of the tree that moves, in floats, forwards for the value and backwards for all slopes at once,
and costs as many steps as the formulas have signs.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.formula import (
    Difference,
    Formula,
    Name,
    Negative,
    Node,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    fold_tree,
)

ADD: Final = 0
TAKE: Final = 1
TIMES: Final = 2
OVER: Final = 3
MINUS: Final = 4
POWER: Final = 5
_SIGNS: Final[dict[type[Node], int]] = {
    Sum: ADD,
    Difference: TAKE,
    Product: TIMES,
    Quotient: OVER,
    Negative: MINUS,
    Power: POWER,
}

Step = tuple[int, int, int, int]
"""Sign, slot of the result, slot of the left part, slot of the right part (the exponent itself for a power)."""


class NoValueError(Exception):
    """A figure is missing, or a constant part of the tree has no value."""


@dataclass(frozen=True, slots=True)
class Tape:
    """The part of a tree that moves.

    Attributes:
        moving: ids of the drivers that move; their slots are 0, 1, 2 …
        steps: in the order in which they are computed.
        constants: the value of each slot that does not move, 0 elsewhere.
        root: slot of the KPI.
        drivers: slot of each driver that is part of it.
    """

    moving: tuple[str, ...]
    steps: tuple[Step, ...]
    constants: tuple[float, ...]
    root: int
    drivers: Mapping[str, int]

    @property
    def divides(self) -> bool:
        """Whether something that moves is divided by."""
        moved = {*range(len(self.moving)), *(step[1] for step in self.steps)}
        return any(step[0] == OVER and step[3] in moved for step in self.steps)

    def value(self, point: Sequence[float]) -> float | None:
        """Of the KPI at a point; ``None`` where it has none."""
        slots = self._slots(point)
        return None if slots is None else slots[self.root]

    def along(self, point: Sequence[float]) -> Mapping[str, float] | None:
        """Of every driver on the tape."""
        slots = self._slots(point)
        return None if slots is None else {id: slots[at] for id, at in self.drivers.items()}

    def slopes(self, point: Sequence[float]) -> tuple[float, list[float]] | None:
        """The value of the KPI, and how much it moves with each of ``moving``."""
        slots = self._slots(point)
        if slots is None:
            return None
        back = [0.0] * len(slots)
        back[self.root] = 1.0
        try:
            for step in reversed(self.steps):
                _pass_back(step, slots, back)
        except OverflowError:
            return None
        slopes = back[: len(self.moving)]
        return (slots[self.root], slopes) if all(map(math.isfinite, slopes)) else None

    def _slots(self, point: Sequence[float]) -> list[float] | None:
        slots = list(self.constants)
        slots[: len(point)] = point
        try:
            for step in self.steps:
                slots[step[1]] = _compute(step, slots)
        except (OverflowError, ZeroDivisionError):
            return None
        return slots if math.isfinite(slots[self.root]) else None


def _compute(step: Step, slots: list[float]) -> float:
    sign, _, left, right = step
    if sign == TIMES:
        return slots[left] * slots[right]
    if sign == ADD:
        return slots[left] + slots[right]
    if sign == TAKE:
        return slots[left] - slots[right]
    if sign == OVER:
        if math.isinf(slots[right]):
            raise OverflowError  # it would come out as 0
        return slots[left] / slots[right]
    return -slots[left] if sign == MINUS else float(slots[left] ** right)


def _pass_back(step: Step, slots: list[float], back: list[float]) -> None:
    sign, at, left, right = step
    slope = back[at]
    if slope == 0.0:
        return
    if sign == TIMES:
        back[left] += slope * slots[right]
        back[right] += slope * slots[left]
    elif sign == ADD:
        back[left] += slope
        back[right] += slope
    elif sign == TAKE:
        back[left] += slope
        back[right] -= slope
    elif sign == OVER:
        back[left] += slope / slots[right]
        back[right] -= slope * slots[at] / slots[right]
    elif sign == MINUS:
        back[left] -= slope
    elif right:
        back[left] += slope * right * slots[left] ** (right - 1)


def tape_of(
    tree: DriverTree, figures: Mapping[str, float | None], moving: Sequence[str], held: Collection[str]
) -> Tape:
    """Put a tree on a tape.

    Args:
        tree: of the KPI.
        figures: of the drivers that are held.
        moving: ids of the drivers that move.
        held: ids of the drivers whose figure is taken although they have a formula. Drivers without a formula are
            always held where they do not move.

    Raises:
        NoValueError: when a figure is missing, or what does not move has no value.
    """
    writer = _Writer(figures, moving)
    held = frozenset(held)  # asked for once a driver, of which there may be thousands
    needed = _needed(tree, frozenset(moving), held)
    for id, driver in tree.drivers.items():
        if id in needed and id not in writer.drivers:
            formula = None if id in held else driver.formula
            writer.put(id, formula)
    return Tape(
        tuple(moving),
        tuple(writer.steps),
        tuple(0.0 if value is None else value for value in writer.values),
        writer.drivers[tree.root],
        writer.drivers,
    )


def _needed(tree: DriverTree, moving: frozenset[str], held: frozenset[str]) -> set[str]:
    """What the KPI is computed from, from the root down to what moves or is held."""
    needed, waiting = {tree.root}, [tree.root]
    while waiting:
        id = waiting.pop()
        if id in moving or id in held:
            continue
        for part in tree.drivers[id].parts:
            if part not in needed:
                needed.add(part)
                waiting.append(part)
    return needed


class _Writer:
    def __init__(self, figures: Mapping[str, float | None], moving: Sequence[str]) -> None:
        self.figures = figures
        self.values: list[float | None] = [None] * len(moving)
        """Of each slot that does not move."""
        self.steps: list[Step] = []
        self.drivers: dict[str, int] = {id: at for at, id in enumerate(moving)}

    def put(self, id: str, formula: Formula | None) -> None:
        if formula is None:
            figure = self.figures.get(id)
            if figure is None or not math.isfinite(figure):
                raise NoValueError(id)
            self.drivers[id] = self._constant(figure)
        else:
            self.drivers[id] = fold_tree(formula.tree, self._node)

    def _constant(self, value: float) -> int:
        self.values.append(value)
        return len(self.values) - 1

    def _node(self, node: Node, parts: tuple[int, ...]) -> int:
        if isinstance(node, Number):
            return self._constant(node.value)
        if isinstance(node, Name):
            return self.drivers[node.id]
        left = parts[0]
        right = node.exponent if isinstance(node, Power) else parts[-1]
        known = [self.values[part] for part in parts]
        step = (_SIGNS[type(node)], len(self.values), left, right)
        if any(value is None for value in known):
            self.values.append(None)
            self.steps.append(step)
            return len(self.values) - 1
        return self._constant(self._folded(step))

    def _folded(self, step: Step) -> float:
        try:
            value = _compute(step, self.values)  # type: ignore[arg-type]  # the parts of this step do not move
        except (OverflowError, ZeroDivisionError):
            raise NoValueError from None
        if not math.isfinite(value):
            raise NoValueError
        return value
