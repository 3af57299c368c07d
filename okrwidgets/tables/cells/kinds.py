"""What a column is: figures, days, codes or text."""

from __future__ import annotations

from typing import Final, Literal

from okrwidgets.tables.cells.day import DayShape, compact
from okrwidgets.tables.cells.figure import Figure
from okrwidgets.tables.cells.headers import says_code, says_day, says_month
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
        >>> sort_of(survey("Costo", ["1,50", "--", "abc"])), sort_of(survey("Canale", ["Google", "Meta", "24"]))
        ('figures', 'text')
    """
    present = survey.present
    if not present:
        return "empty"
    if survey.rows(DayShape, KeptDay) * 2 >= present:
        return "days"
    if survey.rows(Figure, KeptFigure) * 2 < present:
        return "text"
    if survey.rows(KeptFigure, DayShape) or not all(seen.unadorned for seen, _ in survey.figures):
        return "figures"
    return _sort_of_digits(survey)


def _sort_of_digits(survey: Survey) -> Sort:
    """Columns whose figures are digits and nothing else."""
    if says_code(survey.header):
        return "code"
    lengths = {len(seen.body) for seen, _ in survey.figures}
    # a sign or a blank makes an amount of it
    alone = survey.rows(Figure) == survey.present and all(seen.plain for seen, _ in survey.figures)
    if alone and (lengths == {8} or (lengths == {6} and says_month(survey.header))):
        days = [_is_compact_day(cell) for _, group in survey.figures for cell in group.texts]
        if all(days) or (says_day(survey.header) and sum(days) * 2 >= len(days)):
            return "compact days"
    as_long_as_ids = alone and len(lengths) == 1 and min(lengths) >= _ID_LENGTH
    return "code" if as_long_as_ids or any(seen.code for seen, _ in survey.figures) else "figures"


def _is_compact_day(cell: str) -> bool:
    shape = compact(shape_of(cell))
    found = shape.moment(cell, True) if shape else None
    return found is not None and 1990 <= found.year <= 2099
