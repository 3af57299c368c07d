"""What a formula is once it is read: a small tree, each part of which knows where it stands in the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

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
