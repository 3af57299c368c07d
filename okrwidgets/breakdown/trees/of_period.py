"""Weeks, days and months that a formula needs and the KPI's period knows."""

from __future__ import annotations

import datetime as dt
from typing import Final

from okrwidgets.period import Period

_WEEKS: Final = ("weeks", "settimane")
_DAYS: Final = ("days", "giorni")
_MONTHS: Final = ("months", "mesi")


def length_in(id: str, period: Period | None, fiscal_year_start: int) -> float | None:
    """How many weeks, days or months a period has; ``None`` for every other name.

    Working days depend on the country and its holidays, and are nobody's guess here.

    Examples:
        >>> quarter = Period.parse("2027-Q1")
        >>> [length_in(id, quarter, 1) for id in ("weeks", "giorni", "mesi", "working_days")]
        [13.0, 90.0, 3.0, None]
    """
    if period is None or id not in {*_WEEKS, *_DAYS, *_MONTHS}:
        return None
    first, last = period.days(fiscal_year_start)
    days = float((last - first).days + 1)
    if id in _WEEKS:
        return float(period.weeks(fiscal_year_start))
    if id in _DAYS:
        return days
    if id in _MONTHS and first.day == 1 and (last + dt.timedelta(days=1)).day == 1:
        return float((last.year - first.year) * 12 + last.month - first.month + 1)
    return None
