"""What a formula computes with: columns of the reader's frame, each brought down to one figure a group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from okrwidgets.formula import Name, Node, Quotient, fold_tree
from okrwidgets.formula.tree import with_parts

Way = Literal["sum", "first", "last"]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One figure a group, from one column.

    Attributes:
        column: as the reader's frame calls it.
        way: how rows become one figure: their sum; the sum over the rows of the group's latest (``last``) or
            earliest date (``first``).
        times: the column that each row is multiplied by first, as a weighted mean does.
        beside: the column that has to have a figure in the same row, or the row does not count.
    """

    column: str
    way: Way = "sum"
    times: str | None = None
    beside: str | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that it reads."""
        return tuple(column for column in (self.column, self.times, self.beside) if column is not None)


@dataclass(frozen=True, slots=True)
class Weighted:
    """The mean of a column, weighted by another one, over the rows that have both."""

    column: str
    weight: str


def bring_down(tree: Node, meant: Mapping[str, Leaf | Weighted]) -> tuple[Node, dict[str, Leaf]]:
    """Put the quotient of two figures in the place of each weighted mean, so that all names stand for leaves.

    Args:
        tree: of a formula.
        meant: what each of its names stands for.

    Examples:
        >>> tree, leaves = bring_down(Name("position"), {"position": Weighted("Pos.", "Impr.")})
        >>> type(tree).__name__, list(leaves.values())[1]
        ('Quotient', Leaf(column='Impr.', way='sum', times=None, beside='Pos.'))
    """
    leaves: dict[str, Leaf] = {}
    for name, leaf in meant.items():
        if isinstance(leaf, Weighted):
            leaves[name] = Leaf(leaf.column, times=leaf.weight)
            leaves[_weight_of(name)] = Leaf(leaf.weight, beside=leaf.column)
        else:
            leaves[name] = leaf

    def put_in(node: Node, parts: tuple[Node, ...]) -> Node:
        if isinstance(node, Name) and isinstance(meant[node.id], Weighted):
            return Quotient(node, Name(_weight_of(node.id)))
        return with_parts(node, parts)

    return fold_tree(tree, put_in), leaves


def _weight_of(name: str) -> str:
    return f"{name} (weight)"  # no formula can name it so
