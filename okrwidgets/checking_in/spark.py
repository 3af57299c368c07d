"""The small picture of a row: points from Python, drawn by the browser."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.pacing import Forecast, WorkingDays, readings
from okrwidgets.breakdown.pacing.expected import line_at
from okrwidgets.checking_in import sentences as say
from okrwidgets.checking_in.days import OnDay
from okrwidgets.checking_in.reading import Item
from okrwidgets.checking_in.shapes import Spark, SparkPoint
from okrwidgets.text import Language
from okrwidgets.text.listing import Listed

_SAMPLES: Final = 8
_EVERY: Final = 6
"""Of the days of a forecast so many make one step of a picture of a thumb's width."""
_SAID: Final = 5
_ROOM: Final = 0.25
"""How far beyond figures, line and target the likely range is shown, as a part of their span."""
_DAY: Final = dt.timedelta(days=1)

Dated = tuple[dt.date, float]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """From days and figures to the unit square."""

    start: dt.date
    end: dt.date
    low: float
    high: float

    def point(self, day: dt.date, value: float) -> SparkPoint:
        length = (self.end - self.start).days
        x = (day - self.start).days / length if length else 1.0
        return SparkPoint(x=_cut(x), y=self.height(value))

    def points(self, dated: Iterable[Dated]) -> list[SparkPoint]:
        return [self.point(day, value) for day, value in dated]

    def height(self, value: float) -> float:
        span = self.high - self.low
        return _cut((value - self.low) / span) if span else 0.5


def build_spark(
    item: Item, on: dt.date, days: WorkingDays | None, ahead: Forecast, lang: Language, *, line: bool, written: bool
) -> Spark | None:
    """The picture of a row; ``None`` while there is nothing to draw.

    Args:
        item: with the value that is being written, where there is one.
        on: the day of the check-in.
        days: of its period, where it has one.
        ahead: its forecast.
        lang: of the text alternative.
        line: whether it can be said where it should stand.
        written: whether the last value is being written.
    """
    known = readings(item, on, days)
    actual: list[Dated] = [(row.date, row.value) for row in known.rows]
    if days is not None:
        start, end = days.start - _DAY, days.end
    elif len(actual) > 1:
        start, end = actual[0][0], actual[-1][0]
    else:
        return None
    asked = _line(item, days) if days is not None and line else []
    if not actual and not asked:
        return None
    points = [*ahead.points[:-1:_EVERY], *ahead.points[-1:]]
    middle: list[Dated] = [(point.day, point.value) for point in points]
    sheet = _sheet(start, end, [*actual, *asked, *middle], item)
    band = [point for point in points if point.low is not None and point.high is not None]
    spark = Spark(
        alt=_alt(item, actual, lang),
        actual=sheet.points(actual),
        expected=sheet.points(asked),
        forecast=sheet.points(middle),
        low=sheet.points((point.day, point.low or 0.0) for point in band),
        high=sheet.points((point.day, point.high or 0.0) for point in band),
    )
    if item.target is not None:
        spark["target"] = sheet.height(item.target)
    if written and actual:
        spark["now"] = sheet.point(*actual[-1])
    return spark


def _line(item: Item, days: WorkingDays) -> list[Dated]:
    """Where it should stand, from the evening before the period to the due date."""
    start = days.start - _DAY
    length = (days.end - start).days
    sampled = sorted({start + dt.timedelta(days=round(length * n / _SAMPLES)) for n in range(_SAMPLES + 1)})
    return [(day, line_at(item, days, day)) for day in sampled]


def _sheet(start: dt.date, end: dt.date, dated: list[Dated], item: Item) -> _Sheet:
    values = [value for _, value in dated]
    values += [item.target] if item.target is not None else []
    values += [0.0] if item.counts == "total" else []
    low, high = min(values), max(values)
    room = (high - low) * _ROOM
    return _Sheet(start, end, low if item.counts == "total" and low >= 0 else low - room, high + room)


def _cut(part: float) -> float:
    return round(min(1.0, max(0.0, part)), 4)


def _alt(item: Item, actual: list[Dated], lang: Language) -> str:
    amount = item.unit.amount
    said = Listed(tuple(say.LAST.fill(value=amount(value), on=OnDay(day)) for day, value in actual[-_SAID:]))
    if not actual:
        return say.SPARK_EMPTY.say(lang)
    if item.target is None:
        return said.say(lang)
    return say.SPARK.fill(points=said, target=amount(item.target)).say(lang)
