"""How much of a KPI each branch carries; shares and rest make the whole."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.breakdown.aligning import Carried, alignment
from okrwidgets.errors import PlanError
from okrwidgets.model import KPI, Objective, Plan, Unit
from okrwidgets.model.starting_points import article_plan
from tests.breakdown.aligning.plans import CONTRACTS, EURO, REVENUE, WITH_DRIVERS, objective, plan, row, three_levels


def carried(made: Plan) -> Carried:
    (found,) = alignment(made, made.kpis[0]).carried
    return found


def test_a_tree_attributes_the_way_and_a_key_result_hands_its_part_down() -> None:
    found = carried(three_levels())
    assert found.basis == "attribution"
    assert (found.base, found.whole) == ("start", 100_000.0)
    # 30 × 2,500 and 15,000; 20 and 6 of the 30 go to the teams, 4 to nobody
    assert found.objectives == pytest.approx({"grow": 75_000, "serve": 15_000, "north": 50_000, "south": 15_000})
    assert found.rest == pytest.approx(10_000)
    assert found.key_results == pytest.approx({"contracts": 75_000, "services": 15_000, "n": 50_000, "s": 15_000})


def test_branches_know_their_part_and_their_depth() -> None:
    found = alignment(three_levels()).branches
    assert [(each.objective, each.depth, each.parent, each.level) for each in found] == [
        ("grow", 1, "revenue", "company"),
        ("north", 2, "contracts", "team"),
        ("south", 2, "contracts", "team"),
        ("serve", 1, "revenue", "company"),
    ]
    assert [each.part for each in found] == pytest.approx([0.75, 0.5, 0.15, 0.15])


def test_without_a_tree_targets_in_the_unit_of_the_kpi_decide() -> None:
    made = plan(
        objective("north", "revenue", row("n", 60_000.0, unit=EURO)),
        objective("south", "revenue", row("s", 25_000.0, unit=EURO), row("visits", 40.0)),
        objective("brand", "revenue", row("b", 40.0, unit=Unit("percent"))),
    )
    found = carried(made)
    assert (found.basis, found.whole, found.rest) == ("targets", 100_000.0, 15_000.0)
    assert found.objectives == {"north": 60_000.0, "south": 25_000.0}
    assert [branch.share for branch in alignment(made).branches] == [60_000.0, 25_000.0, None]


def test_other_currencies_levels_and_ceilings_are_no_parts() -> None:
    for other in (
        row("n", 60_000.0, unit=Unit("money", "USD")),
        row("n", 60_000.0, unit=EURO, counts="level", start=0.0),
        row("n", 60_000.0, unit=EURO, better="down"),
        row("n", 0.0, unit=EURO),
        row("n", unit=EURO),
    ):
        assert carried(plan(objective("north", "revenue", other))).basis == "none"


def test_the_only_objective_below_a_key_result_carries_all_of_it() -> None:
    made = three_levels()
    care = objective("care", "services", row("nps", 40.0, unit=Unit("score")))
    made = made.replace(objectives=(*made.objectives, care))
    assert carried(made).objectives["care"] == pytest.approx(15_000)
    # of two nobody knows
    other = objective("repair", "services", row("days", 2.0, better="down"))
    found = carried(made.replace(objectives=(*made.objectives, other)))
    assert not {"care", "repair"} & found.objectives.keys()


def test_several_key_results_of_one_driver_share_its_part_by_their_targets() -> None:
    made = plan(
        objective("north", "revenue", row("n", 20.0, drives="contracts", unit=CONTRACTS)),
        objective("south", "revenue", row("s", 10.0, drives="contracts", unit=CONTRACTS)),
        kpi=REVENUE.replace(drivers="contracts * contract_value", assumptions={"contract_value": 3000}),
    )
    found = carried(made)
    assert found.objectives == pytest.approx({"north": 60_000, "south": 30_000})
    assert found.rest == pytest.approx(10_000)


def test_a_percentage_is_shared_out_in_points_as_the_plan_writes_it() -> None:
    rate = KPI(
        id="rate",
        unit=Unit("percent"),
        counts="level",
        start=2.0,
        target=3.0,
        drivers="orders / visits",
        assumptions={},
    )
    orders = row("orders", 280.0, drives="orders", counts="level", start=200.0)
    visits = row("visits", 10_000.0, drives="visits", counts="level", start=10_000.0)
    found = carried(plan(objective("checkout", "rate", orders, visits), kpi=rate))
    assert found.whole == pytest.approx(1.0)
    assert found.objectives == pytest.approx({"checkout": 0.8})
    assert found.rest == pytest.approx(0.2)


def test_branches_may_carry_more_than_the_whole() -> None:
    made = plan(*(objective(side, "revenue", row(side[0], 60_000.0, unit=EURO)) for side in ("north", "south")))
    found = alignment(made)
    assert found.carried[0].rest == -20_000.0
    assert "B708" in [line.code for line in found.lines]


def test_figures_beyond_all_sums_are_no_shares() -> None:
    big = row("n", 1.7e308, unit=EURO)
    made = plan(objective("o", "revenue", big, big.replace(id="m")), kpi=REVENUE.replace(target=1.7e308))
    assert carried(made).basis == "none"


def test_the_article_holds_only_with_a_figure_that_nobody_has_stated() -> None:
    found = carried(article_plan("it"))
    assert (found.whole, found.rest) == (100_000.0, 0.0)
    assert [name.say("it") for name in found.assumed] == ["valore medio di un contratto"]


_TARGET = st.floats(0.01, 1e9)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Up to eight objectives, each below the KPI or below a key result that stands before it."""
    units = [EURO, CONTRACTS, Unit("percent")]
    parents: list[str] = ["revenue"]
    made: list[Objective] = []
    for n in range(draw(st.integers(0, 8))):
        rows = [
            row(
                f"r{n}-{k}",
                draw(st.none() | _TARGET),
                unit=draw(st.sampled_from(units)),
                drives=draw(st.sampled_from([None, "contracts", "services", "contract_value", "else"])),
            )
            for k in range(draw(st.integers(0, 3)))
        ]
        made.append(objective(f"o{n}", draw(st.sampled_from(parents)), *rows))
        parents += [each.id for each in rows] + [f"o{n}"]
    kpi = draw(st.sampled_from([REVENUE, WITH_DRIVERS])).replace(target=draw(_TARGET))
    return plan(*made, kpi=kpi)


@settings(max_examples=60, deadline=None)
@given(plans())
def test_shares_and_rest_are_the_whole(made: Plan) -> None:
    found = alignment(made)
    (shared,) = found.carried
    if shared.whole is None or shared.rest is None:
        assert all(branch.share is None for branch in found.branches)
        return
    top = [branch.share or 0.0 for branch in found.branches if branch.parent == "revenue"]
    size = max(abs(shared.whole), *map(abs, top), 1e-9)
    assert math.fsum([*top, shared.rest]) == pytest.approx(shared.whole, abs=1e-12 * size)
    for line in found.lines:
        assert line.sentence.say("en")
        assert line.sentence.say("it")


@settings(max_examples=60, deadline=None)
@given(plans(), st.data())
def test_a_support_changes_nothing_that_rolls_up(made: Plan, data: st.DataObject) -> None:
    rows = [each for _, each in made.key_results()]
    if not rows:
        return
    helper = data.draw(st.sampled_from(rows))
    # one that supports another of the same driver is not counted there: that is what supporting means
    others = [each.id for each in rows if each.drives is None or each.drives != helper.drives]
    helped = data.draw(st.sampled_from([*others, *(each.id for each in made.objectives)]))
    changed = helper.replace(supports=(helped,))
    objectives = tuple(
        each.replace(key_results=tuple(changed if r.id == helper.id else r for r in each.key_results))
        for each in made.objectives
    )
    try:
        changed_plan = made.replace(objectives=objectives)
    except PlanError:  # it would go round in a circle
        return
    before, after = alignment(made), alignment(changed_plan)
    assert (helper.id, helped) in after.supports
    assert after.contributes == before.contributes
    assert after.branches == before.branches
    assert after.carried == before.carried


def test_a_part_of_next_to_nothing_is_left_open() -> None:
    grow = objective("grow", "revenue", row("services", 15_000.0, drives="services", unit=EURO))
    tiny = KPI(id="revenue", unit=EURO, target=5e-324, drivers="services * 1")
    (branch,) = alignment(Plan(kpis=(tiny,), objectives=(grow,))).branches
    assert (branch.share, branch.part) == (15_000, None)
