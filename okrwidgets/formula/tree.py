"""What a formula is once it is read: a small tree, each part of which knows where it stands in the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeVar

Span: TypeAlias = tuple[int, int]
"""Start and end in the text, 0-based, in characters."""


@dataclass(frozen=True, slots=True)
class Number:
    """A constant."""

    value: float
    at: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A column, an assumption or another formula, by its id."""

    id: str
    at: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Negative:
    """The opposite."""

    of: Node
    at: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Sum:
    """Two parts added."""

    left: Node
    right: Node
    at: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Difference:
    """The right part taken from the left."""

    left: Node
    right: Node
    at: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Product:
    """Two parts multiplied."""

    left: Node
    right: Node
    at: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Quotient:
    """The left part divided by the right."""

    left: Node
    right: Node
    at: Span = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Power:
    """A part multiplied by itself, a small whole number of times."""

    base: Node
    exponent: int
    at: Span = field(default=(0, 0), compare=False)


Node: TypeAlias = Number | Name | Negative | Sum | Difference | Product | Quotient | Power
Binary: TypeAlias = Sum | Difference | Product | Quotient

T = TypeVar("T")


def parts_of(node: Node) -> tuple[Node, ...]:
    """What a node is made of, from left to right; nothing for a number or a name."""
    if isinstance(node, Binary):
        return (node.left, node.right)
    if isinstance(node, Negative):
        return (node.of,)
    return (node.base,) if isinstance(node, Power) else ()


def fold_tree(tree: Node, combine: Callable[[Node, tuple[T, ...]], T]) -> T:
    """Work out something for the whole from what it is for the parts, from left to right.

    A loop and no recursion: a sum of 250 parts is a tree 250 levels deep.

    Args:
        tree: where to begin.
        combine: takes a node and the results of its parts, and gives the node's own.

    Examples:
        >>> fold_tree(Sum(Name("a"), Negative(Name("b"))), lambda node, parts: 1 + sum(parts))
        4
    """
    order, waiting = [], [tree]
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting.extend(parts_of(node))
    done: list[T] = []
    for node in reversed(order):
        count = len(parts_of(node))
        parts = tuple(done[len(done) - count :])
        del done[len(done) - count :]
        done.append(combine(node, parts))
    return done[0]


def with_parts(node: Node, parts: tuple[Node, ...]) -> Node:
    """The same node around other parts, of which it has as many."""
    if isinstance(node, Binary):
        return replace(node, left=parts[0], right=parts[1])
    if isinstance(node, Negative):
        return replace(node, of=parts[0])
    return replace(node, base=parts[0]) if isinstance(node, Power) else node
