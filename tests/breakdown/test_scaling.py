"""A plan counted in cents: every amount of money is a hundred times as much, and nothing else has changed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import okrwidgets as okr
from okrwidgets.breakdown.aligning import alignment
from okrwidgets.breakdown.pacing import forecast, score, status
from okrwidgets.model import KPI, CheckIn, History, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period

DEALS = (2900.0, 3400.0, 3100.0, 2800.0, 3300.0, 9000.0)
DAYS = tuple(dt.date(2027, 1, day) for day in (8, 15, 22, 29))
ON = dt.date(2027, 2, 1)


def plan(money: float, each: float | None, target: float, services: float) -> Plan:
    """Contracts and a subscription; all that is money is multiplied by ``money``."""
    euro, clients, contracts = Unit("money", "EUR"), Unit.parse("count of clients"), Unit.parse("count of contracts")
    top = KPI(
        id="revenue",
        name="Invoiced revenue",
        unit=euro,
        target=target * money,
        previous=82_000 * money,
        period=Period.parse("2027-Q1"),
        drivers={"revenue": "contracts * contract_value + services", "contracts": "meetings * closing_rate"},
        assumptions={"closing_rate": 12.0} | ({} if each is None else {"contract_value": each * money}),
        history=(
            History(driver="closing_rate", successes=100, trials=400),
            History(driver="contract_value", values=tuple(deal * money for deal in DEALS)),
        ),
    )
    met = tuple(CheckIn(date=day, value=20.0 * at) for at, day in enumerate(DAYS, 1))
    sold = tuple(CheckIn(date=day, value=services * money * at / 20) for at, day in enumerate(DAYS, 1))
    rows = (
        KeyResult(id="meet", drives="meetings", stage="input", unit=clients, target=300, check_ins=met),
        KeyResult(id="close", drives="contracts", stage="output", unit=contracts, target=30),
        KeyResult(id="serve", drives="services", unit=euro, target=services * money, check_ins=sold),
    )
    return Plan(kpis=(top,), objectives=(Objective(id="o", for_="revenue", key_results=rows),))


def figures(money: float, each: float | None, target: float, services: float) -> tuple[list[object], list[object]]:
    """What is money, divided by its scale; and what is none."""
    made = plan(money, each, target, services)
    found = okr.breakdown(made)
    gap, solved = found.gap(), found.solve("meetings")
    effects = sorted(found.sensitivity(), key=lambda effect: effect.driver)
    likely = okr.attainment(made, draws=400)
    serve = made.objectives[0].key_results[2]
    ahead = forecast(serve, ON, made)
    amounts = [
        *(found.value(scenario).value for scenario in ("targets", "current", "start", "previous")),  # type: ignore[arg-type]
        *(gap.target, gap.value, gap.missing, gap.rest, *gap.shares.values()),
        *(figure.value for id, figure in found.tree.figures().items() if found.tree.drivers[id].has_money),
        *(effect.effect for effect in effects),
        *(branch.share for branch in alignment(made).branches),
        *(likely.low, likely.median, likely.high, likely.expected, ahead.value, ahead.low, ahead.high, solved.value),
    ]
    others = [
        *(gap.status, tuple(gap.shares), solved.exact.get("meetings"), dict(solved.values), solved.reachable),
        *(figure.value for id, figure in found.tree.figures().items() if not found.tree.drivers[id].has_money),
        *(effect.elasticity for effect in effects),
        *(likely.probability, *likely.costs.values(), *likely.costs),
        *(score(serve, plan=made, on=ON).value, status(serve, ON, made).name),
        *(line.code for line in found.lines),
    ]
    return [None if each is None else each / money for each in amounts], others


@settings(deadline=None, max_examples=10)
@given(
    st.sampled_from([0.01, 0.5, 3.0, 100.0, 1936.27]),
    st.none() | st.floats(2000, 5000),
    st.floats(60_000, 200_000),
    st.floats(1000, 20_000),
)
def test_scaling_all_money_scales_money_and_nothing_else(
    money: float, each: float | None, target: float, services: float
) -> None:
    before, after = figures(1.0, each, target, services), figures(money, each, target, services)
    assert len(before[0]) == len(after[0])
    for one, other in zip(before[0], after[0], strict=True):
        assert other == (None if one is None else pytest.approx(one, rel=1e-6, abs=0.02 / min(money, 1)))
    for one, other in zip(before[1], after[1], strict=True):
        assert other == (pytest.approx(one, rel=1e-6, abs=1e-9) if isinstance(one, float) else one)
