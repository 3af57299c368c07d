"""What the glossary knows of a driver's name: its unit, and what people call it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from okrwidgets.breakdown.trees.nouns import known_noun
from okrwidgets.formula import Dimension
from okrwidgets.terms import Column, Term, columns, kpi_labels, terms
from okrwidgets.terms.spelling import plain
from okrwidgets.text import LANGUAGES, Text

_SAME: Final = {"customer": "client"}
"""People say both of the same persons."""


def glossary_key(id: str) -> str | None:
    """The column or KPI of the glossary that a name stands for, in either language.

    Examples:
        >>> glossary_key("ad_spend"), glossary_key("tasso_di_conversione"), glossary_key("nobody")
        ('ad_spend', 'conversion_rate', None)
    """
    return _keys().get(plain(id))


def glossary_unit(id: str) -> str | None:
    """What the glossary counts it in; nothing for a value of one, of which the glossary's column is the sum."""
    key = glossary_key(id)
    if key is None or is_value_each(id):
        return None
    column = columns().get(key)
    if column is not None:
        return column.unit
    measure = terms()[key].measure
    return measure.unit if measure else None


def glossary_name(id: str) -> Text | None:
    """What people call it, where the name is the glossary's own and no mere alias.

    Examples:
        >>> glossary_name("ad_spend").say("it"), glossary_name("cost") is None
        ('spesa pubblicitaria', True)
    """
    return _names().get(plain(id))


def is_value_each(id: str) -> bool:
    """Whether a name says what one of something brings: ``contract_value``, ``valore_contratto``."""
    words = plain(id).split()
    return len(words) > 1 and (words[-1] == "value" or words[0] == "valore")


def counted_by_value(id: str) -> str:
    """What ``contract_value`` and ``valore_contratto`` are the value of.

    Examples:
        >>> counted_by_value("contract_value"), counted_by_value("valore_del_contratto")
        ('contract', 'contratto')
    """
    words = plain(id).split()
    return words[-1] if words[0] == "valore" else words[-2]


def average_term(id: str) -> str | None:
    """The KPI of the glossary that says what one of something brings.

    Examples:
        >>> average_term("contract_value"), average_term("valore_ordine"), average_term("revenue")
        ('average_contract_value', 'average_order_value', None)
    """
    noun = known_noun(counted_by_value(id)) if is_value_each(id) else None
    key = f"average_{noun}_value"
    return key if key in terms() else None


def canonical(dimension: Dimension) -> Dimension:
    """The same with one id for nouns of the same thing."""
    found = Dimension(dimension.money, dimension.days, (), dimension.loose)
    for noun, exponent in dimension.counts:
        found *= Dimension(counts=((_SAME.get(noun, noun), 1),)) ** exponent
    return found


@lru_cache(maxsize=1)
def _keys() -> Mapping[str, str]:
    return {plain(label): key for label, key in kpi_labels().items()}


@lru_cache(maxsize=1)
def _names() -> Mapping[str, Text]:
    found: dict[str, Text] = {}
    rows: list[Column | Term] = [*columns().values(), *(term for term in terms().values() if term.measure is not None)]
    for row in rows:
        for words in (row.key, *(row.name.say(lang) for lang in LANGUAGES)):
            found.setdefault(plain(words), row.name)
    return found
