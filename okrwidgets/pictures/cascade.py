"""A KPI, its objectives and key results, and on the arrows what each step assumes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from okrwidgets.breakdown import Assumption, assumes
from okrwidgets.breakdown.wording import RoughNumber
from okrwidgets.model import KPI
from okrwidgets.model.given import PlanOrFile, plan_of
from okrwidgets.pictures import sentences
from okrwidgets.pictures.alt_text import alt_text, chosen_kpi, headline_of
from okrwidgets.pictures.blocks import CAPTION, Block, blocks
from okrwidgets.pictures.lettering import wrap
from okrwidgets.pictures.theme import THEMES, ThemeName
from okrwidgets.text import Language, reader_language
from okrwidgets.text.numbers import Percent

if TYPE_CHECKING:
    from okrwidgets.pictures.canvas import Canvas, Picture


def cascade(
    plan: PlanOrFile, lang: Language | None = None, theme: ThemeName = "light", *, kpi: str | None = None
) -> Picture:
    """Draw the breakdown of a KPI. Its title is the finding.

    Args:
        plan: to draw, or the name of its file.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.
        kpi: id of the KPI; the plan's first where none is given.

    Returns:
        A matplotlib figure that pyplot does not know; a notebook shows it, and its ``repr`` says it in words.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> cascade(article_plan("en"), "en").get_suptitle()
        '30 contracts must bring €3,333.33 each'
    """
    from okrwidgets.pictures.canvas import LANE, MARGIN, TITLE, WIDTH, Canvas

    lang = reader_language(lang)
    plan = plan_of(plan)
    top_kpi = chosen_kpi(plan, kpi)
    said = assumes(plan, top_kpi) if top_kpi else ()
    headline = wrap(headline_of(plan, top_kpi).say(lang), TITLE, WIDTH - 2 * MARGIN)
    top = MARGIN + len(headline) * TITLE.line + 0.22
    laid = blocks(plan, top_kpi, lang, top, MARGIN, WIDTH - MARGIN - LANE) if top_kpi else []
    bottom = laid[-1].bottom if laid else top
    timing = next((line.sentence.say(lang) for line in said if line.kind == "timing"), "")
    foot = wrap(timing, CAPTION, WIDTH - 2 * MARGIN) if timing else []
    height = bottom + (0.2 + len(foot) * CAPTION.line if foot else 0) + MARGIN
    canvas = Canvas.new(height, THEMES[theme], alt_text(plan, lang, kpi=kpi))
    canvas.title(headline)
    canvas.branches(laid)
    for block in laid:
        canvas.block(block)
    if top_kpi:
        _arrows(canvas, said, top_kpi, {block.id: block for block in laid}, lang)
    canvas.write(MARGIN, bottom + 0.2, foot, CAPTION, THEMES[theme].soft)
    return canvas.figure


def _arrows(canvas: Canvas, said: Sequence[Assumption], kpi: KPI, laid: dict[str, Block], lang: Language) -> None:
    short = next((line.value for line in said if line.status == "short"), None)
    warning = ""
    if short is not None and kpi.target is not None:
        money = kpi.unit.amount
        warning = sentences.BROUGHT_LABEL.fill(brought=money(short), gap=money(kpi.target - short)).say(lang)
    upwards: set[str] = set()
    for line in said:
        if line.value is None or not line.key_results or any(id not in laid for id in line.key_results):
            continue
        first, last = laid[line.key_results[0]], laid[line.key_results[-1]]
        if line.kind == "ratio":
            canvas.step(first, last, Percent(100 * line.value).say(lang))
            upwards |= {first.id} if last.top < first.top else set()
        elif line.kind == "each":
            label = sentences.EACH_LABEL.fill(each=kpi.unit.amount(line.value))
            canvas.rise(first, laid[kpi.id], label.say(lang), warning)
        elif line.kind == "pace":
            label = sentences.PACE_LABEL.fill(pace=RoughNumber(line.value))
            canvas.enter(first, label.say(lang), low=first.id in upwards)
