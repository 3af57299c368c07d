"""Do the units of a formula work out?"""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from okrwidgets.formula import sentences
from okrwidgets.formula.dimension import Dimension
from okrwidgets.formula.error import FormulaError
from okrwidgets.formula.signs import shown
from okrwidgets.formula.tree import Difference, Name, Negative, Node, Number, Power, Product, Quotient, Sum, fold_tree
from okrwidgets.text import Sayable


def dimension_of(tree: Node, text: str, units: Mapping[str, Dimension]) -> Dimension:
    """Work out what a formula is counted in; see `okrwidgets.formula.Formula.dimension`."""

    def combine(node: Node, parts: tuple[Dimension, ...]) -> Dimension:
        if isinstance(node, Name):
            return _unit_of(node, text, units)
        if isinstance(node, Number):
            return Dimension()
        if isinstance(node, Product):
            return parts[0] * parts[1]
        if isinstance(node, Quotient):
            return parts[0] / parts[1]
        if isinstance(node, Power):
            return parts[0] ** node.exponent
        return parts[0] if isinstance(node, Negative) else _added(node, parts[0], parts[1], text)

    return fold_tree(tree, combine)


def require_unit(found: Dimension, expected: Dimension, text: str) -> None:
    """Refuse a formula that comes out in another unit than it should.

    Raises:
        FormulaError: ``F204``.
    """
    if not found.fits(expected):
        sentence = sentences.OTHER_UNIT.fill(formula=shown(text), found=found, expected=expected)
        raise FormulaError("F204", sentence, text, 0, len(text))


def _unit_of(name: Name, text: str, units: Mapping[str, Dimension]) -> Dimension:
    if name.id in units:
        return units[name.id]
    near = difflib.get_close_matches(name.id, units, 1)
    sentence: Sayable = sentences.UNIT_MISSING.fill(name=name.id)
    if near:
        sentence = sentences.UNIT_MISSING_MEANT.fill(name=name.id, near=near[0])
    raise FormulaError("F202", sentence, text, *name.at)


def _added(node: Sum | Difference, left: Dimension, right: Dimension, text: str) -> Dimension:
    if left.fits(right):
        return left.added(right)
    sentence = sentences.UNLIKE_PARTS.fill(
        left=shown(text[slice(*node.left.at)]),
        left_unit=left,
        right=shown(text[slice(*node.right.at)]),
        right_unit=right,
    )
    raise FormulaError("F203", sentence, text, *node.right.at)
