"""The periods of a trend, one after the other, those without a row included."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.rows import Measured, Month, PeriodName, Row
from okrwidgets.text import Language, reader_language
from okrwidgets.text.dates import write_date
from okrwidgets.text.months import SHORT_MONTHS

_YEARS_BACK_AT = {"week": 52, "month": 12, "quarter": 4}
NO_ROWS_AT_ALL = Measured(None, why="no_data")


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A period, by its first day.

    Attributes:
        start: first day.
        kind: of the period.
    """

    start: dt.date
    kind: PeriodName

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language: ``Dec 2026``, ``T4 2026``."""
        lang = reader_language(lang)
        match self.kind:
            case "year":
                return str(self.start.year)
            case "quarter":
                return say.QUARTER_OF.fill(n=self._quarter, year=self.start.year).say(lang)
            case "month":
                return Month(self.start).say(lang)
            case "week":
                year, week, _ = self.start.isocalendar()
                return say.WEEK_OF.fill(n=week, year=year).say(lang)
            case "day":
                return write_date(self.start, lang)

    def tick(self, lang: Language) -> str:
        """Say it on an axis that gives the year elsewhere."""
        match self.kind:
            case "year":
                return str(self.start.year)
            case "quarter":
                return say.QUARTER.fill(n=self._quarter).say(lang)
            case "month":
                return SHORT_MONTHS[self.start.month - 1].say(lang)
            case "week" | "day":
                return write_date(self.start, lang, year=False)

    @property
    def next(self) -> Moment:
        """The period that follows."""
        match self.kind:
            case "year":
                return Moment(self.start.replace(year=self.start.year + 1), "year")
            case "quarter" | "month":
                months = self.start.month - 1 + (3 if self.kind == "quarter" else 1)
                start = dt.date(self.start.year + months // 12, months % 12 + 1, 1)
                return Moment(start, self.kind)
            case "week" | "day":
                return Moment(self.start + dt.timedelta(days=7 if self.kind == "week" else 1), self.kind)

    @property
    def _quarter(self) -> int:
        return (self.start.month + 2) // 3


@dataclass(frozen=True, slots=True)
class Gap:
    """Periods in a row that have no value for the same reason.

    Attributes:
        first: position of the first one.
        last: position of the last one.
        why: the code of the reason.
    """

    first: int
    last: int
    why: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """All periods from the first to the last that the table has.

    Attributes:
        moments: in order, none left out.
        figures: of each.
        undated: how many rows of the table have no date.
    """

    moments: tuple[Moment, ...]
    figures: tuple[Measured, ...]
    undated: int

    @classmethod
    def of(cls, rows: Sequence[Row], kind: PeriodName) -> Timeline:
        """Put measured periods into order, and a period without rows wherever one is missing."""
        dated = {_moment(row.group, kind): row for row in rows if row.group[0] is not None}
        undated = sum(row.rows for row in rows if row.group[0] is None)
        moments = tuple(_from_to(min(dated), max(dated))) if dated else ()
        figures = tuple(dated[moment].kpis[0] if moment in dated else NO_ROWS_AT_ALL for moment in moments)
        return cls(moments, figures, undated)

    @property
    def values(self) -> tuple[float | None, ...]:
        """One for each period."""
        return tuple(figure.value for figure in self.figures)

    @property
    def known(self) -> list[tuple[int, float]]:
        """Position and value, where there is one."""
        return [(n, value) for n, value in enumerate(self.values) if value is not None]

    @property
    def gaps(self) -> list[Gap]:
        """Where there is no value, and why."""
        found: list[Gap] = []
        reasons = ((n, None if f.value is not None else f.why or "no_data") for n, f in enumerate(self.figures))
        for why, run in groupby(reasons, key=lambda pair: pair[1]):
            places = [n for n, _ in run]
            if why is not None:
                found.append(Gap(places[0], places[-1], why))
        return found

    def before(self, place: int) -> int | None:
        """With which period the one at ``place`` is compared.

        The same one a year before, where it has a value: seasons would say more than the KPI otherwise.
        Else the first one with a value.
        """
        back = _YEARS_BACK_AT.get(self.moments[place].kind)
        if back is not None and place >= back and self.values[place - back] is not None:
            return place - back
        earlier = [n for n, _ in self.known if n < place]
        return earlier[0] if earlier else None


def _moment(group: tuple[Any, ...], kind: PeriodName) -> Moment:
    match kind:
        case "day":
            day = group[0]
            return Moment(day.date() if isinstance(day, dt.datetime) else day, kind)
        case "week":
            return Moment(dt.date.fromisocalendar(int(group[0]), int(group[1]), 1), kind)
        case "month":
            return Moment(dt.date(int(group[0]), int(group[1]), 1), kind)
        case "quarter":
            return Moment(dt.date(int(group[0]), 3 * int(group[1]) - 2, 1), kind)
        case "year":
            return Moment(dt.date(int(group[0]), 1, 1), kind)


def _from_to(first: Moment, last: Moment) -> Iterator[Moment]:
    moment = first
    while moment <= last:
        yield moment
        moment = moment.next
