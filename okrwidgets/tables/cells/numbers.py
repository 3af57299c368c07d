"""Columns of figures: one decimal mark, one unit, and what does not fit."""

from __future__ import annotations

from collections import Counter

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables import sentences
from okrwidgets.tables.cells.cell import Cell, Kept, written
from okrwidgets.tables.cells.column import Column, Kind, Misfit
from okrwidgets.tables.cells.currency import currency_in_header
from okrwidgets.tables.cells.evidence import Evidence
from okrwidgets.tables.cells.figure import Figure, Mark
from okrwidgets.tables.cells.survey import Group, KeptFigure, Survey
from okrwidgets.tables.choices import Choices
from okrwidgets.tables.errors import quoted
from okrwidgets.text import Sayable, Text


def settle_figures(survey: Survey, name: str, evidence: Evidence, choices: Choices) -> Column:
    """Read the figures of a column; what does not fit is listed."""
    own = survey.own_mark if choices.decimal is None else None
    mark = own or evidence.mark
    percent = _is_percent(survey)
    currency = _main_currency(survey)
    misfits: dict[Cell, Misfit] = {}
    fitting: list[Group] = []
    for group in survey.groups:
        if group.seen == "missing":
            continue
        problem = _misfit(group, mark, percent, currency)
        if problem is None:
            fitting.append(group)
            continue
        code, sentence = problem
        for cell in group.cells:
            misfits[cell] = Misfit(code, _said(sentence, cell, name, mark, currency))
    unit = "" if percent else currency or currency_in_header(survey.header)
    kind: Kind = "percent" if percent else "money" if unit else "whole" if _are_whole(fitting, mark) else "number"
    table: dict[Cell, float | None] = {}
    for group in fitting:
        table.update(_amounts(group, mark, kind))
    shown = any(isinstance(group.seen, Figure) and group.seen.marked for group in fitting)
    doubtful = _doubtful(fitting) if own is None else ""
    values = [table.get(cell) for cell in survey.cells]
    return Column(
        survey.header,
        name,
        kind,
        _why(survey, kind, mark, shown=shown),
        currency=unit,
        decimal=mark if shown else None,
        guessed=evidence.mark_because if doubtful else None,
        example=doubtful,
        missing=values.count(None),
        values=values,
        misfits=misfits,
    )


def _is_percent(survey: Survey) -> bool:
    """Whether most of the figures are percentages; a 0 is one anyway."""
    percents = others = 0
    for group in survey.groups:
        if isinstance(group.seen, Figure | KeptFigure):
            if group.seen.percent:
                percents += group.rows
            elif not _is_zero(group):
                others += group.rows
    return percents > 0 and percents >= others


def _is_zero(group: Group) -> bool:
    return isinstance(group.seen, Figure) and "9" not in group.seen.body


def _main_currency(survey: Survey) -> str:
    counts: Counter[str] = Counter()
    for group in survey.groups:
        if isinstance(group.seen, Figure | KeptFigure) and group.seen.currency:
            counts[group.seen.currency] += group.rows
    return counts.most_common(1)[0][0] if counts else ""


def _misfit(group: Group, mark: Mark, percent: bool, currency: str) -> tuple[str, Text] | None:
    """Why the cells of a group do not fit their column; ``None`` where they do."""
    seen = group.seen
    if isinstance(seen, Figure):
        if not seen.allows(mark):
            return "C204", sentences.OTHER_DECIMAL_MARK
        if seen.code and not _is_zero(group):
            return "C205", sentences.CODE_AMONG_FIGURES
        if seen.percent and not percent:
            return "C203", sentences.PERCENT_AMONG_FIGURES
        if percent and not seen.percent and not _is_zero(group):
            return "C203", sentences.NO_PERCENT_SIGN
    elif not isinstance(seen, KeptFigure):
        return "C201", sentences.NOT_A_FIGURE
    elif seen.percent and not percent:
        return "C203", sentences.PERCENT_AMONG_FIGURES
    if seen.currency and seen.currency != currency:
        return "C202", sentences.OTHER_CURRENCY
    return None


def _doubtful(groups: list[Group]) -> str:
    """The first figure with another value under the other decimal mark, such as ``1.500``; empty for none."""
    for group in groups:
        if isinstance(group.seen, Figure) and group.seen.marked and group.seen.comma and group.seen.point:
            return group.texts[0]
    return ""


def _said(sentence: Text, cell: Cell, name: str, mark: Mark, currency: str) -> Sayable:
    return sentence.fill(
        given=quoted(written(cell)), column=quoted(name), mark=sentences.MARK_NAMES[mark], currency=currency
    )


def _are_whole(groups: list[Group], mark: Mark) -> bool:
    return all(
        group.seen.whole(mark)
        if isinstance(group.seen, Figure)
        else all(isinstance(cell, Kept) and isinstance(cell.value, int) for cell in group.cells)
        for group in groups
    )


def _amounts(group: Group, mark: Mark, kind: Kind) -> dict[Cell, float]:
    if isinstance(group.seen, Figure):
        read = group.seen.wholes if kind == "whole" else group.seen.amounts
        return dict(zip(group.cells, read(group.texts, mark), strict=True))
    return {
        cell: cell.value if kind == "whole" else float(cell.value)
        for cell in group.cells
        if isinstance(cell, Kept) and isinstance(cell.value, int | float)
    }


def _why(survey: Survey, kind: Kind, mark: Mark, *, shown: bool) -> Sayable:
    example = next((cell for _, group in survey.figures for cell in group.cells), "")
    if not example:
        return say.WHY_KEPT
    if kind == "percent":
        return say.WHY_PERCENT.fill(example=quoted(written(example)))
    sentence = say.WHY_MARK[mark] if shown else say.WHY_FIGURES
    return sentence.fill(example=quoted(written(example)))
