"""Stretches that begin with digits: days, years, several years, "1Q25", "3rd quarter"."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.timing.scan import Scan
from okrwidgets.smart.grammar.timing.stretch import Stretch

_EARLIEST: Final = 1990
_LATEST: Final = 2099
_DASHES: Final = frozenset({"-", "–", "—", "/"})
_SUFFIXES: Final = frozenset({"st", "nd", "rd", "th", "°", "o", "º", "ª", "a", ""})
_SPECIAL_SIGNS: Final = frozenset("%€$£#§@^+*=×")


def numbered(scan: Scan, at: int, *, led: bool) -> Stretch | None:
    """Read what begins with digits.

    Args:
        scan: the row of tokens.
        at: where the digits stand.
        led: whether a word of time stands before them, so that less is enough to see a date in them.
    """
    raw = scan.words[at]
    if not raw.isdecimal() or not raw.isascii():
        return _dotted_day(raw, at)
    if len(raw) > 4:
        return None
    if len(raw) == 4:
        return _from_year(scan, at, led=led)
    if len(raw) > 2:
        return None
    sign = scan.words[at + 1]
    if sign in _DASHES and scan.is_number(at + 2) and (found := _day_in_figures(scan, at, led=led)):
        return found
    return _day_before_month(scan, at) or _numbered_part(scan, at, led=led)


def year_after(scan: Scan, at: int) -> tuple[int, int] | None:
    """A year, in two digits only where an apostrophe or FY shows it for one; and the token behind."""
    raw = scan.words[at]
    if scan.is_number(at) and (year := plain_year(raw)):
        return year, at + 1
    if raw in {"'", "’", "‘"} and scan.adjacent(at) and (year := short_year(scan.words[at + 1])):
        return year, at + 2
    return None


def plain_year(raw: str) -> int | None:
    """A year in four digits."""
    if len(raw) == 4 and raw.isdecimal() and raw.isascii() and _EARLIEST <= (year := int(raw)) <= _LATEST:
        return year
    return None


def short_year(raw: str) -> int | None:
    """A year in two digits or in four."""
    if len(raw) == 2 and raw.isdecimal() and raw.isascii():
        return 2000 + int(raw)
    return plain_year(raw)


def second_year(scan: Scan, at: int, year: int) -> tuple[int, bool, int] | None:
    """The year behind a dash or a stroke: which, whether it only runs over New Year, and the token behind."""
    sign = scan.words[at]
    if sign not in _DASHES or not scan.is_number(at + 1) or not scan.adjacent(at):
        return None
    raw = scan.words[at + 1]
    if len(raw) == 2 and raw.isdecimal() and raw.isascii():
        last = year - year % 100 + int(raw)
        if last <= year or (sign != "/" and last != year + 1 and int(raw) <= 12):
            return None
        if sign == "/" and last > year + 10:
            return None
    elif (last := plain_year(raw) or 0) <= year:
        return None
    return last, last == year + 1 and (sign == "/" or len(raw) == 2), at + 2


def _dotted_day(raw: str, at: int) -> Stretch | None:
    parts = raw.split(".")
    if len(parts) != 3 or not all(part.isdecimal() and part.isascii() and len(part) <= 4 for part in parts):
        return None
    return _day(at + 1, *parts)


def _day(end: int, first: str, middle: str, last: str) -> Stretch | None:
    """Day first, unless that is impossible or the year comes first."""
    if len(first) == 4:
        first, last = last, first
    year, month, day = short_year(last), int(middle), int(first)
    if month > 12 >= day:
        month, day = day, month
    if year is None or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    return Stretch(end, "day", year=year, number=month, day=day)


def _day_in_figures(scan: Scan, at: int, *, led: bool) -> Stretch | None:
    """30/9/2025, 06/2025, 30/9."""
    words, sign = scan.words, scan.words[at + 1]
    if not (words[at + 2].isdecimal() and words[at + 2].isascii() and scan.adjacent(at) and scan.adjacent(at + 1)):
        return None
    first, second = int(words[at]), int(words[at + 2])
    if words[at + 3] == sign and scan.is_number(at + 4) and scan.adjacent(at + 2) and scan.adjacent(at + 3):
        raw = words[at + 4]
        return _day(at + 5, words[at], words[at + 2], raw) if second < 100 and len(raw) in {2, 4} else None
    if sign != "/":
        return None
    if (year := plain_year(words[at + 2])) and 1 <= first <= 12:
        return None if is_law(scan, at) else Stretch(at + 3, "month", year=year, number=first)
    if not led or first > 31 or second > 31:
        return None
    # "by 2/3" is a ratio in English; "by 3/15" and "entro il 2/3" are days
    if first > 12 >= second or (scan.table.lang == "it" and second <= 12 and words[at - 1] in scan.table.articles):
        return Stretch(at + 3, "day", number=second, day=first)
    return Stretch(at + 3, "day", number=first, day=second) if second > 12 >= first else None


def _day_before_month(scan: Scan, at: int) -> Stretch | None:
    """30 November 2024, 30th of November, 1° gennaio, 15–20 March 2026."""
    day, end = int(scan.words[at]), at + 1
    if scan.words[end] in _DASHES and scan.is_number(end + 1) and len(scan.words[end + 1]) <= 2:
        day, end = int(scan.words[end + 1]) if scan.words[end + 1].isdecimal() else 0, end + 2
    if scan.words[end] in _SUFFIXES and scan.adjacent(end - 1):
        end += 1
    if scan.words[end] in scan.table.links:
        end += 1
    month = scan.table.months.get(scan.words[end])
    if month is None or not 1 <= day <= 31:
        return None
    year, end = year_behind(scan, end + 1)
    return Stretch(end, "day", year=year, number=month[0], day=day)


def year_behind(scan: Scan, end: int) -> tuple[int | None, int]:
    """The year behind a month or a quarter: "marzo 2027", "March, 2027", "marzo del 2027"."""
    at = end + 1 if scan.words[end] in {".", ",", "-", "/"} or scan.words[end] in scan.table.links else end
    if scan.words[at] in scan.table.articles or scan.table.year_words.get(scan.words[at]) == "year":
        at += 1
        at += scan.table.year_words.get(scan.words[at]) == "year"
    raw = scan.words[end + 1]
    if scan.words[end] == "-" and len(raw) == 2 and raw > "19" and scan.adjacent(end) and (year := short_year(raw)):
        return year, end + 2
    if (found := year_after(scan, at)) and not _counts(scan, at, found[1]):
        return found
    return None, end


def _counts(scan: Scan, at: int, end: int) -> bool:
    """Whether four digits behind a comma are a number of their own ("by March, 2000 users")."""
    return scan.words[at - 1] in {",", "-"} and counted(scan, at, led=False)


def _numbered_part(scan: Scan, at: int, *, led: bool) -> Stretch | None:
    """3rd quarter, 1° semestre, 1Q25, 2H 2025."""
    words, table = scan.words, scan.table
    index, word = int(words[at]), words[at + 1]
    if scan.adjacent(at) and (shape := table.letters.get(word)):
        if not 1 <= index <= (2 if shape == "half" else 4):
            return None
        year, end = _year_glued(scan, at + 2)
        if year is None and word != "q":
            return None
        return Stretch(end, shape, year=year, number=index)
    if word in _SUFFIXES and word and scan.adjacent(at) and (part := table.parts.get(words[at + 2])):
        return part_of(scan, at + 3, part[0], index) if index <= part[1] else None
    return None


def _year_glued(scan: Scan, at: int) -> tuple[int | None, int]:
    if scan.is_number(at) and scan.tokens[at - 1].end == scan.tokens[at].start:
        return short_year(scan.words[at]), at + 1
    return year_behind(scan, at)


def part_of(scan: Scan, end: int, shape: str, index: int) -> Stretch | None:
    """A numbered quarter, half or term, with what stands behind it: "of 2026", "of the year", "FY26"."""
    table = scan.table
    of = scan.skip(end, table.links, 1)
    inner = scan.skip(of, table.articles, 1)
    if scan.words[inner] in {"pregnancy", "gravidanza"}:
        return None
    if scan.words[inner] in table.fiscal and (year := short_year(scan.words[inner + 1])):
        return Stretch(inner + 2, shape, year=year, number=index, fiscal=True)  # type: ignore[arg-type]
    noun = table.year_words.get(scan.words[inner])
    fiscal = noun == "fiscal" or scan.words[inner] in table.fiscal
    year, behind = year_behind(scan, end if not fiscal else scan.skip(inner, table.year_words, 2))
    if year is None and (noun or inner > of > end) and scan.words[inner] in {**table.nouns, **table.year_words}:
        behind = inner + 1
    return Stretch(behind, shape, year=year, number=index, fiscal=fiscal)  # type: ignore[arg-type]


def _from_year(scan: Scan, at: int, *, led: bool) -> Stretch | None:
    year = plain_year(scan.words[at])
    if year is None:
        return None
    sign, words = scan.words[at + 1], scan.words
    spanned = sign in _DASHES and scan.adjacent(at) and scan.is_number(at + 2)
    if spanned and words[at + 3] == sign and scan.is_number(at + 4):
        parts = (words[at + 2], words[at + 4])
        readable = all(len(part) <= 2 and part.isdecimal() and part.isascii() for part in parts)
        return _day(at + 5, words[at], *parts) if readable else None
    if _glued_before(scan, at):
        return None
    if spanned:
        if found := second_year(scan, at + 1, year):
            return Stretch(found[2], "cross" if found[1] else "years", year=year, last_year=found[0])
        month = words[at + 2]
        if len(month) == 2 and month.isdecimal() and 1 <= int(month) <= 12 and sign != "/":
            return Stretch(at + 3, "month", year=year, number=int(month))
        return None
    letter = at + 2 if sign in _DASHES else at + 1
    if (shape := scan.table.letters.get(words[letter])) and scan.is_number(letter + 1) and scan.adjacent(letter):
        index = words[letter + 1]
        if index in {"1", "2"} or (index in {"3", "4"} and shape == "quarter"):
            return Stretch(letter + 2, shape, year=year, number=int(index))
    if counted(scan, at, led=led):
        return None
    return Stretch(at + 1, "year", year=year)


def _glued_before(scan: Scan, at: int) -> bool:
    """Whether the digits are the tail of something: ISO 9001:2015, 190/2012, €2030, v.2024."""
    before = scan.words[at - 1]
    if at == 0 or scan.tokens[at - 1].end != scan.tokens[at].start:
        return before in {"€", "$", "£"}
    return before in _SPECIAL_SIGNS or (before in {":", "/", "-", "–", "_", "."} and scan.is_number(at - 2))


def is_law(scan: Scan, at: int) -> bool:
    """Whether a number with a stroke is that of a law: L. 6/2024, DM n. 9/2023."""
    return any(scan.words[at - back] in scan.table.laws for back in (1, 2, 3))


def counted(scan: Scan, at: int, *, led: bool) -> bool:
    """Whether four digits count things ("2000 users", "2030 kcal") instead of naming a year."""
    after, table = scan.words[at + 1], scan.table
    if after in _SPECIAL_SIGNS or after in table.counted:
        return True
    if after == "-" and scan.words[at + 2] in table.units and scan.adjacent(at):
        return True
    if scan.tokens[at + 1].kind == "word" and scan.adjacent(at):
        return True
    if not led and scan.words[at] == "2000":
        return True
    rounded = scan.words[at].endswith("00") or (not led and scan.words[at].endswith("0"))
    measured = not led and scan.words[at - 1] in table.measures
    if not (rounded or measured) or scan.tokens[at + 1].kind != "word" or scan.capital(at + 1):
        return False
    return len(after) >= 4 and after not in table.not_counted and after not in table.nouns
