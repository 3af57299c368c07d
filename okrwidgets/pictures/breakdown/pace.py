"""Check-ins beside the line on working days, and where they lead."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from okrwidgets.model import KPI, KeyResult
from okrwidgets.model.given import PlanOrFile, plan_of
from okrwidgets.pictures.breakdown.pace_drawing import HEIGHT, Drawing
from okrwidgets.pictures.breakdown.pace_words import pace_of, story
from okrwidgets.pictures.measured.page import Page, nothing
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, reader_language

if TYPE_CHECKING:
    from okrwidgets.pictures.canvas import Picture


def pace(
    plan: PlanOrFile,
    key_result: str | KeyResult | KPI,
    on: dt.date | None = None,
    *,
    lang: Language | None = None,
    theme: ThemeName = "light",
) -> Picture:
    """Draw the check-ins of a key result or KPI beside an even pace on working days.

    From the last check-in on a dashed line with a band leads to the due date: the forecast, which holds in four of
    five cases. The title is how it stands.

    Args:
        plan: that holds it, or the name of its file.
        key_result: the key result or KPI, or its id.
        on: the current date; the day of the last check-in where none is given.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words.

    Raises:
        OkrError: ``B671`` where the plan holds no such part, ``V204`` for a theme that there is not.

    Examples:
        >>> from okrwidgets.model import CheckIn
        >>> from okrwidgets.model.starting_points import article_plan
        >>> plan = article_plan("en")
        >>> kpi = plan.kpis[0].replace(check_ins=(CheckIn(date=plan.kpis[0].period.start, value=2000),))
        >>> pace(plan.replace(kpis=(kpi,)), "revenue", lang="en").alt_text.splitlines()[2]
        '1 Jan 2027 (working days so far: 1 of 64): an even pace stands at €2,000 of €100,000.'
    """
    lang = reader_language(lang)
    found = pace_of(plan_of(plan), key_result, on)
    if found.days is None or not found.drawable:
        return nothing(story(found), lang, theme)
    page = Page.new(story(found), HEIGHT, lang, theme)
    Drawing(page, found, found.days).draw()
    return page.picture
