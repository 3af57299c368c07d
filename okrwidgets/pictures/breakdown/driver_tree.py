"""How a KPI comes about: its drivers with their figures, and where each figure comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from okrwidgets.breakdown.answers.standing import figures_of
from okrwidgets.breakdown.trees import DriverTree, Scenario, TreeError, tree_of
from okrwidgets.formula import FormulaError
from okrwidgets.model.given import PlanOrFile, plan_of
from okrwidgets.pictures import sentences as common
from okrwidgets.pictures.alt_text import chosen_kpi
from okrwidgets.pictures.breakdown.tree_choice import choose
from okrwidgets.pictures.breakdown.tree_layout import BETWEEN, CAPTION, PAD, Box, Layout, layout, widths_of_columns
from okrwidgets.pictures.breakdown.tree_words import Grown, Words, no_tree, story, words_of
from okrwidgets.pictures.lettering import Style, printable, wrap
from okrwidgets.pictures.measured.page import STRONG, Page, Story, height_of, nothing, widest
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.text import Language, reader_language

if TYPE_CHECKING:
    from okrwidgets.pictures.canvas import Picture

_LABEL: Final = Style(10)
_WIDTH: Final = 8.4
_SLACK: Final = 0.01
"""Sums of widths are not exact."""


class _Piece(NamedTuple):
    """The lines of one box."""

    label: list[str]
    figure: list[str]
    captions: list[str]

    @property
    def height(self) -> float:
        """With the air around."""
        lines = height_of(self.label, _LABEL) + height_of(self.figure, STRONG) + height_of(self.captions, CAPTION)
        return lines + 1.6 * PAD


def driver_tree(
    plan_or_tree: PlanOrFile | DriverTree,
    scenario: Scenario = "targets",
    *,
    kpi: str | None = None,
    lang: Language | None = None,
    theme: ThemeName = "light",
) -> Picture:
    """Draw how a KPI comes about. The title is the finding.

    A figure that nobody has stated and that only follows from the others stands in a dashed box. A driver that
    several formulas use is drawn once. A tree with more than five columns or fourteen ends is drawn without the
    drivers that are furthest from the KPI or move it least, and says so.

    Args:
        plan_or_tree: a plan, the name of its file, or a tree from `okrwidgets.breakdown.trees`.
        scenario: whose figures: ``"targets"``, ``"current"``, ``"previous"`` or ``"start"``.
        kpi: id of the plan's KPI; its first where none is given.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words. Where there is no tree, it
        says why.

    Raises:
        OkrError: ``V204`` for a theme that there is not, ``B405`` for such a scenario.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> driver_tree(article_plan("en"), lang="en").get_suptitle()
        '“Average contract value” must be €3,333.33 to make €100,000'
    """
    lang = reader_language(lang)
    if isinstance(plan_or_tree, DriverTree):
        tree = plan_or_tree
    else:
        given = plan_of(plan_or_tree)
        top = chosen_kpi(given, kpi)
        if top is None:
            return nothing(Story(common.NO_KPI), lang, theme)
        try:
            tree = tree_of(given, top)
        except (TreeError, FormulaError) as why:
            return nothing(no_tree(top, why.sentence), lang, theme)
    figures = figures_of(tree, scenario)
    grown = Grown(tree, scenario, figures, choose(tree, figures))
    depth = grown.choice.depth
    needs = [0.0] * (max(depth.values()) + 1)
    for id, column in depth.items():
        needs[column] = max(needs[column], _longest_word(words_of(grown, id), lang) + 2 * PAD)
    widths = widths_of_columns(needs, _WIDTH)
    pieces = {id: _piece(grown, id, widths[column] - 2 * PAD, lang) for id, column in depth.items()}
    placed = layout(grown.choice, {id: piece.height for id, piece in pieces.items()}, widths)
    page = Page.new(story(grown), placed.height, lang, theme)
    _draw(page, grown, placed, pieces)
    return page.picture


def _longest_word(words: Words, lang: Language) -> float:
    styled = [(words.label, _LABEL), (words.figure, STRONG), *((part, CAPTION) for part in words.captions)]
    return max(widest(printable(part.say(lang)).split(" "), style) for part, style in styled) + _SLACK


def _piece(grown: Grown, id: str, width: float, lang: Language) -> _Piece:
    words = words_of(grown, id)
    captions = [line for part in words.captions for line in wrap(part.say(lang), CAPTION, width)]
    return _Piece(wrap(words.label.say(lang), _LABEL, width), wrap(words.figure.say(lang), STRONG, width), captions)


def _draw(page: Page, grown: Grown, placed: Layout, pieces: Mapping[str, _Piece]) -> None:
    for id, parts in grown.choice.parts.items():
        for part in parts:
            further = placed.first.get(part) != id
            _link(page, placed.boxes[id], placed.boxes[part], further=further)
    for id, box in placed.boxes.items():
        _box(page, grown, id, box, pieces[id])


def _link(page: Page, start: Box, end: Box, *, further: bool) -> None:
    """From a driver to one that its formula uses; along the column of the latter, so that it crosses no words."""
    theme = page.canvas.theme
    turn = end.left - BETWEEN * (0.3 if further else 0.55)
    x = [page.left + place for place in (start.right, turn, turn, end.left)]
    y = [page.top + place for place in (start.middle, start.middle, end.middle, end.middle)]
    page.line(x, y, theme.soft if further else theme.line, 1.1, ":" if further else "-", z=0.5)


def _box(page: Page, grown: Grown, id: str, box: Box, piece: _Piece) -> None:
    from matplotlib.patches import Rectangle

    theme = page.canvas.theme
    origin = grown.figures[id].origin
    doubtful = origin in {"implied", "none"}
    edge, width = (
        (theme.accent, 1.8) if id == grown.tree.root else (theme.warning, 1.4) if doubtful else (theme.line, 0.9)
    )
    left, top = page.left + box.left, page.top + box.top
    patch = Rectangle(
        (left, top),
        box.width,
        box.height,
        facecolor=theme.surface,
        edgecolor=edge,
        linewidth=width,
        linestyle="--" if doubtful and id != grown.tree.root else "-",
    )
    patch.set_gid(f"driver-{id}")
    page.canvas.axes.add_patch(patch)
    x, y = left + PAD, top + 0.8 * PAD
    for lines, style, colour in (
        (piece.label, _LABEL, theme.ink),
        (piece.figure, STRONG, theme.ink),
        (piece.captions, CAPTION, theme.soft),
    ):
        page.canvas.write(x, y, lines, style, colour)
        y += height_of(lines, style)
