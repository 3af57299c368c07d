"""One KPI, period by period, with its target."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from okrwidgets.pictures.measured.axis import below_axis
from okrwidgets.pictures.measured.page import Page, nothing
from okrwidgets.pictures.measured.rows import PeriodName, measured_rows
from okrwidgets.pictures.measured.scale import ticks
from okrwidgets.pictures.measured.subject import Kpi, only_one, subject
from okrwidgets.pictures.measured.timeline import Timeline
from okrwidgets.pictures.measured.trend_drawing import HEIGHT, Drawing
from okrwidgets.pictures.measured.trend_words import Trend, story
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, reader_language

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

    from okrwidgets.pictures.canvas import Picture


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
    page = Page.new(story(shown, marks[0] if marks[0] > 0 else None), HEIGHT + below_axis(period), lang, theme)
    Drawing(page, shown, marks).draw()
    return page.picture
