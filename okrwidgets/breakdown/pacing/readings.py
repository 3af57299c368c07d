"""The check-ins that count on a day: in order, one a day, within the period, corrected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from okrwidgets.breakdown.pacing import sentences as say
from okrwidgets.breakdown.pacing.placing import Item
from okrwidgets.breakdown.pacing.working_days import WorkingDays
from okrwidgets.model import CheckIn
from okrwidgets.text import Sayable
from okrwidgets.text.dates import Interval


@dataclass(frozen=True, slots=True)
class Readings:
    """What is known of an item on a day.

    Attributes:
        rows: the check-ins that count, oldest first, one a day: of several on one day the last in the file.
        corrected: the figures of ``rows``; a total that went down later was never higher, so the earlier ones
            are lowered to it.
        adds_up: whether it is a total that never goes below what is there.
        notes: what was left out or read in a special way, and why.
    """

    rows: tuple[CheckIn, ...]
    corrected: tuple[float, ...]
    adds_up: bool
    notes: tuple[Sayable, ...] = ()

    @property
    def last(self) -> CheckIn | None:
        """The latest one."""
        return self.rows[-1] if self.rows else None


def readings(item: Item, on: dt.date, days: WorkingDays | None = None) -> Readings:
    """The check-ins that count on a day.

    Future ones do not count yet; those outside the period belong to another one: a total starts again at 0,
    and what came after the due date came too late.

    Args:
        item: with its check-ins, in any order.
        on: the current date.
        days: of the period; without them all check-ins up to ``on`` count.
    """
    start, end = (days.start, days.end) if days is not None else (dt.date.min, dt.date.max)
    in_order = sorted(item.check_ins, key=lambda row: row.date)  # the sort is stable: later in the file stays later
    one_a_day = {row.date: row for row in in_order}
    rows = tuple(row for day, row in one_a_day.items() if start <= day <= min(on, end))
    adds_up = item.counts == "total" and item.better != "keep" and all(row.value >= 0 for row in rows)
    values = [row.value for row in rows]
    if adds_up:
        for n in range(len(values) - 1, 0, -1):
            values[n - 1] = min(values[n - 1], values[n])
    return Readings(rows, tuple(values), adds_up, tuple(_notes(item, on, start, end, rows, values)))


def _notes(
    item: Item, on: dt.date, start: dt.date, end: dt.date, rows: tuple[CheckIn, ...], values: list[float]
) -> Iterator[Sayable]:
    days = [row.date for row in item.check_ins]
    if before := [day for day in days if day < start]:
        yield say.BEFORE_THE_PERIOD.fill(len(before))
    if after := [day for day in days if end < day <= on]:
        yield say.AFTER_THE_PERIOD.fill(len(after), end=_day(end))
    if future := [day for day in days if day > on]:
        yield say.IN_THE_FUTURE.fill(len(future), first=_day(min(future)))
    for row in rows:
        if (count := days.count(row.date)) > 1:
            yield say.SEVERAL_ON_ONE_DAY.fill(day=_day(row.date), n=count, value=item.unit.amount(row.value))
    lowered = [row for row, value in zip(rows, values, strict=True) if row.value > value]
    if lowered:
        first = lowered[-1]
        then = rows[rows.index(first) + 1]
        yield say.READ_AS_CORRECTION.fill(
            day=_day(then.date), before=item.unit.amount(first.value), after=item.unit.amount(then.value)
        )


def _day(day: dt.date) -> Interval:
    return Interval(day, day)
