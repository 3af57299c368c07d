"""One unknown, found backwards: from the target down the path by the opposite of each step."""

from __future__ import annotations

import math
from collections.abc import Callable

from okrwidgets.breakdown.answers.tape import ADD, MINUS, POWER, TAKE, TIMES, Step, Tape

Rounding = Callable[[str, float, bool], float]
"""Takes a driver, its exact figure, and whether more of it brings more of the KPI."""


def invert(tape: Tape, target: float, rounding: Rounding | None = None) -> float | None:
    """The figure of the one moving driver at which the KPI is at its target.

    Args:
        tape: on which one driver moves, and everything that moves is used once.
        target: of the KPI.
        rounding: for the drivers on the way down, where their figures are to be round.

    Returns:
        Exact but for the rounding of floats; for an even power the positive one. ``None`` where there is none, or
        where something that moves is used twice.
    """
    names = {slot: id for id, slot in tape.drivers.items()}
    by_slot = {step[1]: step for step in tape.steps}
    moving = {0, *by_slot}
    slot, wanted, rising = tape.root, target, True
    while slot != 0:
        step = by_slot.get(slot)
        if step is None or not math.isfinite(wanted):
            return None
        below = _below(step, moving)
        if below is None:
            return None
        turned = _turned(step, wanted, tape.constants, left=below == step[2])
        if turned is None:
            return None
        slot, wanted = below, turned[0]
        rising = rising == turned[1]
        if rounding is not None and slot in names:
            wanted = rounding(names[slot], wanted, rising)
    return wanted if math.isfinite(wanted) else None


def _below(step: Step, moving: set[int]) -> int | None:
    """The part of a step that moves; ``None`` where both do."""
    sign, _, left, right = step
    if sign in {MINUS, POWER}:
        return left
    if left in moving:
        return None if right in moving else left
    return right


def _turned(step: Step, wanted: float, constants: tuple[float, ...], *, left: bool) -> tuple[float, bool] | None:
    """What the moving part has to be, and whether more of it brings more."""
    sign = step[0]
    if sign == MINUS:
        return -wanted, False
    if sign == POWER:
        return _root(wanted, step[3])
    other = constants[step[3] if left else step[2]]
    if sign == ADD:
        return wanted - other, True
    if sign == TAKE:
        return (wanted + other, True) if left else (other - wanted, False)
    if other == 0:
        return None
    if sign == TIMES:
        return wanted / other, other > 0
    if left:  # a quotient
        return wanted * other, other > 0
    return (other / wanted, other < 0) if wanted else None


def _root(wanted: float, exponent: int) -> tuple[float, bool] | None:
    if exponent == 0 or (exponent % 2 == 0 and wanted < 0):
        return None
    return math.copysign(abs(wanted) ** (1 / exponent), wanted), True
