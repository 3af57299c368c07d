"""Two people changed one plan: put both together by id, and find what only they can decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from okrwidgets.editing.check_ins import together
from okrwidgets.errors import PlanError
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.model.base import Record

_CHILDREN = {"kpis", "objectives", "key_results"}


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field that both sides changed, differently.

    Attributes:
        id: of the part; ``None`` for the plan itself.
        field: the field's name.
        ours: what it is here.
        theirs: what it is in the file.
    """

    id: str | None
    field: str
    ours: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Merged:
    """Both sides together.

    Attributes:
        plan: with *our* values where there is a conflict; its text derives from theirs.
        conflicts: what both changed.
    """

    plan: Plan
    conflicts: tuple[Conflict, ...]


def merge(base: Plan, ours: Plan, theirs: Plan) -> Merged:
    """Put two changed versions of ``base`` together.

    Parts are matched by id. What one side changed and the other left alone is taken; a part
    that one side removed and the other changed is kept. Check-ins of both sides stand side by side.
    """
    conflicts: list[Conflict] = []
    fields = _merge_fields(base, ours, theirs, None, conflicts)
    fields["kpis"] = _merge_list(base.kpis, ours.kpis, theirs.kpis, conflicts)
    fields["objectives"] = _merge_objectives(base, ours, theirs, conflicts)
    try:
        plan = theirs.replace(**fields)
    except PlanError:
        # Each side was whole, together they are not (a link to what the other removed, one key
        # result moved to two objectives). Nothing is lost: ours stays, theirs is one answer away.
        return Merged(theirs.replace(**_all_fields(ours)), (Conflict(None, "", ours, theirs), *conflicts))
    return Merged(plan, tuple(conflicts))


def _all_fields(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in type(record).model_fields}


def _merge_fields(
    base: Record, ours: Record, theirs: Record, id: str | None, conflicts: list[Conflict]
) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for name in type(ours).model_fields:
        if name in _CHILDREN:
            continue
        was, mine, other = getattr(base, name), getattr(ours, name), getattr(theirs, name)
        if name == "check_ins":
            merged[name] = together(was, mine, other)
            continue
        merged[name] = other if mine == was else mine
        if was != mine != other != was:
            conflicts.append(Conflict(id, name, mine, other))
    return merged


def _merge_objectives(base: Plan, ours: Plan, theirs: Plan, conflicts: list[Conflict]) -> tuple[Objective, ...]:
    merged = []
    was = {objective.id: objective for objective in base.objectives}
    mine = {objective.id: objective for objective in ours.objectives}
    other = {objective.id: objective for objective in theirs.objectives}
    for objective in _merge_list(base.objectives, ours.objectives, theirs.objectives, conflicts):
        rows = _merge_list(
            was[objective.id].key_results if objective.id in was else (),
            mine[objective.id].key_results if objective.id in mine else (),
            other[objective.id].key_results if objective.id in other else (),
            conflicts,
        )
        merged.append(objective.model_copy(update={"key_results": rows}))
    return tuple(merged)


def _merge_list(
    base: tuple[Any, ...], ours: tuple[Any, ...], theirs: tuple[Any, ...], conflicts: list[Conflict]
) -> tuple[Any, ...]:
    was: dict[str, KPI | Objective | KeyResult] = {part.id: part for part in base}
    mine = {part.id: part for part in ours}
    other = {part.id: part for part in theirs}
    merged = []
    for id in _merge_order([p.id for p in base], [p.id for p in ours], [p.id for p in theirs]):
        here, there, before = mine.get(id), other.get(id), was.get(id)
        if here is not None and there is not None:
            fields = _all_fields(here) if before is None else _merge_fields(before, here, there, id, conflicts)
            merged.append(here.model_copy(update=fields))
        elif here is not None and (before is None or here != before):
            merged.append(here)
        elif there is not None and (before is None or there != before):
            merged.append(there)
    return tuple(merged)


def _merge_order(base: list[str], ours: list[str], theirs: list[str]) -> list[str]:
    """The order of the side that changed it (ours where both did), with the other's new parts in their places."""
    kept_ours = [id for id in ours if id in base]
    first, second = (theirs, ours) if kept_ours == [id for id in base if id in ours] else (ours, theirs)
    order = list(first)
    for n, id in enumerate(second):
        if id not in order:
            before = next((order.index(p) + 1 for p in reversed(second[:n]) if p in order), 0)
            order.insert(before, id)
    return order
