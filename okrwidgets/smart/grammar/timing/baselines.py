"""Whether a stretch tells when something *was* so: compared with then, a level of then, before the target."""

from __future__ import annotations

import datetime as dt
from typing import Final

from okrwidgets.smart.grammar.calendar import Dates
from okrwidgets.smart.grammar.timing.scan import Scan
from okrwidgets.smart.grammar.timing.stretch import Stretch
from okrwidgets.smart.grammar.timing.table import Role

_LONG_AGO: Final = 2010
_BREAKS: Final = frozenset({".", ";", "(", ")"})
_COMPARING: Final = frozenset({"compared", "versus", "vs", "relative", "rispetto", "confronto"})
_NEAR: Final = 5
_STRETCHES: Final = frozenset({"year", "years", "cross", "quarter", "half", "month", "season", "part", "day"})


def is_baseline(scan: Scan, at: int, start: int, stretch: Stretch, role: Role | None, dates: Dates) -> bool:
    """Tell a look back from a period.

    Args:
        scan: the row of tokens.
        at: the first token, preposition included.
        start: the first token of the stretch itself.
        stretch: what was read there.
        role: what the preposition says.
        dates: the days of the stretch.
    """
    if stretch.shift == -1 and _of_an_undertaking(scan, stretch.end):
        return False
    if stretch.shape not in _STRETCHES:
        return stretch.shift == -1
    if stretch.shift == -1 or scan.words[stretch.end] in scan.table.base_after:
        return True
    if role in {"by", "until", "within"}:
        return False
    if stretch.shape == "year" and stretch.year is not None and stretch.year < _LONG_AGO:
        return True
    if role == "over" and stretch.shape == "year" and stretch.last_year is None:
        return any(scan.words[place] in scan.table.rising for place in range(max(0, at - 8), at))
    if role == "on" and stretch.shape in {"year", "quarter", "half", "month"}:
        return True
    return (
        _after_base_word(scan, at)
        or _said_of_the_past(scan, at, stretch.end)
        or _start_value(scan, at, start)
        or _in_brackets(scan, at, stretch)
        or _is_over(scan, dates)
    )


def _of_an_undertaking(scan: Scan, at: int) -> bool:
    """The last year *of the plan* is still to come."""
    if scan.words[at] not in scan.table.links:
        return False
    return scan.words[scan.skip(at + 1, scan.table.articles, 1)] in scan.table.undertakings


def _after_base_word(scan: Scan, at: int) -> bool:
    table, before = scan.table, scan.words[at - 1]
    if not _COMPARING.isdisjoint(comparing := scan.words[max(0, at - _NEAR) : at]) and _BREAKS.isdisjoint(comparing):
        return _is_level(scan, at)
    if before in table.base_before or (before == "to" and scan.words[at - 2] in {"return", "back", "restore"}):
        return True
    return (before in table.fillers or before in {"(", ":", "in"}) and scan.words[at - 2] in table.base_before


def _is_level(scan: Scan, at: int) -> bool:
    """Whether "of" joins it to what is compared: "compared with the average *of* Q2", not "versus plan by Q2"."""
    return scan.words[at] in scan.table.links


def _said_of_the_past(scan: Scan, at: int, end: int) -> bool:
    """Was 41% in 2022; in 2023 it was 41%."""
    for place in range(at - 1, max(-1, at - 6), -1):
        if scan.words[place] in _BREAKS:
            break
        if scan.words[place] in scan.table.was:
            return True
    for place in range(end, end + 3):
        if scan.words[place] in _BREAKS or scan.words[place] == "":
            break
        if scan.words[place] in scan.table.was:
            return True
    return False


def _start_value(scan: Scan, at: int, start: int) -> bool:
    """From 41% in 2022, dal 12% del 2023: the number behind "from" is what it was then."""
    seen = False
    for place in range(at - 1, max(-1, at - 6), -1):
        word = scan.words[place]
        if scan.is_number(place):
            seen = True
        elif word in scan.table.from_words:
            return seen
        elif word in {"to", "al", "a", "all'", "allo", "alla", ",", ";"}:
            return False
    return False


def _in_brackets(scan: Scan, at: int, stretch: Stretch) -> bool:
    """(2022: 41%), (41% in 2022), but not (2026: 40%, 2027: 50%)."""
    words = scan.words
    if at and words[at - 1] == "(" and words[stretch.end] in {":", "="}:
        inside = words[stretch.end : stretch.end + 10]
        inside = inside[: inside.index(")")] if ")" in inside else inside
        return not any(len(word) == 4 and word.startswith("20") and word.isdecimal() for word in inside)
    if words[stretch.end] != ")":
        return False
    for place in range(at - 1, max(-1, at - 6), -1):
        if words[place] in scan.table.base_before and words[place - 1] == "(":
            return True
        if words[place] == "(":
            return any(scan.is_number(inner) for inner in range(place + 1, at))
        if scan.tokens[place].kind == "word" and words[place] not in scan.table.articles:
            return False
    return False


def _is_over(scan: Scan, dates: Dates) -> bool:
    """Whether it was over before the statement was said or its period began."""
    begin: dt.date | None = scan.calendar.begin
    return begin is not None and dates.last is not None and dates.last < begin
