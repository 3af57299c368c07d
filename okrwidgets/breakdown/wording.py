"""Counted nouns and small numbers, so that a sentence sounds spoken."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.model import KPI, KeyResult
from okrwidgets.text import Language, Text, reader_language
from okrwidgets.text.months import fold
from okrwidgets.text.numbers import write_number

_IN_WORDS: Final[dict[int, Text]] = {
    2: Text(en="two", it="due"),
    3: Text(en="three", it="tre"),
    4: Text(en="four", it="quattro"),
    5: Text(en="five", it="cinque"),
    6: Text(en="six", it="sei"),
    7: Text(en="seven", it="sette"),
    8: Text(en="eight", it="otto"),
    9: Text(en="nine", it="nove"),
    10: Text(en="ten", it="dieci"),
    11: Text(en="eleven", it="undici"),
    12: Text(en="twelve", it="dodici"),
}

Noun = Literal["contracts", "clients"]

_NOUNS: Final[dict[str, Noun]] = {
    **dict.fromkeys(("contract", "contracts", "contratto", "contratti"), "contracts"),
    **dict.fromkeys(("client", "clients", "customer", "customers", "cliente", "clienti"), "clients"),
}
_DONE: Final = frozenset(("met", "signed", "closed", "won", "incontrati", "firmati", "chiusi", "vinti"))
_COUNTED: Final = re.compile(r"[0-9] (?P<noun>[a-z]+)")
_INVOICED: Final = ("invoic", "revenue", "turnover", "fattur", "ricav")
_COLLECTED: Final = ("collect", "cash", "paid", "incass")
_SIGNED: Final = ("signed", "booking", "order intake", "ordinato", "firmat")


@dataclass(frozen=True, slots=True)
class SpokenNumber:
    """A number that is a word from two to twelve, and digits with one decimal elsewhere."""

    value: float

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        word = _IN_WORDS.get(int(self.value)) if self.value == int(self.value) else None
        return word.say(lang) if word else RoughNumber(self.value).say(lang)


@dataclass(frozen=True, slots=True)
class RoughNumber:
    """A number with as many decimals as one says: none from ten on, else two figures that count."""

    value: float

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        size = abs(self.value)
        decimals = 0 if size >= 10 else 1 if size >= 1 else 2 if size >= 0.1 else 4
        return write_number(self.value, lang or reader_language(), decimals)


def known_noun(key_result: KeyResult) -> Noun | None:
    """What is counted, where it is one of the nouns that have sentences of their own.

    The unit says it; without a noun there, the word behind the figure in the title does.
    """
    if key_result.unit.noun:
        words = [word for word in fold(key_result.unit.noun).split() if word not in _DONE]
        return _NOUNS.get(words[0]) if len(words) == 1 else None
    counted = _COUNTED.search(fold(key_result.title))
    return _NOUNS.get(counted["noun"]) if counted else None


def money_arrives(kpi: KPI) -> Literal["signed", "collected", "invoiced", "unsaid"]:
    """When the KPI's money counts, as far as its name and measure tell."""
    words = fold(f"{kpi.name} {kpi.measure or ''} {kpi.id}")
    if any(stem in words for stem in _SIGNED):
        return "signed"
    if any(stem in words for stem in _COLLECTED):
        return "collected"
    return "invoiced" if any(stem in words for stem in _INVOICED) else "unsaid"
