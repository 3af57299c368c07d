"""What the whole file says about the columns that do not say it themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables.cells.figure import Mark
from okrwidgets.tables.cells.headers import language_of
from okrwidgets.tables.cells.survey import Survey
from okrwidgets.tables.choices import Choices
from okrwidgets.text import Language, Sayable
from okrwidgets.text.digits import DECIMAL_MARK


@dataclass(frozen=True, slots=True)
class Evidence:
    """How columns that could be read in two ways are read, and why.

    Attributes:
        mark: before the decimals.
        mark_because: the reason, for the note.
        day_first: whether the day stands before the month.
        day_because: the reason, for the note.
    """

    mark: Mark
    mark_because: Sayable
    day_first: bool
    day_because: Sayable


def gather(surveys: Sequence[Survey], separator: str, choices: Choices, lang: Language) -> Evidence:
    """Weigh what the columns, the separator and the words of the file say, in this order."""
    mark, mark_because = _mark(surveys, separator, choices, lang)
    day_first, day_because = _order(surveys, choices)
    return Evidence(mark, mark_because, day_first, day_because)


def _mark(surveys: Sequence[Survey], separator: str, choices: Choices, lang: Language) -> tuple[Mark, Sayable]:
    if choices.decimal is not None:
        return choices.decimal, say.AS_ASKED
    shown = [survey.own_mark for survey in surveys]
    comma, point = shown.count(","), shown.count(".")
    if comma != point:
        return ("," if comma > point else "."), say.LIKE_THE_OTHER_COLUMNS
    if separator == ";":
        return ",", say.LIKE_FILES_WITH_SEMICOLONS
    if found := language_of(survey.header for survey in surveys):
        return _of(found), say.LIKE_ITS_HEADERS[found]
    return _of(lang), say.LIKE_THE_READER[lang]


def _of(lang: Language) -> Mark:
    return "," if DECIMAL_MARK[lang] == "," else "."


def _order(surveys: Sequence[Survey], choices: Choices) -> tuple[bool, Sayable]:
    if choices.day_first is not None:
        return choices.day_first, say.AS_ASKED
    shown = [survey.own_order for survey in surveys]
    first, last = shown.count(True), shown.count(False)
    if first != last:
        return first > last, say.LIKE_THE_OTHER_COLUMNS
    return True, say.DAY_FIRST_AS_USUAL
