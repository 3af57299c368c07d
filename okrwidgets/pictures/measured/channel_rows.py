"""The rows of a comparison: which groups are drawn, which are added up, and which only counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from okrwidgets.pictures.lettering import Style, wrap
from okrwidgets.pictures.measured import comparing_sentences as compare
from okrwidgets.pictures.measured.amounts import apart
from okrwidgets.pictures.measured.channel_words import Comparison, Group
from okrwidgets.pictures.measured.page import SMALL, STRONG, WORDS, Tone, height_of
from okrwidgets.pictures.measured.subject import Capital, Inside
from okrwidgets.text import Language, Sayable

MOST: Final = 12
"""So many rows can be told apart from the back of a room."""
_NAMES: Final = 2.2
_VERDICT: Final = 2.4
_LOWEST: Final = 0.3
_FAR: Final = 2.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One row, wrapped to its width.

    Attributes:
        name: lines to the left.
        value: length of the bar; ``None`` for a row of words.
        words: at the end of the bar, or in its place.
        verdict: lines to the right.
        mark: where its ads break even.
        tone: of the bar.
        strong: whether the title is about it.
        apart: whether a line is drawn above it.
        height: in inches.
    """

    name: list[str]
    value: float | None
    words: str
    verdict: list[str]
    mark: float | None
    tone: Tone
    strong: bool
    apart: bool
    height: float


def entries(shown: Comparison, lang: Language) -> list[Entry]:
    """The rows to draw, in order."""
    valued, empty = list(shown.valued), list(shown.empty)
    crowded = len(valued) + len(empty) > MOST
    rows: list[Entry] = []
    if crowded and len(empty) > 1:
        words = compare.LEFT_OUT_EMPTY.fill(len(empty)).say(lang)
        tail, empty = [_words(words)], []
    else:
        tail = []
    room = MOST - 1 - len(empty) - len(tail)
    if len(valued) <= room or not crowded:
        rows += [_group(shown, group, lang) for group in valued]
    elif shown.kpi.adds_up:
        rows += [_group(shown, group, lang) for group in valued[:room]]
        rows.append(_others(shown, valued[room:], lang))
    else:
        best = room - room // 2
        rows += [_group(shown, group, lang) for group in valued[:best]]
        rows.append(_words(_left_out(shown, valued[best : -(room // 2)]).say(lang)))
        rows += [_group(shown, group, lang) for group in valued[-(room // 2) :]]
    rows += [_group(shown, group, lang) for group in empty]
    rows += tail
    if not shown.kpi.adds_up and shown.whole.value is not None and len(shown.valued) > 1:
        name = Capital(compare.ALL_TOGETHER)
        figure = shown.kpi.amount(shown.whole.value)
        rows.append(_entry(name, shown.whole.value, figure, lang, tone="empty", apart=True))
    return rows


def _group(shown: Comparison, group: Group, lang: Language) -> Entry:
    value, back = group.figure.value, group.payback
    figure = Inside(shown.kpi.why_not(group.figure.why)) if value is None else shown.kpi.amount(value)
    strong = group is shown.headed
    tone: Tone = "doubt" if back is not None and back.loses else "main" if strong else "other"
    needed = back.break_even if back is not None else None
    largest = max(other.figure.value or 0.0 for other in shown.valued) if shown.valued else 0.0
    # one that is far beyond all bars would make them all too short to compare
    mark = needed if needed is not None and needed <= _FAR * largest else None
    words: list[Sayable] = [] if back is None else [back.verdict]
    if needed is not None:
        words.append(compare.BREAK_EVEN.fill(value=shown.kpi.amount(needed)))
    return _entry(group.name, value, figure, lang, tone=tone, strong=strong, mark=mark, verdict=words)


def _others(shown: Comparison, rest: Sequence[Group], lang: Language) -> Entry:
    total = sum(group.figure.value or 0.0 for group in rest)
    name = Capital(compare.OTHERS.fill(len(rest)))
    return _entry(name, total, shown.kpi.amount(total), lang, tone="empty", apart=True)


def _left_out(shown: Comparison, rest: Sequence[Group]) -> Sayable:
    values = sorted(group.figure.value or 0.0 for group in rest)
    low, high = apart(shown.kpi.amount(values[0]), shown.kpi.amount(values[-1]))
    return compare.LEFT_OUT.fill(len(rest), low=low, high=high)


def _entry(
    name: Sayable,
    value: float | None,
    figure: Sayable,
    lang: Language,
    *,
    tone: Tone = "other",
    strong: bool = False,
    apart: bool = False,
    mark: float | None = None,
    verdict: Sequence[Sayable] = (),
) -> Entry:
    style: Style = STRONG if strong else WORDS
    lines = wrap(name.say(lang), style, _NAMES)
    said = [line for words in verdict for line in wrap(words.say(lang), SMALL, _VERDICT)]
    height = max(height_of(lines, style), height_of(said, SMALL), _LOWEST)
    return Entry(lines, value, figure.say(lang), said, mark, tone, strong, apart, height)


def _words(words: str) -> Entry:
    return Entry([], None, words, [], None, "other", strong=False, apart=False, height=_LOWEST)
