"""What a picture has to know of the KPI that it shows: its name, its unit, which direction is good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from okrwidgets.errors import OkrError
from okrwidgets.formula import Difference, Dimension, Formula, FormulaError, Name, Node, Sum
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.amounts import Amount, Kind
from okrwidgets.terms import columns, terms
from okrwidgets.text import Language, Sayable, Verbatim

Kpi: TypeAlias = str | Mapping[str, str]
"""A key of the glossary, or a name with a formula."""
Better = Literal["up", "down", "context"]

_KINDS: Final[dict[str, Kind]] = {"money": "money", "percent": "percent", "ratio": "ratio", "day": "days"}


@dataclass(frozen=True, slots=True)
class Capital:
    """Words at the head of a sentence."""

    words: Sayable

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        said = self.words.say(lang)
        return said[:1].upper() + said[1:]


@dataclass(frozen=True, slots=True)
class Inside:
    """Words within a sentence: people's own words as they are, others small unless they have capitals further on."""

    words: Sayable

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        said = self.words.say(lang)
        own = isinstance(self.words, Verbatim)
        return said if own or any(sign.isupper() for sign in said[1:]) else said[:1].lower() + said[1:]


@dataclass(frozen=True, slots=True)
class Subject:
    """A KPI as a picture speaks of it.

    Attributes:
        key: of its columns in what was measured.
        name: as the glossary writes it.
        kind: of its figures; ``None`` for a quotient that is a percentage as long as no figure is above 1.
        better: which direction is good.
        adds_up: whether the figures of groups may be added.
        denominator: what is divided by, where that has a name.
        currency: ISO 4217 code of its money.
    """

    key: str
    name: Sayable
    kind: Kind | None
    better: Better
    adds_up: bool
    denominator: Sayable | None
    currency: str = "EUR"

    def amount(self, value: float) -> Amount:
        """A figure of this KPI."""
        return Amount(value, self.kind or "plain", self.currency)

    def settled(self, values: Iterable[float | None]) -> Subject:
        """With a kind, once its figures are known."""
        if self.kind is not None:
            return self
        known = [abs(value) for value in values if value is not None]
        return replace(self, kind="percent" if known and max(known) <= 1 else "ratio")

    def why_not(self, why: str | None) -> Sayable:
        """Why there is no value."""
        if why in {"zero_denominator", "no_denominator"}:
            text = say.ZERO_NAMED if why == "zero_denominator" else say.MISSING_NAMED
            if self.denominator is None:
                return say.NO_VALUE_BECAUSE[why]
            return text.fill(name=Inside(self.denominator))
        return say.NO_VALUE_BECAUSE.get(why or "", say.NO_DATA)


def subject(kpi: Kpi, currency: str = "EUR") -> Subject:
    """What is known of a KPI; a formula of the reader's own has a name, and no good direction.

    Examples:
        >>> roas = subject("roas")
        >>> roas.name.say("it"), roas.kind, roas.better, roas.why_not("zero_denominator").say("it")
        ('ROAS', 'ratio', 'up', 'spesa pubblicitaria: 0')
        >>> subject({"profit_per_order": "gross_profit / orders"}).name.say("en")
        'profit per order'
    """
    if not isinstance(kpi, str):
        ((name, text),) = kpi.items()
        formula = Formula.parse(text)
        words = column_name(name) if name in columns() else Verbatim(name.replace("_", " ").strip() or name)
        kind, adds_up = _kind_of_own(formula), _adds_up(formula.tree)
        return Subject(name, words, kind, "context", adds_up, _denominator(formula), currency)
    term = terms().get(kpi)
    if term is None or term.measure is None:
        # measuring says what is wrong with it
        return Subject(kpi, Verbatim(kpi), "plain", "context", False, None, currency)
    measure = term.measure
    unit = measure.unit.split("/", 1)[0].strip()
    denominator = _denominator(Formula.parse(measure.formula))
    adds_up = measure.aggregation == "sum"
    return Subject(kpi, term.name, _KINDS.get(unit, "plain"), measure.better, adds_up, denominator, currency)


def only_one(kpi: Kpi | Sequence[Kpi]) -> Kpi:
    """The KPI of a picture that shows one.

    Raises:
        OkrError: ``V203`` when several came.
    """
    if not isinstance(kpi, str) and len(kpi) != 1:
        raise OkrError("V203", say.ONE_KPI.fill(n=len(kpi)))
    return kpi if isinstance(kpi, str | Mapping) else next(iter(kpi))


def column_name(column: str) -> Sayable:
    """What people call a column of the table: as the glossary does, else as its header says."""
    return columns()[column].name if column in columns() else say.COLUMN_WORDS.get(column, Verbatim(column))


def name_of(name: str) -> Sayable:
    """What people call a name of a formula: a column or a KPI of the glossary, else a column of the reader's own.

    Examples:
        >>> name_of("gross_margin").say("it"), name_of("clicks").say("it"), name_of("own_column").say("it")
        ('Margine percentuale', 'clic', 'own column')
    """
    if name in columns():
        return columns()[name].name
    return terms()[name].name if name in terms() else Verbatim(name.replace("_", " "))


def _kind_of_own(formula: Formula) -> Kind | None:
    units = {name: Dimension.parse(columns()[name].unit) for name in formula.names if name in columns()}
    try:
        unit = str(formula.dimension(units))
    except FormulaError:
        return "plain"
    over = unit.split("/", 1)[0].strip()
    if over in {"money", "day"}:
        return _KINDS[over]
    return None if formula.quotient is not None else _KINDS.get(over, "plain")


def _adds_up(node: Node) -> bool:
    if isinstance(node, Sum | Difference):
        return _adds_up(node.left) and _adds_up(node.right)
    return isinstance(node, Name) and (node.id in columns() or node.id not in terms())


def _denominator(formula: Formula) -> Sayable | None:
    if formula.quotient is None or not isinstance(formula.quotient[1], Name):
        return None
    return name_of(formula.quotient[1].id)
