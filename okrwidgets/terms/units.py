"""Units and figures for people: ``money / lead`` is said “€ per lead”, 25 of it “€25 per lead”."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from okrwidgets.terms import sentences as say
from okrwidgets.terms.nouns import NOUNS
from okrwidgets.terms.records import Measure, Term
from okrwidgets.text import LANGUAGES, Filled, Language, Sayable, Text, Verbatim, reader_language
from okrwidgets.text.numbers import Money, Number, Percent

GLOSSARY_CURRENCY: Final = "EUR"
"""In which the worked examples of the glossary are written."""
NO_NOUNS: Final = frozenset({"money", "percent", "ratio", "score"})
_DECIMALS: Final = 2
_MOST_DECIMALS: Final = 12


def unit_names(unit: str) -> tuple[str, ...]:
    """All that a unit is made of.

    Examples:
        >>> unit_names("money / lead")
        ('money', 'lead')
    """
    return tuple(re.findall(r"[a-z_]+", unit))


def shown_decimals(value: float) -> int:
    """Two, and more where a small figure would else be said as 0: so many that two of its digits are seen.

    Examples:
        >>> shown_decimals(12.5), shown_decimals(0.0034)
        (2, 4)
    """
    if value == 0 or abs(value) >= 0.1:
        return _DECIMALS
    return min(1 - math.floor(math.log10(abs(value))), _MOST_DECIMALS)


@dataclass(frozen=True, slots=True)
class UnitWords:
    """A unit, said.

    Attributes:
        unit: as the glossary writes it.
        currency: what money is counted in.
        per: other words for what is divided by, where it is not one of the noun.

    Examples:
        >>> UnitWords("money / lead").say("it"), UnitWords("visit").say("en")
        ('€ per lead', 'visits')
    """

    unit: str
    currency: str = GLOSSARY_CURRENCY
    per: Text | None = None

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        over, _, per = self.unit.partition("/")
        said = " × ".join(self._one(name).say(lang) for name in unit_names(over))
        return _per(Verbatim(said), per, self.per).say(lang) if per else said

    def _one(self, name: str) -> Sayable:
        if name == "money":
            return _Symbol(self.currency)
        return say.UNITS[name] if name in NO_NOUNS else NOUNS[name].many


@dataclass(frozen=True, slots=True)
class Figure:
    r"""A figure with its unit, said; a percent is a fraction.

    Attributes:
        value: the figure.
        unit: as the glossary writes it.
        currency: what money is counted in.
        per: other words for what is divided by, where it is not one of the noun.

    Examples:
        >>> Figure(25, "money / lead").say("it"), Figure(0.125, "percent").say("en"), Figure(1, "visit").say("it")
        ('25\xa0€ per lead', '12.5%', '1 visita')
    """

    value: float
    unit: str
    currency: str = GLOSSARY_CURRENCY
    per: Text | None = None

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        over, _, per = self.unit.partition("/")
        names = unit_names(over)
        number = self._amount(names[0]) if len(names) == 1 else self._number()
        return (_per(number, per, self.per) if per else number).say(lang)

    def _amount(self, name: str) -> Sayable:
        if name == "money":
            return Money(self.value, self.currency, shown_decimals(self.value))
        if name == "percent":
            return Percent(self.value * 100, shown_decimals(self.value * 100))
        number = self._number()
        if name == "ratio":
            return say.TIMES.fill(n=number)
        if name == "score":
            return number
        noun = NOUNS[name]
        return say.COUNTED.fill(n=number, noun=noun.one if self.value == 1 else noun.many)

    def _number(self) -> Number:
        return Number(self.value, shown_decimals(self.value))


@dataclass(frozen=True, slots=True)
class _Symbol:
    currency: str

    def say(self, lang: Language | None = None) -> str:
        from babel.numbers import get_currency_symbol

        return str(get_currency_symbol(self.currency, reader_language(lang)))


def result_words(term: Term, measure: Measure, currency: str = GLOSSARY_CURRENCY) -> UnitWords:
    """The unit in which a KPI comes out, said."""
    return UnitWords(measure.unit, currency, _own_words(term, measure))


def result_figure(term: Term, measure: Measure, value: float, currency: str = GLOSSARY_CURRENCY) -> Figure:
    """A value of a KPI with its unit, said."""
    return Figure(value, measure.unit, currency, _own_words(term, measure))


def _own_words(term: Term, measure: Measure) -> Text | None:
    """What a plan divides by, where it is more than one of what is counted: “1000 impressions”."""
    if term.plan is None or "/" not in term.plan.unit.en:
        return None
    en, it = (term.plan.unit.say(lang).partition("/")[2].strip() for lang in LANGUAGES)
    one = NOUNS.get(measure.unit.partition("/")[2].strip())
    return None if one is not None and one.one.en == en else Text(en=en, it=it)


def _per(over: Sayable, per: str, own_words: Text | None) -> Filled:
    """The sentence that puts the lower half of a unit behind the upper one."""
    names = unit_names(per)
    if names == ("day",):
        return say.A_DAY.fill(over=over)
    return say.PER.fill(over=over, per=own_words or _Singular(names))


@dataclass(frozen=True, slots=True)
class _Singular:
    names: tuple[str, ...]

    def say(self, lang: Language | None = None) -> str:
        parts: list[Text] = [NOUNS[name].one if name in NOUNS else say.UNITS[name] for name in self.names]
        return " × ".join(part.say(lang) for part in parts)
