"""The drawing of a trend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from okrwidgets.pictures.lettering import Style, measure, wrap
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.amounts import Amount, apart
from okrwidgets.pictures.measured.axis import Axis, below_axis
from okrwidgets.pictures.measured.labels import Box, hits, spread
from okrwidgets.pictures.measured.page import SMALL, STRONG, WORDS, Page, height_of, widest
from okrwidgets.pictures.measured.scale import Scale, decimals_between
from okrwidgets.pictures.measured.subject import Inside
from okrwidgets.pictures.measured.trend_words import Trend

HEIGHT: Final = 2.9
"""Without the words below the axis."""
_AIR: Final = 0.12
_MOST_DOTS: Final = 60
_WIDEST_END: Final = 1.3


class _End(NamedTuple):
    """What stands to the right of the line, at the height of a value."""

    lines: list[str]
    value: float
    style: Style


class Drawing:
    """The line with its axes, gaps and labels on a page that leaves room for it."""

    def __init__(self, page: Page, shown: Trend, marks: Sequence[float]) -> None:
        self.page, self.shown, self.marks = page, shown, marks
        self.theme = page.canvas.theme
        self.ends = self._end_labels()
        self.scale_labels = self._scale_labels()
        self.left = page.left + widest(self.scale_labels, SMALL) + _AIR
        self.right = page.right - max([0.3, *(widest(end.lines, end.style) + _AIR for end in self.ends)])
        self.bottom = page.bottom - below_axis(shown.line.moments[0].kind)
        self.step = (self.right - self.left) / len(shown.line.moments)
        self.words = self._gap_words()
        head = SMALL.line + 0.04 if self.words else 0.0
        self.y = Scale(marks[0], marks[-1], self.bottom, page.top + head)

    def draw(self) -> None:
        """Draw it all."""
        page, theme, line = self.page, self.theme, self.shown.line
        for mark, words in zip(self.marks, self.scale_labels, strict=True):
            page.line([self.left, self.right], [self.y.at(mark)] * 2, theme.line, 0.5, z=0.6)
            page.write(self.left - _AIR / 2, self.y.at(mark), words, SMALL, theme.soft, "right")
        self._gaps()
        axis = Axis(page, line.moments, self.left, self.step, self.bottom)
        axis.periods()
        axis.years()
        if self.shown.target is not None:
            page.line([self.left, self.right], [self.y.at(self.shown.target)] * 2, theme.ink, 1.6, "--", 1.5)
        runs = self._runs()
        for run in runs:
            page.line([x for x, _ in run], [y for _, y in run], theme.accent, 2.4, z=2.0)
        dots = [dot for run in runs if len(run) == 1 or len(line.moments) <= _MOST_DOTS for dot in run]
        self._dots(dots, 4.0)
        self._labels(runs)

    def _runs(self) -> list[list[tuple[float, float]]]:
        """The points of the line, broken at each gap."""
        runs: list[list[tuple[float, float]]] = []
        last = -2
        for place, value in self.shown.line.known:
            if place != last + 1:
                runs.append([])
            runs[-1].append((self._x(place), self.y.at(value)))
            last = place
        return runs

    def _x(self, place: float) -> float:
        return self.left + (place + 0.5) * self.step

    def _dots(self, dots: Sequence[tuple[float, float]], size: float) -> None:
        colour = self.theme.accent
        self.page.canvas.axes.plot(
            [x for x, _ in dots], [y for _, y in dots], "o", color=colour, markersize=size, zorder=2.2
        )

    def _scale_labels(self) -> list[str]:
        kpi = self.shown.kpi
        decimals = decimals_between(list(self.marks), 100 if kpi.kind == "percent" else 1)
        return [Amount(mark, kpi.kind or "plain", kpi.currency, decimals).say(self.page.lang) for mark in self.marks]

    def _end_labels(self) -> list[_End]:
        """What stands to the right of the line: its last value, and the target."""
        kpi, known, target = self.shown.kpi, self.shown.line.known, self.shown.target
        found = []
        now = kpi.amount(known[-1][1]) if known else None
        if target is not None:
            goal = kpi.amount(target)
            now, goal = (None, goal) if now is None else apart(now, goal)
            words = say.TARGET_LABEL.fill(target=goal).say(self.page.lang)
            found.append(_End(wrap(words, SMALL, _WIDEST_END), target, SMALL))
        if now is not None:
            found.append(_End([now.say(self.page.lang)], now.value, STRONG))
        return found

    def _labels(self, runs: Sequence[Sequence[tuple[float, float]]]) -> None:
        page = self.page
        half = STRONG.line / 2  # a label stands beside its value, also at the ends of the scale
        taken = [height_of(end.lines, end.style) for end in self.ends]
        middles = spread([self.y.at(end.value) for end in self.ends], taken, page.top - half, self.bottom + half)
        for end, middle in zip(self.ends, middles, strict=True):
            colour = self.theme.accent if end.style is STRONG else self.theme.ink
            page.write(self.right + _AIR / 2, middle, end.lines, end.style, colour)
        if self.shown.line.known:
            self._dots([runs[-1][-1]], 7.0)
        compared = self.shown.compared
        if compared is not None:
            self._label_of(compared, runs)

    def _label_of(self, place: int, runs: Sequence[Sequence[tuple[float, float]]]) -> None:
        """The value that the title compares with, where the line leaves room for it."""
        page, line, kpi = self.page, self.shown.line, self.shown.kpi
        then, _ = apart(kpi.amount(line.values[place] or 0.0), kpi.amount(line.known[-1][1]))
        x, y = self._x(place), self.y.at(then.value)
        self._dots([(x, y)], 7.0)
        words = then.say(page.lang)
        aside = measure(words, WORDS) / 2 + 0.06
        boxes = [
            Box.around(words, WORDS, x + sideways, y + away).moved_inside(self.left, self.right)
            for away in (-0.2, 0.2, -0.32, 0.32, -0.48, 0.48)
            for sideways in (0.0, -aside, aside)
        ]
        inside = [box for box in boxes if box.y0 >= self.y.end and box.y1 <= self.bottom] or boxes[:1]
        box = next((box for box in inside if not any(hits(box, run) for run in runs)), inside[0])
        page.write(box.x, box.y, words, WORDS, self.theme.accent, "center")

    def _gap_words(self) -> list[tuple[str, Box]]:
        """The reasons that have room above their gap; all of them are counted below the drawing."""
        found: list[tuple[str, Box]] = []
        for gap in self.shown.line.gaps:
            words = Inside(self.shown.kpi.why_not(gap.why)).say(self.page.lang)
            middle = self.page.top + SMALL.line / 2
            box = Box.around(words, SMALL, self._x((gap.first + gap.last) / 2), middle)
            box = box.moved_inside(self.left, self.right)
            if not found or found[-1][1].x1 + _AIR <= box.x0:
                found.append((words, box))
        return found

    def _gaps(self) -> None:
        page = self.page
        for gap in self.shown.line.gaps:
            page.band(self._x(gap.first - 0.5), self._x(gap.last + 0.5), self.y.end, self.bottom)
        for words, box in self.words:
            page.write(box.x, box.y, words, SMALL, self.theme.soft, "center")
