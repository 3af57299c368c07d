"""The grammar: sums of products of signed powers."""

from __future__ import annotations

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
from okrwidgets.formula.vocabulary import Vocabulary
from okrwidgets.text import Sayable

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
    def __init__(self, text: str, found: list[Token], words: Vocabulary) -> None:
        self.text = text
        self.tokens = found
        self.words = words
        self.place = 0
        self.depth = 0

    @property
    def here(self) -> Token:
        return self.tokens[self.place]

    def sees(self, kind: Kind) -> bool:
        return self.here.kind == kind

    def take(self) -> Token:
        self.place += 1
        return self.tokens[self.place - 1]

    def whole(self) -> Node:
        if self.here.kind == "end":
            raise self.refused("F101", say.NOTHING_WRITTEN.fill(), 0, len(self.text))
        tree = self.sum()
        if self.here.kind == ")":
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
        if self.here.kind != "-":
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
        token = self.here
        if token.kind == "number":
            return Number(self.take().value, token.at)
        if token.kind == "name":
            return Name(self.take().id, token.at)
        if token.kind == "(":
            return self.parenthesis()
        raise self.no_value()

    def parenthesis(self) -> Node:
        opened = self.take()
        self.deeper(opened)
        inner = self.sum()
        if self.here.kind != ")":
            raise self.refused("F116", say.NOT_CLOSED.fill(), *opened.at)
        closed = self.take()
        self.depth -= 1
        return replace(inner, at=(opened.at[0], closed.at[1]))

    def exponent(self) -> Token:
        self.take()
        token = self.here
        written = self.written(token)
        if token.kind == "number" and written.isdigit() and token.value <= HIGHEST:
            return self.take()
        if token.kind == "end":
            raise self.no_value()
        raise self.refused("F118", say.SMALL_POWER.fill(given=shown(written), most=HIGHEST), *token.at)

    def no_value(self) -> FormulaError:
        start, end = self.here.at
        if self.here.kind == "end":
            before = shown(self.written(self.tokens[self.place - 1]))
            return self.refused("F114", say.VALUE_AT_END.fill(before=before), start, end)
        return self.refused("F114", say.VALUE_EXPECTED.fill(given=shown(self.text[start:end])), start, end)

    def nothing_beside(self) -> None:
        """Refuse a value right behind a value."""
        before, after = self.tokens[self.place - 1], self.here
        if after.kind not in ("number", "name", "("):
            return
        if before.kind == "name" and after.kind == "(":
            sentence = say.NO_CALLS.fill(before=shown(self.written(before)))
            raise self.refused("F115", sentence, before.at[0], after.at[1])
        for last in dict.fromkeys((self.end_of_words(), self.place)):
            if refused := self.words_apart(before.at[0], self.tokens[last].at[1]):
                raise refused
        sentence = say.SIGN_EXPECTED.fill(before=shown(self.written(before)), given=shown(self.written(after)))
        raise self.refused("F115", sentence, before.at[0], after.at[1])

    def words_apart(self, start: int, end: int) -> FormulaError | None:
        """“100 000” is meant as one figure, “costo per led” as one name."""
        words = self.text[start:end]
        together = "".join(words.split())
        if together.isdigit():
            return self.refused("F107", say.SPACED_FIGURE.fill(given=shown(words), plain=shown(together)), start, end)
        if "(" not in words and ")" not in words and (near := self.words.nearest(words)):
            return self.refused("F112", say.NAME_MEANT.fill(given=shown(words), near=near), start, end)
        return None

    def end_of_words(self) -> int:
        place = self.place
        while self.tokens[place + 1].kind in ("name", "number"):
            place += 1
        return place

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
