"""Formulas that people write: read safely, computed, checked for their units, and set as mathematics."""

from okrwidgets.formula.answer import Answer, Why
from okrwidgets.formula.dimension import Dimension
from okrwidgets.formula.error import FormulaError
from okrwidgets.formula.record import Formula
from okrwidgets.formula.shapes import MathNode
from okrwidgets.formula.tree import (
    Binary,
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
    with_parts,
)

__all__ = [
    "Answer",
    "Binary",
    "Difference",
    "Dimension",
    "Formula",
    "FormulaError",
    "MathNode",
    "Name",
    "Negative",
    "Node",
    "Number",
    "Power",
    "Product",
    "Quotient",
    "Sum",
    "Why",
    "fold_tree",
    "parts_of",
    "with_parts",
]
