"""The words with which a language speaks of time, in the form in which the readers look them up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeVar

from okrwidgets.smart.grammar.record import TimeKind
from okrwidgets.smart.grammar.timing.stretch import Edge, Noun, Shape
from okrwidgets.text import Language
from okrwidgets.text.months import MONTHS, SHORT_MONTHS, fold

V = TypeVar("V")

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], V], ...]]
"""By their first word: the words that follow and what the phrase means, the longest first."""

Role = Literal["by", "until", "in", "within", "for", "at", "on", "of", "from", "base", "over", "between", "after"]
"""What stands before a stretch. `within` and `over` take amounts too; `base` is what something is compared with."""

Lead = Literal["", "next", "first", "last", "theirs"]
"""What stands before an amount: the *next* three years, the *first* three, the *last* three, *their* three."""


@dataclass(frozen=True, slots=True)
class TimeTable:
    """All words of one language; see `english` for what each table holds."""

    lang: Language
    prepositions: Phrases[Role]
    fixed: Phrases[TimeKind]
    fixed_units: Phrases[tuple[Noun, Edge]]
    edges: Phrases[Edge]
    articles: frozenset[str]
    links: frozenset[str]
    fillers: frozenset[str]
    months: Mapping[str, tuple[int, Edge]]
    short_months: frozenset[str]
    doubtful: frozenset[str]
    seasons: Phrases[bool]
    ordinals: Mapping[str, int]
    parts: Mapping[str, tuple[Shape, int]]
    letters: Mapping[str, Shape]
    fiscal: frozenset[str]
    school_marks: Phrases[bool]
    year_words: Mapping[str, Noun]
    nouns: Mapping[str, Noun]
    several_years: Mapping[str, int]
    undertakings: frozenset[str]
    definite: frozenset[str]
    before_noun: Mapping[str, int]
    after_noun: Phrases[int]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    unit_words: frozenset[str]
    singular: frozenset[str]
    spans: frozenset[str]
    number_marks: frozenset[str]
    leads: Mapping[str, Lead]
    few: frozenset[str]
    ago: frozenset[str]
    own_events: frozenset[str]
    plain_events: frozenset[str]
    start_events: frozenset[str]
    their_events: frozenset[str]
    either_events: frozenset[str]
    metrics: frozenset[str]
    outcomes: frozenset[str]
    replies: frozenset[str]
    handling: frozenset[str]
    universals: frozenset[str]
    holding: frozenset[str]
    steady: frozenset[str]
    frequencies: frozenset[str]
    documents: frozenset[str]
    occasions: frozenset[str]
    products: frozenset[str]
    indefinite: frozenset[str]
    each: frozenset[str]
    per: frozenset[str]
    rated: frozenset[str]
    rate_articles: frozenset[str]
    rate_counts: frozenset[str]
    rate_stops: frozenset[str]
    base_before: frozenset[str]
    base_after: frozenset[str]
    was: frozenset[str]
    rising: frozenset[str]
    from_words: frozenset[str]
    names: frozenset[str]
    laws: frozenset[str]
    counted: frozenset[str]
    measures: frozenset[str]
    not_counted: frozenset[str]
    joints: frozenset[str]


def phrases(meanings: Iterable[tuple[str, V]]) -> Phrases[V]:
    """Order phrases by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], V]]] = {}
    for words, meaning in meanings:
        first, *rest = words.split()
        found.setdefault(first, []).append((tuple(rest), meaning))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def each_to(meanings: Mapping[V, str]) -> Iterable[tuple[str, V]]:
    """Phrases, written as one text with commas between them, each with its meaning."""
    for meaning, words in meanings.items():
        for phrase in words.split(","):
            if phrase.strip():
                yield phrase.strip(), meaning


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def month_words(lang: Language) -> dict[str, tuple[int, Edge]]:
    """The names of the months, with what is written before them in one word ("mid-March")."""
    found: dict[str, tuple[int, Edge]] = {}
    for number, (whole, short) in enumerate(zip(MONTHS, SHORT_MONTHS, strict=True), start=1):
        found[fold(whole.say(lang))] = (number, "")
        found[fold(short.say(lang))] = (number, "")
        if lang == "en":
            for edge, heads in (("start", ("early", "start")), ("mid", ("mid",)), ("end", ("late", "end"))):
                for head in heads:
                    found[f"{head}-{fold(whole.en)}"] = (number, edge)  # type: ignore[assignment]
    found["sept" if lang == "en" else "sett"] = (9, "")
    return found


def short_month_words(lang: Language) -> frozenset[str]:
    """The shortened names, which mean other things too unless a day or a year stands beside them."""
    whole = {fold(month.say(lang)) for month in MONTHS}
    return frozenset(
        word for word, (number, _) in month_words(lang).items() if word not in whole and "-" not in word and number
    )


@lru_cache(maxsize=2)
def weekdays(lang: Language) -> Mapping[str, int]:
    """The days of the week, Monday is 0."""
    from babel.dates import get_day_names

    return {fold(name): number for number, name in get_day_names("wide", "format", lang).items()}


@lru_cache(maxsize=2)
def time_table(lang: Language) -> TimeTable:
    """The words of a language; built once."""
    if lang == "it":
        from okrwidgets.smart.grammar.timing.italian import TABLE
    else:
        from okrwidgets.smart.grammar.timing.english import TABLE
    return TABLE
