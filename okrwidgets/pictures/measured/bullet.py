"""Several KPIs, each beside its target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from okrwidgets.pictures.lettering import wrap
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.bullet_words import Line, story
from okrwidgets.pictures.measured.page import SMALL, STRONG, WORDS, Page, height_of, nothing
from okrwidgets.pictures.measured.rows import Measured, measured_already, measured_rows, span_of
from okrwidgets.pictures.measured.scale import from_zero
from okrwidgets.pictures.measured.standing import standing
from okrwidgets.pictures.measured.subject import Capital, Kpi, Subject, subject
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, reader_language

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

    from okrwidgets.pictures.canvas import Picture

_NAMES: Final = 2.3
_WORDS: Final = 2.5
_BAR: Final = 0.26
_TICK: Final = 0.2
_AIR: Final = 0.16
_BETWEEN: Final = 0.24
_ROOM_BEYOND: Final = 1.5
"""A bar has room for so many times the target, so that the targets of most rows stand below each other."""


def bullet(
    kpi: Kpi | Sequence[Kpi],
    frame: IntoFrame,
    targets: Mapping[str, float] | None = None,
    *,
    columns: Mapping[str, str] | None = None,
    lang: Language | None = None,
    theme: ThemeName = "light",
    currency: str = "EUR",
) -> Picture:
    """Draw KPIs as bars beside their targets; the title is how many reach it.

    Args:
        kpi: keys of the glossary, or names with a formula; one or several.
        frame: a table of any kind that `okrwidgets.metrics.measure` takes, or what it gave back without groups.
        targets: by key or name, each in its KPI's unit; a percent is a fraction. A KPI may have none yet.
        columns: what the formulas' columns are called in the table.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.
        currency: ISO 4217 code of the money in the table.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words.

    Raises:
        OkrError: as `okrwidgets.metrics.measure` does.

    Examples:
        >>> import pandas as pd
        >>> shop = pd.DataFrame({"revenue": [9000.0], "ad_spend": [3000.0], "leads": [150]})
        >>> bullet(["roas", "cost_per_lead"], shop, {"roas": 4, "cost_per_lead": 25}, lang="en").get_suptitle()
        '1 of 2 KPIs reaches its target; not yet: ROAS'
    """
    lang = reader_language(lang)
    kpis = [kpi] if isinstance(kpi, str | Mapping) else list(kpi)
    rows = measured_already(kpis, frame) or measured_rows(kpis, frame, columns=columns)
    wanted = targets or {}
    lines = [
        _line(subject(one, currency), found, wanted.get(one if isinstance(one, str) else next(iter(one))))
        for one, found in zip(kpis, rows[0].kpis, strict=True)
    ]
    said = story(lines, span_of(frame, columns), rows[0].rows)
    if not rows[0].rows:
        return nothing(said, lang, theme)
    laid = [_Laid(line, lang) for line in lines]
    page = Page.new(said, _BETWEEN + sum(row.height + _BETWEEN for row in laid), lang, theme)
    top, marked = page.top + _BETWEEN, False
    for row in laid:
        marked = _draw(page, row, top, marked) or marked
        top += row.height + _BETWEEN
    return page.picture


def _line(kpi: Subject, found: Measured, target: float | None) -> Line:
    kpi = kpi.settled([found.value, target])
    at = None if found.value is None or target is None else standing(kpi, found.value, target)
    return Line(kpi, found.value, found.why, at, target)


class _Laid:
    """A row, wrapped to its width."""

    def __init__(self, line: Line, lang: Language) -> None:
        self.line = line
        self.name = wrap(Capital(line.kpi.name).say(lang), WORDS, _NAMES)
        self.hint = wrap(say.LOWER_IS_BETTER.say(lang), SMALL, _NAMES) if line.kpi.better == "down" else []
        self.figure = wrap(line.figure.say(lang), STRONG, _WORDS)
        self.verdict = wrap(line.verdict.say(lang), SMALL, _WORDS)
        left = height_of(self.name, WORDS) + height_of(self.hint, SMALL)
        right = height_of(self.figure, STRONG) + height_of(self.verdict, SMALL)
        self.height = max(left, right, 2 * _TICK)


def _draw(page: Page, row: _Laid, top: float, marked: bool) -> bool:
    """Draw a row; whether its target was named on the way."""
    theme, line = page.canvas.theme, row.line
    middle = top + row.height / 2
    at = middle - (height_of(row.name, WORDS) + height_of(row.hint, SMALL)) / 2
    page.canvas.write(page.left, at, row.name, WORDS, theme.ink)
    page.canvas.write(page.left, at + height_of(row.name, WORDS), row.hint, SMALL, theme.soft)
    at = middle - (height_of(row.figure, STRONG) + height_of(row.verdict, SMALL)) / 2
    right = page.right - _WORDS
    short = line.standing is not None and line.standing.short
    page.canvas.write(right, at, row.figure, STRONG, theme.warning if short else theme.ink)
    page.canvas.write(right, at + height_of(row.figure, STRONG), row.verdict, SMALL, theme.soft)
    if line.target is None:
        return False  # a bar alone compares with nothing
    known = [line.target, line.target * _ROOM_BEYOND, line.value or 0.0]
    scale = from_zero(known, page.left + _NAMES + _AIR, right - _AIR)
    page.bar(scale.start, scale.end, middle - _BAR / 2, _BAR, "empty")
    if line.value is not None:
        page.bar(scale.at(0), scale.at(line.value), middle - _BAR / 2, _BAR, "doubt" if short else "main")
    mark = scale.at(line.target)
    page.line([mark, mark], [middle - _TICK, middle + _TICK], theme.ink, 3.0, z=3)
    if not marked:
        page.write(mark, middle - _TICK - SMALL.line / 2, say.TARGET.say(page.lang), SMALL, theme.ink, "center")
    return True
