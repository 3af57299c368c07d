"""Where a figure will stand on the due date, if it goes on as it did."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from okrwidgets.breakdown import sentences
from okrwidgets.breakdown.pacing import sentences as say
from okrwidgets.breakdown.pacing.amounts import about, rough
from okrwidgets.breakdown.pacing.placing import Item, commitment_of, days_of, target_of
from okrwidgets.breakdown.pacing.projecting import Projection, level, total
from okrwidgets.breakdown.pacing.readings import Readings, readings
from okrwidgets.breakdown.pacing.score import reaches
from okrwidgets.breakdown.pacing.working_days import WorkingDays
from okrwidgets.breakdown.progress import progress
from okrwidgets.model import Plan
from okrwidgets.text import Sayable, Text
from okrwidgets.text.dates import Interval

_MOST_POINTS: Final = 60

Method = Literal["increments", "trend", "straight_line", "over", "none"]
Outlook = Literal["reached", "open", "missed"]


class Point(NamedTuple):
    """A day of the forecast, to be drawn.

    Attributes:
        day: its evening.
        value: the middle.
        low: lower end of the 80 % interval; ``None`` where there is none.
        high: upper end.
    """

    day: dt.date
    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """Where it will stand on the due date.

    Attributes:
        value: the middle; ``None`` where nothing can be said.
        low: lower end of the 80 % interval; ``None`` without one.
        high: upper end.
        day: the due date.
        method: ``increments`` of a total; robust ``trend`` of a level; ``straight_line`` without an interval from
            fewer than three check-ins; ``over`` where the last check-in is that of the last day; ``none``.
        outlook: ``reached`` where the whole interval counts as reached by the item's type, ``missed`` where none
            of it does, else ``open``; ``None`` without an interval.
        check_ins: how many it rests on.
        code: of the method, or of the reason why there is none.
        sentence: the forecast, how it was made, or what is missing.
        points: from the last check-in to the due date, for drawing; empty without a forecast.
        notes: which check-ins were left out or read in a special way.
    """

    value: float | None
    low: float | None
    high: float | None
    day: dt.date | None
    method: Method
    outlook: Outlook | None
    check_ins: int
    code: str
    sentence: Sayable
    points: tuple[Point, ...] = ()
    notes: tuple[Sayable, ...] = ()


def forecast(item: Item, on: dt.date, plan: Plan) -> Forecast:
    """Carry the check-ins on to the due date, with an interval that holds in four of five cases.

    A total goes on with its rate per working day; its interval comes from how far the increments between
    check-ins scatter around that rate, and from how well the rate is known (Student's t). It never ends below what
    is already there. A level goes on along its median slope (Theil and Sen), with outliers cut back. Both take
    for granted that the days to come are like those so far; see ``docs/decisions/pace-and-forecast.md``.

    With fewer than three check-ins there is a straight line and no interval, and it is said.

    Args:
        item: a key result or KPI.
        on: the current date.
        plan: that holds the item.

    Examples:
        >>> from okrwidgets.model import KPI
        >>> from okrwidgets.period import Period
        >>> checked = [{"date": dt.date(2027, 1, day), "value": v} for day, v in ((8, 5.0), (15, 12.0), (22, 16.0))]
        >>> deals = KPI(id="deals", target=64, period=Period.parse("2027-Q1"), check_ins=checked)
        >>> forecast(deals, dt.date(2027, 1, 25), Plan(kpis=(deals,))).sentence.say("en")
        'At this rate it comes to 64 by 31 Mar 2027; in four of five cases between 44 and 84.'
    """
    days = days_of(item, plan)
    if days is None:
        return _without("B615", say.NO_PERIOD_YET)
    known = readings(item, on, days)
    if known.last is None:
        return _without("B645", say.NO_FORECAST_YET, days, known)
    if item.unit.kind == "milestone" and target_of(item) <= 1:
        return _without("B646", say.NO_FORECAST_OF_MILESTONE, days, known)
    left = days.between(known.last.date, days.end)
    if not left:
        value = known.last.value
        sentence = say.FORECAST_IS_OVER.fill(value=item.unit.amount(value), day=_day(known.last.date))
        outlook = _outlook(item, plan, value, value)
        return Forecast(value, value, value, days.end, "over", outlook, len(known.rows), "B644", sentence)
    return _projected(item, plan, days, known)


def _projected(item: Item, plan: Plan, days: WorkingDays, known: Readings) -> Forecast:
    times = [days.passed(row.date) for row in known.rows]
    adds = item.counts == "total" or item.unit.kind == "milestone"
    values = known.corrected
    try:
        found = total(times, values, adds_up=known.adds_up) if adds else level(times, values, item.start, days.total)
    except OverflowError:  # of a square
        return _without("B208", sentences.FIGURES_TOO_FAR_APART, days, known)
    if found is None:
        return _without("B647", say.NO_RATE_YET, days, known)
    points = tuple(_points(found, days, known.rows[-1].date))
    value, low, high = points[-1].value, points[-1].low, points[-1].high
    count, notes = len(known.rows), known.notes
    if not math.isfinite(value) or not math.isfinite(low or 0.0) or not math.isfinite(high or 0.0):
        return _without("B208", sentences.FIGURES_TOO_FAR_APART, days, known)
    shown: dict[str, object] = {"day": _day(days.end)}
    if low is None or high is None:
        sentence = say.STRAIGHT_LINE.fill(count, value=about(item, value), **shown)
        return Forecast(value, None, None, days.end, "straight_line", None, count, "B643", sentence, points, notes)
    shown |= {name: rough(item, end, high - low) for name, end in (("value", value), ("low", low), ("high", high))}
    if low == high:
        notes += (say.ALL_ALIKE,)
    code, text, method = _BY_RATE if adds else _BY_TREND
    outlook = _outlook(item, plan, low, high)
    return Forecast(value, low, high, days.end, method, outlook, count, code, text.fill(**shown), points, notes)


def _points(found: Projection, days: WorkingDays, first: dt.date) -> Iterator[Point]:
    """The last check-in's day, the due date, and some days between, fewer where it is far."""
    span = (days.end - first).days
    for ahead in [*range(0, span, max(1, span // _MOST_POINTS)), span]:
        day = first + dt.timedelta(ahead)
        yield Point(day, *found.at(days.passed(day)))


def _outlook(item: Item, plan: Plan, low: float, high: float) -> Outlook | None:
    shares = [progress(item, end).share for end in (low, high)]
    if None in shares:
        return None
    commitment = commitment_of(item, plan)
    reached = [reaches(share or 0.0, commitment) for share in shares]
    if all(reached):
        return "reached"
    around = item.better == "keep" and low <= target_of(item) <= high
    return "open" if any(reached) or around else "missed"


def _without(code: str, why: Sayable, days: WorkingDays | None = None, known: Readings | None = None) -> Forecast:
    end = days.end if days is not None else None
    rows, notes = (len(known.rows), known.notes) if known is not None else (0, ())
    return Forecast(None, None, None, end, "none", None, rows, code, why, (), notes)


def _day(day: dt.date) -> Interval:
    return Interval(day, day)


_BY_RATE: Final[tuple[str, Text, Method]] = ("B641", say.FORECAST_OF_TOTAL, "increments")
_BY_TREND: Final[tuple[str, Text, Method]] = ("B642", say.FORECAST_OF_LEVEL, "trend")
