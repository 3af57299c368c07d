"""The days of a period along the bottom of a drawing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from okrwidgets.pictures.lettering import measure
from okrwidgets.pictures.measured.page import SMALL
from okrwidgets.text.dates import write_date
from okrwidgets.text.months import SHORT_MONTHS

if TYPE_CHECKING:
    from okrwidgets.pictures.measured.page import Page

_HEAD: Final = 0.06
_AIR: Final = 0.14
BELOW: Final = 2 * SMALL.line + 2 * _HEAD
"""The height of the words: days or months, and below them their years."""
_SHORT: Final = 62
"""Days up to which Mondays are named, not months."""
_MONTHS: Final = (1, 2, 3, 6, 12)
_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class DateAxis:
    """Where the evening of a day stands.

    Attributes:
        page: to be drawn on.
        start: first day; its morning is at ``left``.
        end: last day; its evening is at ``right``.
        left: in inches.
        right: in inches.
        bottom: the height of the axis.
    """

    page: Page
    start: dt.date
    end: dt.date
    left: float
    right: float
    bottom: float

    def at(self, day: dt.date) -> float:
        """The place of the evening of a day."""
        share = ((day - self.start).days + 1) / ((self.end - self.start).days + 1)
        return self.left + share * (self.right - self.left)

    def said(self, day: dt.date) -> str:
        """A day without its year, which stands below."""
        return write_date(day, self.page.lang, year=False)

    def draw(self) -> None:
        """Write as many days or months as have room, and each year once."""
        page, theme = self.page, self.page.canvas.theme
        for middle, words, starts in self._named():
            if starts is not None:
                page.line([starts, starts], [self.bottom, self.bottom + 0.05], theme.line, 0.8)
            page.write(middle, self.bottom + _HEAD + SMALL.line / 2, words, SMALL, theme.soft, "center")
        head = self.bottom + _HEAD + 1.5 * SMALL.line
        taken = self.left
        for year in range(self.start.year, self.end.year + 1):
            first, last = max(dt.date(year, 1, 1), self.start), min(dt.date(year, 12, 31), self.end)
            middle = (self._morning(first) + self.at(last)) / 2
            half = measure(str(year), SMALL) / 2
            if middle - half >= taken:
                page.write(middle, head, str(year), SMALL, theme.soft, "center")
                taken = middle + half + _AIR

    def _morning(self, day: dt.date) -> float:
        return self.at(day - dt.timedelta(days=1))

    def _named(self) -> Iterator[tuple[float, str, float | None]]:
        """Middle, words, and where the tick stands."""
        short = (self.end - self.start).days < _SHORT
        yield from self._mondays() if short else self._months()

    def _mondays(self) -> Iterator[tuple[float, str, float | None]]:
        first = self.start + dt.timedelta(days=-self.start.weekday() % 7)
        taken = self.left - SMALL.line
        for day in (first + dt.timedelta(days=7 * n) for n in range((self.end - first).days // 7 + 1)):
            x, words = self._morning(day), self.said(day)
            half = measure(words, SMALL) / 2
            if x - half >= taken and x + half <= self.right + _AIR:
                yield x, words, x
                taken = x + half + _AIR

    def _months(self) -> Iterator[tuple[float, str, float | None]]:
        widest = max(measure(name.say(self.page.lang), SMALL) for name in SHORT_MONTHS) + _AIR
        days = (self.end - self.start).days + 1
        a_month = (self.right - self.left) * 30 / days
        every = next((n for n in _MONTHS if n * a_month >= widest), 0)
        month = self.start.replace(day=1)
        while every and month <= self.end:
            after = _next(month)
            if (month.month - 1) % every == 0:
                first, last = max(month, self.start), min(after - dt.timedelta(days=1), self.end)
                words = SHORT_MONTHS[month.month - 1].say(self.page.lang)
                starts, ends = self._morning(first), self.at(last)
                if every > 1 or ends - starts >= measure(words, SMALL):
                    yield (starts + ends) / 2, words, starts
            month = after


def _next(month: dt.date) -> dt.date:
    return dt.date(month.year + month.month // _YEAR, month.month % _YEAR + 1, 1)
