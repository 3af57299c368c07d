"""Where the figures of a plan stand, and where they should."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from okrwidgets.advice import sentences
from okrwidgets.advice.record import Advice
from okrwidgets.breakdown.repeats import repeats
from okrwidgets.model import KPI, KeyResult, Objective

_FIGURE: Final = re.compile(
    r"(?<![\w.,/-])(?P<figure>[€$£]? ?[0-9](?:[0-9.,’' ]*[0-9])? ?(?:%|€|k\b|mila\b|mln\b)?)(?![\w/-]|[º°ª])"
)
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")


def without_figure(row: KeyResult) -> Iterator[Advice]:
    """A key result says how far one has come, and that takes a figure."""
    if row.title and row.target is None and row.unit.kind != "milestone":
        yield Advice("V103", row.id, sentences.NO_FIGURE.fill(title=row.title), "article")


def figure_in_title(objective: Objective) -> Iterator[Advice]:
    """A figure in an objective belongs in a key result; a year or a quarter does not count."""
    for found in _FIGURE.finditer(objective.title):
        figure = found["figure"].strip()
        if not _YEAR.fullmatch(figure):
            yield Advice("V104", objective.id, sentences.FIGURE_IN_OBJECTIVE.fill(figure=figure), "course-notes")
            return


def copied_or_divided(objective: Objective, parent: KPI | KeyResult | Objective | None) -> Iterator[Advice]:
    """A target that only repeats the parent's, or key results that only share it out."""
    for each in repeats(objective, parent):
        yield Advice("V105" if each.kind == "copied" else "V106", each.about, each.sentence, "course-notes")
