"""The driver tree in living cells: change a figure, and the KPI follows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.export.legible import one_line
from okrwidgets.export.report import words
from okrwidgets.export.report.adding_up import top_down
from okrwidgets.export.xlsx.cells import Sheet
from okrwidgets.export.xlsx.looks import PERCENT, number_format
from okrwidgets.formula.tree import Difference, Name, Negative, Node, Number, Power, Product, Sum, fold_tree
from okrwidgets.model.document.quoting import write_figure
from okrwidgets.text import Language, Text

HEADS: Final = (words.DRIVER, words.FORMULA, words.WHEN_MET, words.IN_PLAN, words.ORIGIN)
_LIVE: Final = "C"


def write_drivers(sheet: Sheet, first: int, tree: DriverTree, lang: Language) -> int:
    """Write the tree below row ``first`` (0-based).

    A driver with a formula is a formula over the cells of its parts; the others are figures to play with. What the
    plan says of it stands beside it.

    Returns:
        The first row that is free again.
    """
    for column, head in enumerate(HEADS):
        sheet.text(first, column, head.say(lang), bold=True, bottom=1)
    order = list(top_down(tree))
    cells = {id: f"{_LIVE}{first + 2 + n}" for n, (id, _) in enumerate(order)}
    names = {
        id: Text(en=one_line(one.label.say("en")), it=one_line(one.label.say("it"))) for id, one in tree.drivers.items()
    }
    figures = tree.figures("targets")
    values = live_values(tree)
    for row, (id, depth) in enumerate(order, first + 1):
        driver, figure = tree.drivers[id], figures[id]
        shown = PERCENT if driver.percent else number_format(driver.unit)
        sheet.text(row, 0, names[id].say(lang), indent=depth)
        sheet.text(row, 1, driver.formula.say(names, lang) if driver.formula is not None else "")
        if driver.formula is not None:
            sheet.formula(row, 2, f"={excel(driver.formula.tree, cells)}", values[id], shown, "#N/A")
        elif figure.value is not None:
            sheet.number(row, 2, figure.value, shown, bg_color="#FFF8E1")
        if figure.value is not None:
            sheet.number(row, 3, figure.value, shown)
        sheet.text(row, 4, words.ORIGINS[figure.origin].say(lang))
    return first + 1 + len(order)


def live_values(tree: DriverTree) -> Mapping[str, float | None]:
    """What the cells show: formulas computed from the leaves, whatever the plan states in between."""
    figures = tree.figures("targets")
    values: dict[str, float | None] = {}
    for id, driver in tree.drivers.items():
        values[id] = driver.formula.value(values).value if driver.formula is not None else figures[id].value
    return values


def excel(tree: Node, cells: Mapping[str, str]) -> str:
    """A formula of ours in a spreadsheet's words.

    Examples:
        >>> from okrwidgets.formula import Formula
        >>> excel(Formula.parse("(a - b) / c ^ 2").tree, {"a": "C2", "b": "C3", "c": "C4"})
        '(C2-C3)/C4^2'
        >>> excel(Formula.parse("-a ^ 2 - (b - c)").tree, {"a": "C2", "b": "C3", "c": "C4"})
        '-(C2^2)-(C3-C4)'
    """
    return fold_tree(tree, lambda node, parts: _combined(node, parts, cells))[0]


_Piece = tuple[str, int]
"""A piece of a formula, and how tightly it holds together."""

_NEGATIVE, _SUM, _PRODUCT, _POWER, _ATOM = range(5)


def _combined(node: Node, parts: tuple[_Piece, ...], cells: Mapping[str, str]) -> _Piece:
    match node:
        case Number():
            return write_figure(node.value), _ATOM
        case Name():
            return cells[node.id], _ATOM
        case Negative():
            # a spreadsheet reads -a^2 as (-a)^2
            return f"-{_at_least(parts[0], _ATOM)}", _NEGATIVE
        case Power():
            return f"{_at_least(parts[0], _ATOM)}^{node.exponent}", _POWER
        case Sum() | Difference():
            sign = "+" if isinstance(node, Sum) else "-"
            return f"{_at_least(parts[0], _NEGATIVE)}{sign}{_at_least(parts[1], _PRODUCT)}", _SUM
        case _:
            sign = "*" if isinstance(node, Product) else "/"
            return f"{_at_least(parts[0], _PRODUCT)}{sign}{_at_least(parts[1], _POWER)}", _PRODUCT


def _at_least(piece: _Piece, tight: int) -> str:
    return piece[0] if piece[1] >= tight else f"({piece[0]})"
