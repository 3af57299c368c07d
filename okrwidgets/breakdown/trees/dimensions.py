"""What every driver of a tree is counted in, found from those of which it is known, and whether it works out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping

from okrwidgets.formula import (
    Binary,
    Difference,
    Dimension,
    Formula,
    FormulaError,
    Name,
    Negative,
    Node,
    Power,
    Product,
    Sum,
    fold_tree,
)
from okrwidgets.formula.units import dimension_of

Known = dict[str, Dimension]


class Units:
    """The dimensions of a tree while they are being found.

    Attributes:
        known: so far.
    """

    def __init__(
        self, known: Mapping[str, Dimension], formulas: Mapping[str, Formula], users: Mapping[str, Iterable[str]]
    ) -> None:
        self.known: Known = dict(known)
        self._formulas = formulas
        self._users = users
        self._open = {id: set(formula.names) - self.known.keys() for id, formula in formulas.items()}

    def follow(self, starting_with: Iterable[str]) -> None:
        """Find what follows from all that is known, until nothing more does.

        Args:
            starting_with: names whose formulas are looked at first; leaves first, so that what can be computed is.
        """
        waiting = deque(dict.fromkeys(id for id in starting_with if id in self._formulas))
        queued = set(waiting)
        while waiting:
            id = waiting.popleft()
            queued.discard(id)
            for name in self._found_in(id):
                for formula in (name, *self._users.get(name, ())):
                    if formula in self._formulas and formula not in queued:
                        queued.add(formula)
                        waiting.append(formula)

    def suppose(self, id: str, dimension: Dimension) -> None:
        """Take a dimension for granted, and find what follows."""
        self._learn(id, dimension)
        self.follow((id, *self._users.get(id, ())))

    def unknown_in(self, id: str) -> tuple[str, ...]:
        """The names in a formula of which it is not known what they are counted in."""
        return tuple(name for name in self._formulas[id].names if name not in self.known)

    def _learn(self, id: str, dimension: Dimension) -> None:
        self.known[id] = dimension
        for user in self._users.get(id, ()):
            self._open[user].discard(id)

    def _found_in(self, id: str) -> Iterable[str]:
        formula, own = self._formulas[id], self.known.get(id)
        unknown = self._open[id]
        if not unknown:
            if own is None and (found := _works_out(formula.tree, self.known)) is not None:
                self._learn(id, found)
                yield id
            return
        if own is None and len(unknown) > 1 and not isinstance(formula.tree, Sum | Difference):
            return
        for name in tuple(unknown):
            found = needed(formula.tree, name, own, self.known)
            if found is not None:
                self._learn(name, found)
                yield name
        if id not in self.known and not unknown and (found := _works_out(formula.tree, self.known)) is not None:
            self._learn(id, found)
            yield id


def needed(tree: Node, name: str, whole: Dimension | None, known: Mapping[str, Dimension]) -> Dimension | None:
    """What a name has to be counted in so that its formula works out; ``None`` where that does not follow.

    Examples:
        >>> from okrwidgets.formula import Formula
        >>> money, contract = Dimension.parse("money"), Dimension.parse("contract")
        >>> str(needed(Formula.parse("contracts * each").tree, "each", money, {"contracts": contract}))
        'money / contract'
    """
    node = tree
    inside = _where(tree, name)
    if inside.get(id(node), 0) != 1:
        return None
    while not isinstance(node, Name):
        if isinstance(node, Negative):
            node = node.of
        elif isinstance(node, Power):
            whole = _nth(whole, node.exponent)
            node = node.base
        elif isinstance(node, Binary):
            in_left = inside[id(node.left)] == 1
            part, other = (node.left, node.right) if in_left else (node.right, node.left)
            whole = _needed_of(node, whole, _works_out(other, known), in_left=in_left)
            node = part
        else:
            return None
    return whole


def _needed_of(node: Binary, whole: Dimension | None, other: Dimension | None, *, in_left: bool) -> Dimension | None:
    if isinstance(node, Sum | Difference):
        return whole if whole is not None else other
    if whole is None or other is None:
        return None
    if isinstance(node, Product):
        return whole / other
    return whole * other if in_left else other / whole


def _nth(whole: Dimension | None, exponent: int) -> Dimension | None:
    if whole is None or exponent == 0:
        return None
    if any(n % exponent for n in (whole.money, whole.days, *(n for _, n in whole.counts))):
        return None
    counts = tuple((noun, n // exponent) for noun, n in whole.counts)
    return Dimension(whole.money // exponent, whole.days // exponent, counts, whole.loose)


def _where(tree: Node, name: str) -> dict[int, int]:
    """For each part of a formula how often the name stands in it."""
    found: dict[int, int] = {}

    def combine(node: Node, parts: tuple[int, ...]) -> int:
        found[id(node)] = int(isinstance(node, Name) and node.id == name) + sum(parts)
        return found[id(node)]

    fold_tree(tree, combine)
    return found


def _works_out(tree: Node, known: Mapping[str, Dimension]) -> Dimension | None:
    names: set[str] = set()
    fold_tree(tree, lambda node, _: names.add(node.id) if isinstance(node, Name) else None)
    if not names <= known.keys():  # asked so often that the error, which looks for near names, would take long
        return None
    try:
        return dimension_of(tree, "", known)
    except FormulaError:
        return None
