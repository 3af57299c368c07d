"""One row, ready to be painted."""

from __future__ import annotations

import datetime as dt
from typing import Final

from okrwidgets.checking_in import sentences as say
from okrwidgets.checking_in.days import OnDay
from okrwidgets.checking_in.reading import Item, is_done_or_not
from okrwidgets.checking_in.shapes import CheckRow
from okrwidgets.checking_in.standing import stand
from okrwidgets.checking_in.written import FIELDS, Written
from okrwidgets.editing.check_ins import latest
from okrwidgets.editing.screen.nodes import title_of
from okrwidgets.editing.screen.shapes import Cell
from okrwidgets.model import Plan, Unit
from okrwidgets.model.unit_words import name_unit
from okrwidgets.text import Language, Sayable
from okrwidgets.text.numbers import write_number

_UNNAMED: Final = (Unit("count"), Unit("milestone"))
"""Units that say nothing beside a field."""


def build_row(written: Written, today: dt.date, plan: Plan, lang: Language) -> CheckRow:
    """Build one row.

    Args:
        written: what stands in it.
        today: by which it is judged while the day cannot be read.
        plan: that holds its item.
        lang: the reader's language.
    """
    item, counts = written.item, written.check_in is not None
    found = stand(written.after(), written.on or today, plan, lang, written=counts)
    row = CheckRow(
        id=item.id,
        title=title_of(item, lang),
        unit="" if item.unit in _UNNAMED else name_unit(item.unit, lang),
        last=_last(written).say(lang),
        target=_target(item, lang),
        cells={field: cell for field in FIELDS if (cell := _cell(written, field, lang)) != Cell(edit="")},
        hints=_hints(written, lang),
        progress=found.progress,
        status=found.status,
        lines=found.lines,
        why=found.why,
        notes=[note.say(lang) for note in written.notes()],
        questions=[question.say(lang) for question in written.questions()],
        counts=counts,
        done=found.done,
    )
    if found.share is not None:
        row["share"] = found.share
    if found.spark is not None:
        row["spark"] = found.spark
    return row


def _last(written: Written) -> Sayable:
    item = written.item
    last = written.last if written.on is not None else latest(item.check_ins)
    if last is not None:
        return say.LAST.fill(value=item.unit.amount(last.value), on=OnDay(last.date))
    if item.counts == "level" and item.start is not None:
        return say.STARTS_AT.fill(value=item.unit.amount(item.start))
    return say.NONE_YET


def _target(item: Item, lang: Language) -> str:
    if item.target is None:
        return ""
    text = say.TO_REACH
    if item.better == "keep":
        text = say.AROUND
    elif item.better == "down" and item.counts == "total":
        text = say.AT_MOST
    return text.fill(target=item.unit.amount(item.target)).say(lang)


def _cell(written: Written, field: str, lang: Language) -> Cell:
    cell = Cell(edit=written.raw.get(field, ""))
    problem = written.problems.get(field)
    if problem is not None:
        cell["problem"] = problem.say(lang)
    readings = {"value": written.value, "target": written.target}
    if field in readings and readings[field].echo:
        cell["echo"] = " ".join(sentence.say(lang) for sentence in readings[field].echo)
    return cell


def _hints(written: Written, lang: Language) -> dict[str, str]:
    hints = {}
    last, item = written.last, written.item
    if is_done_or_not(item):
        hints["value"] = say.YES_OR_NO.say(lang)
    if last is not None and last.confidence is not None:
        hints["confidence"] = write_number(last.confidence, lang)
    if item.target is not None:
        hints["target"] = write_number(item.target, lang)
    return hints
