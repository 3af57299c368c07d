"""All mentions of time in a sentence, and what each does there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from okrwidgets.smart.grammar.calendar import Calendar
from okrwidgets.smart.grammar.record import Time, Token
from okrwidgets.smart.grammar.timing.amounts import compound, plain_amount
from okrwidgets.smart.grammar.timing.lengths import event_behind, in_a_row
from okrwidgets.smart.grammar.timing.prepositions import bare, prepositional
from okrwidgets.smart.grammar.timing.recurrences import each, frequency, per, rate
from okrwidgets.smart.grammar.timing.scan import Found, Scan
from okrwidgets.smart.grammar.timing.table import time_table
from okrwidgets.text import Language

Reader = Callable[[Scan, int], Found | None]

# Words that are shouted or written with inner capitals when they mean a comparison: "mom" and "wow" are words too.
_ABBREVIATED: Final = frozenset({"mom", "wow", "eos", "pa", "as", "aa"})


def find_times(text: str, tokens: list[Token], lang: Language, calendar: Calendar) -> tuple[Time, ...]:
    """Find the times of a sentence, in reading order; none overlaps another.

    Args:
        text: the sentence.
        tokens: of that text.
        lang: in which it is written.
        calendar: what is known about when it was said.

    Examples:
        >>> from okrwidgets.smart.grammar.tokens import tokens_of
        >>> said = "Answer 90% of pages within 5 minutes by Q3 2025"
        >>> [(time.kind, time.iso) for time in find_times(said, tokens_of(said), "en", Calendar())]
        [('service', None), ('deadline', '2025-09-30')]
    """
    scan = Scan.of(text, tokens, time_table(lang), calendar)
    readers = _readers(lang)
    found: list[Time] = []
    at = 0
    while at < scan.size:
        hit = _read(scan, at, readers)
        if hit is None:
            at += 1
        else:
            found.append(hit[0])
            at = hit[1]
    return tuple(found)


def _read(scan: Scan, at: int, readers: Mapping[str, tuple[Reader, ...]]) -> Found | None:
    word = scan.words[at]
    for reader in readers.get(word, ()):
        if hit := reader(scan, at):
            return hit
    if scan.is_number(at):
        return bare(scan, at) or _counted_from(scan, at)
    if "-" in word:
        return scan.found(at, at + 1, "duration") if compound(scan, at) else bare(scan, at)
    return None


def _fixed(scan: Scan, at: int) -> Found | None:
    found = scan.behind(at, scan.table.fixed)
    if found is None:
        return None
    if found[0] == at + 1 and scan.words[at] in _ABBREVIATED and scan.tokens[at].text.islower():
        return None
    return scan.found(at, *found)


def _counted_from(scan: Scan, at: int) -> Found | None:
    """Six months after launch, 30 days from discharge, 30-day retention, two years ago."""
    amount = plain_amount(scan, at)
    if amount is None:
        return None
    if amount.hyphen:
        return scan.found(at, amount.end, "duration")
    if steady := in_a_row(scan, at, amount):
        return steady
    if scan.words[amount.end] in scan.table.ago:
        return scan.found(at, amount.end + 1, "baseline")
    if scan.words[amount.end] in scan.table.links:
        return None
    whose, end = event_behind(scan, amount.end)
    if whose == "own":
        return scan.found(at, end, "relative")
    return scan.found(at, end, "service") if whose == "theirs" else None


@lru_cache(maxsize=2)
def _readers(lang: Language) -> Mapping[str, tuple[Reader, ...]]:
    """By a word: what to try where it stands, in this order."""
    table = time_table(lang)
    found: dict[str, list[Reader]] = {}
    stretches = (
        table.fixed_units,
        table.edges,
        table.months,
        table.seasons,
        table.ordinals,
        table.letters,
        table.fiscal,
    )
    units = (table.school_marks, table.several_years, table.year_words, table.nouns, table.before_noun)
    for reader, openers in (
        (each, (table.each,)),
        (per, (table.per,)),
        (rate, (table.rate_articles,)),
        (prepositional, (table.prepositions,)),
        (bare, (*stretches, *units)),
        (_fixed, (table.fixed,)),
        (frequency, (table.frequencies,)),
        (_counted_from, (table.numbers,)),
    ):
        for opener in openers:
            for word in opener:
                if reader not in found.setdefault(word, []):
                    found[word].append(reader)
    return {word: tuple(row) for word, row in found.items()}
