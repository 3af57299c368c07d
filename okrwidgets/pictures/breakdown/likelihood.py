"""How likely a KPI reaches its target: a hundred outcomes as dots, and where the target lies among them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from okrwidgets.breakdown.likelihood import Attainment, attainment
from okrwidgets.breakdown.trees import Driver, DriverTree, TreeError
from okrwidgets.formula import FormulaError
from okrwidgets.model.given import PlanOrFile
from okrwidgets.pictures.breakdown import likelihood_sentences as say
from okrwidgets.pictures.breakdown.dots import Columns, columns_of, dots
from okrwidgets.pictures.breakdown.likelihood_words import cannot_be_said, ends, middle, story
from okrwidgets.pictures.lettering import Style, measure
from okrwidgets.pictures.measured.labels import Box
from okrwidgets.pictures.measured.page import SMALL, STRONG, Page, nothing
from okrwidgets.pictures.measured.scale import Scale, ticks
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, Sayable, reader_language

if TYPE_CHECKING:
    from okrwidgets.pictures.canvas import Picture

_TALLEST: Final = 3.2
_HEAD: Final = 0.62
"""Above the dots: how many reach the target, and its figure."""
_FOOT: Final = 0.78
"""Below the axis: its figures, and the interval."""
_AIR: Final = 0.08
_FILLED: Final = 0.86


def likelihood(
    plan_or_attainment: PlanOrFile | DriverTree | Attainment,
    kpi: str | None = None,
    *,
    lang: Language | None = None,
    theme: ThemeName = "light",
) -> Picture:
    """Draw how likely the KPI reaches its target. The title is the finding.

    A hundred outcomes, all equally likely, stand as dots over the KPI's value; those that reach the target are filled.
    So a probability can be counted.

    Args:
        plan_or_attainment: a plan whose KPI has a history, the name of its file, its tree, or what
            `okrwidgets.attainment` gave.
        kpi: id of the KPI; needed where a plan has several.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words. Where the likelihood cannot be
        said, it says why.

    Raises:
        OkrError: ``B5…`` for a history that is none; ``V204`` for a theme that there is not.

    Examples:
        >>> from okrwidgets.model import History
        >>> from okrwidgets.model.starting_points import article_plan
        >>> plan = article_plan("en")
        >>> meetings = History(driver="closing_rate", successes=100, trials=900)
        >>> history = (meetings, History(driver="contract_value", values=tuple(range(1500, 6500, 100))))
        >>> plan = plan.replace(kpis=(plan.kpis[0].replace(history=history),))
        >>> likelihood(plan, lang="en").get_suptitle()
        'About 89 in 100: “Invoiced revenue, VAT excluded” reaches €100,000'
    """
    lang = reader_language(lang)
    try:
        found = _found(plan_or_attainment, kpi)
    except (TreeError, FormulaError) as why:
        return nothing(cannot_be_said(why.sentence), lang, theme)
    if found.probability is None or found.kpi is None:
        return nothing(cannot_be_said(found.sentence), lang, theme)
    columns = columns_of(found.outcomes, found.wanted, found.reaching)
    return _drawn(found, found.kpi, columns, lang, theme)


def _found(asked: PlanOrFile | DriverTree | Attainment, kpi: str | None) -> Attainment:
    return asked if isinstance(asked, Attainment) else attainment(asked, kpi=kpi)


def _drawn(found: Attainment, kpi: Driver, columns: Columns, lang: Language, theme: ThemeName) -> Picture:
    from okrwidgets.pictures.canvas import MARGIN, WIDTH

    scale = Scale(columns.low, columns.high, MARGIN, WIDTH - MARGIN)
    room = scale.at(columns.origin + columns.width) - scale.at(columns.origin)
    size, places = dots(columns, room, _TALLEST)
    tall = max(height + size / 2 for _, height in dots(columns, room, _TALLEST)[1])
    page = Page.new(story(found, kpi), _HEAD + tall + _FOOT, lang, theme)
    axis = page.top + _HEAD + tall
    drawing = _Drawing(page, scale, axis, found, kpi, columns.borders)
    for n, (place, (sideways, height)) in enumerate(zip(columns.places, places, strict=True)):
        x = scale.at(columns.origin + place * columns.width) + sideways
        drawing.dot(x, axis - height, size, filled=n in range(*found.reaching))
    drawing.axis_line()
    drawing.target()
    drawing.interval()
    return page.picture


class _Drawing:
    """What stands on the page.

    Args:
        page: to be drawn on.
        scale: from values to places.
        axis: the height of the axis.
        found: that is drawn.
        kpi: how its figures are said.
        borders: where the target lies between the dots.
    """

    def __init__(
        self, page: Page, scale: Scale, axis: float, found: Attainment, kpi: Driver, borders: tuple[float, ...]
    ) -> None:
        self.page, self.scale, self.axis, self.found, self.kpi, self.borders = page, scale, axis, found, kpi, borders
        self.theme = page.canvas.theme

    def dot(self, x: float, y: float, size: float, *, filled: bool) -> None:
        from matplotlib.patches import Circle

        face = self.theme.accent if filled else self.theme.paper
        edge = self.theme.accent if filled else self.theme.soft
        patch = Circle((x, y), size * _FILLED / 2, facecolor=face, edgecolor=edge, linewidth=1.0)
        patch.set_gid("dot-reaching" if filled else "dot")
        self.page.canvas.axes.add_patch(patch)

    def axis_line(self) -> None:
        page, theme = self.page, self.theme
        page.line([page.left, page.right], [self.axis, self.axis], theme.line, 0.9)
        end = page.left
        alone = self.found.outcomes[0] == self.found.outcomes[-1]
        for mark in [self.found.outcomes[0]] if alone else ticks([self.scale.low, self.scale.high]):
            if not self.scale.low <= mark <= self.scale.high:
                continue
            x, words = self.scale.at(mark), self.kpi.amount(mark).say(page.lang)
            page.line([x, x], [self.axis, self.axis + 0.05], theme.line, 0.9)
            box = self._inside(words, SMALL, x, self.axis + 0.08 + SMALL.line / 2)
            if box.x0 >= end:
                page.write(box.x, box.y, words, SMALL, theme.soft, "center")
                end = box.x1 + _AIR

    def target(self) -> None:
        """The line at the target, its figure, and on both sides how many dots stand there."""
        page, theme, found = self.page, self.theme, self.found
        marks = [mark for mark in found.wanted if math.isfinite(mark)]
        low = page.top + STRONG.line + SMALL.line / 2 + _AIR
        end = page.left
        for mark, border in zip(marks, self.borders, strict=True):
            there = self.scale.low <= border <= self.scale.high
            x = self._x(border)
            if there:
                page.line([x, x], [low + SMALL.line / 2, self.axis + 0.05], theme.ink, 1.4, "--", z=2)
            said = self._target_words(mark, border, alone=len(marks) == 1)
            box = self._inside(said, SMALL, x, low)
            if box.x0 >= end:
                page.write(box.x, box.y, said, SMALL, theme.ink, "center")
                end = box.x1 + _AIR
        self._counts()

    def interval(self) -> None:
        """Eighty of a hundred, and the median, below the axis."""
        page, theme, found = self.page, self.theme, self.found
        if found.outcomes[0] == found.outcomes[-1]:
            return
        y = self.axis + 0.2 + SMALL.line
        start, mid, end = (self.scale.at(value or 0.0) for value in (found.low, found.median, found.high))
        page.line([start, end], [y, y], theme.ink, 2.4)
        for x in (start, end):
            page.line([x, x], [y - 0.06, y + 0.06], theme.ink, 1.4)
        page.line([mid, mid], [y - 0.09, y + 0.09], theme.ink, 2.4)
        low, high = ends(found, self.kpi)
        parts = [say.MEDIAN.fill(median=middle(found, self.kpi)), say.EIGHTY.fill(low=low, high=high)]
        words = " · ".join(part.say(page.lang) for part in parts)
        box = self._inside(words, SMALL, mid, y + 0.14 + SMALL.line / 2)
        page.write(box.x, box.y, words, SMALL, theme.ink, "center")

    def _x(self, border: float) -> float:
        return min(max(self.scale.at(border), self.page.left), self.page.right)

    def _target_words(self, mark: float, border: float, *, alone: bool) -> str:
        if not alone:
            text, name = (say.FROM, "start") if mark == self.found.wanted[0] else (say.UP_TO, "end")
            return text.fill(**{name: self.kpi.amount(mark)}).say(self.page.lang)
        beyond, before = border > self.scale.high, border < self.scale.low
        text = say.TARGET_BEYOND if beyond else say.TARGET_BEFORE if before else say.TARGET
        return text.fill(target=self.kpi.amount(mark)).say(self.page.lang)

    def _counts(self) -> None:
        page, theme, (first, last) = self.page, self.theme, self.found.reaching
        y = page.top + STRONG.line / 2
        reach, do_not = say.REACH.fill(last - first), say.DO_NOT.fill(100 - last + first)
        if len(self.borders) > 1:
            inside = self._inside(reach.say(page.lang), STRONG, sum(map(self._x, self.borders)) / 2, y)
            page.write(inside.x, y, reach.say(page.lang), STRONG, theme.accent, "center")
            return
        sides: list[tuple[Sayable, str]] = [(do_not, theme.soft), (reach, theme.accent)]
        if math.isinf(self.found.wanted[0]):
            sides.reverse()
        (left, left_colour), (right, right_colour) = sides
        gap, words = 2 * _AIR, (left.say(page.lang), right.say(page.lang))
        # both stay on the page: the one that has no room on its side pushes the other one away
        x = min(
            max(self._x(self.borders[0]), page.left + measure(words[0], STRONG) + gap),
            page.right - measure(words[1], STRONG) - gap,
        )
        page.write(x - gap, y, words[0], STRONG, left_colour, "right")
        page.write(x + gap, y, words[1], STRONG, right_colour)

    def _inside(self, words: str, style: Style, x: float, y: float) -> Box:
        return Box.around(words, style, x, y).moved_inside(self.page.left, self.page.right)
