"""The objectives of a plan level by level, and how much of the KPI each of them carries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from okrwidgets.breakdown.aligning import Alignment, Branch, alignment
from okrwidgets.breakdown.aligning.amounts import part_of
from okrwidgets.breakdown.aligning.hierarchy import Hierarchy, title_of
from okrwidgets.model import KeyResult, Plan
from okrwidgets.model.given import PlanOrFile, plan_of
from okrwidgets.pictures import sentences as common
from okrwidgets.pictures.alt_text import chosen_kpi
from okrwidgets.pictures.blocks import target_of
from okrwidgets.pictures.breakdown import sentences as say
from okrwidgets.pictures.breakdown.level_rows import Band, Row, bands, reach
from okrwidgets.pictures.breakdown.level_words import Shown, no_kpi, story
from okrwidgets.pictures.lettering import wrap
from okrwidgets.pictures.measured.page import SMALL, STRONG, WORDS, Page, Tone, height_of, nothing, widest
from okrwidgets.pictures.measured.scale import Scale
from okrwidgets.pictures.measured.subject import Capital
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, Sayable, reader_language
from okrwidgets.text.dates import Interval
from okrwidgets.text.numbers import Percent

if TYPE_CHECKING:
    from okrwidgets.pictures.canvas import Picture

_MOST: Final = 24
"""Objectives that are shown."""
_MOST_ROWS: Final = 16
"""Where there are more objectives than that, their key results are only counted."""
_MOST_KEY_RESULTS: Final = 5
_WORDS: Final = 4.3
_ALL: Final = 8.4
_BAR: Final = 0.26
_GAP: Final = 0.17
_AIR: Final = 0.14
_HEAD: Final = 0.34
_RULE: Final = 0.16


class _Piece(NamedTuple):
    """What stands in one row, wrapped."""

    row: Row | None
    head: list[str]
    title: list[str]
    small: list[str]
    figures: tuple[str, str]
    span: tuple[float, float] | None

    @property
    def over(self) -> float:
        """The height of its head: a line, and the name of the level below it."""
        return 0.0 if not self.head else _HEAD if self.head[0] else _RULE

    @property
    def height(self) -> float:
        """Without the head of its band."""
        figures = STRONG.line + SMALL.line if self.figures[0] else 0.0
        return max(height_of(self.title, WORDS) + height_of(self.small, SMALL), figures, _BAR)


def levels(
    plan: PlanOrFile, kpi: str | None = None, *, lang: Language | None = None, theme: ThemeName = "light"
) -> Picture:
    """Draw the objectives level by level; the bars share the KPI out among them. The title is the finding.

    What hangs on an objective stands within that objective's part of the bar. What nobody carries is hatched.

    Args:
        plan: to draw, or the name of its file.
        kpi: id of the KPI; the plan's first where none is given.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words.

    Raises:
        OkrError: ``V204`` for a theme that there is not.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> " ".join(levels(article_plan("en"), lang="en").get_suptitle().split())
        '“Bring in the contracts that carry the quarter” carries all of “Invoiced revenue, VAT excluded”'
    """
    lang = reader_language(lang)
    plan = plan_of(plan)
    top = chosen_kpi(plan, kpi)
    if top is None:
        return nothing(no_kpi(), lang, theme)
    found = alignment(plan, top)
    shown = _shown(plan, found)
    said = story(shown, found)
    if not shown.bands:
        return nothing(said, lang, theme)
    pieces = _pieces(plan, shown, lang)
    height = sum(piece.height + _GAP + piece.over for piece in pieces) - _GAP
    page = Page.new(said, height, lang, theme)
    _draw(page, shown, pieces)
    return page.picture


def _shown(plan: Plan, found: Alignment) -> Shown:
    (carried,) = found.carried
    kpi = next(each for each in plan.kpis if each.id == carried.kpi)
    hierarchy = Hierarchy.of(plan)
    titles = {id: title_of(part) for id, part in hierarchy.parts.items()}
    nowhere = sum(1 for objective in plan.objectives if hierarchy.kpi_of(objective) is None)
    kept = found.branches[:_MOST]
    return Shown(kpi, carried, bands(kept), titles, len(found.branches) - len(kept), nowhere)


def _pieces(plan: Plan, shown: Shown, lang: Language) -> list[_Piece]:
    width = _WORDS if shown.has_shares else _ALL
    kpi, whole = shown.kpi, shown.carried.whole or 0.0
    caption: Sayable = common.KPI_CAPTION
    if kpi.period is not None:
        caption = common.KPI_WITH_PERIOD.fill(dates=Interval(*kpi.period.days(plan.fiscal_year_start)))
    target = target_of(kpi)
    goal = target.say(lang) if target is not None else ""
    small = wrap(caption.say(lang), SMALL, width)
    step = "" if shown.starts_at is None else say.PLUS.fill(amount=part_of(kpi, whole)).say(lang)
    head = _Piece(None, [], wrap(title_of(kpi), STRONG, width), small, (goal, step), (0.0, whole))
    found = [head]
    short = sum(len(band.rows) for band in shown.bands) > _MOST_ROWS
    rows = {row.id: row for _, row in plan.key_results()}
    for band in shown.bands:
        for n, row in enumerate(band.rows):
            found.append(_piece(shown, band, row, rows, lang, first=n == 0, short=short))
    if shown.nobody is not None:
        words = wrap(say.NOBODY.say(lang), WORDS, width)
        part = Percent(100 * shown.nobody / whole).say(lang)
        amount = part_of(kpi, shown.nobody).say(lang)
        found.append(_Piece(None, [""], words, [], (part, amount), (whole - shown.nobody, whole)))
    return found


def _piece(
    shown: Shown, band: Band, row: Row, rows: dict[str, KeyResult], lang: Language, *, first: bool, short: bool
) -> _Piece:
    branch, width = row.branch, _WORDS if shown.has_shares else _ALL
    small = [line for words in _captions(shown, branch, rows, lang, short) for line in wrap(words, SMALL, width)]
    figures, span = ("", ""), None
    if row.start is not None and shown.has_shares:
        figures = (shown.part(branch).say(lang), shown.share(branch).say(lang))
        span = (row.start, row.start + (branch.share or 0.0))
    elif shown.has_shares:
        small.append(say.NO_SHARE.say(lang))
    head = wrap(Capital(band.name).say(lang), SMALL, width) if first else []
    return _Piece(row, head, wrap(branch.title, WORDS, width), small, figures, span)


def _captions(shown: Shown, branch: Branch, rows: dict[str, KeyResult], lang: Language, short: bool) -> list[str]:
    said = [branch.owner] if branch.owner else []
    if branch.depth > 1 and branch.parent:
        said.append(say.FOR.fill(title=shown.titles[branch.parent]).say(lang))
    found = [" · ".join(said)] if said else []
    if short:
        return [*found, say.KEY_RESULTS.fill(len(branch.key_results)).say(lang)] if branch.key_results else found
    all_ = [rows[id] for id in branch.key_results]
    kept = all_ if len(all_) <= _MOST_KEY_RESULTS + 1 else all_[:_MOST_KEY_RESULTS]
    found += ["– " + _key_result(row, lang) for row in kept]
    if len(kept) < len(all_):
        found.append(say.MORE_KEY_RESULTS.fill(len(all_) - len(kept)).say(lang))
    return found


def _key_result(row: KeyResult, lang: Language) -> str:
    target = target_of(row)
    return title_of(row) if target is None else say.ROW.fill(title=title_of(row), target=target).say(lang)


def _draw(page: Page, shown: Shown, pieces: Sequence[_Piece]) -> None:
    theme = page.canvas.theme
    room = max(
        widest([piece.figures[0] for piece in pieces], STRONG), widest([piece.figures[1] for piece in pieces], SMALL)
    )
    low, high = reach(shown.bands, shown.carried)
    scale = Scale(low, high, page.left + _WORDS + 2 * _AIR, page.right - room - _AIR)
    top = page.top
    for piece in pieces:
        if piece.head:
            _head(page, piece.head, top)
            top += piece.over
        style = STRONG if piece is pieces[0] else WORDS
        page.canvas.write(page.left, top, piece.title, style, theme.ink)
        page.canvas.write(page.left, top + height_of(piece.title, style), piece.small, SMALL, theme.soft)
        middle = top + STRONG.line / 2 + 0.02
        if shown.has_shares and piece.span is not None:
            _bars(page, scale, shown, piece, middle, whole=piece is pieces[0])
        if piece.figures[0]:
            page.canvas.write(page.right, top, [piece.figures[0]], STRONG, theme.ink, "right")
            page.canvas.write(page.right, top + STRONG.line, [piece.figures[1]], SMALL, theme.soft, "right")
        top += piece.height + _GAP


def _head(page: Page, words: list[str], top: float) -> None:
    theme = page.canvas.theme
    page.line([page.left, page.right], [top + 0.02, top + 0.02], theme.line, 0.8)
    page.canvas.write(page.left, top + 0.08, words, SMALL, theme.accent)


def _bars(page: Page, scale: Scale, shown: Shown, piece: _Piece, middle: float, *, whole: bool) -> None:
    start, end = piece.span or (0.0, 0.0)
    y, theme = middle - _BAR / 2, page.canvas.theme
    if not whole:
        edges = sorted((scale.at(0.0), scale.at(shown.carried.whole or 0.0)))
        page.line([edges[0], edges[1]], [middle, middle], theme.line, 0.6, z=0.6)
    tone: Tone = "other" if whole else "doubt" if piece.row is None else "main"
    page.bar(scale.at(start), scale.at(end), y, _BAR, tone)
