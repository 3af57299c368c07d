"""Edits as a person makes them, drawn at random."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan
from tests.model import plans


def set_part(plan: Plan, part: Any, **changes: Any) -> Plan:
    """The plan with some fields of one part changed."""
    new = part.replace(**changes)
    return plan.replace(
        kpis=tuple(new if kpi is part else kpi for kpi in plan.kpis),
        objectives=tuple(
            new
            if objective is part
            else objective.replace(key_results=tuple(new if k is part else k for k in objective.key_results))
            if any(k is part for k in objective.key_results)
            else objective
            for objective in plan.objectives
        ),
    )


def _unlinked(kpis: Any, objectives: Any) -> dict[str, Any]:
    """Take away the links that the edit left pointing at nothing, as the editing session does."""
    there = {part.id for part in (*kpis, *objectives)} | {k.id for o in objectives for k in o.key_results}

    def key_result(k: KeyResult) -> KeyResult:
        return k if there.issuperset(k.supports) else k.replace(supports=tuple(i for i in k.supports if i in there))

    def objective(o: Objective) -> Objective:
        kept = tuple(key_result(k) for k in o.key_results)
        changes: dict[str, Any] = {}
        if any(a is not b for a, b in zip(kept, o.key_results, strict=True)):
            changes["key_results"] = kept
        if o.for_ is not None and o.for_ not in there:
            changes["for_"] = None
        return o.replace(**changes) if changes else o

    return {"kpis": tuple(kpis), "objectives": tuple(objective(o) for o in objectives)}


Draw = st.DrawFn
Objectives = list[Objective]


@st.composite
def edited(draw: Draw, plan: Plan) -> Plan:
    """The plan after one edit."""
    return draw(st.sampled_from(EDITS))(draw, plan)


def _plan_field(draw: Draw, plan: Plan) -> Plan:
    name = draw(st.sampled_from(sorted(plans.PLAN_FIELDS)))
    return plan.replace(**{name: draw(plans.PLAN_FIELDS[name])})


def _field(draw: Draw, plan: Plan) -> Plan:
    parts = _parts(plan)
    if not parts:
        return plan
    part = draw(st.sampled_from(parts))
    fields = {KPI: plans.KPI_FIELDS, Objective: plans.OBJECTIVE_FIELDS, KeyResult: plans.KEY_RESULT_FIELDS}
    of_part = fields[type(part)]
    name = draw(st.sampled_from(sorted(of_part)))
    return set_part(plan, part, **{name: draw(of_part[name])})


def _check_in(draw: Draw, plan: Plan) -> Plan:
    holders = [part for part in _parts(plan) if not isinstance(part, Objective)]
    if not holders:
        return plan
    part = draw(st.sampled_from(holders))
    new = draw(st.builds(CheckIn, date=plans.days, value=plans.figures))
    return set_part(plan, part, check_ins=(*part.check_ins, new))


def _add_key_result(draw: Draw, plan: Plan) -> Plan:
    if not plan.objectives:
        return plan
    objective = draw(st.sampled_from(plan.objectives))
    inner = list(objective.key_results)
    new = KeyResult(id=_fresh_id(plan), title=draw(plans.words), target=5)
    inner.insert(draw(st.integers(0, len(inner))), new)
    return set_part(plan, objective, key_results=tuple(inner))


def _add_objective(draw: Draw, plan: Plan) -> Plan:
    objectives = list(plan.objectives)
    new = Objective(id=_fresh_id(plan), title=draw(plans.words))
    objectives.insert(draw(st.integers(0, len(objectives))), new)
    return plan.replace(objectives=tuple(objectives))


def _remove(draw: Draw, plan: Plan) -> Plan:
    parts = _parts(plan)
    if not parts:
        return plan
    gone = draw(st.sampled_from(parts))
    kept = [
        o.replace(key_results=tuple(k for k in o.key_results if k is not gone))
        if any(k is gone for k in o.key_results)
        else o
        for o in plan.objectives
        if o is not gone
    ]
    return plan.replace(**_unlinked([k for k in plan.kpis if k is not gone], kept))


def _move(draw: Draw, plan: Plan) -> Plan:
    objectives = list(plan.objectives)
    if len(objectives) < 2:
        return plan
    source, target = draw(st.permutations(range(len(objectives))))[:2]
    if not objectives[source].key_results:
        return plan
    moved = draw(st.sampled_from(objectives[source].key_results)).replace(supports=())
    rest = tuple(k for k in objectives[source].key_results if k.id != moved.id)
    inner = list(objectives[target].key_results)
    inner.insert(draw(st.integers(0, len(inner))), moved)
    objectives[source] = objectives[source].replace(key_results=rest, for_=None)
    objectives[target] = objectives[target].replace(key_results=tuple(inner), for_=None)
    return plan.replace(objectives=tuple(objectives))


def _reorder_key_results(draw: Draw, plan: Plan) -> Plan:
    if not plan.objectives:
        return plan
    objective = draw(st.sampled_from(plan.objectives))
    return set_part(plan, objective, key_results=tuple(draw(st.permutations(objective.key_results))))


def _reorder_objectives(draw: Draw, plan: Plan) -> Plan:
    return plan.replace(objectives=tuple(draw(st.permutations(plan.objectives))))


def _rename(draw: Draw, plan: Plan) -> Plan:
    leaves = [k for _, k in plan.key_results() if not _is_target(plan, k.id)]
    return set_part(plan, draw(st.sampled_from(leaves)), id=_fresh_id(plan)) if leaves else plan


EDITS = [
    _plan_field, _field, _field, _check_in, _add_key_result, _add_objective, _remove, _move,
    _reorder_key_results, _reorder_objectives, _rename,
]  # fmt: skip


def _parts(plan: Plan) -> list[Any]:
    return [*plan.kpis, *plan.objectives, *(k for _, k in plan.key_results())]


def _fresh_id(plan: Plan) -> str:
    return next(f"new-{n}" for n in range(100) if f"new-{n}" not in plan.ids())


def _is_target(plan: Plan, id: str) -> bool:
    return any(o.for_ == id for o in plan.objectives) or any(id in k.supports for _, k in plan.key_results())
