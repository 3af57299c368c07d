"""Random formulas, and arithmetic with fractions to compare with."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from hypothesis import strategies as st

from okrwidgets.formula import (
    Binary,
    Difference,
    Name,
    Negative,
    Node,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
)

NAMES = ("ad_spend", "leads", "won", "x1", "_y", "revenue")
SMALL = st.sampled_from([0.0, 1.0, 2.0, 3.0, 12.0, 1000.0, 0.1, 0.25, 1.125, 999.125])


def names() -> st.SearchStrategy[Node]:
    return st.sampled_from(NAMES).map(Name)


def trees(
    numbers: st.SearchStrategy[float] = SMALL,
    kinds: tuple[type[Node], ...] = (Sum, Difference, Product, Quotient, Negative, Power),
    exponents: st.SearchStrategy[int] | None = None,
    leaves: int = 12,
) -> st.SearchStrategy[Node]:
    """Trees that a formula of 500 characters can be, powers no higher than 60."""
    exponents = exponents if exponents is not None else st.integers(0, 4)

    def larger(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        shapes: list[st.SearchStrategy[Node]] = []
        for kind in kinds:
            if kind is Power:
                shapes.append(st.builds(Power, inner, exponents))
            elif kind is Negative:
                shapes.append(st.builds(Negative, inner))
            else:
                shapes.append(st.builds(kind, inner, inner))
        return st.one_of(shapes)

    whole = st.recursive(st.one_of(names(), numbers.map(Number)), larger, max_leaves=leaves)
    return whole.filter(lambda tree: depth(tree) <= 30 and height(tree) <= 60)


def depth(node: Node) -> int:
    return 1 + max((depth(part) for part in inside(node)), default=0)


def height(node: Node) -> int:
    own = max(node.exponent, 1) if isinstance(node, Power) else 1
    return own * max((height(part) for part in inside(node)), default=1)


def inside(node: Node) -> list[Node]:
    if isinstance(node, Binary):
        return [node.left, node.right]
    if isinstance(node, Negative):
        return [node.of]
    return [node.base] if isinstance(node, Power) else []


def exact(node: Node, values: Mapping[str, Fraction]) -> Fraction:
    """The value without any rounding.

    Raises:
        ZeroDivisionError: where a denominator is 0.
    """
    match node:
        case Number(value=value):
            return Fraction(value)
        case Name(id=id):
            return values[id]
        case Negative(of=of):
            return -exact(of, values)
        case Power(base=base, exponent=exponent):
            return exact(base, values) ** exponent
        case Sum(left=left, right=right):
            return exact(left, values) + exact(right, values)
        case Difference(left=left, right=right):
            return exact(left, values) - exact(right, values)
        case Product(left=left, right=right):
            return exact(left, values) * exact(right, values)
        case Quotient(left=left, right=right):
            return exact(left, values) / exact(right, values)
    raise TypeError(node)
