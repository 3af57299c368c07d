"""Lengths of time: how many of which unit, and what stands before them."""

from __future__ import annotations

from typing import Final, NamedTuple

from okrwidgets.smart.grammar.timing.scan import Scan
from okrwidgets.smart.grammar.timing.table import Lead

_BETWEEN: Final = frozenset({"-", "–", "—", "/", "to", "or", "o", "e", "and"})
_GLUED_ONLY: Final = frozenset({"s", "ms", "g", "h"})


class Amount(NamedTuple):
    """So many weeks.

    Attributes:
        end: the token behind it.
        unit: second … decade, or other.
        many: how many; of a range the larger; ``None`` for "a few".
        hyphen: whether it stands before a noun ("a 30-day trial").
        lead: what stood before it.
    """

    end: int
    unit: str
    many: float | None
    hyphen: bool = False
    lead: Lead = ""


def amount_at(scan: Scan, at: int) -> Amount | None:
    """Read a length of time with what stands before it: "under 15 minutes", "the next two years"."""
    lead: Lead = ""
    for _ in range(5):
        found = scan.table.leads.get(scan.words[at])
        if found is None:
            break
        if lead != "theirs" and found:
            lead = found
        at += 1
    if scan.words[at] in scan.table.indefinite and (compound(scan, at + 1) or scan.is_number(at + 1)):
        at += 1
    if plain := plain_amount(scan, at):
        return plain._replace(lead=lead)
    unit = scan.table.units.get(scan.words[at])
    if unit and lead and scan.words[at] not in _GLUED_ONLY:
        return Amount(at + 1, unit, 1 if scan.words[at] in scan.table.singular else None, lead=lead)
    return None


def plain_amount(scan: Scan, at: int) -> Amount | None:
    """A number and a unit: "5 years", "24–48 ore", "60 (sessanta) giorni", "a few weeks", "30-day"."""
    words, table = scan.words, scan.table
    if "-" in words[at] and compound(scan, at):
        first, _, noun = words[at].partition("-")
        return Amount(at + 1, table.units[noun], table.numbers[first], hyphen=True)
    count, end, few = count_at(scan, at)
    if count is None and not few:
        return None
    if words[end] in _BETWEEN and (second := count_at(scan, end + 1))[0] is not None:
        count, end = second[0], second[1]
    if words[end] == "(" and words[end + 2] == ")":
        end += 3
    hyphen = words[end] == "-"
    end += hyphen
    if few and words[end] in table.links:
        end += 1
    end = scan.skip(end, table.unit_words, 2)
    unit = table.units.get(words[end])
    if unit is None:
        return None
    if words[end] in _GLUED_ONLY and not (scan.is_number(end - 1) and scan.adjacent(end - 1)):
        return None
    end = scan.skip(end + 1, table.unit_words, 2)
    return Amount(end, unit, count, hyphen)


def count_at(scan: Scan, at: int) -> tuple[float | None, int, bool]:
    """A number in digits or in a word, the token behind it, and whether it is only "a few"."""
    word, table = scan.words[at], scan.table
    if scan.is_number(at):
        raw = word.replace(",", ".")
        known = len(raw) <= 6 and raw.isascii() and raw.count(".") <= 1 and raw.replace(".", "").isdecimal()
        return (float(raw) if known else None), at + 1, False
    if (number := table.numbers.get(word)) is not None:
        if scan.words[at + 1] in table.few:
            return None, at + 2, True
        return number, at + 1, False
    return None, at + 1, word in table.few


def compound(scan: Scan, at: int) -> bool:
    """Whether one word is a length of time before a noun: "two-day", "six-week"."""
    first, _, unit = scan.words[at].partition("-")
    return first in scan.table.numbers and unit in scan.table.units
