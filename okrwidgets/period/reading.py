"""Periods as people type them, and how a period is named in a sentence."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from pydantic_core import PydanticCustomError

from okrwidgets.period import sentences as say
from okrwidgets.period.span import Period
from okrwidgets.period.words import period_words
from okrwidgets.text import Language, Sayable, Verbatim, reader_language
from okrwidgets.text.dates import Interval, LongDay, read_date
from okrwidgets.text.months import fold

_BY: Final = re.compile(
    r"(?:by|until|before|within|entro|fino a|fino al|prima del)\b (?:il |l'|the )?"
    r"(?P<end>(?:end of |la fine di |la fine del |fine di |fine del |fine )?)(?P<rest>.+)"
)
_BETWEEN: Final = re.compile(r"(?:from|dal|da|between|tra il|tra) (?P<rest>.+)")
_JOINTS: Final = re.compile(
    r" ?[–—→] ?| - | to | until | fino al | al | and | e il | a |(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})/"
)
_SOON: Final = re.compile(r"(?:as soon as possible|asap|soon|(?:il )?prima possibile|presto|quanto prima)\.?")


@dataclass(frozen=True, slots=True)
class PeriodReading:
    """What became of a typed period; see `okrwidgets.text.reading.Reading`.

    Attributes:
        value: the period; ``None`` where nothing was typed or nothing could be read.
        echo: the first and last day that were understood.
        problem: what would be read, where nothing could be.
        code: of the problem.
    """

    value: Period | None = None
    echo: Sayable | None = None
    problem: Sayable | None = None
    code: str | None = None


def read_period(
    raw: str, lang: Language | None = None, today: dt.date | None = None, *, fiscal_year_start: int = 1
) -> PeriodReading:
    """Read a period or a deadline.

    A deadline that is the last day of a quarter is that quarter; any other one runs from today.
    A period without a year is the first one that is not over.

    Args:
        raw: for example ``Q1 2027``, ``primo trimestre 2027``, ``March 2027``, ``2027``,
            ``1 Jan – 31 Mar 2027``, ``by 31 March 2027``.
        lang: the reader's language; both are understood.
        today: the reader's calendar day.
        fiscal_year_start: the month in which ``FY…`` periods begin, for the echo.

    Examples:
        >>> read_period("primo trimestre 2027", "it").echo.say("it")
        'Letto come 1º trimestre 2027: 1 gen – 31 mar 2027.'
        >>> str(read_period("by 31 March 2027", "en", dt.date(2026, 11, 24)).value)
        '2027-Q1'
    """
    words = " ".join(raw.split())
    if not words:
        return PeriodReading()
    reader = _Reader(words, reader_language(lang), today or dt.date.today(), fiscal_year_start)
    return reader.read() if len(words) <= 80 else reader.unreadable()


def say_period(period: Period, fiscal_year_start: int = 1) -> Sayable:
    """Name a period in a sentence: "1st quarter 2027", "marzo 2027", "1 Jan – 15 Apr 2027".

    Args:
        period: what to name.
        fiscal_year_start: the month in which ``FY…`` periods begin; their days are said along.

    Examples:
        >>> say_period(Period.parse("2027-Q1")).say("it")
        '1º trimestre 2027'
        >>> say_period(Period.parse("FY2027-Q1"), fiscal_year_start=7).say("en")
        '1st quarter of fiscal year 2027 (1 Jul – 30 Sep 2026)'
    """
    dates = Interval(*period.days(fiscal_year_start))
    if period.kind == "dates":
        return dates
    at = period.index - 1
    if period.fiscal:
        named = {"quarter": say.FISCAL_QUARTERS, "half": say.FISCAL_HALVES}.get(period.kind)
        text = named[at] if named else say.FISCAL_YEAR if period.kind == "year" else say.FISCAL_MONTH
        return text.fill(year=period.year, month=period.index, dates=dates)
    named = {"quarter": say.QUARTERS, "half": say.HALVES, "month": say.MONTH_OF}.get(period.kind)
    return named[at].fill(year=period.year) if named else Verbatim(str(period.year))


@dataclass(frozen=True, slots=True)
class _Reader:
    given: str
    lang: Language
    today: dt.date
    fiscal_year_start: int

    def read(self) -> PeriodReading:
        if _SOON.fullmatch(fold(self.given)):
            return self._problem("D202", say.NOT_A_DEADLINE.fill(given=self.given, end=self._example_end()))
        try:
            return self._understood(Period.parse(self.given.upper()))
        except PydanticCustomError as misfit:
            if misfit.type == "period_order":
                return self._backwards()
        words = fold(self.given).replace("’", "'")
        if deadline := _BY.fullmatch(words):
            return self._until(deadline["rest"])
        if between := _BETWEEN.fullmatch(words):
            words = between["rest"]
        if found := self._named(words):
            return self._understood(found)
        if len(ends := _JOINTS.split(words)) == 2:
            return self._between(ends[0], ends[1])
        return self._until(words)

    def unreadable(self) -> PeriodReading:
        year = self.today.year + 1
        dates = Interval(dt.date(year, 1, 15), dt.date(year, 4, 30))
        given = self.given if len(self.given) <= 40 else self.given[:39] + "…"
        return self._problem(
            "D201", say.NO_PERIOD_YET.fill(given=given, year=year, dates=dates, end=self._example_end())
        )

    def _named(self, words: str) -> Period | None:
        """A month, quarter, half or year; without a year the first one that is not over."""
        found = period_words(words)
        if found is None:
            return None
        if found.year is not None:
            return found.period(found.year)
        candidates = (found.period(self.today.year + years) for years in (-1, 0, 1, 2))
        return next(p for p in candidates if p.days(self.fiscal_year_start)[1] >= self.today)

    def _until(self, words: str) -> PeriodReading:
        """A deadline: a day, or the last day of a month; a longer period stands for itself."""
        period = self._named(words)
        if period and period.kind != "month":
            return self._understood(period)
        reading = read_date(words, self.lang, self.today)
        end = period.days(self.fiscal_year_start)[1] if period else reading.value
        if end is None:
            return self._problem(reading.code, reading.problem) if reading.code == "D102" else self.unreadable()
        if end.month % 3 == 0 and (end + dt.timedelta(days=1)).day == 1:
            return self._understood(Period("quarter", end.year, end.month // 3))
        if end < self.today:
            dates = Interval(end.replace(day=1), end)
            return self._problem("D204", say.ALREADY_OVER.fill(end=LongDay(end), dates=dates))
        until = Period.between(self.today, end)
        return PeriodReading(until, echo=say.UNDERSTOOD_UNTIL.fill(end=LongDay(end), dates=Interval(self.today, end)))

    def _between(self, first: str, last: str) -> PeriodReading:
        """Two days or two months; what the first leaves out (year, month) is the last one's."""
        last_days = self._days(last, self.today)
        if last_days is None:
            return self.unreadable()
        end = last_days[1]
        if re.fullmatch(r"[0-9]{1,2}", first):
            first = f"{first}/{end.month}/{end.year}"
        # "1 Dec – 31 Jan 2027": the latest such day that is not after the end
        starts = [days[0] for years in (1, 0) if (days := self._days(first, _years_before(end, years)))]
        if not starts:
            return self.unreadable()
        start = max((day for day in starts if day <= end), default=None)
        if start is None:
            return self._backwards()
        return self._understood(Period.between(start, end))

    def _days(self, words: str, after: dt.date) -> tuple[dt.date, dt.date] | None:
        reader = _Reader(self.given, self.lang, after, self.fiscal_year_start)
        if period := reader._named(words):
            return period.days(self.fiscal_year_start)
        day = read_date(words, self.lang, after).value
        return (day, day) if day else None

    def _understood(self, period: Period) -> PeriodReading:
        dates = Interval(*period.days(self.fiscal_year_start))
        if period.kind == "dates" or period.fiscal:
            return PeriodReading(
                period, echo=say.UNDERSTOOD_DATES.fill(dates=say_period(period, self.fiscal_year_start))
            )
        return PeriodReading(period, echo=say.UNDERSTOOD.fill(period=say_period(period), dates=dates))

    def _example_end(self) -> LongDay:
        return LongDay(dt.date(self.today.year + 1, 3, 31))

    def _backwards(self) -> PeriodReading:
        return self._problem("D203", say.ENDS_BEFORE_IT_STARTS.fill(given=self.given))

    def _problem(self, code: str | None, problem: Sayable | None) -> PeriodReading:
        return PeriodReading(problem=problem, code=code)


def _years_before(day: dt.date, years: int) -> dt.date:
    return dt.date(day.year - years, 1, 1)
