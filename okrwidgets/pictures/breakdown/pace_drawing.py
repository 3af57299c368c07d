"""The drawing of a pace."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final, NamedTuple

from okrwidgets.breakdown.pacing.amounts import about, rough
from okrwidgets.breakdown.pacing.expected import keeps_band, line_at
from okrwidgets.breakdown.pacing.placing import target_of
from okrwidgets.breakdown.pacing.working_days import WorkingDays
from okrwidgets.model import Unit
from okrwidgets.pictures.breakdown import pace_sentences as say
from okrwidgets.pictures.breakdown.date_axis import BELOW, DateAxis
from okrwidgets.pictures.breakdown.pace_words import Pace
from okrwidgets.pictures.lettering import Style, measure, wrap
from okrwidgets.pictures.measured.labels import Box, hits, spread
from okrwidgets.pictures.measured.page import SMALL, STRONG, Page, height_of, widest
from okrwidgets.pictures.measured.scale import Scale, decimals_between, ticks
from okrwidgets.text import Language, Sayable
from okrwidgets.text.numbers import write_money, write_number, write_percent

HEIGHT: Final = 3.4 + BELOW
_AIR: Final = 0.12
_WIDEST_END: Final = 1.7
_MOST_POINTS: Final = 300
_MOST_DOTS: Final = 60
_PARTS: Final = (0.55, 0.45, 0.65, 0.35, 0.75, 0.25, 0.85, 0.6, 0.5, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9)
"""Where along the line its name may stand, the best places first."""
_BESIDE: Final = ((-1, -0.12), (1, 0.12), (-1, 0.12), (1, -0.12), (0, -0.2), (0, 0.2), (0, -0.35), (0, 0.35))
"""On which side of that place, and how far above or below, in inches."""


class _End(NamedTuple):
    """What stands to the right, at the height of a value."""

    lines: list[str]
    value: float
    style: Style


class Drawing:
    """Lines, band and labels on a page that leaves room for them."""

    def __init__(self, page: Page, pace: Pace, days: WorkingDays) -> None:
        self.page, self.pace, self.days = page, pace, days
        self.theme = page.canvas.theme
        self.line = [(day, line_at(pace.item, days, day)) for day in self._sampled()]
        self.marks = ticks([*(value for _, value in self.line), *pace.figures()])
        self.ends = self._end_labels()
        decimals = decimals_between(self.marks)
        self.scale_labels = [_mark(pace.item.unit, mark, decimals, page.lang) for mark in self.marks]
        self.left = page.left + widest(self.scale_labels, SMALL) + _AIR
        self.right = page.right - max([0.3, *(widest(end.lines, end.style) + _AIR for end in self.ends)])
        self.bottom = page.bottom - BELOW
        self.y = Scale(self.marks[0], self.marks[-1], self.bottom, page.top + SMALL.line)
        self.axis = DateAxis(page, days.start, days.end, self.left, self.right, self.bottom)

    def draw(self) -> None:
        """Draw it all."""
        page, theme, pace = self.page, self.theme, self.pace
        for mark, words in zip(self.marks, self.scale_labels, strict=True):
            page.line([self.left, self.right], [self.y.at(mark)] * 2, theme.line, 0.5, z=0.6)
            page.write(self.left - _AIR / 2, self.y.at(mark), words, SMALL, theme.soft, "right")
        self.axis.draw()
        self._target()
        even = self._places(self.line)
        if not keeps_band(pace.item):
            page.line([x for x, _ in even], [y for _, y in even], theme.soft, 1.4, z=1.4)
        self._forecast()
        done = self._places(self._done())
        page.line([x for x, _ in done], [y for _, y in done], theme.accent, 2.4, z=2.0)
        self._dots(self._places([(row.date, row.value) for row in pace.known.rows][-_MOST_DOTS:]))
        self._today()
        self._label_ends()
        if not keeps_band(pace.item):
            self._label_line(even, done)

    def _sampled(self) -> list[dt.date]:
        """The evening before the first day is where it begins."""
        first, span = self.days.start - dt.timedelta(days=1), (self.days.end - self.days.start).days + 1
        step = max(1, span // _MOST_POINTS)
        return [first + dt.timedelta(days=n) for n in [*range(0, span, step), span]]

    def _done(self) -> list[tuple[dt.date, float]]:
        starts = self.pace.starts_at
        first = [(self.days.start - dt.timedelta(days=1), starts)] if starts is not None else []
        return first + [(row.date, row.value) for row in self.pace.known.rows]

    def _places(self, points: Sequence[tuple[dt.date, float]]) -> list[tuple[float, float]]:
        return [(self.axis.at(day), self.y.at(value)) for day, value in points]

    def _target(self) -> None:
        page, theme, item = self.page, self.theme, self.pace.item
        target = target_of(item)
        if item.better == "keep" and item.band:
            low, high = self.y.at(target - item.band), self.y.at(target + item.band)
            self._fill([self.left, self.right], [low, low], [high, high], theme.line, 0.25)
        since = self.left
        for change in self.pace.moved:
            if change.day is None or change.before is None:
                continue
            x = min(max(self.axis.at(change.day), since), self.right)
            page.line(
                [since, x, x], [self.y.at(change.before)] * 2 + [self.y.at(change.after)], theme.ink, 1.0, ":", 1.2
            )
            since = x
        page.line([since, self.right], [self.y.at(target)] * 2, theme.ink, 1.6, "--", 1.5)

    def _forecast(self) -> None:
        points, theme = self.pace.forecast.points, self.theme
        if len(points) < 2:
            return
        x = [self.axis.at(point.day) for point in points]
        low = [self.y.at(point.low) for point in points if point.low is not None]
        high = [self.y.at(point.high) for point in points if point.high is not None]
        if low and high:
            self._fill(x, low, high, theme.accent, 0.2)
            for edge in (low, high):
                self.page.line(x, edge, theme.accent, 0.9, z=1.1)
        y = [self.y.at(point.value) for point in points]
        self.page.line(x, y, theme.accent, 1.8, "--", 1.8)

    def _fill(self, x: Sequence[float], low: Sequence[float], high: Sequence[float], colour: str, alpha: float) -> None:
        filled = self.page.canvas.axes.fill_between(x, low, high, color=colour, alpha=alpha, linewidth=0, zorder=0.7)
        filled.set_gid("interval")

    def _dots(self, dots: Sequence[tuple[float, float]]) -> None:
        for places, size in ((dots, 4.0), (dots[-1:], 7.0)):
            x, y = [x for x, _ in places], [y for _, y in places]
            self.page.canvas.axes.plot(x, y, "o", color=self.theme.accent, markersize=size, zorder=2.2)

    def _today(self) -> None:
        """A thin line where the current date is later than the last figure."""
        on, last = self.pace.on, self.pace.known.last
        if not self.days.start <= on <= self.days.end or (last is not None and last.date == on):
            return
        x = self.axis.at(on)
        self.page.line([x, x], [self.y.end, self.bottom], self.theme.line, 0.9, z=0.9)
        words = self.axis.said(on)
        half = measure(words, SMALL) / 2
        at = min(max(x, self.left + half), self.right - half)
        self.page.write(at, self.y.end - SMALL.line / 2, words, SMALL, self.theme.soft, "center")

    def _end_labels(self) -> list[_End]:
        item, found, lang = self.pace.item, self.pace.forecast, self.page.lang
        text = say.CEILING if self.pace.ceiling else say.TARGET
        goal, band = item.unit.amount(target_of(item)), item.unit.amount(item.band or 0.0)
        words = say.TARGET_BAND.fill(target=goal, band=band) if item.better == "keep" else text.fill(target=goal)
        ends = [self._end(words, target_of(item), SMALL)]
        if not found.points or found.value is None:
            return ends
        if found.low is None or found.high is None:
            return [*ends, self._end(say.FORECAST.fill(value=about(item, found.value)), found.value, STRONG)]
        width = found.high - found.low
        low, value, high = (rough(item, each, width) for each in (found.low, found.value, found.high))
        label = self._end(say.FORECAST.fill(value=value), found.value, STRONG)
        if found.low < found.high:
            label.lines.extend(wrap(say.BETWEEN.fill(low=low, high=high).say(lang), STRONG, _WIDEST_END))
        return [*ends, label]

    def _end(self, words: Sayable, value: float, style: Style) -> _End:
        return _End(wrap(words.say(self.page.lang), style, _WIDEST_END), value, style)

    def _label_ends(self) -> None:
        page, half = self.page, STRONG.line / 2
        taken = [height_of(end.lines, end.style) for end in self.ends]
        middles = spread([self.y.at(end.value) for end in self.ends], taken, page.top - half, self.bottom + half)
        for end, middle in zip(self.ends, middles, strict=True):
            colour = self.theme.accent if end.style is STRONG else self.theme.ink
            page.write(self.right + _AIR / 2, middle, end.lines, end.style, colour)

    def _label_line(self, even: Sequence[tuple[float, float]], done: Sequence[tuple[float, float]]) -> None:
        """Name the line beside it, where neither it nor the check-ins nor the forecast run."""
        words = say.EVEN_PACE.say(self.page.lang)
        points = self.pace.forecast.points
        others = [
            self._places([(point.day, getattr(point, name)) for point in points if getattr(point, name) is not None])
            for name in ("value", "low", "high")
        ]
        level = [self.y.at(mark) for mark in (*self.marks, target_of(self.pace.item))]
        lines = [even, done, *others, *([(self.left, y), (self.right, y)] for y in level)]
        lines += [[(x, self.y.end), (x, self.bottom)] for x in [self.axis.at(self.pace.on)]]
        half = measure(words, SMALL) / 2
        boxes = [
            Box.around(words, SMALL, x + side * (half + 0.1), y + away)
            for part in _PARTS
            for x, y in [even[int(part * (len(even) - 1))]]
            for side, away in _BESIDE
        ]
        free = [
            box
            for box in boxes
            if self.left < box.x0 and box.x1 < self.right and self.y.end < box.y0 and box.y1 < self.bottom
            if not any(hits(box, line) for line in lines)
        ]
        if free:
            self.page.write(free[0].x, free[0].y, words, SMALL, self.theme.soft, "center")


def _mark(unit: Unit, mark: float, decimals: int, lang: Language) -> str:
    """A mark of the scale with as many decimals as tell it from the next one."""
    if unit.kind == "money" and unit.currency:
        return write_money(mark, unit.currency, lang, decimals)
    if unit.kind == "percent":
        return write_percent(mark, lang, decimals)
    return write_number(mark, lang, decimals) + ("×" if unit.kind == "ratio" else "")
