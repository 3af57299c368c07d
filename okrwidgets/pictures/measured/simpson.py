"""Two groups, segment by segment and as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from okrwidgets.errors import OkrError
from okrwidgets.pictures.lettering import wrap
from okrwidgets.pictures.measured import comparing_sentences as compare
from okrwidgets.pictures.measured.page import SMALL, STRONG, WORDS, Page, Tone, height_of, nothing, widest
from okrwidgets.pictures.measured.reversal import Pair, Segment, chosen_pair
from okrwidgets.pictures.measured.rows import Measured, group_name, measured_rows, span_of
from okrwidgets.pictures.measured.scale import Scale, from_zero
from okrwidgets.pictures.measured.simpson_words import Compared, figures, segment_name, share_words, story
from okrwidgets.pictures.measured.subject import Kpi, Subject, only_one, subject
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, Verbatim, reader_language

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

    from okrwidgets.pictures.canvas import Picture

_NAMES: Final = 2.2
_SHARES: Final = 1.8
_BAR: Final = 0.24
_LINE: Final = 0.32
_AIR: Final = 0.1
_BETWEEN: Final = 0.2
_HEADING: Final = 8.0


def simpson(
    kpi: Kpi,
    frame: IntoFrame,
    by: str,
    split: str,
    *,
    between: tuple[Any, Any] | None = None,
    columns: Mapping[str, str] | None = None,
    lang: Language | None = None,
    theme: ThemeName = "light",
    currency: str = "EUR",
) -> Picture:
    """Compare two groups in each segment and as a whole; the title is whether the comparison turns round.

    Args:
        kpi: key of the glossary, or a name with a formula.
        frame: a table of any kind that `okrwidgets.metrics.measure` takes.
        by: the column of the groups.
        split: the column of the segments.
        between: the two groups; else those whose comparison turns round most, else the largest two.
        columns: what the formula's columns are called in the table.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.
        currency: ISO 4217 code of the money in the table.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words.

    Raises:
        OkrError: ``V202`` when a group of ``between`` is not in the table, ``V203`` for several KPIs; else as
            `okrwidgets.metrics.measure` does.

    Examples:
        >>> import pandas as pd
        >>> pages = {"page": ["A", "A", "B", "B"], "device": ["phone", "desk", "phone", "desk"]}
        >>> visits = pd.DataFrame({**pages, "orders": [16, 9, 3, 40], "visits": [800, 200, 200, 1000]})
        >>> simpson({"rate": "orders / visits"}, visits, "page", "device", lang="en").get_suptitle()
        'A is higher in every segment, B as a whole'
    """
    lang, kpi = reader_language(lang), only_one(kpi)
    found = measured_rows([kpi], frame, by=[by], columns=columns)
    rows = sum(row.rows for row in found)
    about = subject(kpi, currency).settled([row.kpis[0].value for row in found])
    wholes = {row.group[0]: row.kpis[0] for row in found}
    if rows and between is not None:
        _require(between, wholes, by)
    parts = {row.group: row.kpis[0] for row in measured_rows([kpi], frame, by=[by, split], columns=columns)}
    segments = list(dict.fromkeys(segment for _, segment in parts))
    pair = chosen_pair(wholes, {(g, s): part for (g, s), part in parts.items()}, segments, about.better, between)
    shown = Compared(about, split, pair if rows else None)
    said = story(shown, rows, span_of(frame, columns))
    if shown.pair is None:
        return nothing(said, lang, theme)
    lines = [
        line for segment in (*shown.pair.drawn, shown.pair.whole) for line in _lines(about, shown.pair, segment, lang)
    ]
    page = Page.new(said, sum(line.height + line.after for line in lines) - _BETWEEN, lang, theme)
    _draw(page, lines)
    return page.picture


def _require(between: tuple[Any, Any], wholes: Mapping[Any, Measured], by: str) -> None:
    for given in between:
        if given not in wholes:
            known = ", ".join(str(group) for group in wholes)
            raise OkrError(
                "V202", compare.NOT_BOTH.fill(given=Verbatim(str(given)), by=Verbatim(by), known=Verbatim(known))
            )


@dataclass(frozen=True, slots=True)
class _Line:
    """A heading, or a group within a segment.

    Attributes:
        name: in lines, to the left.
        figure: ``None`` for a heading.
        words: what is written at the end of the bar, or in its place.
        share: in lines, to the right.
        tone: of the bar.
        strong: whether it does better.
        height: in inches.
        after: room below it.
        whole: whether it belongs to the whole.
    """

    name: list[str]
    figure: Measured | None
    words: str
    share: list[str]
    tone: Tone
    strong: bool
    height: float
    after: float
    whole: bool


def _lines(kpi: Subject, pair: Pair, segment: Segment, lang: Language) -> list[_Line]:
    whole = segment is pair.whole
    heading = wrap(segment_name(segment, pair).say(lang), STRONG, _HEADING)
    shares = None if whole or kpi.denominator is None else pair.shares(segment)
    words = figures(kpi, segment)
    tones: tuple[Tone, Tone] = ("main", "other")
    found = [_Line(heading, None, "", [], "other", True, height_of(heading, STRONG), 0.04, whole)]
    for n, (group, figure) in enumerate(((pair.first, segment.first), (pair.second, segment.second))):
        name = wrap(group_name(group).say(lang), WORDS, _NAMES)
        share = wrap(share_words(kpi, shares[n]).say(lang), SMALL, _SHARES) if shares is not None else []
        height = max(height_of(name, WORDS), height_of(share, SMALL), _LINE)
        strong = segment.ahead(pair.better) == (-1 if n else 1)
        after = _BETWEEN if n else 0.04
        found.append(_Line(name, figure, words[n].say(lang), share, tones[n], strong, height, after, whole))
    return found


def _draw(page: Page, lines: list[_Line]) -> None:
    theme = page.canvas.theme
    bars = [line for line in lines if line.figure is not None]
    left = page.left + max(widest(line.name, WORDS) for line in bars) + 2 * _AIR
    shares = max(widest(line.share, SMALL) for line in bars)
    right = page.right - (shares + 2 * _AIR if shares else 0.0)
    room = widest([line.words for line in bars], STRONG) + 2 * _AIR
    values = [line.figure.value for line in bars if line.figure is not None and line.figure.value is not None]
    scale = from_zero(values, left + (room if min(values, default=0.0) < 0 else 0.0), right - room)
    top = page.top
    for line in lines:
        if line.figure is None:
            if line.whole:
                page.line([page.left, page.right], [top - _BETWEEN / 2] * 2, theme.line, 0.8)
            page.canvas.write(page.left, top, line.name, STRONG, theme.ink)
        else:
            middle = top + line.height / 2
            page.write(page.left, middle, line.name, WORDS, theme.ink)
            page.write(right + 2 * _AIR, middle, line.share, SMALL, theme.soft)
            _bar(page, line, middle, scale)
        top += line.height + line.after


def _bar(page: Page, line: _Line, middle: float, scale: Scale) -> None:
    theme = page.canvas.theme
    value = line.figure.value if line.figure is not None else None
    if value is None:
        page.write_in_place_of_bar(scale.at(0), scale.end, middle, line.words)
        return
    page.bar(scale.at(0), scale.at(value), middle - _BAR / 2, _BAR, line.tone)
    style = STRONG if line.strong else WORDS
    if value < 0:
        page.write(scale.at(value) - _AIR, middle, line.words, style, theme.ink, "right")
    else:
        page.write(scale.at(value) + _AIR, middle, line.words, style, theme.ink)
