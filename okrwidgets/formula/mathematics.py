"""A formula set as mathematics: fractions, × and −, and the parentheses that it needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from okrwidgets.formula.shapes import MathNode, MathOperator
from okrwidgets.formula.tree import (
    Difference,
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
from okrwidgets.formula.writing import needs_parentheses, say_figure, say_name
from okrwidgets.text import Language, Text, reader_language

_SIGNS: Final[dict[type[Node], Literal["+", "−", "×"]]] = {Sum: "+", Difference: "−", Product: "×"}


def mathematics(tree: Node, names: Mapping[str, Text], lang: Language | None = None) -> MathNode:
    """Set a formula as mathematics; see `okrwidgets.formula.Formula.mathematics`."""
    lang = reader_language(lang)

    def combine(node: Node, parts: tuple[list[MathNode], ...]) -> list[MathNode]:
        if isinstance(node, Number):
            return [{"kind": "number", "text": say_figure(node.value, lang)}]
        if isinstance(node, Name):
            return [{"kind": "identifier", "text": say_name(node.id, names, lang), "id": node.id}]
        if isinstance(node, Negative):
            return [_operator("−"), *_put(node.of, parts[0], node)]
        if isinstance(node, Quotient):
            return [{"kind": "fraction", "numerator": _row(parts[0]), "denominator": _row(parts[1])}]
        if isinstance(node, Power):
            base = _row(_put(node.base, parts[0], node))
            return [{"kind": "power", "base": base, "exponent": {"kind": "number", "text": str(node.exponent)}}]
        left, right = _put(node.left, parts[0], node), _put(node.right, parts[1], node, right=True)
        return [*left, _operator(_SIGNS[type(node)]), *right]

    return _row(fold_tree(tree, combine))


def _put(part: Node, parts: list[MathNode], of: Node, *, right: bool = False) -> list[MathNode]:
    inside = needs_parentheses(part, of, right=right, how="fractions")
    return [_operator("("), *parts, _operator(")")] if inside else parts


def _operator(text: Literal["+", "−", "×", "(", ")"]) -> MathOperator:
    return {"kind": "operator", "text": text}


def _row(parts: list[MathNode]) -> MathNode:
    return parts[0] if len(parts) == 1 else {"kind": "row", "parts": parts}
