"""How a part of a plan hangs on a KPI, as its fields have it."""

from __future__ import annotations

import pytest

from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.smart import review
from okrwidgets.smart.reviewing.from_fields import context_of
from okrwidgets.smart.statement.record import Link

KPI_OF_THE_PLAN = KPI(id="revenue", name="Invoiced revenue", unit=Unit("money", "EUR"), why="Covers the fixed costs")


def plan_with(drivers: str | dict[str, str] | None, drives: str | None, *, for_: str | None = "revenue") -> Plan:
    row = KeyResult(id="contracts", title="Close 30 contracts", drives=drives, target=30.0)
    objective = Objective(id="carry", title="Carry the quarter", for_=for_, key_results=(row,))
    return Plan(kpis=(KPI_OF_THE_PLAN.replace(drivers=drivers),), objectives=(objective,))


@pytest.mark.parametrize(
    ("drivers", "drives", "link"),
    [
        ("contracts * contract_value", "contracts", "named"),
        ({"revenue": "contracts * value", "contracts": "clients / 10"}, "contracts", "named"),
        ({"contracts": "clients / 10"}, "contracts", "named"),
        ("contracts_signed * value", "contracts", "linked"),
        ("contracts * contract_value", None, "linked"),
        (None, "contracts", "linked"),
    ],
)
def test_a_key_result_is_named_when_it_moves_a_name_of_the_driver_tree(
    drivers: str | dict[str, str] | None, drives: str | None, link: Link
) -> None:
    plan = plan_with(drivers, drives)
    assert context_of(plan.objectives[0].key_results[0], plan).link == link
    assert context_of(plan.objectives[0], plan).link == "linked"


def test_without_a_way_up_it_is_loose_only_where_there_is_a_kpi() -> None:
    loose = plan_with("contracts * value", "contracts", for_=None)
    without = loose.replace(kpis=())
    for plan, link in ((loose, "loose"), (without, None)):
        for item in (plan.objectives[0], plan.objectives[0].key_results[0]):
            assert context_of(item, plan).link == link
    assert context_of(loose.objectives[0], None).link is None


def test_the_link_becomes_a_finding_of_its_own() -> None:
    found = {}
    for name, plan in (
        ("named", plan_with("contracts * value", "contracts")),
        ("linked", plan_with("contracts * value", None)),
        ("loose", plan_with("contracts * value", "contracts", for_=None)),
    ):
        codes = [finding.rule.code for finding in review(plan.objectives[0].key_results[0], plan).findings]
        found[name] = [code for code in codes if code.startswith("R")]
    assert found == {"named": [], "linked": ["R103"], "loose": ["R102"]}


def test_a_title_that_says_another_figure_than_the_field() -> None:
    found = review(KeyResult(id="c", title="Close 30 contracts", target=20.0))["M"]
    assert (found.verdict, found.fields_missing) == ("partly", ("target",))
    assert found.carried_by == ("target", "unit", "text")
    assert found.reason.say("it") == "Il testo dice “30 contracts”, il campo del valore obiettivo dice 20."
    assert review(KeyResult(id="c", title="Close 20 contracts", target=20.0))["M"].verdict == "met"


def test_a_link_past_the_driver_tree_carries_relevance_only_in_part() -> None:
    kpi = KPI(id="r", name="Revenue", why="Fixed costs", drivers="contracts * value", target=1.0)

    def relevance(drives: str | None, drivers: str | None) -> str:
        row = KeyResult(id="k", title="Close 30 contracts", target=30.0, drives=drives)
        holder = Objective(id="o", title="Carry it", for_="r", key_results=(row,))
        plan = Plan(kpis=(kpi.replace(drivers=drivers),), objectives=(holder,))
        return review(row, plan)["R"].verdict

    assert relevance("contracts", "contracts * value") == "met"
    assert relevance("visits", "contracts * value") == "partly"
    assert relevance(None, "contracts * value") == "partly"
    assert relevance(None, None) == "met"
