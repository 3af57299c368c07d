"""A formula turned round: what one of its names has to be so that a given value comes out."""

from __future__ import annotations

import math
from collections.abc import Mapping

from okrwidgets.formula import Binary, Difference, Formula, Name, Negative, Node, Power, Product, Sum, fold_tree
from okrwidgets.formula.answer import evaluate


def invert(formula: Formula, name: str, value: float, values: Mapping[str, float | None]) -> float | None:
    """What ``name`` has to be so that ``value`` comes out, exactly, by the opposite of each step on the way to it.

    Args:
        formula: in which ``name`` stands once.
        name: the unknown.
        value: what comes out.
        values: of the other names.

    Returns:
        The figure (for an even power the positive one); ``None`` where there is none or not one only, or where the name
        stands in the formula more than once.

    Examples:
        >>> invert(Formula.parse("contracts * value_each"), "value_each", 100000, {"contracts": 30})
        3333.3333333333335
        >>> invert(Formula.parse("revenue / leads"), "leads", 25, {"revenue": 1000})
        40.0
        >>> invert(Formula.parse("a * b"), "a", 5, {"b": 0}) is None
        True
    """
    if occurrences(formula.tree, name) != 1:
        return None
    known = {id: figure for id, figure in values.items() if id != name}
    node: Node = formula.tree
    wanted: float | None = float(value)
    while not isinstance(node, Name):
        if wanted is None or not math.isfinite(wanted):
            return None
        if isinstance(node, Negative):
            node, wanted = node.of, -wanted
        elif isinstance(node, Power):
            wanted = _root(wanted, node.exponent)
            node = node.base
        elif isinstance(node, Binary):
            in_left = occurrences(node.left, name) == 1
            other = evaluate(node.right if in_left else node.left, known).value
            wanted = None if other is None else _opposite(node, wanted, other, in_left=in_left)
            node = node.left if in_left else node.right
        else:
            return None
    return wanted if wanted is not None and math.isfinite(wanted) else None


def occurrences(tree: Node, name: str) -> int:
    """How often a name stands in a formula."""
    return fold_tree(tree, lambda node, parts: int(isinstance(node, Name) and node.id == name) + sum(parts))


def _opposite(node: Binary, wanted: float, other: float, *, in_left: bool) -> float | None:
    if isinstance(node, Sum):
        return wanted - other
    if isinstance(node, Difference):
        return wanted + other if in_left else other - wanted
    if isinstance(node, Product):
        return wanted / other if other else None
    return wanted * other if in_left and other else other / wanted if wanted and other and not in_left else None


def _root(wanted: float, exponent: int) -> float | None:
    if exponent == 0 or (exponent % 2 == 0 and wanted < 0):
        return None
    if exponent == 1:
        return wanted
    root = abs(wanted) ** (1 / exponent)
    whole = round(root)
    root = float(whole) if whole**exponent == abs(wanted) else root
    return math.copysign(root, wanted)
