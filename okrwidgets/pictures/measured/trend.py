"""One KPI, period by period, with its target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from okrwidgets.pictures.lettering import Style, wrap
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.amounts import Amount, apart
from okrwidgets.pictures.measured.axis import under_axis, year_marks
from okrwidgets.pictures.measured.labels import Box, hits, lanes, spread
from okrwidgets.pictures.measured.page import SMALL, STRONG, WORDS, Page, height_of, nothing, widest
from okrwidgets.pictures.measured.rows import PeriodName, measured_rows
from okrwidgets.pictures.measured.scale import Scale, decimals_between, ticks
from okrwidgets.pictures.measured.subject import Inside, Kpi, only_one, subject
from okrwidgets.pictures.measured.timeline import Timeline
from okrwidgets.pictures.measured.trend_words import Trend, story
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, reader_language

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

    from okrwidgets.pictures.canvas import Picture

_HEIGHT: Final = 2.9
_UNDER: Final = 2 * SMALL.line + 0.12
_LANES: Final = 3
_AIR: Final = 0.12
_MOST_DOTS: Final = 60
_WIDEST_END: Final = 1.3


def trend(
    kpi: Kpi,
    frame: IntoFrame,
    *,
    target: float | None = None,
    period: PeriodName = "month",
    columns: Mapping[str, str] | None = None,
    lang: Language | None = None,
    theme: ThemeName = "light",
    currency: str = "EUR",
) -> Picture:
    """Draw one KPI over time; the title is what happened to it.

    A period without a value is a gap with the reason in it. Without a target the last value is compared with that of
    a year before, where there is one.

    Args:
        kpi: key of the glossary, or a name with a formula.
        frame: a table with a column of dates, of any kind that `okrwidgets.metrics.measure` takes.
        target: to be reached, in the KPI's unit; a percent is a fraction.
        period: how long one step of the line is.
        columns: what the formula's columns are called in the table.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.
        currency: ISO 4217 code of the money in the table.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words.

    Raises:
        OkrError: ``V203`` for several KPIs; else as `okrwidgets.metrics.measure` does.

    Examples:
        >>> import pandas as pd
        >>> dates = pd.to_datetime(["2026-01-31", "2026-02-28"])
        >>> shop = pd.DataFrame({"date": dates, "revenue": [9000.0, 8000.0], "ad_spend": [3000.0, 4000.0]})
        >>> trend("roas", shop, lang="en").get_suptitle()
        'ROAS fell from 3× (Jan 2026) to 2× (Feb 2026)'
    """
    lang, kpi = reader_language(lang), only_one(kpi)
    line = Timeline.of(measured_rows([kpi], frame, period=period, columns=columns), period)
    about = subject(kpi, currency).settled([*line.values, target])
    shown = Trend(about, line, target)
    if not line.moments:
        return nothing(story(shown), lang, theme)
    marks = ticks([value for _, value in line.known] + ([target] if target is not None else []) or [0.0])
    page = Page.new(story(shown, marks[0] if marks[0] > 0 else None), _HEIGHT + _UNDER, lang, theme)
    _Drawing(page, shown, marks).draw()
    return page.picture


class _End(NamedTuple):
    """What stands to the right of the line, at the height of a value."""

    lines: list[str]
    value: float
    style: Style


class _Drawing:
    def __init__(self, page: Page, shown: Trend, marks: Sequence[float]) -> None:
        self.page, self.shown, self.marks = page, shown, marks
        self.theme = page.canvas.theme
        self.ends = self._end_labels()
        self.scale_labels = self._scale_labels()
        self.left = page.left + widest(self.scale_labels, SMALL) + _AIR
        self.right = page.right - max([0.3, *(widest(end.lines, end.style) + _AIR for end in self.ends)])
        self.bottom = page.bottom - _UNDER
        head = self._lanes_of_gaps() * SMALL.line
        self.y = Scale(marks[0], marks[-1], self.bottom, page.top + head + (0.06 if head else 0))
        self.step = (self.right - self.left) / len(shown.line.moments)

    def draw(self) -> None:
        page, theme, line = self.page, self.theme, self.shown.line
        for mark, words in zip(self.marks, self.scale_labels, strict=True):
            page.line([self.left, self.right], [self.y.at(mark)] * 2, theme.line, 0.5, z=0.6)
            page.write(self.left - _AIR / 2, self.y.at(mark), words, SMALL, theme.soft, "right")
        self._gaps()
        under_axis(page, line.moments, self.left, self.step, self.bottom)
        year_marks(page, line.moments, self.left, self.step, self.bottom)
        if self.shown.target is not None:
            level = self.y.at(self.shown.target)
            page.line([self.left, self.right], [level, level], theme.ink, 1.6, "--", 1.5)
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
        taken = [height_of(end.lines, end.style) for end in self.ends]
        middles = spread([self.y.at(end.value) for end in self.ends], taken, page.top, page.bottom)
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
        boxes = [
            Box.around(words, WORDS, x, y + away).moved_inside(self.left, self.right)
            for away in (-0.2, 0.2, -0.32, 0.32, -0.48, 0.48)
        ]
        inside = [box for box in boxes if box.y0 >= page.top and box.y1 <= self.bottom] or boxes[:1]
        box = next((box for box in inside if not any(hits(box, run) for run in runs)), inside[0])
        page.write((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, words, WORDS, self.theme.accent, "center")

    def _gap_words(self) -> list[tuple[str, Box]]:
        found = []
        for gap in self.shown.line.gaps:
            words = Inside(self.shown.kpi.why_not(gap.why)).say(self.page.lang)
            box = Box.around(words, SMALL, self._x((gap.first + gap.last) / 2), 0.0)
            found.append((words, box.moved_inside(self.left, self.right)))
        return found

    def _lanes_of_gaps(self) -> int:
        # the places do not depend on how high the drawing is
        self.step = (self.right - self.left) / len(self.shown.line.moments)
        stretches = sorted((box.x0, box.x1) for _, box in self._gap_words())
        return min(max(lanes(stretches, _AIR), default=-1) + 1, _LANES)

    def _gaps(self) -> None:
        page = self.page
        words = self._gap_words()
        rows = lanes([(box.x0, box.x1) for _, box in words], _AIR)
        for gap, (word, box), lane in zip(self.shown.line.gaps, words, rows, strict=True):
            start, end = self._x(gap.first) - self.step / 2, self._x(gap.last) + self.step / 2
            head = page.top + (min(lane, _LANES - 1) + 1) * SMALL.line + 0.03
            page.band(start, end, head, self.bottom)
            if lane < _LANES:
                page.write((box.x0 + box.x1) / 2, head - SMALL.line / 2, word, SMALL, self.theme.soft, "center")
