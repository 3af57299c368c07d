"""Formulas over many draws at once. Needs numpy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from okrwidgets.formula import Difference, Name, Node, Number, Power, Product, Quotient, Sum, fold_tree

if TYPE_CHECKING:
    from okrwidgets.breakdown.likelihood.chance import Values


def evaluate(tree: Node, value_of: Callable[[Name], Values]) -> Values:
    """Compute a formula for all draws; what has no value in a draw is NaN or infinite there.

    Args:
        tree: of the formula.
        value_of: for each use of a name one figure, or one a draw; NaN where there is none.
    """
    import numpy as np

    def combine(node: Node, parts: tuple[Values, ...]) -> Values:
        if isinstance(node, Number):
            return np.float64(node.value)
        if isinstance(node, Name):
            return value_of(node)
        left, right = parts[0], parts[-1]
        if isinstance(node, Sum):
            return left + right
        if isinstance(node, Difference):
            return left - right
        if isinstance(node, Product):
            return left * right
        if isinstance(node, Quotient):
            # what has no value must not become 0 by being divided by
            return np.divide(left, np.where(np.isfinite(right) & (right != 0), right, np.nan))
        if isinstance(node, Power):
            # numpy takes the 0th power of what is missing for 1
            return left**node.exponent if node.exponent else np.where(np.isfinite(left), 1.0, np.nan)
        return -left

    with np.errstate(all="ignore"):
        return fold_tree(tree, combine)
