"""Does the way in which rows become one figure suit the formula?"""

from __future__ import annotations

from okrwidgets.formula import Binary, Formula, Name, Negative, Node, Number, Power, Product, Quotient
from okrwidgets.terms.check import sentences as say
from okrwidgets.terms.formulas import read_formula
from okrwidgets.terms.reading import Folder
from okrwidgets.terms.records import Measure, Term


def check_rows(folder: Folder, term: Term, measure: Measure, whole: Formula) -> None:
    """Note an aggregation that gives another figure than the formula means.

    Args:
        folder: where to note it.
        term: the KPI.
        measure: how it is computed.
        whole: its formula over columns.
    """
    at = ("measure", "aggregation")
    if measure.aggregation == "sum" and _degree(whole.tree) is None:
        folder.note("G223", say.NO_PLAIN_SUM, term, *at)
    if measure.aggregation == "ratio_of_sums" and not _divides(whole.tree):
        folder.note("G223", say.NO_RATIO, term, *at)
    if (measure.weight is not None) != (measure.aggregation == "weighted"):
        folder.note("G224", say.WEIGHT_AND_WEIGHTED, term, *at)
    elif measure.weight is not None:
        _check_weighted(folder, term, measure, measure.weight)
    for name in read_formula(measure.formula).names:
        other = folder.terms.get(name)
        if name not in folder.columns and other and other.measure and other.measure.aggregation == "weighted":
            folder.note("G224", say.PART_IS_WEIGHTED.fill(part=other.name), term, "measure", "formula")


def _check_weighted(folder: Folder, term: Term, measure: Measure, weight: str) -> None:
    for name, part in ((measure.formula.strip(), "formula"), (weight, "weight")):
        if name not in folder.columns:
            folder.note("G224", say.COLUMN_EXPECTED.fill(given=name), term, "measure", part)


def _degree(node: Node) -> int | None:
    """0 for a constant, 1 for a sum of columns; ``None`` where the sum over rows means something else."""
    if isinstance(node, Number):
        return 0
    if isinstance(node, Name):
        return 1
    if isinstance(node, Negative):
        return _degree(node.of)
    if isinstance(node, Power):
        return 0 if _degree(node.base) == 0 else None
    left, right = _degree(node.left), _degree(node.right)
    if left is None or right is None:
        return None
    if isinstance(node, Quotient):
        return left if right == 0 else None
    if isinstance(node, Product):
        return left + right if left + right < 2 else None
    return left if left == right else None  # a constant added once would have to be added for each row


def _divides(node: Node) -> bool:
    """Whether something is divided by a figure of the data."""
    if isinstance(node, Quotient) and _degree(node.right) != 0:
        return True
    if isinstance(node, Negative):
        return _divides(node.of)
    if isinstance(node, Power):
        return _divides(node.base)
    return isinstance(node, Binary) and (_divides(node.left) or _divides(node.right))
