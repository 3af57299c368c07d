"""A formula over aggregated columns as expressions of the frame: its value, and why there is none.

The rules are those of `okrwidgets.formula.Formula.value`, node by node: the left part comes first, and where it has no
value its reason is the whole's. Each expression costs time in every engine, so there are as few as will do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from okrwidgets.formula import Answer, Difference, Name, Node, Power, Product, Quotient, Sum, Why, fold_tree
from okrwidgets.formula.answer import apply

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

    Reason: TypeAlias = tuple[nw.Expr, nw.Expr]
    """Where a value is missing, and what is then said of it."""

LARGEST: Final = 8
"""Parts of an expression; a larger one becomes a column of its own, so that nothing is written out again and again."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a formula.

    Attributes:
        value: right wherever there is no reason against it.
        reasons: the first that holds is the one.
        absent: whether one of them holds; ``None`` where that is known only once the piece is a column.
        sound: whether the value is null wherever a reason holds.
        constant: the answer, where it is the same in all rows.
        round: after how many rounds of new columns it can be computed.
        size: of its expression.
    """

    value: nw.Expr
    reasons: tuple[Reason, ...]
    absent: nw.Expr | None
    sound: bool = False
    constant: Answer | None = None
    round: int = 0
    size: int = 1


class Evaluator:
    """Turns formulas into expressions, and keeps the rounds of new columns that these need."""

    def __init__(self, words: Mapping[Why, str] | Mapping[Why, float]) -> None:
        self._words = words
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
            return self._constant(apply(node, tuple(answers), {}))
        parts = tuple(self.settled(part) if part.size > LARGEST else part for part in parts)
        if isinstance(node, Quotient):
            parts = (parts[0], self.settled(parts[1]))
        value = _value(node, parts)
        reasons = (*parts[0].reasons, *self._of_right(node, parts), (~value.is_finite(), self._say("not_finite")))
        size = 1 + sum(part.size for part in parts)
        return Piece(value, reasons, None, round=max(part.round for part in parts), size=size)

    def leaf(self, key: str, count: str | None) -> Piece:
        """An aggregated column, null where there was nothing to add up and where the sum is infinite.

        Args:
            key: of the column.
            count: of the number of figures behind it; ``None`` where there always are some.
        """
        import narwhals.stable.v2 as nw

        value = nw.col(key)
        nothing = () if count is None else ((nw.col(count) == 0, self._say("no_data")),)
        return Piece(value, (*nothing, (value.is_null(), self._say("not_finite"))), value.is_null(), sound=True)

    def settled(self, piece: Piece) -> Piece:
        """A piece whose value and reason are columns of their own."""
        if piece.absent is not None or not piece.reasons:
            return piece
        value, why = self._column(piece.round, piece.value), self.why(piece)
        return Piece(value, ((~why.is_null(), why),), ~why.is_null(), round=piece.round + 1)

    def why(self, piece: Piece) -> nw.Expr:
        """A column that says why a piece has no value, and is null where it has one."""
        import narwhals.stable.v2 as nw

        text = isinstance(self._words["no_data"], str)
        chain: nw.Expr = nw.lit(None, nw.String if text else nw.Float64)
        for absent, why in reversed(piece.reasons):
            chain = nw.when(absent).then(why).otherwise(chain)
        return self._column(piece.round, chain)

    def apply(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """The frame with all the columns that the pieces need."""
        return reduce(lambda done, columns: done.with_columns(*columns), self._rounds, frame)

    def _column(self, after: int, expression: nw.Expr) -> nw.Expr:
        import narwhals.stable.v2 as nw

        while len(self._rounds) <= after:
            self._rounds.append([])
        self._made += 1
        name = f"okr_made_{self._made}"
        self._rounds[after].append(expression.alias(name))
        return nw.col(name)

    def _constant(self, answer: Answer) -> Piece:
        import narwhals.stable.v2 as nw

        value = nw.lit(answer.value, nw.Float64)
        if answer.why is None:
            return Piece(value, (), None, sound=True, constant=answer)
        always = nw.lit(value=True)
        return Piece(value, ((always, self._say(answer.why)),), always, sound=True, constant=answer)

    def _of_right(self, node: Node, parts: tuple[Piece, ...]) -> Iterator[Reason]:
        if isinstance(node, Quotient):
            if parts[1].absent is not None:
                yield parts[1].absent, self._say("no_denominator")
            yield parts[1].value == 0, self._say("zero_denominator")
        elif len(parts) > 1:
            yield from parts[1].reasons

    def _say(self, why: Why) -> nw.Expr:
        import narwhals.stable.v2 as nw

        return nw.lit(self._words[why])


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
