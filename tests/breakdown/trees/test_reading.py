"""Which figure of a plan a driver stands at, and which key results count together."""

from __future__ import annotations

import pytest

from okrwidgets.breakdown.trees import DriverTree, Figure, TreeError, tree_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period

EURO = Unit("money", "EUR")
ORDERS = Unit("count", noun="orders")


def grown(
    *rows: KeyResult, drivers: str | dict[str, str], assumptions: dict[str, float] | None = None, **more: object
) -> DriverTree:
    kpi = KPI(id="revenue", unit=EURO, target=1000.0, drivers=drivers, assumptions=assumptions or {}).replace(**more)
    return tree_of(Plan(kpis=(kpi,), objectives=(Objective(id="o", for_="revenue", key_results=rows),)))


def orders(target: float | None = None, id: str = "k", **more: object) -> KeyResult:
    return KeyResult(id=id, drives="orders", target=target, unit=ORDERS).replace(**more)


def test_a_given_figure_goes_before_all_others() -> None:
    tree = grown(orders(20.0), drivers="orders * order_value", assumptions={"orders": 30.0, "order_value": 10.0})
    assert tree.figures()["orders"] == Figure(20.0, "target", None, "k")
    assert tree.figures(given={"orders": 40}, measured={"orders": 50})["orders"] == Figure(40.0, "given")


def test_then_targets_then_formulas_then_assumptions_then_what_is_measured() -> None:
    drivers = {"revenue": "orders * order_value", "orders": "visits * share"}
    tree = grown(drivers=drivers, assumptions={"visits": 100.0, "share": 20.0, "orders": 7.0})
    assert tree.figures()["orders"] == Figure(20.0, "formula")
    assert tree.figures(measured={"visits": 5.0})["visits"] == Figure(100.0, "assumption")
    without = grown(drivers=drivers, assumptions={"share": 20.0, "orders": 7.0})
    assert without.figures()["orders"].value == 7  # assumed, and so it implies the visits
    assert without.figures()["visits"] == Figure(35.0, "implied")
    assert without.figures(measured={"visits": 50.0})["orders"] == Figure(10.0, "formula")
    assert without.figures(measured={"visits": 50.0})["visits"] == Figure(50.0, "measured")


def test_what_is_implied_goes_down_the_tree() -> None:
    """The target implies the orders, and these imply the visits."""
    tree = grown(
        drivers={"revenue": "orders * order_value", "orders": "visits * share"},
        assumptions={"order_value": 10.0, "share": 20.0},
    )
    figures = tree.figures()
    assert figures["orders"] == Figure(100.0, "formula")
    assert figures["visits"] == Figure(500.0, "implied")
    assert figures["revenue"] == Figure(1000.0, "formula")


def test_two_unknown_figures_of_one_formula_stay_unknown() -> None:
    tree = grown(drivers="orders * order_value")
    assert tree.figures()["orders"] == Figure(None, "none", "no_data")
    assert tree.value().why == "no_data"


def test_a_name_that_stands_twice_is_not_implied() -> None:
    assert grown(drivers="orders * orders").figures()["orders"].origin == "none"


def test_what_is_implied_stays_when_something_else_is_tried_out() -> None:
    tree = grown(orders(20.0), drivers="orders * order_value")
    assert tree.figures(given={"orders": 30})["order_value"] == Figure(50.0, "implied")
    assert tree.value(given={"orders": 30}).value == 1500


def test_a_division_by_zero_is_said_and_not_covered_up_by_an_assumption() -> None:
    drivers = {"revenue": "orders * order_value", "order_value": "sales_money / baskets"}
    tree = grown(orders(20.0), drivers=drivers, assumptions={"sales_money": 100.0, "baskets": 0.0, "order_value": 3.0})
    assert tree.figures()["order_value"] == Figure(None, "formula", "zero_denominator")
    assert tree.value().why == "zero_denominator"


def test_so_is_one_below_another_division() -> None:
    drivers = {"revenue": "orders * 2", "orders": "visits / share", "share": "visits / spare"}
    tree = grown(orders(7.0), drivers=drivers, assumptions={"visits": 3.0, "spare": 1.0})
    assert tree.figures(given={"spare": 0.0})["orders"] == Figure(None, "formula", "no_denominator")
    assert tree.figures(given={"share": float("nan")})["orders"].value == 7  # is missing: what is stated serves


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        ((orders(10.0, "a"), orders(20.0, "b")), 30.0),  # totals of the same time add up
        ((orders(10.0, "a"), orders(20.0, "b", supports=("a",))), 10.0),  # what only supports does not
        ((orders(10.0, "a"), orders(20.0, "b", period=Period.parse("2027-01"))), 10.0),  # nor a step on the way
        ((orders(10.0, "a", counts="level"), orders(20.0, "b", counts="level")), 10.0),  # nor do levels
        ((orders(None, "a"), orders(20.0, "b")), 20.0),
    ],
)
def test_several_key_results_of_one_driver(rows: tuple[KeyResult, ...], value: float) -> None:
    tree = grown(*rows, drivers="orders * order_value", period=Period.parse("2027-Q1"))
    assert tree.figures()["orders"].value == value
    assert tree.drivers["orders"].key_results == tuple(row.id for row in rows)


def test_a_team_below_a_key_result_does_not_count_twice() -> None:
    kpi = KPI(id="revenue", unit=EURO, target=1000.0, drivers="orders * order_value")
    above = Objective(id="company", for_="revenue", key_results=(orders(30.0, "all"),))
    teams = tuple(Objective(id=f"team-{id}", for_="all", key_results=(orders(15.0, id),)) for id in ("north", "south"))
    figures = tree_of(Plan(kpis=(kpi,), objectives=(above, *teams))).figures()
    assert figures["orders"] == Figure(30.0, "target", None, "all")


def test_a_key_result_of_another_kpi_does_not_count() -> None:
    kpis = (KPI(id="revenue", unit=EURO, drivers="orders * order_value"), KPI(id="other"))
    other = Objective(id="o", for_="other", key_results=(orders(30.0),))
    assert tree_of(Plan(kpis=kpis, objectives=(other,)), "revenue").figures()["orders"].origin == "none"


def test_at_the_start_levels_stand_where_they_begin() -> None:
    rate = KeyResult(id="r", drives="share", unit=Unit("percent"), counts="level", start=5.0, target=8.0)
    tree = grown(rate, orders(20.0), drivers="orders * order_value * share", assumptions={"order_value": 10.0})
    figures = tree.figures("start")
    assert figures["share"] == Figure(0.05, "start", None, "r")
    assert figures["orders"] == Figure(0.0, "start", None, "k")
    assert figures["order_value"] == Figure(10.0, "assumption")


@pytest.mark.parametrize(("id", "percent"), [("closing_rate", 0.12), ("tasso_di_chiusura", 0.12), ("daily_rate", 12.0)])
def test_a_name_says_whether_its_figures_are_percentages(id: str, percent: float) -> None:
    assert grown(drivers=f"orders * {id}", assumptions={id: 12.0}).figures()[id].value == percent


def test_the_unit_of_a_key_result_says_it_before_the_name() -> None:
    row = KeyResult(id="k", drives="closing_rate", unit=Unit.parse("contracts / client"), target=0.1)
    tree = grown(row, drivers="orders * closing_rate")
    assert not tree.drivers["closing_rate"].percent
    assert tree.figures()["closing_rate"].value == 0.1


def test_weeks_of_the_period() -> None:
    drivers = {"revenue": "orders * order_value", "orders": "orders_per_week * weeks"}
    tree = grown(drivers=drivers, assumptions={"orders_per_week": 10.0}, period=Period.parse("2027-Q1"))
    assert tree.figures()["orders"].value == 130
    other = grown(drivers=drivers, assumptions={"orders_per_week": 10.0, "weeks": 11.0}, period=Period.parse("2027-Q1"))
    assert other.figures()["orders"].value == 110
    assert grown(drivers=drivers).figures()["weeks"].value is None


def test_a_misspelt_name_among_what_is_given() -> None:
    tree = grown(orders(20.0), drivers="orders * order_value")
    for ask in (tree.figures, tree.value, tree.session):
        with pytest.raises(TreeError, match="B307"):
            ask(given={"order": 3})
    with pytest.raises(TreeError) as raised:
        tree.session().set("ordres", 3)
    assert raised.value.say("it") == "“ordres” non è fra le leve. Intendevi “orders”?"
    with pytest.raises(TreeError) as raised:
        tree.session().figure("xyz")
    assert (
        raised.value.say("en") == "“xyz” is not among the drivers: orders, order_value, revenue. Which one do you mean?"
    )


def test_a_session_touches_only_what_lies_above() -> None:
    tree = grown(
        orders(20.0),
        drivers={"revenue": "shop + fairs", "shop": "orders * order_value", "fairs": "stands * stand_value"},
        assumptions={"order_value": 10.0, "stands": 2.0, "stand_value": 50.0},
    )
    session = tree.session()
    assert session.set("stands", 4) == ("stands", "fairs", "revenue")
    assert session.value.value == 400
    assert session.set("fairs", 1.0) == ("fairs", "revenue")
    assert session.set("stands", 8) == ("stands", "fairs")  # what is given above it hides the change
    assert session.value.value == 201
    assert session.set("fairs", None) == ("fairs", "revenue")
    assert session.figure("fairs") == Figure(400.0, "formula")
    assert repr(session) == "TreeSession('revenue', value=600.0, given=1)"
