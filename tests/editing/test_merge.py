"""Two versions of one plan are put together by id; only real conflicts are asked about."""

from __future__ import annotations

from okrwidgets.editing import change
from okrwidgets.editing.merge import Conflict, merge
from okrwidgets.model import KPI, KeyResult, Objective, Plan

BASE = Plan(
    title="Sales",
    kpis=(KPI(id="revenue", name="Revenue", target=100.0),),
    objectives=(
        Objective(
            id="o",
            for_="revenue",
            key_results=(KeyResult(id="a", target=1.0), KeyResult(id="b", target=2.0), KeyResult(id="c")),
        ),
    ),
)


def rows(plan: Plan) -> list[str]:
    return [row.id for _, row in plan.key_results()]


def test_what_only_one_side_changed_is_taken() -> None:
    ours = change.set_fields(BASE, "a", {"target": 10.0})
    theirs = change.set_fields(change.set_fields(BASE, "b", {"title": "B"}), None, {"title": "Sales 2"})
    merged = merge(BASE, ours, theirs)
    assert merged.conflicts == ()
    assert merged.plan == change.set_fields(theirs, "a", {"target": 10.0})


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    both = change.set_fields(BASE, "a", {"target": 10.0})
    assert merge(BASE, both, both).conflicts == ()


def test_one_field_changed_differently_is_asked_about_and_ours_stays_meanwhile() -> None:
    ours = change.set_fields(BASE, "a", {"target": 10.0})
    theirs = change.set_fields(BASE, "a", {"target": 20.0})
    merged = merge(BASE, ours, theirs)
    assert merged.conflicts == (Conflict("a", "target", 10.0, 20.0),)
    assert merged.plan == ours


def test_parts_added_on_both_sides_are_all_kept_in_their_places() -> None:
    ours, mine = change.add_key_result(BASE, "o", after="a")
    theirs = BASE.model_copy(
        update={
            "objectives": (
                BASE.objectives[0].model_copy(
                    update={"key_results": (*BASE.objectives[0].key_results, KeyResult(id="d"))}
                ),
            )
        }
    )
    assert rows(merge(BASE, ours, theirs).plan) == ["a", mine, "b", "c", "d"]


def test_a_part_removed_by_one_side_and_left_alone_by_the_other_goes() -> None:
    assert rows(merge(BASE, change.remove(BASE, "b"), change.set_fields(BASE, "a", {"title": "A"})).plan) == ["a", "c"]
    assert rows(merge(BASE, change.set_fields(BASE, "a", {"title": "A"}), change.remove(BASE, "b")).plan) == ["a", "c"]


def test_a_part_removed_by_one_side_and_changed_by_the_other_stays() -> None:
    assert rows(merge(BASE, change.remove(BASE, "b"), change.set_fields(BASE, "b", {"title": "B"})).plan) == [
        "a",
        "b",
        "c",
    ]


def test_the_order_of_the_side_that_moved_something_wins() -> None:
    moved = change.move(BASE, "c", -1)
    assert rows(merge(BASE, moved, BASE).plan) == ["a", "c", "b"]
    assert rows(merge(BASE, BASE, moved).plan) == ["a", "c", "b"]


def test_a_whole_that_no_longer_holds_together_keeps_ours_and_asks() -> None:
    ours, new = change.add_objective(BASE, "a")
    theirs = change.remove(BASE, "a")
    ours = change.set_fields(ours, new, {"title": "hangs on a"})
    merged = merge(BASE, ours, theirs)
    assert merged.plan == ours
    assert merged.conflicts[0].field == ""
