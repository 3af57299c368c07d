"""The words of the project in Italian (``glossary/termbase.yaml``), and what an Italian text makes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, Literal

from ruamel.yaml import YAML

from okrwidgets.resources import glossary_dir
from tests.contract.italian import Place

Check = Literal["words", "pair"]


@dataclass(frozen=True, slots=True)
class Allowed:
    """Where an entry does not hold, and why.

    Attributes:
        where: a place as `Place.where` names it; ``*`` stands for any characters.
        why: the reason, for whoever wonders.
        words: the words that are allowed there; all of the entry's where none is named.
        only: the check that it is meant for; both where none is named.
    """

    where: str
    why: str
    words: tuple[str, ...] = ()
    only: Check | None = None

    def covers(self, check: Check, where: str, word: str | None = None) -> bool:
        if self.only not in (None, check) or (self.words and check == "pair"):
            return False
        return fnmatchcase(where, self.where.replace("[", "[[]")) and (not self.words or word in self.words)


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of the term base."""

    id: str
    en: tuple[str, ...] = ()
    it: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()
    exceptions: tuple[Allowed, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A place that does not keep to an entry; ``word`` is the one found (words) or missed (pair)."""

    entry: Entry
    check: Check
    place: Place
    word: str

    def __str__(self) -> str:
        if self.check == "words":
            return f"{self.place.where}: “{self.word}”, here we say {self.entry.it}: {self.place.it}"
        return f"{self.place.where}: “{self.word}” is {self.entry.it}: {self.place.en} ⇒ {self.place.it}"


def read(path: Path | None = None) -> tuple[Entry, ...]:
    """The entries of a term base, of the project's own where no file is given."""
    rows = YAML(typ="safe", pure=True).load(path or glossary_dir() / "termbase.yaml")
    return tuple(_entry(row) for row in rows)


def findings(entries: Iterable[Entry], places: Iterable[Place]) -> Iterator[tuple[Finding, Allowed | None]]:
    """Whatever does not keep to the term base, each with the exception that allows it, if there is one."""
    places = list(places)
    for entry in entries:
        for place in places:
            for found in (*_words(entry, place), *_pair(entry, place)):
                allowed = (e for e in entry.exceptions if e.covers(found.check, place.where, found.word))
                yield found, next(allowed, None)


def _words(entry: Entry, place: Place) -> Iterator[Finding]:
    for word in entry.instead_of:
        if _whole(re.escape(word)).search(place.it):
            yield Finding(entry, "words", place, word)


def _pair(entry: Entry, place: Place) -> Iterator[Finding]:
    if place.en is None:
        return
    said = next((found for form in entry.en if (found := _whole(form).search(place.en))), None)
    if said is not None and not any(_begins(form).search(place.it) for form in entry.it):
        yield Finding(entry, "pair", place, said.group())


@cache
def _whole(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{form})(?![\w-])", re.IGNORECASE)


@cache
def _begins(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{form})", re.IGNORECASE)


def _entry(row: dict[str, Any]) -> Entry:
    exceptions = row.pop("except", ())
    for part in ("en", "it", "instead_of"):
        row[part] = tuple(row.get(part, ()))
    return Entry(**row, exceptions=tuple(_exception(each) for each in exceptions))


def _exception(row: dict[str, Any]) -> Allowed:
    return Allowed(**{**row, "words": tuple(row.get("words", ()))})
