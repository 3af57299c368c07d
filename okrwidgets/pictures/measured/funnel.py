"""Steps that follow each other, and which share gets from one to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from okrwidgets.errors import OkrError
from okrwidgets.formula import Formula
from okrwidgets.pictures.lettering import measure, wrap
from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.blanks import with_blanks
from okrwidgets.pictures.measured.funnel_words import Step, narrowest, rate_between, story
from okrwidgets.pictures.measured.page import SMALL, STRONG, WORDS, Page, height_of, nothing, widest
from okrwidgets.pictures.measured.rows import measured_rows, span_of
from okrwidgets.pictures.measured.scale import from_zero
from okrwidgets.pictures.measured.subject import Capital, name_of, subject
from okrwidgets.pictures.theme import ThemeName
from okrwidgets.terms import columns as known_columns
from okrwidgets.terms import leaf_formula, terms
from okrwidgets.text import Language, Verbatim, reader_language

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrame

    from okrwidgets.pictures.canvas import Picture

_NAMES: Final = 2.3
_BAR: Final = 0.36
_BETWEEN: Final = 0.32
_AIR: Final = 0.12


def funnel(
    steps: Sequence[str] | Mapping[str, str],
    frame: IntoFrame,
    *,
    columns: Mapping[str, str] | None = None,
    lang: Language | None = None,
    theme: ThemeName = "light",
    currency: str = "EUR",
) -> Picture:
    """Draw how many get from step to step; the title is where it is narrowest.

    Args:
        steps: columns that are added up, first to last; or a name for each with its column or formula.
        frame: a table of any kind that `okrwidgets.metrics.measure` takes.
        columns: what the columns are called in the table.
        lang: the reader's language.
        theme: ``"light"`` or ``"dark"``, as JupyterLab's.
        currency: ISO 4217 code of the money in the table.

    Returns:
        A matplotlib figure; a notebook shows it, and its ``alt_text`` says it in words.

    Raises:
        OkrError: ``V201`` without steps; else as `okrwidgets.metrics.measure` does.

    Examples:
        >>> import pandas as pd
        >>> shop = pd.DataFrame({"visits": [800, 200], "leads": [30, 10], "contracts": [3, 1]})
        >>> funnel(["visits", "leads", "contracts"], shop, lang="en").get_suptitle()
        'The narrowest step is from visits to leads: 4%'
    """
    lang = reader_language(lang)
    if not steps:
        raise OkrError("V201", say.NO_STEPS)
    texts = list(steps.values()) if isinstance(steps, Mapping) else list(steps)
    kpis = [{f"step_{n}": text} for n, text in enumerate(texts, 1)]
    (row,) = measured_rows(kpis, frame, columns=columns)
    used = [_columns_of(text, columns) for text in texts]
    blanks = with_blanks(frame, chain.from_iterable(used)) if row.rows else frozenset()
    found = []
    for name, text, sources, kpi, figure in zip(steps, texts, used, kpis, row.kpis, strict=True):
        words = Verbatim(name) if isinstance(steps, Mapping) else name_of(text)
        about = subject(kpi, currency).settled([figure.value])
        amount = None if figure.value is None else about.amount(figure.value)
        found.append(Step(words, amount, whole=blanks.isdisjoint(sources)))
    said = story(found, row.rows, span_of(frame, columns))
    if not row.rows:
        return nothing(said, lang, theme)
    names = [wrap(Capital(step.name).say(lang), WORDS, _NAMES) for step in found]
    heights = [max(height_of(lines, WORDS), _BAR) for lines in names]
    page = Page.new(said, sum(heights) + _BETWEEN * (len(found) - 1), lang, theme)
    _draw(page, found, names, heights)
    return page.picture


def _columns_of(text: str, columns: Mapping[str, str] | None) -> list[str]:
    """The columns of the reader's table that a step is computed from."""
    names = (
        leaf_formula(text)[0].names if text in terms() and text not in known_columns() else Formula.parse(text).names
    )
    return [(columns or {}).get(name, name) for name in names]


def _draw(page: Page, steps: Sequence[Step], names: Sequence[list[str]], heights: Sequence[float]) -> None:
    theme = page.canvas.theme
    figures = [(step.amount or say.NO_DATA).say(page.lang) for step in steps]
    room = max(measure(words, STRONG) for words in figures) + 2 * _AIR
    scale = from_zero(
        [step.amount.value for step in steps if step.amount is not None],
        page.left + max(widest(lines, WORDS) for lines in names) + 2 * _AIR,
        page.right - room,
    )
    emphasised = narrowest(steps)
    top = page.top
    for n, (step, lines, height) in enumerate(zip(steps, names, heights, strict=True)):
        middle = top + height / 2
        page.write(page.left, middle, lines, WORDS, theme.ink)
        end = scale.at(0)
        if step.amount is not None:
            page.bar(end, scale.at(step.amount.value), middle - _BAR / 2, _BAR, "main" if n == emphasised else "other")
            end = max(end, scale.at(step.amount.value))
        known = step.amount is not None
        page.write(end + _AIR, middle, figures[n], STRONG if known else SMALL, theme.ink if known else theme.soft)
        if n:
            rate = rate_between(steps[n - 1], step)
            words = (say.NO_RATE if rate is None else say.GETS_THROUGH.fill(rate=rate)).say(page.lang)
            strong = n == emphasised
            style, colour = (STRONG, theme.accent) if strong else (WORDS, theme.soft)
            page.write(scale.start, top - _BETWEEN / 2, words, style, colour)
        top += height + _BETWEEN
