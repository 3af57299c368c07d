"""Periods: one number for each, by which rows are grouped, and the columns that are shown for it.

Days are counted as `datetime.date.toordinal` counts them: the first is 1 January of the year 1, a Monday. All is plain
arithmetic on year and day of the year, which every engine has.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from okrwidgets.errors import OkrError
from okrwidgets.metrics import sentences as say

if TYPE_CHECKING:
    import narwhals.stable.v2 as nw

Period = Literal["year", "quarter", "month", "week", "day"]
SHOWN: Final[dict[Period, tuple[str, ...]]] = {
    "year": ("year",),
    "quarter": ("year", "quarter"),
    "month": ("year", "month"),
    "week": ("year", "week"),
    "day": ("date",),
}
"""The columns of the result."""
THURSDAY: Final = "okr_thursday"


def read_period(given: object) -> Period:
    """Read the name of a period.

    Raises:
        OkrError: ``K302``.
    """
    known: tuple[Period, ...] = get_args(Period)
    for period in known:
        if given == period:
            return period
    near = difflib.get_close_matches(str(given), known, 1)
    if near:
        raise OkrError("K302", say.NO_PERIOD_NEAR.fill(given=str(given), near=near[0]))
    raise OkrError("K302", say.NO_PERIOD.fill(given=str(given), known=", ".join(known)))


def number_of(period: Period, date: nw.Expr) -> nw.Expr:
    """The number of the period that a date lies in; that of the next period is greater by 1."""
    year = date.dt.year()
    if period == "year":
        return year
    if period == "quarter":
        return year * 4 + (date.dt.month() + 2) // 3
    if period == "month":
        return year * 12 + date.dt.month()
    return day_number(date) if period == "day" else (day_number(date) - 1) // 7


def day_number(date: nw.Expr) -> nw.Expr:
    """Days since the year 1, that of 1 January of the year 1 being 1."""
    return _days_before(date.dt.year()) + date.dt.ordinal_day()


def show(groups: nw.LazyFrame[Any], period: Period, number: str) -> nw.LazyFrame[Any]:
    """Add the columns that are shown for a period.

    Weeks are those of ISO 8601: from Monday, in the year that their Thursday lies in.

    Args:
        groups: one row a group.
        period: the period.
        number: the column with the period's number; with the day itself, for days.
    """
    import narwhals.stable.v2 as nw

    found = nw.col(number)
    if period == "week":
        return _show_weeks(groups, found)
    if period in {"year", "day"}:
        return groups.with_columns(found.alias(SHOWN[period][0]))
    count = 4 if period == "quarter" else 12
    groups = groups.with_columns(((found - 1) // count).alias("year"))
    return groups.with_columns((found - nw.col("year") * count).alias(period))  # pandas knows no % of pyarrow's numbers


def _show_weeks(groups: nw.LazyFrame[Any], number: nw.Expr) -> nw.LazyFrame[Any]:
    """Column by column: written as one expression it would be hundreds of parts long."""
    import narwhals.stable.v2 as nw

    day, year = nw.col(THURSDAY), nw.col("year")
    groups = groups.with_columns((number * 7 + 4).alias(THURSDAY))
    # a year of mean length, which is off by one at most
    groups = groups.with_columns(((day - 1) * 400 // 146097 + 1).alias("year"))
    early, late = _days_before(year + 1) < day, _days_before(year) >= day
    groups = groups.with_columns(nw.when(early).then(year + 1).otherwise(nw.when(late).then(year - 1).otherwise(year)))
    return groups.with_columns(((day - _days_before(year) - 1) // 7 + 1).alias("week"))


def _days_before(year: nw.Expr) -> nw.Expr:
    """Days before 1 January of a year."""
    last = year - 1
    return last * 365 + last // 4 - last // 100 + last // 400
