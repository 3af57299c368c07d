"""Columns of days: one order of day and month, and what does not fit."""

from __future__ import annotations

import datetime as dt

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables import sentences
from okrwidgets.tables.cells.cell import Cell, Kept, written
from okrwidgets.tables.cells.column import Column, Kind, Misfit
from okrwidgets.tables.cells.day import DayShape, compact
from okrwidgets.tables.cells.evidence import Evidence
from okrwidgets.tables.cells.figure import Figure
from okrwidgets.tables.cells.shape import shape_of
from okrwidgets.tables.cells.survey import Group, Survey
from okrwidgets.tables.choices import Choices
from okrwidgets.tables.errors import quoted


def settle_days(survey: Survey, name: str, evidence: Evidence, choices: Choices) -> Column:
    """Read the days of a column; what does not fit is listed."""
    own = survey.own_order if choices.day_first is None else None
    day_first = own if own is not None else evidence.day_first
    moments: dict[Cell, dt.datetime] = {}
    misfits: dict[Cell, Misfit] = {}
    whole_months = True
    for group in survey.groups:
        if group.seen == "missing":
            continue
        shape = _shape(group)
        whole_months = whole_months and shape is not None and shape.first is None
        for cell in group.cells:
            found = cell.value if isinstance(cell, Kept) else shape.moment(cell, day_first) if shape else None
            if isinstance(found, dt.datetime):
                moments[cell] = found
            else:
                misfits[cell] = _misfit(cell, name, shape, day_first)
    with_time = any(moment.time() != dt.time() for moment in moments.values())
    kind: Kind = "moment" if with_time else "month" if whole_months else "day"
    table = moments if with_time else {cell: moment.date() for cell, moment in moments.items()}
    values = [table.get(cell) for cell in survey.cells]
    turning = [(cell, seen.figures(cell)) for seen, group in survey.days if seen.turns for cell in group.texts]
    doubtful = next((cell for cell, (first, second) in turning if first != second), "") if own is None else ""
    return Column(
        survey.header,
        name,
        kind,
        say.WHY_DAYS.fill(example=quoted(written(next(iter(moments), "")))),
        day_first=day_first if turning else None,
        guessed=evidence.day_because if doubtful else None,
        example=doubtful,
        zone=any(seen.zone for seen, _ in survey.days),
        missing=values.count(None),
        values=values,
        misfits=misfits,
    )


def _shape(group: Group) -> DayShape | None:
    if isinstance(group.seen, DayShape):
        return group.seen
    return compact(shape_of(group.texts[0])) if isinstance(group.seen, Figure) and group.seen.plain else None


def _misfit(cell: Cell, name: str, shape: DayShape | None, day_first: bool) -> Misfit:
    if shape is None:
        code, sentence = "C211", sentences.NOT_A_DAY
    elif shape.turns:
        code, sentence = "C213", sentences.NO_SUCH_DAY_IN_THIS_ORDER[day_first]
    else:
        code, sentence = "C212", sentences.NO_SUCH_DAY
    return Misfit(code, sentence.fill(given=quoted(written(cell)), column=quoted(name)))
