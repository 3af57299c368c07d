"""The grammar: sums of products of signed powers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from okrwidgets.formula import sentences as say
from okrwidgets.formula.error import FormulaError
from okrwidgets.formula.signs import shown
from okrwidgets.formula.tokens import Kind, Token, tokens
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
from okrwidgets.formula.unknown import unknown_name, words_apart
from okrwidgets.formula.vocabulary import Vocabulary
from okrwidgets.text import Sayable

_WORDS: Final = ("name", "number")

LONGEST: Final = 500
DEEPEST: Final = 32
HIGHEST: Final = 60

_SUMS: Final[dict[Kind, type[Binary]]] = {"+": Sum, "-": Difference}
_PRODUCTS: Final[dict[Kind, type[Binary]]] = {"*": Product, "/": Quotient}


def parse(text: str, words: Vocabulary) -> Node:
    """Read a formula.

    Raises:
        FormulaError: ``F1…`` at the first place that cannot be read.
    """
    if len(text) > LONGEST:
        raise FormulaError("F102", say.TOO_LONG.fill(given=len(text), most=LONGEST), text, LONGEST, len(text))
    return _Parser(text, tokens(text, words), words).whole()


class _Parser:
    def __init__(self, text: str, found: Iterator[Token], words: Vocabulary) -> None:
        self.text = text
        self.words = words
        self.depth = 0
        self.rest = found
        self.here = next(found)
        self.before = self.here

    def sees(self, *kinds: Kind) -> bool:
        return self.here.kind in kinds

    def take(self) -> Token:
        self.before, self.here = self.here, next(self.rest)
        return self.before

    def whole(self) -> Node:
        if self.sees("end"):
            raise self.refused("F101", say.NOTHING_WRITTEN.fill(), 0, len(self.text))
        tree = self.sum()
        if self.sees(")"):
            raise self.refused("F117", say.NOT_OPENED.fill(), *self.here.at)
        return tree

    def sum(self) -> Node:
        left = self.product()
        while self.here.kind in _SUMS:
            kind = _SUMS[self.take().kind]
            right = self.product()
            left = kind(left, right, (left.at[0], right.at[1]))
        return left

    def product(self) -> Node:
        left = self.signed()
        while self.here.kind in _PRODUCTS:
            kind = _PRODUCTS[self.take().kind]
            right = self.signed()
            left = kind(left, right, (left.at[0], right.at[1]))
        return left

    def signed(self) -> Node:
        if not self.sees("-"):
            return self.power()
        sign = self.take()
        self.deeper(sign)
        of = self.signed()
        self.depth -= 1
        return Negative(of, (sign.at[0], of.at[1]))

    def power(self) -> Node:
        base = self.value()
        if not self.sees("^"):
            self.nothing_beside()
            return base
        exponent = self.exponent()
        node = Power(base, int(exponent.value), (base.at[0], exponent.at[1]))
        if self.sees("^"):
            raise self.refused("F119", say.POWER_OF_POWER.fill(), node.at[0], self.here.at[1])
        if (height := _height(node)) > HIGHEST:
            raise self.refused("F120", say.TOO_HIGH_POWER.fill(given=height, most=HIGHEST), *node.at)
        self.nothing_beside()
        return node

    def value(self) -> Node:
        if self.sees("number"):
            number = self.take()
            return Number(number.value, number.at)
        if self.sees("name"):
            return self.name()
        if self.sees("("):
            return self.parenthesis()
        raise self.no_value()

    def name(self) -> Name:
        name = self.take()
        if not name.id:
            if self.sees("number", "name"):
                self.nothing_beside()
            raise unknown_name(self.text, name.at, self.words)
        return Name(name.id, name.at)

    def parenthesis(self) -> Node:
        opened = self.take()
        self.deeper(opened)
        inner = self.sum()
        if not self.sees(")"):
            raise self.refused("F116", say.NOT_CLOSED.fill(), *opened.at)
        closed = self.take()
        self.depth -= 1
        return replace(inner, at=(opened.at[0], closed.at[1]))

    def exponent(self) -> Token:
        self.take()
        written = self.written(self.here)
        if self.sees("number") and written.isdigit() and self.here.value <= HIGHEST:
            return self.take()
        if self.sees("end"):
            raise self.no_value()
        raise self.refused("F118", say.SMALL_POWER.fill(given=shown(written), most=HIGHEST), *self.here.at)

    def no_value(self) -> FormulaError:
        if self.sees("end"):
            sentence = say.VALUE_AT_END.fill(before=shown(self.written(self.before)))
            return self.refused("F114", sentence, *self.here.at)
        return self.refused("F114", say.VALUE_EXPECTED.fill(given=shown(self.written(self.here))), *self.here.at)

    def nothing_beside(self) -> None:
        """Refuse a value right behind a value."""
        if not self.sees("number", "name", "("):
            return
        before, after = self.before, self.here
        if before.kind == "name" and after.kind == "(":
            sentence = say.NO_CALLS.fill(before=shown(self.written(before)))
            raise self.refused("F115", sentence, before.at[0], after.at[1])
        if before.kind in _WORDS and after.kind in _WORDS:
            if meant := words_apart(self.text, before.at, after.at, self.words):
                raise meant
            for word in (before, after):
                if word.kind == "name" and not word.id:
                    raise unknown_name(self.text, word.at, self.words)
        sentence = say.SIGN_EXPECTED.fill(before=shown(self.written(before)), given=shown(self.written(after)))
        raise self.refused("F115", sentence, before.at[0], after.at[1])

    def written(self, token: Token) -> str:
        return self.text[slice(*token.at)]

    def deeper(self, token: Token) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise self.refused("F103", say.TOO_DEEP.fill(most=DEEPEST), *token.at)

    def refused(self, code: str, sentence: Sayable, start: int, end: int) -> FormulaError:
        return FormulaError(code, sentence, self.text, start, end)


def _height(tree: Node) -> int:
    """How high powers of powers go: (a^2)^3 goes up to 6."""

    def height(node: Node, parts: tuple[int, ...]) -> int:
        own = max(node.exponent, 1) if isinstance(node, Power) else 1
        return own * max(parts, default=1)

    return fold_tree(tree, height)
