"""Days and stretches of days, written and read the reader's way."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from okrwidgets.text import sentences
from okrwidgets.text.language import Language
from okrwidgets.text.months import MONTHS, SHORT_MONTHS, fold, month_named
from okrwidgets.text.sentence import Sayable

_EARLIEST: Final = 1900
_LATEST: Final = 9998
_ISO: Final = re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})")
_FIGURES: Final = re.compile(
    r"(?P<day>[0-9]{1,2})(?P<mark>[-/. ])(?P<month>[0-9]{1,2})(?:(?P=mark)(?P<year>[0-9]{4}|[0-9]{2}))?"
)
_WORD: Final = re.compile(r"[0-9]+|[a-z]+")
_FILLERS: Final = frozenset({"il", "l", "lo", "the", "of", "di", "del", "on", "st", "nd", "rd", "th"})


def write_date(day: dt.date, lang: Language | None = None, *, year: bool = True) -> str:
    """Write a day, short and without a leading zero.

    Examples:
        >>> write_date(dt.date(2027, 3, 1), "en"), write_date(dt.date(2027, 3, 1), "it", year=False)
        ('1 Mar 2027', '1 mar')
    """
    words = f"{day.day} {SHORT_MONTHS[day.month - 1].say(lang)}"
    return f"{words} {day.year}" if year else words


def write_interval(start: dt.date, end: dt.date, lang: Language | None = None) -> str:
    """Write the stretch from one day to another, each year and month once where that is enough.

    Examples:
        >>> write_interval(dt.date(2027, 1, 1), dt.date(2027, 3, 31), "it")
        '1 gen – 31 mar 2027'
        >>> write_interval(dt.date(2026, 12, 1), dt.date(2027, 1, 31), "en")
        '1 Dec 2026 – 31 Jan 2027'
    """
    if start == end:
        return write_date(start, lang)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} – {write_date(end, lang)}"
    return f"{write_date(start, lang, year=start.year != end.year)} – {write_date(end, lang)}"


@dataclass(frozen=True, slots=True)
class LongDay:
    """A day with its month in full, so that nobody can swap day and month."""

    day: dt.date

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        return f"{self.day.day} {MONTHS[self.day.month - 1].say(lang)} {self.day.year}"


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of days, both included, that is said in the reader's language."""

    start: dt.date
    end: dt.date

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        return write_interval(self.start, self.end, lang)


@dataclass(frozen=True, slots=True)
class DateReading:
    """What became of a typed date; see `okrwidgets.text.reading.Reading`.

    Attributes:
        value: the day; ``None`` where nothing was typed or nothing could be read.
        echo: how it was understood, wherever it could have been meant otherwise.
        problem: what would be read, where nothing could be.
        code: of the problem.
    """

    value: dt.date | None = None
    echo: Sayable | None = None
    problem: Sayable | None = None
    code: str | None = None


def read_date(raw: str, lang: Language | None = None, today: dt.date | None = None) -> DateReading:
    """Read a day, day first in both languages unless that is impossible.

    Args:
        raw: for example ``2027-03-31``, ``31/3/2027``, ``31 marzo 2027``, ``March 31, 2027``, ``31 Mar``.
        lang: the reader's language; months are understood in both.
        today: a day without a year is the next such day, today included.

    Examples:
        >>> read_date("3/4/2027", "en").echo.say("en")
        'Read as 3 April 2027.'
        >>> read_date("31 Mar", "it", dt.date(2026, 11, 24)).value
        datetime.date(2027, 3, 31)
    """
    words = " ".join(raw.split())
    if not words:
        return DateReading()
    today = today or dt.date.today()  # the reader's own calendar day
    found = _parts(words) if len(words) <= 60 else None
    if found is None:
        return _unreadable(words, today)
    year, month, day, doubtful = found
    value = _next(month, day, today) if year is None else _day(year, month, day)
    if value is None:
        impossible = sentences.NO_SUCH_DAY.fill(given=words)
        return DateReading(problem=impossible, code="D102")
    return DateReading(value, echo=sentences.READ_AS.fill(value=LongDay(value)) if doubtful else None)


def _parts(words: str) -> tuple[int | None, int, int, bool] | None:
    """Year, month, day, and whether another reading was possible."""
    if iso := _ISO.fullmatch(words):
        return int(iso["year"]), int(iso["month"]), int(iso["day"]), False
    if figures := _FIGURES.fullmatch(re.sub(r" ?([-/.]) ?", r"\1", words)):
        day, month = int(figures["day"]), int(figures["month"])
        swap = month > 12 >= day
        doubtful = swap or (day <= 12 and month != day) or len(figures["year"] or "") != 4
        if swap:
            day, month = month, day
        return _year(figures["year"]), month, day, doubtful
    return _in_words(words)


def _in_words(words: str) -> tuple[int | None, int, int, bool] | None:
    if re.search(r"[^\w\s.,'’]", words):
        return None
    found = [word for word in _WORD.findall(fold(words)) if word not in _FILLERS]
    months = [word for word in found if month_named(word)]
    figures = ["1" if word in {"primo", "first"} else word for word in found if word not in months]
    if len(months) != 1 or not all(figure.isdigit() for figure in figures):
        return None
    month = month_named(months[0]) or 0
    if len(figures) == 1 and len(figures[0]) <= 2:
        return None, month, int(figures[0]), True
    if len(figures) == 2 and len(figures[0]) <= 2 and len(figures[1]) in {2, 4}:
        return _year(figures[1]), month, int(figures[0]), len(figures[1]) == 2
    return None


def _year(raw: str | None) -> int | None:
    return int(raw) + (2000 if len(raw) == 2 else 0) if raw else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if _EARLIEST <= year <= _LATEST else None
    except ValueError:
        return None


def _next(month: int, day: int, today: dt.date) -> dt.date | None:
    # eight years reach over the longest gap between two leap days
    candidates = (_day(today.year + years, month, day) for years in range(9))
    return next((found for found in candidates if found and found >= today), None)


def _unreadable(words: str, today: dt.date) -> DateReading:
    example = dt.date(today.year + 1, 3, 31)
    given = words if len(words) <= 40 else words[:39] + "…"
    figures = f"{example.day}/{example.month}/{example.year}"
    problem = sentences.NO_DATE_YET.fill(given=given, words=LongDay(example), figures=figures, iso=str(example))
    return DateReading(problem=problem, code="D101")
