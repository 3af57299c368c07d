"""What a formula comes to, or why it has no value."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.formula.tree import (
    Difference,
    Name,
    Node,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    fold_tree,
)

Why = Literal["no_data", "no_denominator", "zero_denominator", "not_finite"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a formula comes to.

    Attributes:
        value: a finite number; ``None`` where there is none.
        why: there is no value: a figure is missing (``no_data``), what to divide by has no value
            (``no_denominator``) or is 0 (``zero_denominator``), or the result is beyond all figures (``not_finite``).
    """

    value: float | None
    why: Why | None = None


NO_DATA: Final = Answer(None, "no_data")
NO_DENOMINATOR: Final = Answer(None, "no_denominator")
ZERO_DENOMINATOR: Final = Answer(None, "zero_denominator")
NOT_FINITE: Final = Answer(None, "not_finite")


def evaluate(tree: Node, values: Mapping[str, float | None]) -> Answer:
    """Compute a formula. A name that is not among the values, is ``None`` or NaN, is missing.

    The left part comes first, and where it has no value its reason is the whole's.
    """
    return fold_tree(tree, lambda node, parts: apply(node, parts, values))


def apply(node: Node, parts: tuple[Answer, ...], values: Mapping[str, float | None]) -> Answer:
    """What one node comes to, from what its parts come to."""
    if isinstance(node, Number):
        return _finite(node.value)
    if isinstance(node, Name):
        return _given(values.get(node.id))
    left, right = parts[0], parts[-1]
    if left.value is None:
        return left
    if right.value is None:
        return NO_DENOMINATOR if isinstance(node, Quotient) else right
    return _computed(node, left.value, right.value)


def _computed(node: Node, left: float, right: float) -> Answer:
    if isinstance(node, Power):
        try:
            return _finite(left**node.exponent)
        except OverflowError:
            return NOT_FINITE
    if isinstance(node, Quotient):
        return _finite(left / right) if right else ZERO_DENOMINATOR
    if isinstance(node, Sum):
        return _finite(left + right)
    if isinstance(node, Difference):
        return _finite(left - right)
    if isinstance(node, Product):
        return _finite(left * right)
    return Answer(-left)


def _given(value: float | None) -> Answer:
    if value is None or value != value:  # noqa: PLR0124  # NaN is the one that differs from itself
        return NO_DATA
    try:
        return _finite(float(value))
    except OverflowError:  # a whole number of hundreds of digits
        return NOT_FINITE


def _finite(value: float) -> Answer:
    return Answer(value) if math.isfinite(value) else NOT_FINITE
