"""How many whole things each use of an uncertain driver decides over: closing rate × meetings decides over meetings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final, Literal

from okrwidgets.breakdown.trees import Driver
from okrwidgets.formula import (
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
    parts_of,
)

Role = Literal["count", "share", "value", "number"]
"""Of a part of a formula: whole things, a share of them, anything else that is measured, or a plain figure."""

Counted = Mapping[int, tuple[Node, ...]]
"""For the `id` of a name in a formula: the parts whose product is the count that it decides over; empty for none."""


def role_of(driver: Driver, *, observed_share: bool, observed_values: bool) -> Role:
    """What a driver is, as far as its unit tells; without a unit, what was observed of it tells."""
    if driver.percent or observed_share:
        return "share"
    unit = driver.dimension
    if unit is None:
        return "value" if observed_values else "count"
    if unit.money or unit.days or unit.degree < 0:
        return "value"
    return "count" if unit.degree else "share" if unit.loose else "number"


def counted_by(tree: Node, uncertain: Mapping[str, bool], role: Callable[[str], Role]) -> Counted:
    """Find for each use of an uncertain driver what it is multiplied with.

    In a product a share decides over the counts and over what the shares before it leave of them (visits × sign-ups
    × payers: the payers' share decides over those who signed up), a value over what all shares leave.

    Args:
        tree: of one formula.
        uncertain: the drivers, and of each whether it is a share.
        role: of any driver.
    """
    found: dict[int, tuple[Node, ...]] = {}
    for factors in _products(tree):
        roles = [_role(factor, role) for factor in factors]
        for place, factor in enumerate(factors):
            name = _subject(factor)
            if name is None or name.id not in uncertain:
                continue
            found[id(name)] = tuple(_counts(factors, roles, place, share=uncertain[name.id]))
    return found


def uses_in(tree: Node, ids: Collection[str]) -> list[Name]:
    """Where these drivers stand in a formula, from left to right."""
    found: list[Name] = []

    def visit(node: Node, _: tuple[None, ...]) -> None:
        if isinstance(node, Name) and node.id in ids:
            found.append(node)

    fold_tree(tree, visit)
    return found


_RANK: Final[Mapping[Role, int]] = {"count": 0, "number": 1, "share": 2, "value": 3}
"""What is there first: things, then what is left of them, then what each of those brings."""


def _counts(factors: list[Node], roles: list[Role], place: int, *, share: bool) -> Iterator[Node]:
    others = [n for n in range(len(factors)) if n != place]
    if not any(roles[n] == "count" for n in others):
        return
    for n in others:
        if (_RANK[roles[n]], n) > (_RANK[roles[place]], place):
            continue  # else two of a kind would each wait for the other
        before = n < place or not share
        if roles[n] == "count" or (roles[n] == "share" and before) or (roles[n] == "number" and n < place):
            yield factors[n]


def _subject(factor: Node) -> Name | None:
    """The name that a factor is, or whose rest up to 1 it is, as in 1 − churn rate."""
    if isinstance(factor, Difference) and isinstance(factor.left, Number):
        factor = factor.right
    return factor if isinstance(factor, Name) else None


def _products(tree: Node) -> Iterator[list[Node]]:
    """The factors of each product that is not itself a factor of one."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if not isinstance(node, Product):
            waiting.extend(parts_of(node))
            continue
        factors = list(_factors(node))
        yield factors
        waiting.extend(part for factor in factors for part in parts_of(factor))


def _factors(product: Product) -> Iterator[Node]:
    waiting: list[Node] = [product]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Product):
            waiting += [node.right, node.left]
        else:
            yield node


_OVER: Final[dict[tuple[Role, Role], Role]] = {
    ("value", "value"): "count",  # budget / cost per lead: leads
    ("count", "count"): "share",
    ("count", "share"): "count",
    ("share", "number"): "share",
    ("count", "number"): "count",
    ("number", "number"): "number",
}


def _role(tree: Node, role: Callable[[str], Role]) -> Role:
    def combine(node: Node, parts: tuple[Role, ...]) -> Role:
        if isinstance(node, Number):
            return "number"
        if isinstance(node, Name):
            return role(node.id)
        if isinstance(node, Negative | Power):
            return parts[0]
        if isinstance(node, Quotient):
            return _OVER.get((parts[0], parts[1]), "value")
        if isinstance(node, Sum | Difference):
            return parts[1] if parts[0] == "number" else parts[0]
        if "value" in parts:
            return "value"
        return "count" if "count" in parts else "share" if "share" in parts else "number"

    return fold_tree(tree, combine)
