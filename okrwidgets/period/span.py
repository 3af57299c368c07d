"""Periods of a plan: months, quarters, halves, years, fiscal years, or two dates."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any, Final, Literal, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from okrwidgets.written import written_schema

PeriodKind = Literal["month", "quarter", "half", "year", "dates"]

_MONTHS: Final[dict[PeriodKind, int]] = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_NAMED: Final = re.compile(
    r"(?P<fiscal>FY)?(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<month>0[1-9]|1[0-2])))?"
)
_DATES: Final = re.compile(r"(?P<start>\d{4}-\d{2}-\d{2})/(?P<end>\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole days.

    Written ``2027-Q1``, ``2027-03``, ``2027-H1``, ``2027``, ``2027-01-15/2027-04-30``; with ``FY``
    before it (``FY2027-Q1``) it follows the plan's fiscal year, which is named by the calendar
    year in which it ends.

    Attributes:
        kind: what sort of period.
        year: the calendar year, or the year in which the fiscal year ends; 0 for two dates.
        index: 1-based month, quarter or half within the year; 1 for a year.
        fiscal: whether it follows the fiscal year.
        dates_given: first and last day, for ``kind == "dates"`` only.

    Examples:
        >>> Period.parse("2027-Q1").end
        datetime.date(2027, 3, 31)
        >>> Period.parse("FY2027-Q1").days(fiscal_year_start=7)
        (datetime.date(2026, 7, 1), datetime.date(2026, 9, 30))
        >>> Period.parse("2027-Q1").weeks()
        13
    """

    kind: PeriodKind
    year: int = 0
    index: int = 1
    fiscal: bool = False
    dates_given: tuple[dt.date, dt.date] | None = None

    @classmethod
    def parse(cls, raw: str) -> Self:
        """Read a period as the file writes it.

        Raises:
            PydanticCustomError: ``period`` for another form, ``period_order`` when it ends before it starts.
        """
        words = raw.strip()
        if dates := _DATES.fullmatch(words):
            try:
                start, end = dt.date.fromisoformat(dates["start"]), dt.date.fromisoformat(dates["end"])
            except ValueError:
                raise PydanticCustomError("period", "not a period: {given}", {"given": raw}) from None
            return cls.between(start, end)
        named = _NAMED.fullmatch(words)
        if named is None or not 1900 <= int(named["year"]) <= 9998:
            raise PydanticCustomError("period", "not a period: {given}", {"given": raw})
        kind: PeriodKind
        for kind in ("quarter", "half", "month"):
            if named[kind]:
                return cls(kind, int(named["year"]), int(named[kind]), bool(named["fiscal"]))
        return cls("year", int(named["year"]), 1, bool(named["fiscal"]))

    @classmethod
    def between(cls, start: dt.date, end: dt.date) -> Self:
        """The period from one day to another, both included."""
        if end < start:
            raise PydanticCustomError("period_order", "{end} is before {start}", {"start": str(start), "end": str(end)})
        return cls("dates", dates_given=(start, end))

    def __str__(self) -> str:
        if self.dates_given:
            return f"{self.dates_given[0]}/{self.dates_given[1]}"
        head = f"{'FY' if self.fiscal else ''}{self.year}"
        tail: dict[PeriodKind, str] = {
            "month": f"-{self.index:02}",
            "quarter": f"-Q{self.index}",
            "half": f"-H{self.index}",
        }
        return head + tail.get(self.kind, "")

    def days(self, fiscal_year_start: int = 1) -> tuple[dt.date, dt.date]:
        """First and last day.

        Args:
            fiscal_year_start: the month (1 to 12) in which the fiscal year starts; matters for ``FY…`` only.
        """
        if self.dates_given:
            return self.dates_given
        length = _MONTHS[self.kind]
        first = (self.index - 1) * length
        year = self.year
        if self.fiscal:
            first += fiscal_year_start - 1
            year -= fiscal_year_start > 1
        start = _month(year, first)
        return start, _month(year, first + length) - dt.timedelta(days=1)

    @property
    def start(self) -> dt.date:
        """First day; of a fiscal period as if the fiscal year were the calendar year."""
        return self.days()[0]

    @property
    def end(self) -> dt.date:
        """Last day; of a fiscal period as if the fiscal year were the calendar year."""
        return self.days()[1]

    def weeks(self, fiscal_year_start: int = 1) -> int:
        """Whole weeks, rounded to the nearest and at least 1: a quarter has 13."""
        start, end = self.days(fiscal_year_start)
        return max(1, round(((end - start).days + 1) / 7))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return written_schema(cls, cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {
            "type": "string",
            "description": "2027-Q1, 2027-03, 2027-H1, 2027, FY2027-Q1, or 2027-01-15/2027-04-30",
            "examples": ["2027-Q1", "2027-03", "2027-H1", "2027", "FY2027-Q1", "2027-01-15/2027-04-30"],
        }


def _month(year: int, months_after_january: int) -> dt.date:
    return dt.date(year + months_after_january // 12, months_after_january % 12 + 1, 1)
