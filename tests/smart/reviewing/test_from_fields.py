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
