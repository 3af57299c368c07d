"""A formula over aggregated columns as expressions of the frame: its value, and why there is none.

The rules are those of `okrwidgets.formula.Formula.value`, node by node: the left part comes first, and where it has no
value its reason is the whole's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.formula import (
    Answer,
    Difference,
    Name,
    Node,
    Power,
    Product,
    Quotient,
    Sum,
    fold_tree,
)
from okrwidgets.formula.answer import apply

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

CODES: Final[Mapping[str, float]] = {"no_data": 1.0, "no_denominator": 2.0, "zero_denominator": 3.0, "not_finite": 4.0}
"""Reasons are numbers until they are shown: those any engine can compare, and numpy can leave out."""
LARGEST: Final = 10
"""Parts of an expression; a larger one becomes a column of its own, so that nothing is written out again and again."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a formula.

    Attributes:
        value: right wherever there is no reason against it.
        why: the code of the reason; ``None`` where there is always a value.
        constant: the answer, where it is the same in all rows.
        round: after how many rounds of new columns it can be computed.
        size: of its expression.
    """

    value: nw.Expr
    why: nw.Expr | None
    constant: Answer | None = None
    round: int = 0
    size: int = 1

    @property
    def shown(self) -> nw.Expr:
        """The value, or null."""
        import narwhals.stable.v2 as nw

        return self.value if self.why is None else nw.when(self.why.is_null()).then(self.value)


class Evaluator:
    """Turns formulas into expressions, and keeps the rounds of new columns that these need."""

    def __init__(self) -> None:
        self._rounds: list[list[nw.Expr]] = []
        self._made = 0

    def piece(self, tree: Node, leaves: Mapping[str, Piece]) -> Piece:
        """A whole formula.

        Args:
            tree: of the formula.
            leaves: what its names stand for.
        """
        return fold_tree(tree, lambda node, parts: self.combine(node, parts, leaves))

    def combine(self, node: Node, parts: tuple[Piece, ...], leaves: Mapping[str, Piece]) -> Piece:
        """One node, from its parts."""
        if isinstance(node, Name):
            return leaves[node.id]
        answers = [part.constant for part in parts if part.constant is not None]
        if len(answers) == len(parts):
            return _constant(apply(node, tuple(answers), {}))
        parts = tuple(self._settled(part) if part.size > LARGEST else part for part in parts)
        if isinstance(node, Quotient) and parts[1].size > 1:
            parts = (parts[0], self._settled(parts[1]))
        value = _value(node, parts)
        size = 1 + sum(part.size for part in parts)
        return Piece(value, _why(node, parts, value), None, max(part.round for part in parts), size)

    def _settled(self, piece: Piece) -> Piece:
        """A piece that has become columns of its own."""
        import narwhals.stable.v2 as nw

        if piece.constant is not None:
            return piece
        while len(self._rounds) <= piece.round:
            self._rounds.append([])
        self._made += 1
        names = f"okr_value_{self._made}", f"okr_why_{self._made}"
        self._rounds[piece.round].append(piece.value.alias(names[0]))
        if piece.why is not None:
            self._rounds[piece.round].append(piece.why.alias(names[1]))
        return Piece(nw.col(names[0]), None if piece.why is None else nw.col(names[1]), None, piece.round + 1)

    def apply(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """The frame with all the columns that the pieces need."""
        return reduce(lambda done, columns: done.with_columns(*columns), self._rounds, frame)


def _constant(answer: Answer) -> Piece:
    import narwhals.stable.v2 as nw

    why = None if answer.why is None else nw.lit(CODES[answer.why])
    return Piece(nw.lit(answer.value, nw.Float64), why, answer)


def _value(node: Node, parts: tuple[Piece, ...]) -> nw.Expr:
    import narwhals.stable.v2 as nw

    left, right = parts[0].value, parts[-1].value
    match node:
        case Sum():
            return left + right
        case Difference():
            return left - right
        case Product():
            return left * right
        case Quotient():
            return nw.when(right != 0).then(left / right)
        case Power():
            return left**node.exponent
    return -left


def _why(node: Node, parts: tuple[Piece, ...], value: nw.Expr) -> nw.Expr:
    import narwhals.stable.v2 as nw

    left, right = parts[0].why, parts[-1].why
    reasons = [] if left is None else [left]
    if isinstance(node, Quotient):
        if right is not None:
            reasons.append(nw.when(~right.is_null()).then(nw.lit(CODES["no_denominator"])))
        reasons.append(nw.when(parts[1].value == 0).then(nw.lit(CODES["zero_denominator"])))
    elif len(parts) > 1 and right is not None:
        reasons.append(right)
    reasons.append(nw.when(~value.is_finite()).then(nw.lit(CODES["not_finite"])))
    return nw.coalesce(*reasons)


def in_words(code: nw.Expr, codes: Iterable[tuple[str, float]]) -> nw.Expr:
    """The reasons behind codes, as text; null where there is none."""
    import narwhals.stable.v2 as nw

    words = nw.lit(None, nw.String)
    for name, number in codes:
        words = nw.when(code == number).then(nw.lit(name)).otherwise(words)
    return words
