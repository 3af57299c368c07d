"""From a plan to the rows of the table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from okrwidgets.breakdown import progress
from okrwidgets.export.above import Days, days_of, latest, measured
from okrwidgets.export.table.choices import CHOICES
from okrwidgets.export.table.columns import COLUMNS, Column, field_of
from okrwidgets.export.table.details import details_of
from okrwidgets.export.table.kinds import NAMES, RECORDS, Kind
from okrwidgets.model import KPI, KeyResult, Plan, Unit
from okrwidgets.model.base import Record
from okrwidgets.model.fields import field_named
from okrwidgets.model.unit_words import name_unit, read_unit
from okrwidgets.text import Language


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the plan, with the unit that it is counted in; ``None`` for a plain one."""

    value: float
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How far an item has come; 1.0 at the target."""

    value: float


Value = str | Figure | Share | dt.date


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        kind: what it stands for.
        id: of the item; for a check-in that of the item which it belongs to.
        cells: by column; empty ones are not there.
        item: the record itself.
    """

    kind: Kind
    id: str
    cells: Mapping[str, Value]
    item: Record = field(repr=False)


def rows_of(plan: Plan, lang: Language) -> Iterator[Row]:
    """All rows: the plan's own fields, KPIs, objectives with their key results, and at the end the check-ins."""
    days = days_of(plan)
    yield _row("plan", "", plan, lang)
    for kpi in plan.kpis:
        yield _row("kpi", kpi.id, kpi, lang, days=days.get(kpi.id))
    for objective in plan.objectives:
        yield _row("objective", objective.id, objective, lang)
        for key_result in objective.key_results:
            yield _row("key_result", key_result.id, key_result, lang, parent=objective.id, days=days.get(key_result.id))
    for item in measured(plan):
        for check_in in item.check_ins:
            yield _row("check_in", item.id, check_in, lang, parent=item.id, unit=item.unit)


def unit_word(unit: Unit, lang: Language) -> str:
    """The unit as people write it, where that reads back as the same one; else as the file writes it.

    Examples:
        >>> unit_word(Unit("money", "EUR"), "it"), unit_word(Unit("count", noun="days"), "en")
        ('€', 'count of days')
    """
    word = name_unit(unit, lang)
    return word if read_unit(word) == unit else str(unit)


def _row(
    kind: Kind,
    id: str,
    item: Record,
    lang: Language,
    *,
    parent: str = "",
    unit: Unit | None = None,
    days: Days | None = None,
) -> Row:
    unit = item.unit if isinstance(item, KPI | KeyResult) else unit
    cells: dict[str, Value] = {"type": NAMES[kind].say(lang)}
    for column in _COLUMNS[kind]:
        if column.key == "parent" and parent:
            value: Value | None = parent
        elif column.derived:
            value = _derived(column, item, days)
        else:
            value = _value(column, kind, item, unit, lang)
        if value is not None and value != "":
            cells[column.key] = value
    if details := details_of(item, _HELD[kind]):
        cells["details"] = details
    return Row(kind, id, cells, item)


_COLUMNS: Final[Mapping[Kind, tuple[Column, ...]]] = {
    kind: tuple(one for one in COLUMNS if kind in one.kinds and one.holds not in ("type", "details"))
    for kind in RECORDS
}
_HELD: Final[Mapping[Kind, frozenset[str]]] = {
    kind: frozenset(field_of(kind, one.key) for one in columns if not one.derived)
    | {"okr", "kpis", "objectives", "key_results", "check_ins"}
    for kind, columns in _COLUMNS.items()
}
"""The fields that have a column, or rows of their own; all others go into the details."""


def _value(column: Column, kind: Kind, item: Record, unit: Unit | None, lang: Language) -> Value | None:
    spec = field_named(RECORDS[kind], field_of(kind, column.key))
    value = getattr(item, spec.name) if spec is not None else None
    if value is None:
        return None
    match column.holds:
        case "figure":
            return Figure(value, unit)
        case "number":
            return Figure(value)
        case "choice":
            return CHOICES[column.key][value].say(lang)
        case "unit":
            return unit_word(value if isinstance(value, Unit) else Unit("money", str(value)), lang)
        case "ids":
            return ", ".join(value)
        case "date":
            return value if isinstance(value, dt.date) else None
        case _:
            return str(value)


def _derived(column: Column, item: Record, days: Days | None) -> Value | None:
    if not isinstance(item, KPI | KeyResult):
        return None
    if column.holds == "date":
        return days[column.key == "due_date"] if days else None
    if column.key == "current":
        last = latest(item)
        return Figure(last.value, item.unit) if last else None
    share = progress(item).share
    return None if share is None else Share(share)
