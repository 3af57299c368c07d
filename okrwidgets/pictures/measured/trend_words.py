"""What a trend says: its title, and its drawing in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.amounts import apart, same
from okrwidgets.pictures.measured.page import Story
from okrwidgets.pictures.measured.standing import standing
from okrwidgets.pictures.measured.subject import Capital, Inside, Subject
from okrwidgets.pictures.measured.timeline import Gap, Timeline
from okrwidgets.text import Sayable


class Trend(NamedTuple):
    """What is drawn.

    Attributes:
        kpi: that is shown.
        line: its periods.
        target: to be reached; ``None`` where there is none.
    """

    kpi: Subject
    line: Timeline
    target: float | None

    @property
    def compared(self) -> int | None:
        """The position of the period that the title compares the last one with, if it does."""
        if self.target is not None or not self.line.known:
            return None
        return self.line.before(self.line.known[-1][0])


def story(trend: Trend, low: float | None = None) -> Story:
    """All that the picture says in words.

    Args:
        trend: what is drawn.
        low: where the axis starts, if not at 0.
    """
    kpi, line = trend.kpi, trend.line
    if not line.moments:
        notes = (say.UNDATED.fill(line.undated),) if line.undated else ()
        return Story(say.NO_ROWS, Capital(kpi.name), (), (say.NO_ROWS_HINT, *notes))
    about = say.BY_PERIOD[line.moments[0].kind].fill(kpi=Capital(kpi.name))
    return Story(finding(trend), about, tuple(_details(trend)), tuple(_notes(trend, low)))


def finding(trend: Trend) -> Sayable:
    """The title: how the last value stands to the target, else to the value before."""
    kpi, line = trend.kpi, trend.line
    name = Capital(kpi.name)
    if not line.known:
        return say.NO_VALUE_YET.fill(kpi=name, why=kpi.why_not(line.figures[-1].why))
    place, value = line.known[-1]
    when = line.moments[place]
    if trend.target is not None:
        return _against(trend, value, trend.target, when)
    before = line.before(place)
    if before is None:
        return say.ONE_VALUE.fill(kpi=name, now=kpi.amount(value), when=when)
    then, now = apart(kpi.amount(line.values[before] or 0.0), kpi.amount(value))
    text = say.STAYED if same(then, now) else say.ROSE if now.value > then.value else say.FELL
    return text.fill(kpi=name, before=then, now=now, then=line.moments[before], when=when)


def _against(trend: Trend, value: float, target: float, when: Sayable) -> Sayable:
    compared = standing(trend.kpi, value, target)
    text = {"reached": say.REACHED, "below": say.BELOW, "above": say.ABOVE}[compared.status]
    return text.fill(kpi=Capital(trend.kpi.name), now=compared.now, when=when, target=compared.target, gap=compared.gap)


def _details(trend: Trend) -> Iterator[Sayable]:
    kpi, line = trend.kpi, trend.line
    period = say.PERIODS[line.moments[0].kind]
    known = line.known
    yield say.ALT_TREND.fill(
        period=period, start=line.moments[0], end=line.moments[-1], known=len(known), all=len(line.moments)
    )
    if len(known) > 1:
        low, high = (pick(known, key=lambda pair: pair[1]) for pick in (min, max))
        yield say.ALT_RANGE.fill(
            high=kpi.amount(high[1]),
            high_when=line.moments[high[0]],
            low=kpi.amount(low[1]),
            low_when=line.moments[low[0]],
        )
    if trend.target is not None:
        yield say.ALT_TARGET.fill(target=kpi.amount(trend.target))
    for missing in line.gaps:
        yield _gap(trend, missing)


def _notes(trend: Trend, low: float | None) -> Iterator[Sayable]:
    kpi, line = trend.kpi, trend.line
    if low is not None:
        yield say.NOT_FROM_ZERO.fill(low=kpi.amount(low))
    if len(line.gaps) > 1:  # not every reason has room above its gap
        counted = Counter(figure.why or "no_data" for figure in line.figures if figure.value is None)
        for why, count in counted.items():
            yield say.GAPS_BECAUSE.fill(count, all=len(line.moments), why=Inside(kpi.why_not(why)))
    if line.undated:
        yield say.UNDATED.fill(line.undated)


def _gap(trend: Trend, missing: Gap) -> Sayable:
    start, end = trend.line.moments[missing.first], trend.line.moments[missing.last]
    why = Inside(trend.kpi.why_not(missing.why))
    if start == end:
        return say.ALT_GAP.fill(when=start, why=why)
    return say.ALT_GAP_FROM.fill(start=start, end=end, why=why)
