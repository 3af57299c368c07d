"""The outline's steps keep every link whole and touch nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.editing import change
from okrwidgets.model import KPI, KeyResult, Objective, Plan


def sales() -> Plan:
    return Plan(
        kpis=(KPI(id="revenue", name="Revenue", unit="EUR", target=100000.0),),
        objectives=(
            Objective(
                id="contracts",
                for_="revenue",
                key_results=(
                    KeyResult(id="meet", target=300.0),
                    KeyResult(id="close", target=30.0, supports=("meet",)),
                ),
            ),
            Objective(id="team", for_="close", key_results=(KeyResult(id="train", target=4.0),)),
        ),
    )


def whole(plan: Plan) -> Plan:
    """The same plan, built again with every check."""
    return Plan(**{name: getattr(plan, name) for name in type(plan).model_fields})


def test_a_field_changes_and_its_neighbours_are_the_same_objects() -> None:
    before = sales()
    after = change.set_fields(before, "close", {"target": 20.0})
    assert after.objectives[0].key_results[1].target == 20.0
    assert after.objectives[0].key_results[0] is before.objectives[0].key_results[0]
    assert after.objectives[1] is before.objectives[1]
    assert after.kpis is before.kpis


def test_setting_a_field_of_nothing_says_so() -> None:
    with pytest.raises(KeyError):
        change.set_fields(sales(), "nobody", {"target": 1.0})


def test_a_key_result_is_added_behind_the_one_it_was_asked_from() -> None:
    plan, new = change.add_key_result(sales(), "contracts", after="meet")
    assert [row.id for row in plan.objectives[0].key_results] == ["meet", new, "close"]


def test_new_ids_are_never_taken_twice() -> None:
    plan = sales()
    for _ in range(3):
        plan, _ = change.add_key_result(plan, "contracts")
        plan, _ = change.add_objective(plan, "revenue")
        plan, _ = change.add_kpi(plan)
    assert whole(plan) == plan


def test_what_derived_from_a_removed_key_result_derives_from_its_parent() -> None:
    plan = change.remove(sales(), "close")
    assert plan.objectives[1].for_ == "revenue"


def test_support_of_a_removed_key_result_goes_with_it() -> None:
    assert change.remove(sales(), "meet").objectives[0].key_results[0].supports == ()


def test_removing_an_objective_takes_its_key_results_along() -> None:
    plan = change.remove(sales(), "contracts")
    assert plan.ids() == {"revenue", "team", "train"}
    assert plan.objectives[0].for_ == "revenue"


def test_a_key_result_moves_over_the_edge_into_the_next_objective() -> None:
    plan = change.move(change.outdent(sales(), "close"), "meet", 1)
    assert [row.id for row in plan.objectives[0].key_results] == ["close", "meet"]
    plan = change.move(plan, "meet", 1)
    assert [row.id for row in plan.objectives[1].key_results] == ["meet", "train"]


def test_a_key_result_does_not_move_below_itself() -> None:
    plan = sales()
    assert change.move(plan, "close", 1) is plan
    supported = change.move(plan, "meet", 1)
    assert change.move(supported, "meet", 1) is supported, "close supports it, and the team derives from close"


def test_at_the_very_edge_nothing_moves() -> None:
    plan = sales()
    assert change.move(plan, "meet", -1) is plan
    assert change.move(plan, "train", 1) is plan


def test_an_objective_is_aligned_under_the_last_key_result_above_it_and_back() -> None:
    plan, new = change.add_objective(sales(), "revenue")
    below = change.indent(plan, new)
    assert below.objectives[-1].for_ == "close"
    assert change.outdent(below, new).objectives[-1].for_ == "revenue"


def test_a_key_result_supports_the_one_above_it_but_not_in_a_circle() -> None:
    plan = change.outdent(sales(), "close")
    assert change.indent(plan, "close").objectives[0].key_results[1].supports == ("meet",)
    swapped = change.move(change.indent(plan, "close"), "meet", 1)
    assert change.indent(swapped, "meet") is swapped


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["remove", "up", "down", "indent", "outdent", "key_result", "objective", "kpi"]),
        st.integers(0, 30),
    ),
    max_size=25,
)


@given(STEPS)
def test_any_sequence_of_steps_leaves_a_plan_that_passes_every_check(steps: list[tuple[str, int]]) -> None:
    plan = sales()
    for name, pick in steps:
        ids = sorted(plan.ids()) or ["revenue"]
        id = ids[pick % len(ids)]
        if name == "remove":
            plan = change.remove(plan, id)
        elif name in ("up", "down"):
            plan = change.move(plan, id, 1 if name == "down" else -1) if plan.find(id) else plan
        elif name == "indent":
            plan = change.indent(plan, id)
        elif name == "outdent":
            plan = change.outdent(plan, id)
        elif name == "key_result" and plan.objectives:
            plan, _ = change.add_key_result(plan, plan.objectives[pick % len(plan.objectives)].id)
        elif name == "objective":
            plan, _ = change.add_objective(plan, id if isinstance(plan.find(id), KPI | KeyResult) else None)
        elif name == "kpi":
            plan, _ = change.add_kpi(plan)
        assert whole(plan) == plan
