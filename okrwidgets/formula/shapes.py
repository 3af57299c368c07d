"""A formula as the browser sets it: a tree from which MathML elements are made."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict


class MathNumber(TypedDict):
    """A number, written the reader's way."""

    kind: Literal["number"]
    text: str


class MathIdentifier(TypedDict):
    """A name, in people's words."""

    kind: Literal["identifier"]
    text: str
    id: str


class MathOperator(TypedDict):
    """A sign: + − × or a parenthesis."""

    kind: Literal["operator"]
    text: Literal["+", "−", "×", "(", ")"]


class MathRow(TypedDict):
    """Parts side by side."""

    kind: Literal["row"]
    parts: list[MathNode]


class MathFraction(TypedDict):
    """One part over another."""

    kind: Literal["fraction"]
    numerator: MathNode
    denominator: MathNode


class MathPower(TypedDict):
    """A part with an exponent."""

    kind: Literal["power"]
    base: MathNode
    exponent: MathNumber


MathNode: TypeAlias = MathNumber | MathIdentifier | MathOperator | MathRow | MathFraction | MathPower
