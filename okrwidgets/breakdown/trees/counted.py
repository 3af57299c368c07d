"""What a unit of the plan is counted in."""

from __future__ import annotations

from okrwidgets.breakdown.trees.known import canonical, counted_by_value, glossary_unit, is_value_each
from okrwidgets.breakdown.trees.nouns import known_noun, noun_id, time_of
from okrwidgets.breakdown.trees.percents import says_percent
from okrwidgets.breakdown.wording import known_noun as noun_in_title
from okrwidgets.formula import Dimension
from okrwidgets.model import KeyResult, Unit
from okrwidgets.terms.spelling import plain
from okrwidgets.text import Language

TIME = Dimension(days=1)
SHARE = Dimension(loose=True)
MONEY = Dimension(money=1)


def of_words(words: str, lang: Language) -> Dimension:
    """What a noun counts: time, or things.

    Examples:
        >>> str(of_words("working days", "en")), str(of_words("contratti", "it"))
        ('day', 'contract')
    """
    return TIME if time_of(words) else Dimension(counts=((noun_id(words, lang), 1),))


def of_unit(unit: Unit, lang: Language) -> Dimension | None:
    """What a unit of the plan is counted in; ``None`` for a count of which nobody says what it counts.

    Examples:
        >>> str(of_unit(Unit.parse("EUR / contract"), "en")), str(of_unit(Unit.parse("clients / week"), "en"))
        ('money / contract', 'client / day')
    """
    if unit.kind == "money":
        return MONEY / of_words(unit.per, lang) if unit.per else MONEY
    if unit.kind == "rate":
        return of_words(unit.noun or "", lang) / of_words(unit.per or "", lang)
    if unit.kind == "days":
        return TIME
    if unit.kind == "count":
        return of_words(unit.noun, lang) if unit.noun else None
    return SHARE


def of_key_result(row: KeyResult, lang: Language) -> Dimension | None:
    """What a key result is counted in; where its unit does not say it, its title may: “Meet 300 clients”."""
    found = of_unit(row.unit, lang)
    if found is None and (noun := noun_in_title(row)):
        return of_words(noun, "en")
    return found


def of_name(id: str) -> Dimension | None:
    """What the glossary, or the name itself, says for sure.

    Examples:
        >>> str(of_name("ad_spend")), str(of_name("tasso_di_chiusura")), of_name("contract_value")
        ('money', 'ratio', None)
    """
    unit = glossary_unit(id)
    if unit is not None:
        return canonical(Dimension.parse(unit))
    if says_percent(id):
        return SHARE
    return TIME if time_of(id) else None


def likely(id: str, lang: Language, *, counted: bool) -> Dimension | None:
    """What a name is probably counted in, where nothing else says it.

    Args:
        id: of the driver.
        lang: of the plan's words.
        counted: whether a key result says that it is counted, but not what.
    """
    if is_value_each(id):
        return MONEY / of_words(counted_by_value(id), lang)
    words = plain(id)
    over, per, under = words.partition(" per ")
    if per:
        return of_words(over, lang) / of_words(under, lang)
    return of_words(words, lang) if counted or known_noun(words) else None
