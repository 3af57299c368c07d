"""Working days: Monday to Friday, without the plan's holidays."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from okrwidgets.period import Period


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The working days of a period.

    Where it has none at all (a weekend, a week of holidays) every day of the calendar counts.

    Attributes:
        start: first day of the period.
        end: last day of the period, the due date.
        holidays: those within the period that would be working days otherwise, in order.
        total: how many working days there are, or days of the calendar where there are none.
        calendar: whether days of the calendar are counted.
    """

    start: dt.date
    end: dt.date
    holidays: tuple[dt.date, ...]
    total: int
    calendar: bool

    def passed(self, on: dt.date) -> int:
        """How many of them lie between the start and the evening of a day; 0 before, all of them after.

        It takes as long for a century as for a week.
        """
        if on < self.start:
            return 0
        on = min(on, self.end)
        if self.calendar:
            return (on - self.start).days + 1
        return _weekdays(self.start, on) - bisect_right(self.holidays, on)

    def left(self, on: dt.date) -> int:
        """How many follow after a day."""
        return self.total - self.passed(on)

    def share(self, on: dt.date) -> float:
        """The part of them that has passed by the evening of a day, 0 to 1."""
        return self.passed(on) / self.total

    def between(self, first: dt.date, last: dt.date) -> int:
        """How many follow after ``first``, up to and including ``last``."""
        return self.passed(last) - self.passed(first)


def working_days(period: Period, holidays: Iterable[dt.date] = (), fiscal_year_start: int = 1) -> WorkingDays:
    """The working days of a period: Monday to Friday, without the holidays.

    Args:
        period: any.
        holidays: days on which nobody works; those on weekends, twice or outside the period do no harm.
        fiscal_year_start: the month (1 to 12) in which ``FY…`` periods begin.

    Examples:
        >>> quarter = Period.parse("2027-Q1")
        >>> working_days(quarter).total, working_days(quarter, [dt.date(2027, 1, 1), dt.date(2027, 1, 6)]).total
        (64, 62)
        >>> working_days(quarter).passed(dt.date(2027, 1, 15))
        11
    """
    start, end = period.days(fiscal_year_start)
    free = tuple(sorted({day for day in holidays if start <= day <= end and day.weekday() < 5}))
    total = _weekdays(start, end) - len(free)
    if total:
        return WorkingDays(start, end, free, total, calendar=False)
    return WorkingDays(start, end, (), (end - start).days + 1, calendar=True)


def _weekdays(start: dt.date, end: dt.date) -> int:
    """Mondays to Fridays from one day to another, both included."""
    return _weekdays_up_to(end.toordinal()) - _weekdays_up_to(start.toordinal() - 1)


def _weekdays_up_to(ordinal: int) -> int:
    # day 1 of the calendar that `date` counts in is a Monday
    weeks, days = divmod(ordinal, 7)
    return 5 * weeks + min(days, 5)
