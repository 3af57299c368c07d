"""How much a formula's value moves with each of its names."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from okrwidgets.formula.answer import Answer, apply
from okrwidgets.formula.tree import Difference, Name, Negative, Node, Power, Product, Quotient, Sum, fold_tree

Slopes = dict[str, float]
"""For each name the partial derivative; not finite where it is beyond all figures."""


@dataclass(frozen=True, slots=True)
class _Point:
    answer: Answer
    slopes: Slopes

    @property
    def value(self) -> float:
        return math.nan if self.answer.value is None else self.answer.value


def gradient(tree: Node, names: tuple[str, ...], values: Mapping[str, float | None]) -> dict[str, float | None]:
    """The partial derivative for each name, computed by the rules of calculus and not by differences.

    ``None`` for all where the formula has no value, and for a name where the derivative is beyond all figures.
    """

    def combine(node: Node, parts: tuple[_Point, ...]) -> _Point:
        answer = apply(node, tuple(part.answer for part in parts), values)
        if isinstance(node, Name):
            return _Point(answer, {node.id: 1.0})
        return _Point(answer, {} if answer.value is None else _slopes(node, parts, answer.value))

    whole = fold_tree(tree, combine)
    if whole.answer.value is None:
        return dict.fromkeys(names)
    slopes = {name: whole.slopes.get(name, 0.0) for name in names}
    return {name: slope if math.isfinite(slope) else None for name, slope in slopes.items()}


def _slopes(node: Node, parts: tuple[_Point, ...], value: float) -> Slopes:
    if isinstance(node, Negative):
        return _scaled(parts[0].slopes, -1)
    if isinstance(node, Power):
        return _scaled(parts[0].slopes, _slope_of_power(parts[0].value, node.exponent))
    if isinstance(node, Sum):
        return _added(parts[0].slopes, parts[1].slopes)
    if isinstance(node, Difference):
        return _added(parts[0].slopes, _scaled(parts[1].slopes, -1))
    if isinstance(node, Product):
        return _added(_scaled(parts[0].slopes, parts[1].value), _scaled(parts[1].slopes, parts[0].value))
    if isinstance(node, Quotient):
        # −(a / b) / b and not −a / b²: the square of a small figure is 0
        under = parts[1].value
        over = {name: slope / under for name, slope in parts[0].slopes.items()}
        return _added(over, {name: -value * slope / under for name, slope in parts[1].slopes.items()})
    return {}


def _slope_of_power(base: float, exponent: int) -> float:
    try:
        return exponent * base ** (exponent - 1) if exponent else 0.0
    except OverflowError:
        return math.inf


def _scaled(slopes: Slopes, factor: float) -> Slopes:
    return {name: slope * factor for name, slope in slopes.items()}


def _added(left: Slopes, right: Slopes) -> Slopes:
    return left | {name: left.get(name, 0.0) + slope for name, slope in right.items()}
