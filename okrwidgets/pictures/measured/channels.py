"""One KPI, channel by channel or by any other column."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.pictures.measured.channel_rows import Entry, entries
from okrwidgets.pictures.measured.channel_words import Comparison, Group, story
from okrwidgets.pictures.measured.page import SMALL, STRONG, WORDS, Page, nothing, widest
from okrwidgets.pictures.measured.payback import paybacks
from okrwidgets.pictures.measured.rows import measured_rows, span_of
from okrwidgets.pictures.measured.scale import Scale
from okrwidgets.pictures.measured.subject import Kpi, only_one, subject
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, reader_language

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

    from okrwidgets.pictures.canvas import Picture

_BAR: Final = 0.26
_BETWEEN: Final = 0.14
_APART: Final = 0.12
_AIR: Final = 0.1


def channels(
    kpi: Kpi,
    frame: IntoFrame,
    by: str = "channel",
    *,
    columns: Mapping[str, str] | None = None,
    lang: Language | None = None,
    theme: ThemeName = "light",
    currency: str = "EUR",
) -> Picture:
    """Draw one KPI for each group, best first; the title is what stands out.

    For ``"roas"``, where the table has the gross profit too, it also says whose ads pay for themselves. Of more than
    a dozen groups the smallest are added up, where the KPI adds up; else those in the middle are counted only.

    Args:
        kpi: key of the glossary, or a name with a formula.
        frame: a table of any kind that `okrwidgets.metrics.measure` takes.
        by: the column of the groups.
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
        >>> ads = {"channel": ["A", "B"], "revenue": [900, 800], "ad_spend": [300, 200], "gross_profit": [270, 400]}
        >>> channels("roas", pd.DataFrame(ads), lang="en").get_suptitle()
        'A: ROAS 3×, and yet every euro loses 10 cents'
    """
    lang, kpi = reader_language(lang), only_one(kpi)
    shown, rows = _compared(kpi, frame, by, columns, currency)
    said = story(shown, rows, span_of(frame, columns))
    if not rows:
        return nothing(said, lang, theme)
    laid = entries(shown, lang)
    drawing = sum(entry.height + _BETWEEN + (_APART if entry.apart else 0.0) for entry in laid) - _BETWEEN
    page = Page.new(said, drawing, lang, theme)
    _draw(page, laid)
    return page.picture


def _compared(
    kpi: Kpi, frame: IntoFrame, by: str, columns: Mapping[str, str] | None, currency: str
) -> tuple[Comparison, int]:
    (whole,) = measured_rows([kpi], frame, columns=columns)
    found = measured_rows([kpi], frame, by=[by], columns=columns) if whole.rows else []
    about = subject(kpi, currency).settled([row.kpis[0].value for row in found])
    backs: dict[Any, Any] | None = paybacks(frame, by, columns, currency) if about.key == "roas" and found else None
    groups = [Group(row.group[0], row.kpis[0], (backs or {}).get(row.group[0])) for row in found]
    falling = -1 if about.adds_up or about.better != "down" else 1
    valued = sorted(
        (group for group in groups if group.figure.value is not None),
        key=lambda group: falling * (group.figure.value or 0.0),
    )
    empty = tuple(group for group in groups if group.figure.value is None)
    return Comparison(about, by, tuple(valued), empty, whole.kpis[0], backs), whole.rows


def _draw(page: Page, laid: list[Entry]) -> None:
    theme = page.canvas.theme
    left = page.left + max(widest(entry.name, WORDS) for entry in laid) + 2 * _AIR
    verdicts = max(widest(entry.verdict, SMALL) for entry in laid)
    right = page.right - (verdicts + 2 * _AIR if verdicts else 0.0)
    # where other marks stand at the ends of the bars, the figures stand before them
    before = any(entry.mark is not None for entry in laid)
    scale = _scale(laid, left, right, before=before)
    top = page.top
    if scale.low < 0:
        page.line([scale.at(0)] * 2, [page.top - 0.05, page.bottom + 0.05], theme.line, 0.9)
    for entry in laid:
        if entry.apart:
            top += _APART
            page.line([page.left, page.right], [top - (_BETWEEN + _APART) / 2] * 2, theme.line, 0.8)
        middle = top + entry.height / 2
        page.write(page.left, middle, entry.name, STRONG if entry.strong else WORDS, theme.ink)
        colour = theme.warning if entry.tone == "doubt" else theme.soft
        page.write(right + 2 * _AIR, middle, entry.verdict, SMALL, colour)
        if entry.value is None:
            page.write_in_place_of_bar(scale.at(0), right, middle, entry.words)
        else:
            _bar(page, entry, entry.value, middle, scale, before=before)
        top += entry.height + _BETWEEN


def _scale(laid: list[Entry], left: float, right: float, *, before: bool) -> Scale:
    """With room for the figures: before the bars, or at their ends on both sides of 0."""
    values = [entry.value for entry in laid if entry.value is not None]
    marks = [entry.mark for entry in laid if entry.mark is not None]
    low, high = min([0.0, *values]), max([0.0, *values, *marks])
    above = widest([entry.words for entry in laid if entry.value is not None and entry.value >= 0], STRONG)
    below = widest([entry.words for entry in laid if entry.value is not None and entry.value < 0], STRONG)
    if before:
        above, below = 0.0, max(above, below)
    start = left + (below + 2 * _AIR if below else 0.0)
    return Scale(low, high if high > low else low + 1, start, right - (above + 2 * _AIR))


def _bar(page: Page, entry: Entry, value: float, middle: float, scale: Scale, *, before: bool) -> None:
    theme = page.canvas.theme
    page.bar(scale.at(0), scale.at(value), middle - _BAR / 2, _BAR, entry.tone)
    if entry.mark is not None:
        mark = scale.at(entry.mark)
        page.line([mark, mark], [middle - _BAR / 2 - 0.05, middle + _BAR / 2 + 0.05], theme.ink, 2.6, z=3)
    style = STRONG if entry.strong else WORDS
    if before:
        page.write(scale.start - _AIR, middle, entry.words, style, theme.ink, "right")
    elif value < 0:
        page.write(scale.at(value) - _AIR, middle, entry.words, style, theme.ink, "right")
    else:
        page.write(scale.at(value) + _AIR, middle, entry.words, style, theme.ink)
