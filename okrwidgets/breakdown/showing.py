"""A breakdown as Markdown: what weighs most, and the figures in a small table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from okrwidgets.breakdown import sentences
from okrwidgets.breakdown.trees import DriverTree, Origin
from okrwidgets.text import Language, Text

_MOST_ROWS: Final = 12
_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>|#~$&])")

_FROM: Final[Mapping[Origin, Text]] = {
    "given": sentences.GIVEN,
    "target": sentences.FROM_TARGET,
    "current": sentences.FROM_CHECK_IN,
    "previous": sentences.FROM_PREVIOUS,
    "start": sentences.FROM_START,
    "formula": sentences.COMPUTED,
    "assumption": sentences.ASSUMED,
    "measured": sentences.MEASURED,
    "implied": sentences.FOLLOWS,
    "none": sentences.STILL_OPEN,
}


def table(tree: DriverTree, said: Sequence[str], lang: Language) -> str:
    """Sentences as a list, and under them the drivers with their figures, the KPI first.

    Args:
        tree: of the KPI.
        said: what is said above.
        lang: the reader's language.
    """
    figures = tree.figures("targets")
    ids = list(reversed(list(tree.drivers)))
    shown = ids if len(ids) <= _MOST_ROWS + 1 else ids[:_MOST_ROWS]
    rows = [tuple(text.say(lang) for text in sentences.HEADINGS), ("---", "---:", "---")]
    for id in shown:
        driver, figure = tree.drivers[id], figures[id]
        value = driver.amount(figure.value).say(lang) if figure.value is not None else "–"
        rows.append((plain(driver.label.say(lang)), plain(value), _FROM[figure.origin].say(lang)))
    lines = [f"- {plain(sentence)}" for sentence in said]
    lines += ["", *(f"| {' | '.join(row)} |" for row in rows)]
    if len(shown) < len(ids):
        lines += ["", sentences.MORE_DRIVERS.fill(len(ids) - len(shown)).say(lang)]
    return "\n".join(lines) + "\n"


def plain(words: str) -> str:
    """Words that mean nothing in Markdown, on one line."""
    return _MARKS.sub(r"\\\1", re.sub(r"[\r\n]+", " ", words))
