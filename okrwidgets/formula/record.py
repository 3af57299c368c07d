"""A formula that has been read, and what can be done with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from okrwidgets.formula import sentences, writing
from okrwidgets.formula.answer import Answer, evaluate
from okrwidgets.formula.dimension import Dimension
from okrwidgets.formula.error import FormulaError
from okrwidgets.formula.mathematics import mathematics
from okrwidgets.formula.parse import LONGEST, parse
from okrwidgets.formula.shapes import MathNode
from okrwidgets.formula.slope import gradient
from okrwidgets.formula.tree import Name, Node, Quotient, fold_tree, with_parts
from okrwidgets.formula.units import dimension_of, require_unit
from okrwidgets.formula.vocabulary import vocabulary
from okrwidgets.formula.writing import write, write_tight
from okrwidgets.text import Language, Text


@dataclass(frozen=True, slots=True, repr=False)
class Formula:
    """A formula: names, numbers, ``+ - * /``, parentheses and small powers.

    Two formulas are equal when their trees are, however they were written.

    Attributes:
        text: as it was written; the places of the nodes and of errors refer to it.
        tree: what was read.

    Examples:
        >>> labels = {"Ricavi": "revenue", "spesa pubblicitaria": "ad_spend"}
        >>> roas = Formula.parse("ricavi ÷ Spesa Pubblicitaria", labels)
        >>> str(roas), roas.names
        ('revenue / ad_spend', ('revenue', 'ad_spend'))
        >>> roas.value({"revenue": 30000, "ad_spend": 10000})
        Answer(value=3.0, why=None)
        >>> roas.value({"revenue": 30000, "ad_spend": 0})
        Answer(value=None, why='zero_denominator')
    """

    text: str = field(compare=False)
    tree: Node = field(compare=False)
    _canonical: str = field(init=False)

    def __post_init__(self) -> None:
        written = write(self.tree)
        object.__setattr__(self, "_canonical", written if len(written) <= LONGEST else write_tight(self.tree))

    @classmethod
    def parse(cls, text: str, labels: Mapping[str, str] | None = None, known: Collection[str] | None = None) -> Formula:
        """Read a formula as a person wrote it.

        Args:
            text: at most 500 characters, at most 32 parentheses deep. ``×``, ``·``, ``÷`` and ``−`` are read as well,
                and a comma before decimals.
            labels: people's words (any case, accents and spaces) and the ids that they stand for; the longest
                that fits is taken, also where it contains a sign, as “e-mail” does.
            known: all ids that there are, so that a misspelt one is noticed; ``None`` where any may come.

        Raises:
            FormulaError: ``F1…`` at the first place that cannot be read.
        """
        formula = cls(text, parse(text, vocabulary(labels, known)))
        if len(formula._canonical) > LONGEST:
            sentence = sentences.TOO_LONG.fill(given=len(formula._canonical), most=LONGEST)
            raise FormulaError("F102", sentence, text, 0, len(text))
        return formula

    def __str__(self) -> str:
        """In ASCII, with ids; it reads back as an equal formula."""
        return self._canonical

    def __repr__(self) -> str:
        return f"Formula({self._canonical!r})"

    @property
    def names(self) -> tuple[str, ...]:
        """The ids that the formula computes with, in the order in which they first appear."""
        found: dict[str, None] = {}

        def visit(node: Node, _: tuple[None, ...]) -> None:
            if isinstance(node, Name):
                found.setdefault(node.id)

        fold_tree(self.tree, visit)
        return tuple(found)

    @property
    def quotient(self) -> tuple[Node, Node] | None:
        """Numerator and denominator, where the whole is one division."""
        return (self.tree.left, self.tree.right) if isinstance(self.tree, Quotient) else None

    def value(self, values: Mapping[str, float | None]) -> Answer:
        """Compute the formula, or say why it has no value; see `Answer`.

        A percentage is a fraction: 12% is 0.12. What is ``None``, NaN or not among the values is missing.

        Args:
            values: a figure for each name.
        """
        return evaluate(self.tree, values)

    def substitute(self, parts: Mapping[str, Formula]) -> Formula:
        """Put formulas in the place of names, all at once.

        Raises:
            FormulaError: ``F121`` when the whole becomes longer or deeper than can be read.

        Examples:
            >>> part = Formula.parse("won + lost")
            >>> str(Formula.parse("won / all").substitute({"all": part}))
            'won / (won + lost)'
        """
        tree = fold_tree(self.tree, lambda node, inner: _put_in(node, inner, parts))
        written = str(Formula("", tree))
        try:
            return Formula.parse(written)
        except FormulaError as refused:
            names = ", ".join(name for name in self.names if name in parts)
            sentence = sentences.TOO_MUCH_TOGETHER.fill(most=LONGEST, names=names)
            raise FormulaError("F121", sentence, self.text, 0, len(self.text)) from refused

    def gradient(self, values: Mapping[str, float | None]) -> Mapping[str, float | None]:
        """How much the value moves with each name: the partial derivatives, exact.

        ``None`` for every name where the formula has no value at this point, and for a single one where its
        derivative is beyond all figures.

        Examples:
            >>> Formula.parse("meetings * rate").gradient({"meetings": 300, "rate": 0.1})
            {'meetings': 0.1, 'rate': 300.0}
        """
        return gradient(self.tree, self.names, values)

    def dimension(self, units: Mapping[str, Dimension], expected: Dimension | None = None) -> Dimension:
        """Work out what the formula is counted in.

        Args:
            units: what each name is counted in.
            expected: what the result should be counted in.

        Raises:
            FormulaError: ``F202`` for a name without a unit, ``F203`` where unlike figures are added or
                subtracted, ``F204`` where the result is not what was expected.

        Examples:
            >>> units = {"meetings": Dimension.parse("meeting"), "rate": Dimension.parse("percent")}
            >>> str(Formula.parse("meetings * rate").dimension(units, expected=Dimension.parse("contract")))
            'meeting * ratio'
        """
        found = dimension_of(self.tree, self.text, units)
        if expected is not None:
            require_unit(found, expected, self.text)
        return found

    def say(self, names: Mapping[str, Text], lang: Language | None = None) -> str:
        """Write the formula for people.

        Args:
            names: the words for each id; an id without words is said with spaces for ``_``.
            lang: the reader's language.

        Examples:
            >>> Formula.parse("1000 * spend / views").say({"spend": Text(en="ad spend", it="spesa")}, "it")
            '1.000 × spesa ÷ views'
        """
        return writing.say(self.tree, names, lang)

    def mathematics(self, names: Mapping[str, Text], lang: Language | None = None) -> MathNode:
        """Set the formula as mathematics: a tree for the browser, in people's words; quotients are fractions.

        Examples:
            >>> Formula.parse("a / b").mathematics({}, "en")["kind"]
            'fraction'
        """
        return mathematics(self.tree, names, lang)


def _put_in(node: Node, inner: tuple[Node, ...], parts: Mapping[str, Formula]) -> Node:
    if isinstance(node, Name) and node.id in parts:
        return parts[node.id].tree
    return with_parts(node, inner)
