"""What a person can do to a plan's outline: each a pure step from one plan to the next.

Nothing here validates a whole plan again: a step touches one record and keeps the links whole
itself, so that a keystroke costs the same in a plan of ten key results and of a thousand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.model.ids import slug

Item = KPI | Objective | KeyResult
_Part = TypeVar("_Part", KPI, Objective, KeyResult)


def set_fields(plan: Plan, id: str | None, changes: Mapping[str, object]) -> Plan:
    """Set fields of the part with this id; of the plan itself where ``id`` is ``None``.

    Raises:
        PlanError: when a value does not fit its field.
        KeyError: when no part has this id.
    """
    if id is None:
        return plan.replace(**changes)
    return _update(plan, id, lambda item: item.replace(**changes))


def add_kpi(plan: Plan, fields: Mapping[str, object] | None = None) -> tuple[Plan, str]:
    """Add a KPI at the end; returns the plan and the new id."""
    id = slug(str((fields or {}).get("name", "")), plan.ids(), fallback="kpi")
    return plan.model_copy(update={"kpis": (*plan.kpis, KPI(**{"id": id, **(fields or {})}))}), id


def add_objective(plan: Plan, for_: str | None, after: str | None = None) -> tuple[Plan, str]:
    """Add an empty objective that derives from ``for_``, behind the objective ``after`` or at the end."""
    id = slug("", plan.ids(), fallback="objective")
    at = next((n + 1 for n, objective in enumerate(plan.objectives) if objective.id == after), len(plan.objectives))
    new = Objective(id=id, for_=for_)
    return _with_objectives(plan, (*plan.objectives[:at], new, *plan.objectives[at:])), id


def add_key_result(plan: Plan, objective: str, after: str | None = None) -> tuple[Plan, str]:
    """Add an empty key result to ``objective``, behind the key result ``after`` or at the end."""
    id = slug("", plan.ids(), fallback="key-result")

    rows = next(owner.key_results for owner in plan.objectives if owner.id == objective)
    at = next((n + 1 for n, row in enumerate(rows) if row.id == after), len(rows))
    return _with_rows(plan, {objective: (*rows[:at], KeyResult(id=id), *rows[at:])}), id


def remove(plan: Plan, id: str) -> Plan:
    """Remove a part; what derived from it derives from what it derived from."""
    heir = _heir(plan, id)
    kpis = tuple(kpi for kpi in plan.kpis if kpi.id != id)
    objectives = []
    removed = {id}
    for objective in plan.objectives:
        if objective.id == id:
            removed |= {row.id for row in objective.key_results}
    for objective in plan.objectives:
        if objective.id == id:
            continue
        rows = tuple(_without_support(row, removed) for row in objective.key_results if row.id != id)
        changes: dict[str, object] = {} if _same(rows, objective.key_results) else {"key_results": rows}
        if objective.for_ in removed:
            changes["for_"] = heir
        objectives.append(objective.model_copy(update=changes) if changes else objective)
    return plan.model_copy(update={"kpis": kpis, "objectives": tuple(objectives)})


def move(plan: Plan, id: str, step: int) -> Plan:
    """Move a part one place up (``-1``) or down (``1``) among its neighbours.

    A key result at the edge of its objective goes over to the neighbouring objective. At the
    very edge the plan stays as it is.
    """
    if any(kpi.id == id for kpi in plan.kpis):
        return plan.model_copy(update={"kpis": _swap(plan.kpis, id, step)})
    if any(objective.id == id for objective in plan.objectives):
        return _move_objective(plan, id, step)
    return _move_key_result(plan, id, step)


def indent(plan: Plan, id: str) -> Plan:
    """Align a part under the one above it.

    An objective then derives from the last key result of the objective above; a key result
    supports the key result above. Where there is nothing above, the plan stays as it is.
    """
    for n, objective in enumerate(plan.objectives):
        if objective.id == id:
            above = [other for other in plan.objectives[:n] if other.for_ == objective.for_ and other.key_results]
            target = above[-1].key_results[-1].id if above else None
            return plan if target is None or id in ancestors(plan, target) else set_fields(plan, id, {"for_": target})
        for row, upper in zip(objective.key_results[1:], objective.key_results, strict=False):
            if row.id == id and upper.id not in row.supports and id not in ancestors(plan, upper.id):
                return set_fields(plan, id, {"supports": (*row.supports, upper.id)})
    return plan


def outdent(plan: Plan, id: str) -> Plan:
    """Undo an alignment: an objective derives from what its parent derives from; a key result supports no other."""
    item = plan.find(id)
    if isinstance(item, KeyResult):
        return set_fields(plan, id, {"supports": ()}) if item.supports else plan
    if isinstance(item, Objective) and item.for_ is not None:
        parent = next((objective for objective, row in plan.key_results() if row.id == item.for_), None)
        return set_fields(plan, id, {"for_": parent.for_}) if parent else plan
    return plan


def ancestors(plan: Plan, id: str) -> set[str]:
    """Ids of everything that a part serves, directly or not.

    An objective serves what it derives from; a key result its objective and what it supports.
    """
    above: dict[str, tuple[str | None, ...]] = {objective.id: (objective.for_,) for objective in plan.objectives}
    above |= {row.id: (objective.id, *row.supports) for objective, row in plan.key_results()}
    found: set[str] = set()
    waiting = [id]
    while waiting:
        for target in above.get(waiting.pop(), ()):
            if target is not None and target not in found:
                found.add(target)
                waiting.append(target)
    return found


def _update(plan: Plan, id: str, step: Callable[[Item], Item]) -> Plan:
    for n, kpi in enumerate(plan.kpis):
        if kpi.id == id:
            return plan.model_copy(update={"kpis": (*plan.kpis[:n], step(kpi), *plan.kpis[n + 1 :])})
    for objective in plan.objectives:
        if objective.id == id:
            return _with_objectives(plan, (step(o) if o is objective else o for o in plan.objectives))
        for k, row in enumerate(objective.key_results):
            if row.id == id:
                rows = (*objective.key_results[:k], step(row), *objective.key_results[k + 1 :])
                return _with_rows(plan, {objective.id: rows})
    raise KeyError(id)


def _with_rows(plan: Plan, rows: Mapping[str, tuple[Item, ...]]) -> Plan:
    return _with_objectives(
        plan, (o.model_copy(update={"key_results": rows[o.id]}) if o.id in rows else o for o in plan.objectives)
    )


def _with_objectives(plan: Plan, objectives: Iterable[Item]) -> Plan:
    return plan.model_copy(update={"objectives": tuple(objectives)})


def _swap(parts: tuple[_Part, ...], id: str, step: int) -> tuple[_Part, ...]:
    at = next(n for n, part in enumerate(parts) if part.id == id)
    to = at + step
    if not 0 <= to < len(parts):
        return parts
    order = list(parts)
    order[at], order[to] = order[to], order[at]
    return tuple(order)


def _move_objective(plan: Plan, id: str, step: int) -> Plan:
    order = list(plan.objectives)
    at = next(n for n, objective in enumerate(order) if objective.id == id)
    siblings = [n for n, objective in enumerate(order) if objective.for_ == order[at].for_]
    to = siblings.index(at) + step
    if not 0 <= to < len(siblings):
        return plan
    order[at], order[siblings[to]] = order[siblings[to]], order[at]
    return _with_objectives(plan, order)


def _move_key_result(plan: Plan, id: str, step: int) -> Plan:
    for n, objective in enumerate(plan.objectives):
        rows = objective.key_results
        at = next((k for k, row in enumerate(rows) if row.id == id), None)
        if at is None:
            continue
        if 0 <= at + step < len(rows):
            return _with_rows(plan, {objective.id: _swap(rows, id, step)})
        if not 0 <= n + step < len(plan.objectives):
            return plan
        other = plan.objectives[n + step]
        if id in ancestors(plan, other.id):
            return plan  # it would end up deriving from itself
        joined = (rows[at], *other.key_results) if step > 0 else (*other.key_results, rows[at])
        return _with_rows(plan, {objective.id: (*rows[:at], *rows[at + 1 :]), other.id: joined})
    return plan


def _heir(plan: Plan, id: str) -> str | None:
    for objective in plan.objectives:
        if objective.id == id or any(row.id == id for row in objective.key_results):
            return objective.for_
    return None


def _without_support(row: KeyResult, removed: set[str]) -> KeyResult:
    if removed.isdisjoint(row.supports):
        return row
    return row.model_copy(update={"supports": tuple(s for s in row.supports if s not in removed)})


def _same(left: tuple[object, ...], right: tuple[object, ...]) -> bool:
    return len(left) == len(right) and all(a is b for a, b in zip(left, right, strict=True))
