"""From a surveyed column to its values."""

from __future__ import annotations

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables.cells.cell import written
from okrwidgets.tables.cells.column import Column
from okrwidgets.tables.cells.dates import settle_days
from okrwidgets.tables.cells.evidence import Evidence
from okrwidgets.tables.cells.kinds import sort_of
from okrwidgets.tables.cells.numbers import settle_figures
from okrwidgets.tables.cells.survey import Survey
from okrwidgets.tables.choices import Choices


def settle(survey: Survey, name: str, evidence: Evidence, choices: Choices) -> Column:
    """Decide what a column is, and read its values so.

    What does not fit is missing in ``values`` and listed in ``misfits``.
    """
    if choices.as_text and (survey.header in choices.as_text or name in choices.as_text):
        return _settle_text(survey, name, asked=True)
    match sort_of(survey):
        case "figures":
            return settle_figures(survey, name, evidence, choices)
        case "days" | "compact days":
            return settle_days(survey, name, evidence, choices)
        case "empty":
            values = [None] * len(survey.cells)
            return Column(survey.header, name, "empty", say.WHY_EMPTY, missing=len(values), values=values)
        case "code":
            return _settle_text(survey, name, code=True)
        case _:
            return _settle_text(survey, name)


def _settle_text(survey: Survey, name: str, *, code: bool = False, asked: bool = False) -> Column:
    table = {
        cell: None if group.seen == "missing" else written(cell) for group in survey.groups for cell in group.cells
    }
    why = say.AS_ASKED if asked else say.WHY_CODE if code else say.WHY_TEXT
    missing = len(survey.cells) - survey.present
    values = [table[cell] for cell in survey.cells]
    return Column(survey.header, name, "code" if code else "text", why, missing=missing, values=values)
