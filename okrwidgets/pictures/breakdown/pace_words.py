"""What the picture of a pace rests on, and what it says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.pacing import (
    Expected,
    Forecast,
    Readings,
    Status,
    TargetChange,
    expected,
    forecast,
    readings,
    status,
    target_history,
)
from okrwidgets.breakdown.pacing.amounts import about
from okrwidgets.breakdown.pacing.expected import keeps_band
from okrwidgets.breakdown.pacing.placing import Item, days_of, target_of
from okrwidgets.breakdown.pacing.working_days import WorkingDays
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.pictures.breakdown import pace_sentences as say
from okrwidgets.pictures.measured.page import Story
from okrwidgets.text import Sayable
from okrwidgets.text.dates import Interval
from okrwidgets.text.listing import Listed

_MOST_ROWS: Final = 12
_TOO_LARGE: Final = 1e15


@dataclass(frozen=True, slots=True)
class Pace:
    """All that is drawn.

    Attributes:
        item: the key result or KPI.
        on: the day as of which.
        days: working days of its period; ``None`` where nothing can be drawn.
        status: how it stands.
        expected: where it should stand.
        forecast: where it leads.
        known: the check-ins that count.
        moved: how its target moved, as far as the file says so.
    """

    item: Item
    on: dt.date
    days: WorkingDays | None
    status: Status
    expected: Expected
    forecast: Forecast
    known: Readings
    moved: tuple[TargetChange, ...]

    @property
    def ceiling(self) -> bool:
        """Whether the target is the most that may be used up."""
        item = self.item
        return item.counts == "total" and item.better == "down" and item.unit.kind != "milestone"

    @property
    def starts_at(self) -> float | None:
        """Where the line of the check-ins begins; a total at 0."""
        return 0.0 if self.item.counts == "total" or self.item.unit.kind == "milestone" else self.item.start

    def figures(self) -> Iterator[float]:
        """All that has to find its place, besides the line from start to target."""
        item, target = self.item, target_of(self.item)
        yield from (row.value for row in self.known.rows)
        yield target
        if (start := self.starts_at if item.start is None else item.start) is not None:
            yield start
        if item.better == "keep":
            yield target + (item.band or 0.0)
            yield target - (item.band or 0.0)
        for _, *figures in self.forecast.points:
            yield from (value for value in figures if value is not None)
        yield from (change.before for change in self.moved if change.before is not None)

    @property
    def drawable(self) -> bool:
        """Whether figures of this size can stand on an axis."""
        return all(abs(value) < _TOO_LARGE for value in self.figures())


def pace_of(plan: Plan, key_result: str | KeyResult | KPI, on: dt.date | None) -> Pace:
    """Compute it all.

    Raises:
        OkrError: ``B671`` where the plan holds no such key result or KPI.
    """
    id = key_result if isinstance(key_result, str) else key_result.id
    item = plan.find(id)
    if not isinstance(item, KPI | KeyResult):
        raise OkrError("B671", say.NO_SUCH_PART.fill(given=id))
    days = days_of(item, plan)
    if on is None:
        on = max((row.date for row in item.check_ins), default=days.start if days is not None else dt.date.min)
    moved = tuple(change for change in target_history(plan, git=False).changes if change.id == id)
    known = readings(item, on, days)
    line = expected(item, on, plan)
    drawn = days if line.value is not None else None
    return Pace(item, on, drawn, status(item, on, plan), line, forecast(item, on, plan), known, moved)


def story(pace: Pace) -> Story:
    """All that the picture says in words."""
    about_it = say.ABOUT.fill(period=Interval(pace.days.start, pace.days.end)) if pace.days is not None else None
    told = (*pace.status.notes, *pace.forecast.notes, *(change.sentence for change in pace.moved))
    running = pace.status.name in {"on_track", "behind", "at_risk"}
    leads = (pace.forecast.sentence,) if running or pace.days is None else ()
    if pace.days is None:
        leads = (pace.status.sentence,)
    return Story(finding(pace), about_it, tuple(_details(pace)), tuple(dict.fromkeys((*leads, *told))))


def finding(pace: Pace) -> Sayable:
    """The title: how it stands."""
    item, name = pace.item, pace.status.name
    texts = say.KEEP_FINDINGS if keeps_band(item) else say.CEILING_FINDINGS if pace.ceiling else say.FINDINGS
    text = texts.get(name, say.FINDINGS[name])
    return text.fill(
        title=(item.name if isinstance(item, KPI) else item.title) or item.id,
        value=item.unit.amount(pace.status.value or 0.0),
        expected=about(item, pace.status.expected or 0.0),
        target=item.unit.amount(target_of(item)),
    )


def _details(pace: Pace) -> Iterator[Sayable]:
    yield pace.status.sentence
    yield pace.expected.sentence
    rows = [say.ROW.fill(value=_amount(pace, row.value), day=Interval(row.date, row.date)) for row in pace.known.rows]
    if rows:
        yield say.CHECKED.fill(rows=Listed(tuple(rows), _MOST_ROWS))


def _amount(pace: Pace, value: float) -> Sayable:
    return pace.item.unit.amount(value)
