"""A formula written out again, with the parentheses that it needs and no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from okrwidgets.formula.figures import write_figure
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
)
from okrwidgets.text import Language, Text, reader_language
from okrwidgets.text.numbers import write_number

How = Literal["exact", "line", "fractions"]

_RANK: Final[dict[type[Node], int]] = {Sum: 1, Difference: 1, Product: 2, Quotient: 2, Negative: 3, Power: 4}
_HIGH: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_ASCII: Final[dict[type[Node], str]] = {Sum: "+", Difference: "-", Product: "*", Quotient: "/", Negative: "-"}
_PEOPLE: Final[dict[type[Node], str]] = {Sum: "+", Difference: "−", Product: "×", Quotient: "÷", Negative: "−"}


def rank(node: Node) -> int:
    """How tightly a node holds its parts together: the higher, the tighter."""
    return _RANK.get(type(node), 5)


def needs_parentheses(part: Node, of: Node, *, right: bool, how: How) -> bool:
    """Whether a part of a sum, product … goes into parentheses.

    Args:
        part: the part.
        of: what it is a part of.
        right: whether it is the right one of two.
        how: ``exact`` where the same tree is to be read back; ``line`` for people, who read ``a + (b + c)`` as
            ``a + b + c`` and part two signs; ``fractions`` where moreover the bar of a fraction holds it together.
    """
    if isinstance(of, Power):
        return rank(part) <= rank(of)
    if how == "fractions" and isinstance(part, Quotient):
        return False
    if rank(part) < rank(of):
        return True
    if how != "exact" and (right or isinstance(of, Negative)) and _begins_with_sign(part, how):
        return True
    return right and rank(part) == rank(of) and (how == "exact" or isinstance(of, Difference | Quotient))


def _begins_with_sign(node: Node, how: How) -> bool:
    while isinstance(node, Binary):
        if rank(node.left) < rank(node) or (how == "fractions" and isinstance(node, Quotient)):
            return False  # it begins with a parenthesis, or above a bar
        node = node.left
    return isinstance(node, Negative)


def write(tree: Node) -> str:
    """Write a formula in ASCII; it reads back as the same tree.

    Examples:
        >>> from okrwidgets.formula import Formula
        >>> write(Formula.parse("1000 × spend ÷ (a+b)").tree)
        '1000 * spend / (a + b)'
    """
    return _written(tree, _Style(_ASCII, lambda id: id, write_figure, lambda n: f"^{n}", " ", "exact"))


def write_tight(tree: Node) -> str:
    """Write a formula in ASCII without spaces."""
    return _written(tree, _Style(_ASCII, lambda id: id, write_figure, lambda n: f"^{n}", "", "exact"))


def say(tree: Node, names: Mapping[str, Text], lang: Language | None = None) -> str:
    """Write a formula for people: their words, × ÷ −, and numbers in their own way."""
    lang = reader_language(lang)

    def name(id: str) -> str:
        return say_name(id, names, lang)

    def figure(value: float) -> str:
        return say_figure(value, lang)

    return _written(tree, _Style(_PEOPLE, name, figure, lambda n: str(n).translate(_HIGH), " ", "line"))


def say_name(id: str, names: Mapping[str, Text], lang: Language) -> str:
    """The words for a name; the id itself, with spaces, where there are none."""
    return names[id].say(lang) if id in names else id.replace("_", " ").strip() or id


def say_figure(value: float, lang: Language) -> str:
    """A number in the reader's way, with all its digits."""
    exponent = Decimal(repr(value)).as_tuple().exponent
    return write_number(value, lang, max(-exponent, 0) if isinstance(exponent, int) else 0)


@dataclass(frozen=True, slots=True)
class _Style:
    signs: Mapping[type[Node], str]
    name: Callable[[str], str]
    figure: Callable[[float], str]
    power: Callable[[int], str]
    space: str
    how: How


def _written(tree: Node, style: _Style) -> str:
    def put(part: Node, words: str, of: Node, *, right: bool = False) -> str:
        words_of_name = isinstance(of, Power) and " " in words
        return f"({words})" if words_of_name or needs_parentheses(part, of, right=right, how=style.how) else words

    def combine(node: Node, parts: tuple[str, ...]) -> str:
        if isinstance(node, Number):
            return style.figure(node.value)
        if isinstance(node, Name):
            return style.name(node.id)
        if isinstance(node, Negative):
            return style.signs[Negative] + put(node.of, parts[0], node)
        if isinstance(node, Power):
            return put(node.base, parts[0], node) + style.power(node.exponent)
        left, right = put(node.left, parts[0], node), put(node.right, parts[1], node, right=True)
        return f"{left}{style.space}{style.signs[type(node)]}{style.space}{right}"

    return fold_tree(tree, combine)
