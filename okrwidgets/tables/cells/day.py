"""Days: where day, month and year stand in a cell of some shape."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from okrwidgets.tables.cells.shape import SPACES
from okrwidgets.text.months import fold, month_named

_LONGEST: Final = 48
_EARLIEST: Final = 1900
_LATEST: Final = 9998
_TIME: Final = re.compile(
    rf"(?:[T{SPACES}]|,[{SPACES}]?)(?P<hour>[09]{{1,2}}):(?P<minute>[09]{{2}})"
    rf"(?::(?P<second>[09]{{2}})(?:[.,](?P<fraction>[09]{{1,6}})[09]*)?)?(?:[{SPACES}]?(?P<half>[AaPp])\.?[Mm]\.?)?"
    rf"(?P<zone>[{SPACES}]?(?:Z|UTC|[-+][09]{{2}}:?[09]{{2}}))?"
)
_YEAR_FIRST: Final = re.compile(r"(?P<year>[09]{4})(?P<mark>[-/.])(?P<month>[09]{1,2})(?:(?P=mark)(?P<day>[09]{1,2}))?")
_YEAR_LAST: Final = re.compile(
    r"(?P<first>[09]{1,2})(?P<mark>[-/.])(?P<second>[09]{1,2})(?P=mark)(?P<year>[09]{4}|[09]{2})"
)
_MONTH_YEAR: Final = re.compile(r"(?P<month>[09]{1,2})[-/](?P<year>[09]{4})")
_TOKEN: Final = re.compile(r"[09]+|[^\W\d_]+")
_IN_WORDS: Final = re.compile(rf"(?:[^\W\d_]|[09.,'’º°/\-{SPACES}])+")
_FILLERS: Final = frozenset({"il", "l", "lo", "the", "of", "di", "del", "st", "nd", "rd", "th"})
_WEEKDAYS: Final = [
    "lunedi",
    "martedi",
    "mercoledi",
    "giovedi",
    "venerdi",
    "sabato",
    "domenica",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
]

Span = tuple[int, int]


class DayShape(NamedTuple):
    """Cells of one shape that are days.

    Attributes:
        year: where its digits stand.
        first: where the day stands, or the month, if ``turns``; ``None`` for a whole month.
        second: where the month stands, or the day, if ``turns``; ``None`` where it is a word.
        month: the month where it is a word, 1 to 12.
        turns: whether only the column can tell which of the two is the day.
        time: where hour, minute, second and fraction stand.
        half: ``"a"`` or ``"p"`` for a clock of twelve hours.
        zone: whether an offset from UTC follows; the clock of the place is what days and months are counted by.
    """

    year: Span
    first: Span | None = None
    second: Span | None = None
    month: int = 0
    turns: bool = False
    time: tuple[Span | None, ...] = ()
    half: str = ""
    zone: bool = False

    def figures(self, cell: str) -> tuple[int, int]:
        """First and second figure of a cell; 1 and 0 where they are not written."""
        return _at(cell, self.first, 1), _at(cell, self.second, 0)

    def moment(self, cell: str, day_first: bool) -> dt.datetime | None:
        """The day and the time of a cell; ``None`` where the calendar has no such day."""
        first, second = self.figures(cell)
        day, month = (first, second) if day_first or not self.turns else (second, first)
        year = _at(cell, self.year, 0)
        year += 2000 if self.year[1] - self.year[0] == 2 else 0
        if not _EARLIEST <= year <= _LATEST:
            return None
        try:
            return dt.datetime.combine(dt.date(year, self.month or month, day), self._clock(cell))
        except ValueError:
            return None

    def _clock(self, cell: str) -> dt.time:
        if not self.time:
            return dt.time()
        hour, minute, second = (_at(cell, span, 0) for span in self.time[:3])
        if self.half:
            if not 1 <= hour <= 12:
                raise ValueError(hour)
            hour = hour % 12 + (12 if self.half == "p" else 0)
        fraction = self.time[3]
        micro = int(cell[fraction[0] : fraction[1]].ljust(6, "0")) if fraction else 0
        return dt.time(hour, minute, second, micro)


def day_of(shape: str) -> DayShape | None:
    """Understand cells of a shape as days, months or moments; ``None`` where they are none.

    Examples:
        >>> day_of("9099-09-99").moment("2026-01-31", True).date()
        datetime.date(2026, 1, 31)
        >>> day_of("99 gen 9099").moment("31 gen 2026", True).date()
        datetime.date(2026, 1, 31)
        >>> day_of("09/09/9099").turns, day_of("gennaio 9099").first is None
        (True, True)
    """
    if len(shape) > _LONGEST or not ("9" in shape or "0" in shape):
        return None
    clock = _TIME.search(shape)
    if clock is None or clock.end() != len(shape):
        return _date(shape)
    found = _date(shape[: clock.start()])
    if found is None or found.first is None:
        return None
    names = ("hour", "minute", "second", "fraction")
    time = tuple(clock.span(name) if clock[name] else None for name in names)
    return found._replace(time=time, half=(clock["half"] or "").lower(), zone=bool(clock["zone"]))


def compact(shape: str) -> DayShape | None:
    """Cells such as ``20260131`` and ``202601``, which could also be plain numbers.

    Examples:
        >>> compact("90990909").moment("20260131", True).date()
        datetime.date(2026, 1, 31)
    """
    if shape.strip("09") or len(shape) not in {6, 8}:
        return None
    return DayShape((0, 4), (6, 8) if len(shape) == 8 else None, (4, 6))


def _date(shape: str) -> DayShape | None:
    if found := _YEAR_FIRST.fullmatch(shape):
        return DayShape(found.span("year"), found.span("day") if found["day"] else None, found.span("month"))
    if found := _YEAR_LAST.fullmatch(shape):
        return DayShape(found.span("year"), found.span("first"), found.span("second"), turns=True)
    if found := _MONTH_YEAR.fullmatch(shape):
        return DayShape(found.span("year"), None, found.span("month"))
    return _in_words(shape) if _IN_WORDS.fullmatch(shape) else None


def _in_words(shape: str) -> DayShape | None:
    """``31 gen 2026``, ``Jan 31, 2026``, ``sab 31 gennaio 2026``, ``gennaio 2026``, ``gen-26``."""
    digits: list[Span] = []
    words: list[str] = []
    for token in _TOKEN.finditer(shape):
        if token.group()[0] in "09":
            digits.append(token.span())
        elif (word := fold(token.group())) not in _FILLERS:
            words.append(word)
    if len(words) == 2 and _is_weekday(words[0]):
        words = words[1:]
    month = month_named(words[0]) if len(words) == 1 else None
    lengths = [end - start for start, end in digits]
    if month is None or not lengths or len(lengths) > 2:
        return None
    if len(lengths) == 1:
        # “gen 26” could be the 26th of January; with a hyphen it is how spreadsheets write a month
        short = lengths[0] == 2 and "-" in shape
        return DayShape(digits[0], month=month) if lengths[0] == 4 or short else None
    if lengths[0] > 2 or lengths[1] not in {2, 4}:
        return None
    return DayShape(digits[1], digits[0], month=month)


def _is_weekday(word: str) -> bool:
    return len(word) >= 3 and any(name.startswith(word) for name in _WEEKDAYS)


def _at(cell: str, span: Span | None, otherwise: int) -> int:
    return int(cell[span[0] : span[1]]) if span else otherwise
