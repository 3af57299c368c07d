"""Formulas made ready to be computed again and again on figures that stand in a row.

A tree of ten thousand drivers computes ten thousand formulas, most of which are one product or sum: these are computed
without walking through the formula. Why a formula has no value is asked of the formula itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Final, NamedTuple

from okrwidgets.formula import (
    Answer,
    Binary,
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
    Why,
    fold_tree,
)
from okrwidgets.formula.answer import apply

Values = Sequence[float | None]

NAME: Final = 0
NUMBER: Final = 1
NEGATIVE: Final = 2
POWER: Final = 3
SUM: Final = 4
DIFFERENCE: Final = 5
PRODUCT: Final = 6
QUOTIENT: Final = 7
_BINARY: Final[Mapping[type[Node], int]] = {
    Sum: SUM,
    Difference: DIFFERENCE,
    Product: PRODUCT,
    Quotient: QUOTIENT,
}


class Step(NamedTuple):
    """One step: what is done, and to which earlier steps, figures or exponent."""

    what: int
    left: int
    right: int
    number: float


class Program:
    """A formula as steps, each of which uses earlier ones.

    Attributes:
        formula: the same, for people and for reasons.
        at: where its names stand in the row of figures, in the order of ``formula.names``.
        steps: the last one is the whole.
        plain: the one operation where the formula is two names; else -1.
        left: where the first of the two names stands.
        right: where the second one does.
    """

    __slots__ = ("at", "formula", "left", "plain", "right", "steps")

    def __init__(self, formula: Formula, places: Mapping[str, int]) -> None:
        self.formula = formula
        self.at = tuple(places[name] for name in formula.names)
        self.steps = _steps(formula.tree, places)
        tree = formula.tree
        two_names = isinstance(tree, Binary) and isinstance(tree.left, Name) and isinstance(tree.right, Name)
        self.plain = _BINARY[type(tree)] if two_names else -1
        self.left, self.right = (self.steps[0].left, self.steps[1].left) if two_names else (0, 0)

    def compute(self, values: Values) -> float | None:
        """The value; ``None`` where there is none, for whatever reason."""
        plain = self.plain
        if plain >= 0:
            left, right = values[self.left], values[self.right]
            if left is None or right is None:
                return None
            if plain == PRODUCT:
                found = left * right
            elif plain == SUM:
                found = left + right
            elif plain == DIFFERENCE:
                found = left - right
            elif right:
                found = left / right
            else:
                return None
            return found if isfinite(found) else None
        done = self.run(values)
        return None if done is None else done[-1]

    def why(self, answers: Mapping[int, Answer]) -> Why | None:
        """Why there is no value, from what each name comes to, by its place; ``None`` where there is one."""
        by_name = dict(zip(self.formula.names, self.at, strict=True))

        def combine(node: Node, parts: tuple[Answer, ...]) -> Answer:
            return answers[by_name[node.id]] if isinstance(node, Name) else apply(node, parts, {})

        return fold_tree(self.formula.tree, combine).why

    def run(self, values: Values) -> list[float] | None:
        """What each step comes to; ``None`` where one of them has no value."""
        done: list[float] = []
        for what, left, right, number in self.steps:
            found: float | None
            if what == NAME:
                found = values[left]
            elif what == NUMBER:
                found = number
            elif what == NEGATIVE:
                found = -done[left]
            elif what == POWER:
                found = _power(done[left], right)
            else:
                found = _two(what, done[left], done[right])
            if found is None or not isfinite(found):
                return None
            done.append(found)
        return done


def _two(what: int, left: float, right: float) -> float | None:
    if what == PRODUCT:
        return left * right
    if what == SUM:
        return left + right
    if what == DIFFERENCE:
        return left - right
    return left / right if right else None


def _power(base: float, exponent: int) -> float | None:
    try:
        return float(base**exponent)
    except OverflowError:
        return None


def _steps(tree: Node, places: Mapping[str, int]) -> tuple[Step, ...]:
    steps: list[Step] = []

    def combine(node: Node, parts: tuple[int, ...]) -> int:
        if isinstance(node, Name):
            steps.append(Step(NAME, places[node.id], 0, 0.0))
        elif isinstance(node, Number):
            steps.append(Step(NUMBER, 0, 0, node.value))
        elif isinstance(node, Negative):
            steps.append(Step(NEGATIVE, parts[0], 0, 0.0))
        elif isinstance(node, Power):
            steps.append(Step(POWER, parts[0], node.exponent, 0.0))
        else:
            steps.append(Step(_BINARY[type(node)], parts[0], parts[1], 0.0))
        return len(steps) - 1

    fold_tree(tree, combine)
    return tuple(steps)
