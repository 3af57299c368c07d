"""What people call a driver."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from okrwidgets.breakdown.trees.known import average_term, glossary_name
from okrwidgets.breakdown.trees.nouns import said_noun
from okrwidgets.breakdown.wording import known_noun
from okrwidgets.formula import Dimension
from okrwidgets.model import KeyResult
from okrwidgets.terms import terms
from okrwidgets.text import Sayable, Text, Verbatim

CLOSING_RATE: Final = "closing_rate"


def label_of(id: str, rows: Sequence[KeyResult], parts_of_users: Mapping[str, Dimension | None]) -> Sayable:
    """What people call it: as the glossary does, else what its key result counts, else its name in words.

    Args:
        id: of the driver.
        rows: the key results that move it.
        parts_of_users: the names beside it in the formulas that use it, and what they are counted in.
    """
    if id == CLOSING_RATE and any(_counts(dimension, "client") for dimension in parts_of_users.values()):
        return _spoken(terms()["contracts_per_client_met"].name)
    average = average_term(id)
    if average is not None:
        return _spoken(terms()[average].name)
    name = glossary_name(id)
    if name is not None:
        return _spoken(name)
    for row in rows:
        noun = known_noun(row) or row.unit.noun
        if noun is not None:
            return said_noun(noun) or Verbatim(noun)
    return Verbatim(id.replace("_", " ").strip() or id)


def _counts(dimension: Dimension | None, noun: str) -> bool:
    return dimension is not None and dimension.counts == ((noun, 1),)


def _spoken(name: Text) -> Text:
    """As it is said within a sentence: a small letter first, abbreviations as they are."""
    return Text(en=_small(name.en), it=_small(name.it))


def _small(words: str) -> str:
    return words if words[1:2].isupper() or words[:1].isdigit() else words[:1].lower() + words[1:]
