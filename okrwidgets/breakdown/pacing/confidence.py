"""How sure those who answer for it were, from check-in to check-in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from okrwidgets.breakdown.pacing import history_sentences as say
from okrwidgets.breakdown.pacing.placing import Item, days_of
from okrwidgets.breakdown.pacing.readings import readings
from okrwidgets.model import KeyResult, Plan
from okrwidgets.text import Sayable
from okrwidgets.text.dates import Interval
from okrwidgets.text.numbers import Number


@dataclass(frozen=True, slots=True)
class ConfidenceHistory:
    """Confidence over time, 0 (hopeless) to 10 (certain).

    Attributes:
        points: day and confidence, oldest first; the first one at the start of the period where the key result
            gives one. Check-ins without a confidence are not in it.
        sentence: where it stands and how it moved.
    """

    points: tuple[tuple[dt.date, float], ...]
    sentence: Sayable


def confidence_history(item: Item, on: dt.date, plan: Plan) -> ConfidenceHistory:
    """Confidence from check-in to check-in, up to a day.

    Args:
        item: a key result or KPI.
        on: the current date.
        plan: that holds the item.
    """
    days = days_of(item, plan)
    found = {row.date: row.confidence for row in readings(item, on, days).rows if row.confidence is not None}
    if isinstance(item, KeyResult) and item.confidence is not None and days is not None and days.start <= on:
        found = {days.start: item.confidence} | found
    points = tuple(sorted(found.items()))
    if not points:
        return ConfidenceHistory((), say.NO_CONFIDENCE_YET)
    (first, before), (last, now) = points[0], points[-1]
    shown = {"now": Number(now), "day": Interval(last, last)}
    if len(points) == 1:
        return ConfidenceHistory(points, say.CONFIDENCE_ONCE.fill(**shown))
    text = say.CONFIDENCE_ROSE if now > before else say.CONFIDENCE_FELL if now < before else say.CONFIDENCE_SAME
    return ConfidenceHistory(points, text.fill(before=Number(before), first=Interval(first, first), **shown))
