"""The article's example as a tree: what it says, and what it leaves unsaid."""

from __future__ import annotations

import pytest

from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.model import Plan
from okrwidgets.model.starting_points import article_plan
from okrwidgets.text import Language

WRITTEN = """
currency: EUR
kpis:
  - id: revenue
    name: Invoiced revenue
    unit: EUR
    target: 100000
    period: 2027-Q1
    drivers:
      revenue: contracts * contract_value
      contracts: meetings * closing_rate
    assumptions: {%s}
objectives:
  - id: carry
    for: revenue
    key_results:
      - {id: meet, title: Meet 300 clients, drives: meetings, unit: count of clients, target: 300}
      - {id: close, title: Close 30 contracts, drives: contracts, unit: count of contracts, target: 30}
"""


def written(assumptions: str = "") -> DriverTree:
    return tree_of(Plan.loads(WRITTEN % assumptions))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            {
                "meetings": ("300", "target"),
                "closing_rate": ("10%", "implied"),
                "contracts": ("30", "target"),
                "contract_value": ("€3,333.33", "implied"),
                "revenue": ("€100,000", "formula"),
            },
        ),
        (
            "it",
            {
                "incontri": ("300", "target"),
                "closing_rate": ("10%", "implied"),
                "contratti": ("30", "target"),
                "contract_value": ("3.333,33\xa0€", "implied"),
                "fatturato": ("100.000\xa0€", "formula"),
            },
        ),
    ],
)
def test_the_file_without_drivers_has_a_tree_of_its_own(lang: Language, said: dict[str, tuple[str, str]]) -> None:
    tree = tree_of(article_plan(lang))
    assert tree.implied
    assert all(driver.implied for driver in tree.drivers.values())
    assert tree.problems == ()
    figures = tree.figures()
    found = {
        driver.id: (driver.amount(figures[driver.id].value or 0).say(lang), figures[driver.id].origin)
        for driver in tree.drivers.values()
    }
    assert found == said


@pytest.mark.parametrize(
    ("lang", "labels"),
    [
        ("en", ["clients", "contracts per client met", "contracts", "average contract value"]),
        ("it", ["clienti", "contratti per cliente incontrato", "contratti", "valore medio di un contratto"]),
    ],
)
def test_drivers_are_called_as_people_call_them(lang: Language, labels: list[str]) -> None:
    """Also in the other language than that of the plan; the KPI keeps the name that it has been given."""
    for plan in (article_plan("en"), article_plan("it")):
        drivers = list(tree_of(plan).drivers.values())
        assert [driver.label.say(lang) for driver in drivers[:-1]] == labels
        assert drivers[-1].label.say(lang) == plan.kpis[0].name


def test_written_down_it_says_the_same() -> None:
    tree = written()
    assert not tree.implied
    assert tree.problems == ()
    assert {id: figure.value for id, figure in tree.figures().items()} == pytest.approx(
        {"meetings": 300, "closing_rate": 0.1, "contracts": 30, "contract_value": 100000 / 30, "revenue": 100000}
    )
    assert [str(driver.dimension) for driver in tree.drivers.values()] == [
        "client",
        "ratio",
        "contract",
        "money / contract",
        "money",
    ]


def test_every_key_result_is_met_and_the_kpi_missed() -> None:
    tree = written("contract_value: 3000")
    assert tree.value().value == 90_000
    assert tree.value(given={"contracts": 34}).value == 102_000
    assert tree.figures()["contracts"].key_result == "close"


def test_more_clients_make_more_contracts_at_the_rate_that_the_plan_implies() -> None:
    tree = written("contract_value: 3000")
    figures = tree.figures(given={"meetings": 330})
    assert (figures["closing_rate"].value, figures["closing_rate"].origin) == (0.1, "implied")
    assert figures["contracts"].value == pytest.approx(33)
    assert figures["contracts"].origin == "formula"
    assert figures["revenue"].value == pytest.approx(99_000)


def test_one_more_of_each_driver() -> None:
    tree = written("contract_value: 3000")
    assert tree.gradient(tree.figures()) == pytest.approx(
        {"meetings": 300, "closing_rate": 900_000, "contracts": 3000, "contract_value": 30, "revenue": 1}
    )


def test_at_the_start_there_is_nothing_yet_and_the_rates_are_those_of_the_targets() -> None:
    figures = written("contract_value: 3000").figures("start")
    assert {id: (figure.value, figure.origin) for id, figure in figures.items()} == {
        "meetings": (0, "start"),
        "closing_rate": (0.1, "implied"),
        "contracts": (0, "start"),
        "contract_value": (3000, "assumption"),
        "revenue": (0, "formula"),
    }


def test_check_ins_imply_the_rate_and_the_value_so_far() -> None:
    plan = Plan.loads(
        WRITTEN.replace("target: 300}", "target: 300, check_ins: [{date: 2027-02-01, value: 120}]}")
        .replace("target: 30}", "target: 30, check_ins: [{date: 2027-02-01, value: 9}, {date: 2027-01-10, value: 2}]}")
        .replace("    period:", "    check_ins: [{date: 2027-02-01, value: 27900}]\n    period:")
        % "contract_value: 3000, closing_rate: 12"
    )
    figures = tree_of(plan).figures("current")
    assert {id: (figure.value, figure.origin) for id, figure in figures.items()} == {
        "meetings": (120, "current"),
        "closing_rate": (0.075, "implied"),
        "contracts": (9, "current"),
        "contract_value": (3100, "implied"),
        "revenue": (27_900, "formula"),
    }


def test_without_check_ins_of_the_kpi_the_assumption_is_what_is_left() -> None:
    plan = Plan.loads(
        WRITTEN.replace("target: 30}", "target: 30, check_ins: [{date: 2027-02-01, value: 9}]}")
        % "contract_value: 3000"
    )
    figures = tree_of(plan).figures("current")
    assert figures["contract_value"].origin == "assumption"
    assert figures["revenue"].value == 27_000
    assert (figures["meetings"].value, figures["meetings"].origin) == (None, "none")


def test_the_period_before() -> None:
    text = WRITTEN.replace("    period:", "    previous: 82000\n    period:")
    plan = Plan.loads(text.replace("target: 300}", "target: 300, previous: 250}") % "closing_rate: 12")
    figures = tree_of(plan).figures("previous")
    assert (figures["meetings"].value, figures["meetings"].origin) == (250, "previous")
    # the rate is assumed only where nothing is implied: contracts are not stated, so nothing implies it
    assert (figures["closing_rate"].value, figures["contracts"].value) == (0.12, 30)
    assert figures["contract_value"].value == pytest.approx(82_000 / 30)


def test_what_the_file_without_drivers_assumes_counts() -> None:
    text = (
        article_plan("en")
        .to_yaml()
        .replace("    target: 100000", "    assumptions: {contract_value: 3000}\n    target: 100000")
    )
    tree = tree_of(Plan.loads(text))
    assert tree.figures()["contract_value"].origin == "assumption"
    assert tree.value().value == 90_000
