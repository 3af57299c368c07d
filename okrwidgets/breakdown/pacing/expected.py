"""Where a figure should stand on a day."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.pacing import sentences as say
from okrwidgets.breakdown.pacing.amounts import about
from okrwidgets.breakdown.pacing.placing import Item, days_of, target_of
from okrwidgets.breakdown.pacing.working_days import WorkingDays
from okrwidgets.breakdown.progress import progress
from okrwidgets.model import Plan
from okrwidgets.text import Sayable
from okrwidgets.text.dates import Interval
from okrwidgets.text.numbers import Number


@dataclass(frozen=True, slots=True)
class Expected:
    """Where it should stand in the evening of a day, on the way to the whole target.

    Attributes:
        value: in the item's unit; a ceiling at most, a level that is kept its target. ``None`` where it cannot be said.
        share: the same as progress, 0 to 1.
        passed: working days up to and including the day.
        total: working days of the period.
        start: first day.
        end: due date.
        code: of the rule, or of the reason why there is none.
        sentence: where it should stand and by which rule, or what is missing.
    """

    value: float | None
    share: float | None
    passed: int | None
    total: int | None
    start: dt.date | None
    end: dt.date | None
    code: str
    sentence: Sayable


def expected(item: Item, on: dt.date, plan: Plan) -> Expected:
    """Where a figure should stand on a day, evenly over the working days of its period.

    ============  =================================================================================
    total, up     ``target × passed / total`` working days
    ceiling       the same, as the most that may be used up by then
    level         from ``start`` to ``target`` on a straight line
    keep          within the band all the time; from a start outside it on a straight line into it
    milestone     whole steps only: one that is done or not is due on the last day
    ============  =================================================================================

    Args:
        item: a key result or KPI.
        on: the day; its evening is meant.
        plan: that holds the item: for the period, the fiscal year and the holidays.

    Examples:
        >>> from okrwidgets.model import KPI
        >>> from okrwidgets.period import Period
        >>> revenue = KPI(id="revenue", target=64000, period=Period.parse("2027-Q1"))
        >>> expected(revenue, dt.date(2027, 1, 15), Plan(kpis=(revenue,))).sentence.say("en")
        '15 Jan 2027 (working days so far: 11 of 64): an even pace stands at 11,000 of 64,000.'
    """
    days = days_of(item, plan)
    if days is None:
        return Expected(None, None, None, None, None, None, "B615", say.NO_PERIOD_YET)
    passed = days.passed(on)
    place = (passed, days.total, days.start, days.end)
    lacks = progress(item, _probe(item))
    if lacks.share is None:
        return Expected(None, None, *place, lacks.code or "B605", lacks.why or say.NO_SCORE)
    value, share, code = _on_the_line(item, days, passed)
    counted = say.CALENDAR_DAYS if days.calendar else say.WORKING_DAYS
    sentence = _SAID[code].fill(
        day=Interval(on, on),
        end=Interval(days.end, days.end),
        days=counted.fill(passed=Number(passed), total=Number(days.total)),
        value=about(item, value),
        target=item.unit.amount(target_of(item)),
        start=item.unit.amount(item.start or 0.0),
        band=item.unit.amount(item.band or 0.0),
    )
    return Expected(value, share, *place, code, sentence)


def line_at(item: Item, days: WorkingDays, on: dt.date) -> float:
    """The figure of the line in the evening of a day, for an item that has one."""
    return _on_the_line(item, days, days.passed(on))[0]


def share_at(item: Item, days: WorkingDays, on: dt.date) -> float:
    """The same as progress, 0 to 1."""
    return _on_the_line(item, days, days.passed(on))[1]


def figure_at(item: Item, share: float) -> float:
    """The figure that has come this share of the way, for an item whose way is a straight line."""
    target = target_of(item)
    if item.unit.kind == "milestone":
        return target * share
    if _moves_to_band(item):
        return _between(item.start or 0.0, _edge(item), share)
    if item.counts == "level":
        return _between(item.start or 0.0, target, share)
    return target * share


def _between(start: float, end: float, share: float) -> float:
    low, high = min(start, end), max(start, end)
    return min(max(start + (end - start) * share, low), high) if share < 1 else end


def _on_the_line(item: Item, days: WorkingDays, passed: int) -> tuple[float, float, str]:
    target, share = target_of(item), passed / days.total
    if item.unit.kind == "milestone":
        # in whole numbers: a third of three steps is one step, whatever a float makes of it
        steps = math.floor(target) * passed // days.total if passed < days.total else target
        return float(steps), steps / target if target else 0.0, "B614"
    if item.better == "keep":
        return (figure_at(item, share), share, "B617") if _moves_to_band(item) else (target, 1.0, "B613")
    if item.counts == "level":
        return figure_at(item, share), share, "B612"
    return target * share, share, "B611" if item.better == "up" else "B616"


def _probe(item: Item) -> float:
    """A figure for which progress can be said exactly where it can be said at all."""
    if item.counts == "level" and item.start is not None:
        return item.start
    return 0.0 if item.better != "down" else (item.target or 0.0) + 1


def keeps_band(item: Item) -> bool:
    """Whether it is to stay within its band from the first day on."""
    return item.unit.kind != "milestone" and item.better == "keep" and not _moves_to_band(item)


def _moves_to_band(item: Item) -> bool:
    return item.better == "keep" and item.start is not None and abs(item.start - target_of(item)) > (item.band or 0.0)


def _edge(item: Item) -> float:
    band = item.band or 0.0
    return target_of(item) + (band if (item.start or 0.0) > target_of(item) else -band)


_SAID: Final = {
    "B611": say.LINE_OF_TOTAL,
    "B612": say.LINE_OF_LEVEL,
    "B613": say.LINE_OF_KEEP,
    "B614": say.LINE_OF_MILESTONE,
    "B616": say.LINE_OF_CEILING,
    "B617": say.LINE_INTO_BAND,
}
