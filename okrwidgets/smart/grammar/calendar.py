"""From what a sentence says of the calendar to days, as far as they can be known."""

from __future__ import annotations

import calendar as months
import datetime as dt
from dataclasses import dataclass
from typing import Final, NamedTuple

from okrwidgets.period import Period
from okrwidgets.period.span import PeriodKind
from okrwidgets.smart.grammar.timing.stretch import Stretch

_EARLIEST: Final = 20
_LATEST: Final = 9900
"""Outside these years the days around a day may not exist; then nothing is known about now."""

_STRAIGHT: Final = frozenset({"day", "week", "month", "quarter", "half", "year"})


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is known about when a sentence was said.

    Attributes:
        reference: the day on which it was said; "within five years" counts from there.
        period: the period that it belongs to; "by March" is the March in it.
        fiscal_year_start: the month in which fiscal years begin; January leaves ``FY…`` without days, as nobody said
            which they are.
    """

    reference: dt.date | None = None
    period: Period | None = None
    fiscal_year_start: int = 1

    @property
    def now(self) -> dt.date | None:
        """A day inside what "this year" and "this quarter" mean."""
        return _usable(self.reference or (self.period.days(self.fiscal_year_start)[1] if self.period else None))

    @property
    def begin(self) -> dt.date | None:
        """The day from which a month or a day without a year is looked for."""
        return _usable(self.period.days(self.fiscal_year_start)[0] if self.period else self.reference)

    @property
    def said(self) -> dt.date | None:
        """The day from which "next quarter" and "within five years" count."""
        return _usable(self.reference)


def _usable(day: dt.date | None) -> dt.date | None:
    return day if day is not None and _EARLIEST <= day.year <= _LATEST else None


class Dates(NamedTuple):
    """The end as far as it is stated, the first and the last day."""

    iso: str | None = None
    first: dt.date | None = None
    last: dt.date | None = None


NO_DATES: Final = Dates()


def dates_of(stretch: Stretch, calendar: Calendar, *, upto: bool = False) -> Dates:
    """The days of a stretch.

    Args:
        stretch: as named.
        calendar: what is known about now.
        upto: whether it is a limit: "by the 2026/27 school year" is in time when it is done as that year begins.

    Examples:
        >>> dates_of(Stretch(0, "quarter", year=2026, number=4), Calendar()).iso
        '2026-12-31'
    """
    if stretch.shape == "unit":
        return _unit(stretch, calendar)
    if stretch.shape in {"cross", "season", "part"}:
        return _stated(stretch, upto=upto)
    if stretch.shape == "weekday":
        return _weekday(stretch, calendar)
    if stretch.shape in {"year", "years"}:
        return _years(stretch, calendar)
    if stretch.shape == "event" or (stretch.fiscal and calendar.fiscal_year_start == 1):
        return NO_DATES
    return _in_year(stretch, calendar)


def after(start: dt.date, count: float, noun: str) -> dt.date | None:
    """The day that lies so many days, weeks, months or years after another one."""
    length = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}.get(noun)
    try:
        if length is None:
            return start + dt.timedelta(days=round(count * {"week": 7, "day": 1}.get(noun, 0)))
        months_on = start.month - 1 + round(count * length)
        year, month = start.year + months_on // 12, months_on % 12 + 1
        return dt.date(year, month, min(start.day, months.monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def _stated(stretch: Stretch, *, upto: bool) -> Dates:
    """What has a year but no days that everybody shares: school years, seasons, terms."""
    year = stretch.year if (upto and stretch.edge not in {"late", "end"}) else stretch.last_year or stretch.year
    return Dates(str(year)) if year and not stretch.fiscal else NO_DATES


def _years(stretch: Stretch, calendar: Calendar) -> Dates:
    start = calendar.fiscal_year_start
    if stretch.year is None or (stretch.fiscal and start == 1):
        return NO_DATES
    last_year = stretch.last_year or stretch.year
    first, _ = Period("year", stretch.year, fiscal=stretch.fiscal).days(start)
    _, last = Period("year", last_year, fiscal=stretch.fiscal).days(start)
    if stretch.edge == "mid":
        last = after(first, 6, "month") or last
        last -= dt.timedelta(days=1)
    whole_days = stretch.fiscal or stretch.edge in {"mid", "late", "end"}
    return Dates(last.isoformat() if whole_days else str(last_year), first, last)


def _in_year(stretch: Stretch, calendar: Calendar) -> Dates:
    """A day, month, quarter or half; without a year the first one that is not over."""
    if stretch.year is not None:
        days = _days(stretch, stretch.year, calendar)
        if days is None:
            return NO_DATES
        stated = stretch.shape == "month" and stretch.edge not in {"late", "end"}
        return Dates(days[1].strftime("%Y-%m") if stated else days[1].isoformat(), *days)
    if (begin := calendar.begin) is None:
        return NO_DATES
    # eight years reach over the longest gap between two leap days
    for year in range(begin.year, begin.year + 9):
        days = _days(stretch, year, calendar)
        if days and days[1] >= begin:
            return Dates(days[1].isoformat(), *days)
    return NO_DATES


def _days(stretch: Stretch, year: int, calendar: Calendar) -> tuple[dt.date, dt.date] | None:
    if stretch.shape == "day":
        try:
            day = dt.date(year, stretch.number, stretch.day)
        except ValueError:
            return None
        return day, day
    kind: PeriodKind = "month" if stretch.shape == "month" else "quarter" if stretch.shape == "quarter" else "half"
    return Period(kind, year, stretch.number, stretch.fiscal).days(calendar.fiscal_year_start)


def _weekday(stretch: Stretch, calendar: Calendar) -> Dates:
    if (today := calendar.said) is None:
        return NO_DATES
    day = today + dt.timedelta(days=(stretch.number - today.weekday()) % 7)
    return Dates(day.isoformat(), day, day)


def _unit(stretch: Stretch, calendar: Calendar) -> Dates:
    shift = stretch.shift or 0
    # "next quarter" is seen from the day on which it was said, never from the end of the period
    now = calendar.said if shift else calendar.now
    if now is None or stretch.edge in {"start", "mid"}:
        return NO_DATES
    if stretch.noun == "years":
        if shift != 1:
            return NO_DATES
        return _whole(dt.date(now.year + 1, 1, 1), dt.date(now.year + stretch.number, 12, 31))
    if stretch.noun == "fiscal" or (stretch.fiscal and stretch.noun == "quarter"):
        return _fiscal_unit(stretch, now, shift, calendar.fiscal_year_start)
    if stretch.noun not in _STRAIGHT:
        return NO_DATES
    length = {"month": 1, "quarter": 3, "half": 6, "year": 12}.get(stretch.noun)
    if length and not shift and (own := _own_period(calendar, length)):
        return own
    if length is None:
        days = 7 if stretch.noun == "week" else 1
        first = now - dt.timedelta(days=now.weekday() if days == 7 else 0) + dt.timedelta(days=days * shift)
        return _whole(first, first + dt.timedelta(days=days - 1))
    return _block(now.year * 12 + now.month - 1, length, shift, 0)


def _own_period(calendar: Calendar, length: int) -> Dates | None:
    """The period of the statement, where it is as long as what is named: the quarter of who counts from August."""
    if calendar.period is None or calendar.reference is not None:
        return None
    first, last = calendar.period.days(calendar.fiscal_year_start)
    return _whole(first, last) if after(first, length, "month") == last + dt.timedelta(days=1) else None


def _fiscal_unit(stretch: Stretch, now: dt.date, shift: int, start: int) -> Dates:
    return _block(now.year * 12 + now.month - 1, 3 if stretch.noun == "quarter" else 12, shift, start - 1)


def _block(month: int, length: int, shift: int, offset: int) -> Dates:
    """The block of so many months in which a month lies, or one further on."""
    first = ((month - offset) // length + shift) * length + offset
    begin = dt.date(first // 12, first % 12 + 1, 1)
    behind = dt.date((first + length) // 12, (first + length) % 12 + 1, 1)
    return _whole(begin, behind - dt.timedelta(days=1))


def _whole(first: dt.date, last: dt.date) -> Dates:
    return Dates(last.isoformat(), first, last)
