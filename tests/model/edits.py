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


@st.composite
def edited(draw: st.DrawFn, plan: Plan) -> Plan:
    """The plan after one edit."""
    act = draw(st.sampled_from(["plan", "field", "field", "add", "remove", "move", "reorder", "check_in", "rename"]))
    if act == "plan":
        name = draw(st.sampled_from(sorted(plans.PLAN_FIELDS)))
        return plan.replace(**{name: draw(plans.PLAN_FIELDS[name])})
    parts: list[Any] = [*plan.kpis, *plan.objectives, *(k for _, k in plan.key_results())]
    if act == "field" and parts:
        part = draw(st.sampled_from(parts))
        fields = {KPI: plans.KPI_FIELDS, Objective: plans.OBJECTIVE_FIELDS, KeyResult: plans.KEY_RESULT_FIELDS}[type(part)]
        name = draw(st.sampled_from(sorted(fields)))
        return set_part(plan, part, **{name: draw(fields[name])})
    if act == "check_in":
        holders = [part for part in parts if not isinstance(part, Objective)]
        if holders:
            part = draw(st.sampled_from(holders))
            new = draw(st.builds(CheckIn, date=plans.days, value=plans.figures))
            return set_part(plan, part, check_ins=(*part.check_ins, new))
    objectives = list(plan.objectives)
    if act == "add":
        fresh = next(f"new-{n}" for n in range(100) if f"new-{n}" not in plan.ids())
        if objectives and draw(st.booleans()):
            at = draw(st.integers(0, len(objectives) - 1))
            inner = list(objectives[at].key_results)
            inner.insert(draw(st.integers(0, len(inner))), KeyResult(id=fresh, title=draw(plans.words), target=5))
            objectives[at] = objectives[at].replace(key_results=tuple(inner))
            return plan.replace(objectives=tuple(objectives))
        objectives.insert(draw(st.integers(0, len(objectives))), Objective(id=fresh, title=draw(plans.words)))
        return plan.replace(objectives=tuple(objectives))
    if act == "remove" and parts:
        gone = draw(st.sampled_from(parts))
        kept = [
            o.replace(key_results=tuple(k for k in o.key_results if k is not gone))
            if any(k is gone for k in o.key_results)
            else o
            for o in objectives
            if o is not gone
        ]
        return plan.replace(**_unlinked([k for k in plan.kpis if k is not gone], kept))
    if act == "move" and len(objectives) > 1:
        source, target = draw(st.permutations(range(len(objectives))))[:2]
        if objectives[source].key_results:
            moved = draw(st.sampled_from(objectives[source].key_results)).replace(supports=())
            rest = tuple(k for k in objectives[source].key_results if k.id != moved.id)
            inner = list(objectives[target].key_results)
            inner.insert(draw(st.integers(0, len(inner))), moved)
            objectives[source] = objectives[source].replace(key_results=rest)
            objectives[target] = objectives[target].replace(key_results=tuple(inner), for_=None)
            objectives[source] = objectives[source].replace(for_=None)
            return plan.replace(objectives=tuple(objectives))
    if act == "reorder":
        if objectives and draw(st.booleans()):
            at = draw(st.integers(0, len(objectives) - 1))
            inner = draw(st.permutations(objectives[at].key_results))
            objectives[at] = objectives[at].replace(key_results=tuple(inner))
            return plan.replace(objectives=tuple(objectives))
        return plan.replace(objectives=tuple(draw(st.permutations(objectives))))
    if act == "rename":
        leaves = [k for _, k in plan.key_results() if not _is_target(plan, k.id)]
        if leaves and "renamed" not in plan.ids():
            return set_part(plan, draw(st.sampled_from(leaves)), id="renamed")
    return plan


def _is_target(plan: Plan, id: str) -> bool:
    return any(o.for_ == id for o in plan.objectives) or any(id in k.supports for _, k in plan.key_results())
