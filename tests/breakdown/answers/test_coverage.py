"""Key results that move nothing, drivers that nobody moves, targets that only repeat the one above (M15)."""

from __future__ import annotations

from okrwidgets.advice import advice
from okrwidgets.breakdown import breakdown
from okrwidgets.breakdown.answers import coverage
from okrwidgets.breakdown.trees import tree_of
from okrwidgets.model import KeyResult, Objective, Plan, Unit
from tests.breakdown.answers.made import tree, written

EURO = Unit("money", "EUR")


def with_team(*rows: KeyResult, under: str = "revenue") -> Plan:
    plan = written(3000)
    return plan.replace(objectives=(*plan.objectives, Objective(id="team", title="Team", for_=under, key_results=rows)))


def test_a_key_result_that_moves_no_driver() -> None:
    plan = with_team(KeyResult(id="posts", title="Publish ten posts", target=10.0))
    found = coverage(plan, tree_of(plan))
    assert found.moves_nothing == ("posts",)
    (line,) = [line for line in found.lines if line.code == "B451"]
    assert line.key_results == ("posts",)
    assert line.sentence.say("en").startswith("“Publish ten posts” moves none of the drivers of “Invoiced revenue")
    assert line.sentence.say("it").startswith("“Publish ten posts” non muove nessuna leva di “Invoiced revenue")


def test_a_key_result_below_one_that_moves_a_driver_helps_that_one() -> None:
    plan = with_team(KeyResult(id="calls", title="Call 900 firms", target=900.0), under="meetings")
    assert coverage(plan, tree_of(plan)).moves_nothing == ()


def test_a_driver_that_nobody_moves() -> None:
    made = tree({"total": "a * b", "a": "c * d"}, rows={"c": 2.0}, assumed={"d": 3, "b": 4})
    assert set(coverage(made.plan, made).unmoved) == {"b", "d"}
    stated = tree({"total": "a * b", "a": "c * d"}, rows={"a": 6.0, "b": 4.0}, assumed={"c": 2, "d": 3})
    assert coverage(stated.plan, stated).unmoved == ()  # whoever moves a, moves c or d


def test_a_copied_target() -> None:
    plan = with_team(KeyResult(id="mine", title="Invoice it", unit=EURO, target=100_000.0))
    found = coverage(plan, tree_of(plan))
    assert (found.copied, found.divided) == (("mine",), ())
    (line,) = [line for line in found.lines if line.code == "B453"]
    assert [each.sentence for each in advice(plan) if each.code == "V105"] == [line.sentence]


def test_plain_division() -> None:
    halves = [KeyResult(id=id, title=id, unit=EURO, target=50_000.0) for id in ("north", "south")]
    plan = with_team(*halves)
    found = coverage(plan, tree_of(plan))
    assert (found.copied, found.divided) == ((), ("team",))
    (line,) = [line for line in found.lines if line.code == "B454"]
    assert line.key_results == ("north", "south")
    assert [each.sentence for each in advice(plan) if each.code == "V106"] == [line.sentence]


def test_the_lines_of_a_breakdown_say_each_thing_once() -> None:
    plan = with_team(KeyResult(id="posts", title="Publish ten posts", target=10.0))
    lines = breakdown(plan).lines
    assert len(set(lines)) == len(lines)
    assert {"gap", "coverage", "pace", "timing"} <= {line.kind for line in lines}
