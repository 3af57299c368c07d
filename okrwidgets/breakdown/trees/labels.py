"""What people call a driver."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, count
from typing import Final

from okrwidgets.breakdown.trees.known import average_term, glossary_name
from okrwidgets.breakdown.trees.nouns import said_noun
from okrwidgets.breakdown.wording import known_noun
from okrwidgets.formula import Dimension
from okrwidgets.model import KeyResult
from okrwidgets.terms import terms
from okrwidgets.text import LANGUAGES, Sayable, Text, Verbatim

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
    return _own_name(id)


def told_apart(labels: Mapping[str, Sayable], rows: Mapping[str, Sequence[KeyResult]], root: str) -> dict[str, Sayable]:
    """The same labels, and another one for each driver that would be called like another of its tree.

    Where two drivers are counted in the same noun, the noun says which sum they go into and not which is which. The KPI
    keeps its name, and so does the driver whose own name the noun is; the others are called by their own name, else by
    the title of their key result.

    Args:
        labels: as people call each driver, if it stood alone.
        rows: the key results that move each.
        root: the KPI.
    """
    users: dict[str, list[str]] = {}
    for id, label in labels.items():
        for said in _forms(label):
            users.setdefault(said, []).append(id)
    alike = {id for ids in users.values() if len(ids) > 1 for id in ids}
    stay = {root} | {id for id in alike if _own_name(id).say("en").casefold() in _forms(labels[id])}
    for ids in users.values():
        if len(kept := [id for id in ids if id in stay]) > 1:
            stay -= set(kept) - {root}
    found = {id: label for id, label in labels.items() if id in stay or id not in alike}
    taken = {said for label in found.values() for said in _forms(label)}
    for id in labels:
        if id not in found:
            titles = (Verbatim(row.title) for row in rows.get(id, ()) if row.title.strip())
            numbered = (Verbatim(f"{id} ({n})") for n in count(2))
            found[id] = next(
                label
                for label in chain((_own_name(id),), titles, (Verbatim(id),), numbered)
                if not _forms(label) & taken
            )
            taken |= _forms(found[id])
    return {id: found[id] for id in labels}


def _forms(label: Sayable) -> set[str]:
    return {label.say(lang).casefold() for lang in LANGUAGES}


def _own_name(id: str) -> Verbatim:
    return Verbatim(id.replace("_", " ").strip() or id)


def _counts(dimension: Dimension | None, noun: str) -> bool:
    return dimension is not None and dimension.counts == ((noun, 1),)


def _spoken(name: Text) -> Text:
    """As it is said within a sentence: a small letter first, abbreviations as they are."""
    return Text(en=_small(name.en), it=_small(name.it))


def _small(words: str) -> str:
    return words if words[1:2].isupper() or words[:1].isdigit() else words[:1].lower() + words[1:]
