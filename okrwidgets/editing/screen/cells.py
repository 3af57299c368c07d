"""One field of the plan as a cell of the screen."""

from __future__ import annotations

from okrwidgets.editing.fields import FIELDS, Field, kind_of
from okrwidgets.editing.screen.shapes import Cell
from okrwidgets.editing.session import Session
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.model.unit_words import name_unit
from okrwidgets.period import Period
from okrwidgets.period.reading import say_period
from okrwidgets.text import Language
from okrwidgets.text.numbers import write_number

Item = Plan | KPI | Objective | KeyResult

EXACT = 10
"""Decimals kept while a figure is edited, so that putting the focus there rounds nothing away."""


def cells_of(session: Session, item: Item, lang: Language) -> dict[str, Cell]:
    """The cells of one part that are not empty."""
    id = None if isinstance(item, Plan) else item.id
    cells = {}
    for field in FIELDS[kind_of(item)]:
        cell = _cell(item, field, lang)
        draft = session.drafts.get((id, field.name))
        if draft is not None:
            cell = Cell(edit=draft.raw, problem=draft.problem.say(lang))
        elif session.echo is not None and session.echo[0] == (id, field.name):
            cell["echo"] = session.echo[1].say(lang)
        if cell != Cell(edit=""):
            cells[field.name] = cell
    return cells


def _cell(item: Item, field: Field, lang: Language) -> Cell:
    value = getattr(item, field.name)
    if isinstance(value, Unit):
        return Cell(edit="" if value == Unit("count") else name_unit(value, lang))
    if isinstance(value, Period):
        return Cell(edit=say_period(value).say(lang))
    if isinstance(value, float):
        edit = write_number(value, lang, EXACT)
        if field.name in ("confidence", "weight"):
            return Cell(edit=edit)
        unit: Unit = getattr(item, "unit", Unit("count"))
        return Cell(edit=edit, text=unit.write(value, lang))
    if value is None and field.name == "start" and getattr(item, "counts", "") == "total":
        return Cell(edit="", text="0")
    if field.kind == "choice":
        label = next((text for key, text in field.choices if key == (value or "")), None)
        return Cell(edit=value, text=label.say(lang)) if label is not None and value else Cell(edit="")
    return Cell(edit=value or "")
