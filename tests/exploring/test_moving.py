"""What moving one driver means for the others."""

from __future__ import annotations

from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.exploring.moving import above, movable, move, only_through, set_aside
from okrwidgets.model import Plan
from tests.exploring.plans import SHARED, TREE


def tree(text: str = TREE) -> DriverTree:
    return tree_of(Plan.loads(text))


def test_leaves_and_what_a_key_result_states_can_be_moved_and_never_the_kpi() -> None:
    assert set(movable(tree())) == {"meetings", "closing_rate", "contracts", "contract_value"}
    assert "revenue" not in movable(tree())
    assert set(movable(tree(SHARED))) == {"visits", "rate", "price", "cost"}


def test_the_last_one_who_moved_is_right() -> None:
    at_work = tree()
    moves = move(at_work, {}, "closing_rate", 0.12)
    moves = move(at_work, moves, "contract_value", 3500.0)
    assert moves == {"closing_rate": 0.12, "contract_value": 3500.0}
    moves = move(at_work, moves, "contracts", 34.0)
    assert moves == {"contracts": 34.0, "contract_value": 3500.0}, "what lies below is no longer asked"
    moves = move(at_work, moves, "meetings", 320.0)
    assert moves == {"meetings": 320.0, "contract_value": 3500.0}, "what lies above is computed again"


def test_what_counts_on_another_way_too_is_still_asked() -> None:
    shared = tree(SHARED)
    assert above(shared, "visits") == {"orders", "revenue", "costs", "margin"}
    assert only_through(shared, "orders") == {"rate"}
    assert only_through(shared, "margin") >= {"visits", "rate", "price", "cost"}
    assert only_through(shared, "visits") == frozenset()


def test_what_is_not_asked_says_because_of_whom() -> None:
    assert set_aside(tree(), {"contracts": 34.0}) == {"meetings": "contracts", "closing_rate": "contracts"}
    assert set_aside(tree(), {"meetings": 320.0}) == {}
