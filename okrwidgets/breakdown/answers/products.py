"""Formulas that are one plain product, the way in which outputs come of inputs and money of outputs."""

from __future__ import annotations

from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.formula import Name, Product
from okrwidgets.model import KeyResult


def other_factor(tree: DriverTree, whole: str, part: str) -> str | None:
    """What ``whole`` is multiplied from besides ``part``; ``None`` where its formula is no product of two names."""
    formula = tree.drivers[whole].formula
    if formula is None or not isinstance(formula.tree, Product):
        return None
    left, right = formula.tree.left, formula.tree.right
    if not isinstance(left, Name) or not isinstance(right, Name) or part not in {left.id, right.id}:
        return None
    other = right.id if left.id == part else left.id
    return None if other == part else other


def single(tree: DriverTree, row: KeyResult) -> str | None:
    """The driver that this key result alone states; ``None`` where it states none, or others count there as well."""
    return next((id for id, driver in tree.drivers.items() if driver.key_results == (row.id,)), None)


def rows_of(tree: DriverTree) -> dict[str, KeyResult]:
    """For each driver the key result, where it is a single one."""
    rows = {row.id: row for _, row in tree.plan.key_results()}
    return {
        id: rows[driver.key_results[0]]
        for id, driver in tree.drivers.items()
        if len(driver.key_results) == 1 and driver.key_results[0] in rows
    }
