"""Stretches that begin with a word: months, quarters, halves, years, seasons, "this quarter", "the end of the year"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.smart.grammar.timing.numbered_stretch import (
    numbered,
    part_of,
    plain_year,
    second_year,
    short_year,
    year_after,
    year_behind,
)
from okrwidgets.smart.grammar.timing.scan import Scan
from okrwidgets.smart.grammar.timing.stretch import Edge, Stretch
from okrwidgets.smart.grammar.timing.table import weekdays

_DASHES: Final = frozenset({"-", "–", "—", "/"})
_GLUED_QUARTERS: Final[Mapping[str, Edge]] = {
    "eoq": "end",
    "end-q": "end",
    "mid-q": "mid",
    "late-q": "late",
    "early-q": "start",
}


def stretch_at(scan: Scan, at: int, *, led: bool) -> Stretch | None:
    """Read a stretch of the calendar.

    Args:
        scan: the row of tokens.
        at: its first token, behind any preposition and article.
        led: whether a preposition of time stands before it.
    """
    if scan.is_number(at):
        core = numbered(scan, at, led=led)
        return _as_named_year(scan, core) if core else None
    if word_end := _glued_quarter(scan, at):
        return word_end
    if found := scan.behind(at, scan.table.fixed_units):
        end, (noun, edge) = found
        return _year_of_unit(scan, Stretch(end, "unit", noun=noun, edge=edge))
    if (edged := scan.behind(at, scan.table.edges)) and (found_edge := _edged(scan, *edged)):
        return found_edge
    return _core(scan, at, led=led)


def _edged(scan: Scan, at: int, edge: Edge) -> Stretch | None:
    """The end of something; "the end of the year" and "year end" are bound to now."""
    table = scan.table
    at = scan.skip(at, table.fillers, 3)
    if scan.is_number(at):
        core = numbered(scan, at, led=True)
        core = _as_named_year(scan, core) if core else None
    elif (
        scan.words[at] in table.ordinals
        and scan.words[at + 1] in table.number_marks
        and scan.words[at + 1] != "quarter"
    ):
        core = Stretch(at + 2, "event")
    elif scan.words[at] in table.undertakings and scan.words[at] not in table.nouns:
        core = Stretch(at + 1, "event")
    elif (
        table.before_noun.get(scan.words[at], -1) >= 0 and scan.words[at + 1] in table.undertakings - table.nouns.keys()
    ):
        core = Stretch(at + 2, "event")
    else:
        core = _core(scan, at, led=True)
    return core._replace(edge=core.edge or edge) if core else None


def _core(scan: Scan, at: int, *, led: bool) -> Stretch | None:
    word, table = scan.words[at], scan.table
    if not word:
        return None
    if word in table.months:
        return _month(scan, at, led=led)
    if word in table.letters and scan.is_number(at + 1) and scan.adjacent(at):
        return _letter(scan, at, led=led)
    if word in table.fiscal:
        return _fiscal(scan, at)
    if word in table.ordinals and (part := _ordinal(scan, at)) and (part.end > at + 2 or word not in table.before_noun):
        return part
    if word in table.before_noun and (shifted := _shifted(scan, at)):
        return shifted
    if found := scan.behind(at, table.school_marks):
        return _school_year(scan, found[0])
    if found := scan.behind(at, table.seasons):
        return None if word == "fall" and not _is_autumn(scan, at) else _season(scan, found[0])
    if word in table.several_years or word in table.year_words or word in table.nouns:
        return _year_or_unit(scan, at)
    if led and (day := weekdays(table.lang).get(word)) is not None and scan.words[at + 1] != "school":
        return Stretch(at + 1, "weekday", number=day)
    return _two_months(scan, at) if "-" in word else None


def _month(scan: Scan, at: int, *, led: bool) -> Stretch | None:
    table = scan.table
    index, edge = table.months[scan.words[at]]
    end = at + 1
    if scan.words[end] == "." and scan.words[at] in table.short_months and scan.adjacent(at):
        end += 1
    raw = scan.words[end]
    if raw.isdecimal() and raw.isascii() and len(raw) <= 2 and table.lang == "en" and 1 <= int(raw) <= 31:
        behind = end + 1 + (scan.words[end + 1] in {"st", "nd", "rd", "th"})
        if scan.words[behind] not in table.counted and scan.words[behind] not in table.units:
            year, behind = year_behind(scan, behind)
            return Stretch(behind, "day", year=year, number=index, day=int(raw))
    year, behind = year_behind(scan, end)
    if scan.words[end] in _DASHES | table.joints and (second := table.months.get(scan.words[end + 1])):
        until, far = year_behind(scan, end + 2)
        if until is not None or scan.words[end] in _DASHES:
            return Stretch(far, "month", year=until, number=second[0])
    if year is None and not _surely_month(scan, at, led=led):
        return None
    return Stretch(behind if year else end, "month", year=year, number=index, edge=edge)


def _surely_month(scan: Scan, at: int, *, led: bool) -> bool:
    """Whether a name of a month without a year is one: "may" and "march", "set" and "ago" are words too."""
    word, table = scan.words[at], scan.table
    if word in table.doubtful:
        return led and (scan.capital(at) or scan.text.islower())
    if word in table.short_months:
        return led and table.lang == "en" and scan.capital(at)
    return led or table.lang == "it" or (scan.capital(at) and not scan.opens(at))


def _two_months(scan: Scan, at: int) -> Stretch | None:
    """gennaio-marzo 2026."""
    first, _, last = scan.words[at].partition("-")
    months = scan.table.months
    if first not in months or last not in months:
        return None
    year, end = year_behind(scan, at + 1)
    return Stretch(end, "month", year=year, number=months[last][0])


def _letter(scan: Scan, at: int, *, led: bool) -> Stretch | None:
    """Q3 2025, T4 2026, H1, Q1'25, Q1–Q2 2025, Q4 FY24."""
    table, words = scan.table, scan.words
    shape, raw = table.letters[words[at]], words[at + 1]
    apostrophe = raw[1:2] in {"'", "’"}
    if apostrophe and len(raw) == 4:
        index, year, end = raw[0], short_year(raw[2:]), at + 2
    else:
        index, year, end = raw, None, at + 2
    if index not in {"1", "2", "3", "4"} or (shape == "half" and index > "2"):
        return None
    last = end + 1 if words[end] in _DASHES | table.joints else end
    if last > end and words[last] == words[at] and words[last + 1] in {"2", "3", "4"} and scan.adjacent(last):
        index, end = words[last + 1], last + 2
    if year is None:
        fiscal = end + 1 if words[end] in _DASHES | table.links | {","} else end
        if words[fiscal] in table.fiscal and (found := _fiscal_years(scan, fiscal + 1)):
            return Stretch(found[2], shape, year=found[1], number=int(index), fiscal=words[fiscal] != "cy")
        year, end = year_behind(scan, end)
    end += words[end] == "end"
    if year is None and (words[at] == "s" or not (words[at] == "q" or led)):
        return None
    return Stretch(end, shape, year=year, number=int(index))


def _glued_quarter(scan: Scan, at: int) -> Stretch | None:
    """EOQ3, end-Q3, mid-Q3 2026."""
    edge = _GLUED_QUARTERS.get(scan.words[at])
    if edge is None or scan.words[at + 1] not in {"1", "2", "3", "4"} or not scan.adjacent(at):
        return None
    year, end = year_behind(scan, at + 2)
    return Stretch(end, "quarter", year=year, number=int(scan.words[at + 1]), edge=edge)


def _fiscal_years(scan: Scan, at: int) -> tuple[int, int, int] | None:
    """The first and last year of FY25, FY 2025/26, and the token behind."""
    at += scan.words[at] in {"-", "'", "’"}
    year = short_year(scan.words[at])
    if year is None:
        return None
    if found := second_year(scan, at + 1, year):
        return year, found[0], found[2]
    return year, year, at + 1


def _fiscal(scan: Scan, at: int) -> Stretch | None:
    """FY26, FY21-Q1, FY2025/26, CY25."""
    words, table = scan.words, scan.table
    found = _fiscal_years(scan, at + 1)
    if found is None:
        return None
    first, year, end = found
    fiscal = words[at] != "cy"
    letter = end + 1 if words[end] in _DASHES else end
    if (shape := table.letters.get(words[letter])) and words[letter + 1] in {"1", "2", "3", "4"}:
        return Stretch(letter + 2, shape, year=year, number=int(words[letter + 1]), fiscal=fiscal)
    if words[end] in _DASHES and words[end + 1] in table.fiscal and (last := _fiscal_years(scan, end + 2)):
        return Stretch(last[2], "years", year=first, last_year=last[1], fiscal=fiscal)
    if year > first + 1:
        return Stretch(end, "years", year=first, last_year=year, fiscal=fiscal)
    return Stretch(end, "year", year=year, last_year=year if year > first else None, fiscal=fiscal)


def _ordinal(scan: Scan, at: int) -> Stretch | None:
    """Third quarter, primo semestre 2026, III trimestre."""
    table = scan.table
    part = table.parts.get(scan.words[at + 1])
    index = table.ordinals[scan.words[at]]
    if part is None:
        return None
    shape, most = part
    return part_of(scan, at + 2, shape, most if index < 0 else index) if index <= most else None


def _shifted(scan: Scan, at: int) -> Stretch | None:
    """This quarter, next school year, il prossimo triennio, quest'estate."""
    table, words = scan.table, scan.words
    shift, end = table.before_noun[words[at]], at + 1
    if shift == 0 and words[end] in table.before_noun and table.before_noun[words[end]]:
        shift, end = table.before_noun[words[end]], end + 1
    if (unit := _unit(scan, end)) is not None:
        return unit._replace(shift=shift)
    if (month := table.months.get(words[end])) and words[end] not in table.short_months:
        return Stretch(end + 1, "month", number=month[0], shift=shift)
    if found := scan.behind(end, table.seasons):
        return Stretch(found[0], "season", shift=shift)
    if (day := weekdays(table.lang).get(words[end])) is not None:
        return Stretch(end + 1, "weekday", number=day, shift=shift)
    return None


def _unit(scan: Scan, at: int) -> Stretch | None:
    """A noun for a stretch, with what says which sort of year and which one: "anno scolastico in corso"."""
    table, words = scan.table, scan.words
    sort, noun = table.year_words.get(words[at]), table.nouns.get(words[at])
    if sort and (inner := table.nouns.get(words[at + 1])) in {"year", "quarter"}:
        stretch = Stretch(at + 2, "unit", noun=sort if inner == "year" else inner, fiscal=sort == "fiscal")
    elif words[at] in table.several_years:
        stretch = Stretch(at + 1, "unit", noun="years", number=table.several_years[words[at]])
    elif noun:
        stretch = Stretch(at + 1, "unit", noun=noun)
        if noun in {"year", "fiscal"} and (later := table.year_words.get(words[at + 1])):
            stretch = Stretch(at + 2, "unit", noun=later, fiscal=later == "fiscal")
    elif sort == "fiscal" and plain_year(words[at + 1]):
        stretch = Stretch(at + 1, "unit", noun="fiscal", fiscal=True)
    else:
        return None
    if found := scan.behind(stretch.end, table.after_noun):
        stretch = stretch._replace(end=found[0], shift=found[1])
    return stretch


def _year_of_unit(scan: Scan, stretch: Stretch) -> Stretch:
    """Year end 2026 is a day."""
    if stretch.noun == "year" and (found := year_after(scan, stretch.end)):
        return Stretch(found[1], "year", year=found[0], edge=stretch.edge)
    return stretch


def _year_or_unit(scan: Scan, at: int) -> Stretch | None:
    """Year 2026, anno scolastico 2025/26, triennio 2025-2027, season 2025/26; else a noun that stands for now."""
    unit = _unit(scan, at)
    if unit is None:
        end = at + 1
    elif unit.shift is not None:
        return unit
    else:
        end = unit.end
    inner = scan.skip(end, scan.table.links, 1)
    year = plain_year(scan.words[inner])
    if year is None or not scan.is_number(inner):
        return unit
    school = unit is not None and unit.noun in {"school", "other"}
    fiscal = unit is not None and unit.noun == "fiscal" and scan.table.lang == "en"
    if found := second_year(scan, inner + 1, year):
        several = unit is not None and unit.noun == "years"
        crosses = found[1] or (school and found[0] == year + 1)
        shape = "cross" if crosses and not several else "years"
        if fiscal:
            return Stretch(found[2], "year", year=found[0], fiscal=True)
        return Stretch(found[2], shape, year=year, last_year=found[0])  # type: ignore[arg-type]
    if unit is not None and unit.noun in {"month", "week", "quarter", "half", "day"}:
        return unit
    return Stretch(inner + 1, "year", year=year, fiscal=fiscal)


def _school_year(scan: Scan, at: int) -> Stretch | None:
    """The years behind a.s. or a.a."""
    year = plain_year(scan.words[at])
    if year is None or not scan.is_number(at):
        return None
    if found := second_year(scan, at + 1, year):
        return Stretch(found[2], "cross", year=year, last_year=found[0])
    return Stretch(at + 1, "year", year=year)


def _as_named_year(scan: Scan, core: Stretch) -> Stretch:
    """What stands behind a year and belongs to it: "2026/27 school year", "2025 fiscal year", "2026–27 season"."""
    if core.shape not in {"year", "years", "cross"}:
        return core
    unit = _unit(scan, core.end)
    if unit is None or unit.shift is not None or unit.noun in {"month", "week", "day", "years"}:
        return core
    next_year = core.last_year is not None and core.year is not None and core.last_year == core.year + 1
    if unit.noun == "fiscal":
        return Stretch(unit.end, "year", year=core.last_year or core.year, fiscal=True)
    if next_year and unit.noun in {"school", "other"}:
        return core._replace(end=unit.end, shape="cross")
    return core._replace(end=unit.end)


def _season(scan: Scan, end: int) -> Stretch:
    """Summer 2025, winter 2025/26, Easter, the spring term."""
    end += scan.table.nouns.get(scan.words[end]) in {"other", "half"}
    year, behind = year_behind(scan, end)
    if year and (found := second_year(scan, behind, year)):
        return Stretch(found[2], "season", year=year, last_year=found[0])
    return Stretch(behind, "season", year=year)


def _is_autumn(scan: Scan, at: int) -> bool:
    """Whether "fall" is a season; most falls in plans are those of patients."""
    return scan.words[at - 1] in {"by", "before", "this", "next", "until"} or plain_year(scan.words[at + 1]) is not None
