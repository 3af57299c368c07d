"""What a column is: figures, days, codes or text."""

from __future__ import annotations

from typing import Final, Literal

from okrwidgets.tables.cells.day import DayShape, compact
from okrwidgets.tables.cells.figure import Figure
from okrwidgets.tables.cells.headers import says_code, says_month
from okrwidgets.tables.cells.shape import shape_of
from okrwidgets.tables.cells.survey import KeptDay, KeptFigure, Survey

Sort = Literal["empty", "text", "code", "days", "compact days", "figures"]

_ID_LENGTH: Final = 10
"""Plain digits, as many in every row, from here on: ids of campaigns and accounts, not quantities."""


def sort_of(survey: Survey) -> Sort:
    """What the column is: what at least half of its values are.

    Digits are codes where a zero stands in front, where the header says so, or where all are as
    long as ids are.

    Examples:
        >>> from okrwidgets.tables.cells.survey import survey
        >>> sort_of(survey("CAP", ["40121", "00184"])), sort_of(survey("Giorno", ["20260131", "20260201"]))
        ('code', 'compact days')
        >>> sort_of(survey("Costo", ["1,50", "--", "abc"])), sort_of(survey("Canale", ["Google", "24"]))
        ('figures', 'figures')
    """
    present = survey.present
    if not present:
        return "empty"
    if _all_plain(survey):
        return _sort_of_digits(survey)
    if survey.rows(DayShape, KeptDay) * 2 >= present:
        return "days"
    if survey.rows(Figure, KeptFigure) * 2 >= present:
        return "figures"
    return "text"


def _all_plain(survey: Survey) -> bool:
    return all(
        group.seen == "missing" or (isinstance(group.seen, Figure) and group.seen.plain) for group in survey.groups
    )


def _sort_of_digits(survey: Survey) -> Sort:
    if says_code(survey.header):
        return "code"
    lengths = {len(seen.body) for seen, _ in survey.figures}
    as_long_as_days = lengths == {8} or (lengths == {6} and says_month(survey.header))
    if as_long_as_days and all(_is_compact_day(cell) for _, group in survey.figures for cell in group.texts):
        return "compact days"
    same_length = len(lengths) == 1 and min(lengths) >= _ID_LENGTH
    return "code" if same_length or any(seen.code for seen, _ in survey.figures) else "figures"


def _is_compact_day(cell: str) -> bool:
    shape = compact(shape_of(cell))
    found = shape.moment(cell, True) if shape else None
    return found is not None and 1990 <= found.year <= 2099
