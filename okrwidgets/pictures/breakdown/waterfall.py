"""From where a KPI stands to its target: what each key result closes, and what nobody does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from okrwidgets.breakdown.aligning.hierarchy import title_of
from okrwidgets.breakdown.answers.gap import gap
from okrwidgets.breakdown.trees import TreeError, tree_of
from okrwidgets.formula import FormulaError
from okrwidgets.model.given import PlanOrFile, plan_of
from okrwidgets.pictures import sentences as common
from okrwidgets.pictures.alt_text import chosen_kpi
from okrwidgets.pictures.breakdown.waterfall_words import Step, Way, no_tree, no_way, story, way_of
from okrwidgets.pictures.lettering import Style, measure, wrap
from okrwidgets.pictures.measured.page import STRONG, WORDS, Page, Story, Tone, height_of, nothing, widest
from okrwidgets.pictures.measured.scale import Scale
from okrwidgets.pictures.measured.subject import Capital
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, reader_language

if TYPE_CHECKING:
    from okrwidgets.pictures.canvas import Picture

_NAMES: Final = 3.4
_BAR: Final = 0.3
_GAP: Final = 0.16
_AIR: Final = 0.1
_FROM_ZERO: Final = 0.6
"""Where the lowest figure is more than this part of the highest, the drawing starts nearer to it."""
_ROOM: Final = 0.12
_TONES: Final[dict[str, Tone]] = {
    "step": "main",
    "others": "main",
    "nobody": "doubt",
    "beyond": "empty",
}


def waterfall(
    plan: PlanOrFile, kpi: str | None = None, *, lang: Language | None = None, theme: ThemeName = "light"
) -> Picture:
    """Draw the way from where the KPI stands to its target. The title is the finding.

    Where there are check-ins the way starts from the latest ones, else from the start of the period. What a key
    result closes is attributed as `okrwidgets.breakdown.answers.gap` does it.

    Args:
        plan: with formulas, or with an input and an output from which they follow; or the name of its file.
        kpi: id of the KPI; the plan's first where none is given.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words. Where the way cannot be
        shared out, it says why.

    Raises:
        OkrError: ``V204`` for a theme that there is not.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> plan = article_plan("en")
        >>> revenue = plan.kpis[0].replace(assumptions={"contract_value": 3000})
        >>> waterfall(plan.replace(kpis=(revenue,)), lang="en").get_suptitle()
        '€10,000 short of €100,000, even if every key result is reached'
    """
    lang = reader_language(lang)
    plan = plan_of(plan)
    top = chosen_kpi(plan, kpi)
    if top is None:
        return nothing(Story(common.NO_KPI), lang, theme)
    try:
        tree = tree_of(plan, top)
    except (TreeError, FormulaError) as why:
        return nothing(no_tree(title_of(top), why.sentence), lang, theme)
    found = gap(tree)
    way = way_of(tree, found)
    if way is None:
        return nothing(no_way(tree, found), lang, theme)
    low, high = _reach(way.steps)
    names = [wrap(Capital(step.name).say(lang), _style(step), _NAMES) for step in way.steps]
    heights = [max(height_of(lines, _style(step)), _BAR) for lines, step in zip(names, way.steps, strict=True)]
    page = Page.new(story(way, low), sum(heights) + _GAP * (len(heights) - 1), lang, theme)
    _draw(page, way, names, heights, (low, high))
    return page.picture


def _style(step: Step) -> Style:
    return STRONG if step.kind in {"base", "target"} else WORDS


def _reach(steps: Sequence[Step]) -> tuple[float, float]:
    places = [place for step in steps for place in (step.start, step.end)]
    low, high = min(places), max(places)
    if low >= 0:
        low = 0.0 if low <= _FROM_ZERO * high else low - _ROOM * (high - low)
    elif high < 0:
        high = 0.0 if high >= _FROM_ZERO * low else high + _ROOM * (high - low)
    return low, high if high > low else low + 1.0


def _draw(
    page: Page, way: Way, names: Sequence[list[str]], heights: Sequence[float], reach: tuple[float, float]
) -> None:
    theme = page.canvas.theme
    figures = [step.amount.say(page.lang) for step in way.steps]
    left = page.left + max(widest(lines, _style(step)) for lines, step in zip(names, way.steps, strict=True)) + 2 * _AIR
    room = max(measure(words, STRONG) for words in figures) + _AIR
    scale = Scale(*reach, left, page.right - room - _AIR)
    top, tops = page.top, []
    for step, lines, height in zip(way.steps, names, heights, strict=True):
        page.write(page.left, top + height / 2, lines, _style(step), theme.ink)
        tops.append(top + height / 2)
        top += height + _GAP
    goal = scale.at(way.steps[-1].end)
    page.line([goal, goal], [tops[0] - _BAR / 2, tops[-1] + _BAR / 2], theme.ink, 1.4, "--", z=0.7)
    for n, (step, middle, words) in enumerate(zip(way.steps, tops, figures, strict=True)):
        start, end = scale.at(step.start), scale.at(step.end)
        if step.kind in _TONES:
            page.bar(start, end, middle - _BAR / 2, _BAR, _TONES[step.kind])
        else:
            page.line([end, end], [middle - _BAR / 2, middle + _BAR / 2], theme.ink, 2.6, z=1.4)
        if n + 1 < len(tops):
            joint = end if step.kind != "beyond" else start
            page.line([joint, joint], [middle, tops[n + 1]], theme.line, 0.8, z=0.6)
        colour = theme.warning if step.kind == "nobody" else theme.ink
        page.write(page.right, middle, words, STRONG, colour, "right")
