"""What does not work out in a tree is said in words, with its place."""

from __future__ import annotations

import pytest

from okrwidgets.breakdown.trees import Problem, TreeError, names_of, tree_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.text import LANGUAGES

EURO = Unit("money", "EUR")


def plan_of(drivers: str | dict[str, str], *rows: tuple[str, str], lang: str = "en", **more: object) -> Plan:
    kpi = KPI(id="revenue", name="Revenue", unit=EURO, target=1000.0, drivers=drivers).replace(**more)
    made = tuple(
        KeyResult(id=f"k-{drives}", title=drives.title(), drives=drives, target=3.0, unit=Unit.parse(unit))
        for drives, unit in rows
    )
    return Plan(language=lang, kpis=(kpi,), objectives=(Objective(id="o", for_=kpi.id, key_results=made),))


def problems(*args: object, **more: object) -> list[Problem]:
    return list(tree_of(plan_of(*args, **more)).problems)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "rows",
    [
        (("meetings", "count of clients"), ("rate", "contracts / client"), ("each", "EUR / contract")),
        (("meetings", "count of clienti"), ("rate", "contratti / cliente"), ("each", "EUR / contratto")),
        (("meetings", "count of customers"), ("rate", "contracts / client"), ("each", "EUR / contract")),
        (("meetings", "count of site surveys"), ("rate", "deals / site survey"), ("each", "EUR / deal")),
        (("meetings", "count of sopralluoghi"), ("rate", "preventivi / sopralluogo"), ("each", "EUR / preventivo")),
        (("meetings", "count of clients"), ("rate", "percent"), ("each", "EUR / contract")),
    ],
)
def test_meetings_times_contracts_per_meeting_times_euro_per_contract_are_euro(
    rows: tuple[tuple[str, str], ...],
) -> None:
    lang = "it" if rows[0][1].endswith("i") else "en"
    assert problems("meetings * rate * each", *rows, lang=lang) == []


@pytest.mark.parametrize(
    ("formula", "code", "start", "piece"),
    [
        ("meetings * each", "F204", 0, "meetings * each"),
        ("each / contracts", "F204", 0, "each / contracts"),
        ("contracts * each + meetings", "F203", 19, "meetings"),
        ("contracts * each - contracts", "F203", 19, "contracts"),
    ],
)
def test_units_that_do_not_work_out(formula: str, code: str, start: int, piece: str) -> None:
    rows = ("meetings", "count of clients"), ("contracts", "count of contracts"), ("each", "EUR / contract")
    (problem,) = [found for found in problems(formula, *rows) if found.code.startswith("F")]
    assert (problem.code, problem.about, problem.text) == (code, "revenue", formula)
    assert (problem.start, problem.text[problem.start : problem.end]) == (start, piece)
    assert problem.sentence.say("en") != problem.sentence.say("it")


def test_one_unknown_unit_follows_from_the_others_and_two_are_asked_about() -> None:
    tree = tree_of(plan_of("contracts * each", ("contracts", "count of contracts")))
    assert str(tree.drivers["each"].dimension) == "money / contract"
    (problem,) = problems("contracts * each * luck", ("contracts", "count of things"))
    assert (problem.code, problem.text[problem.start : problem.end]) == ("B313", "each")
    assert "“each”, “luck”" in problem.sentence.say("it")


def test_a_sum_says_the_unit_of_all_its_parts() -> None:
    tree = tree_of(plan_of("north + south - refunded"))
    assert {str(driver.dimension) for driver in tree.drivers.values()} == {"money"}
    assert tree.problems == ()


def test_what_one_of_something_is_worth_is_no_sum_of_money() -> None:
    """The glossary's column ``contract_value`` is the value of all contracts; in a tree it is that of one."""
    tree = tree_of(plan_of("new_contracts * contract_value + old_contracts * contract_value"))
    assert str(tree.drivers["contract_value"].dimension) == "money / contract"


@pytest.mark.parametrize(
    ("drivers", "rows"),
    [
        ({"revenue": "orders * order_value", "orders": "a_week * weeks"}, (("a_week", "orders / week"),)),
        ({"revenue": "orders * order_value", "orders": "a_day * working_days"}, (("a_day", "orders / day"),)),
        ({"revenue": "orders * order_value", "orders": "a_week * 13"}, (("a_week", "orders / week"),)),
        ({"revenue": "orders * order_value", "orders": "a_day * 7 * weeks"}, (("a_day", "orders / day"),)),
        ({"revenue": "fee * months"}, (("fee", "EUR / month"),)),
        ({"revenue": "canone * mesi + ordini_a_settimana * valore_ordine * settimane"}, (("canone", "EUR / mese"),)),
    ],
)
def test_rates_over_time(drivers: dict[str, str], rows: tuple[tuple[str, str], ...]) -> None:
    assert [
        problem.code for problem in problems(drivers, ("orders", "count of orders"), *rows) if problem.code[0] == "F"
    ] == []
    assert "B316" not in [problem.code for problem in problems(drivers, *rows)]


def test_weeks_that_are_taken_for_days() -> None:
    (problem,) = problems("a_week * days", ("a_week", "EUR / week"))
    assert (problem.code, problem.about) == ("B316", "revenue")
    assert "days and weeks" in problem.sentence.say("en")
    assert "giorni e settimane" in problem.sentence.say("it")
    assert problems("a_week * weeks", ("a_week", "EUR / week")) == []


def test_a_rate_over_time_that_lacks_the_time() -> None:
    (problem,) = problems("a_week", ("a_week", "EUR / week"))
    assert problem.code == "F204"


def test_twelve_percent_or_twelve_hundredths_of_one() -> None:
    found = problems("budget * closing_rate", ("budget", "EUR"), assumptions={"closing_rate": 0.12})
    assert [problem.code for problem in found] == ["B311"]
    assert (
        found[0].sentence.say("en")
        == "“closing_rate” is in percent, and 0.12 is read as 0.12%. Do you mean that, or 12%?"
    )
    assert (
        found[0].sentence.say("it")
        == "“closing_rate” è in percentuale, e 0,12 si legge 0,12%. È questo che intendi, o 12%?"
    )
    assert problems("budget * closing_rate", ("budget", "EUR"), assumptions={"closing_rate": 12.0}) == []


def test_a_driver_that_nobody_knows() -> None:
    (near,) = problems("budget * closing_rate", ("budget", "EUR"), ("closing_rat", "percent"))
    assert (near.code, near.about) == ("B312", "closing_rat")
    assert near.sentence.say("en").endswith("Is it “closing_rate”?")
    (far,) = problems("budget * closing_rate", ("budget", "EUR"), ("xyz", "percent"))
    assert "budget, closing_rate, revenue" in far.sentence.say("it")


def test_a_formula_that_leads_nowhere_and_an_assumption_that_is_misspelt() -> None:
    found = problems(
        {"revenue": "budget * closing_rate", "contracts": "meetings * 2"},
        ("budget", "EUR"),
        assumptions={"closing_rte": 12.0, "share_invoiced": 90.0},
    )
    assert [(problem.code, problem.about) for problem in found] == [("B314", "contracts"), ("B315", "closing_rate")]


@pytest.mark.parametrize(
    ("drivers", "code", "words"),
    [
        ({"revenue": "a * b", "b": "c + d", "d": "b * 2"}, "B303", "b → d → b"),
        ("contracts * revenue", "B303", "revenue → revenue"),
        ({"a": "b * x", "b": "a * y"}, "B303", "a → b → a"),
        ({"shop": "a * b", "fairs": "c * d"}, "B304", "“shop”, “fairs”"),
        ({"revenue": "a * b", "Più contratti": "c * d"}, "B306", "“piu_contratti”"),
        ("", "B305", "“Revenue”"),
        ({}, "B305", "“Revenue”"),
        (None, "B305", "“Revenue”"),
    ],
)
def test_there_is_no_tree(drivers: str | dict[str, str], code: str, words: str) -> None:
    with pytest.raises(TreeError) as raised:
        tree_of(plan_of(drivers))
    assert raised.value.code == code
    for lang in LANGUAGES:
        assert words in raised.value.say(lang)


def test_a_formula_that_cannot_be_read_is_passed_on_with_its_place() -> None:
    with pytest.raises(TreeError) as raised:
        tree_of(plan_of({"revenue": "contracts * value", "contracts": "meetings * 10%"}))
    error = raised.value
    assert (error.code[0], error.driver, error.text[error.start : error.end]) == ("F", "contracts", "%")
    assert error.say("en").startswith("In the formula of “contracts”, column 14: ")
    assert error.say("it").startswith("Nella formula di “contracts”, colonna 14: ")


@pytest.mark.parametrize(
    ("kpis", "asked", "code", "words"),
    [
        ((), None, "B301", "no KPI yet"),
        ((), "revenue", "B301", "no KPI yet"),
        (("revenue", "margin"), None, "B302", 'kpi="revenue"'),
        (("revenue", "margin"), "revenu", "B301", "Did you mean “revenue”?"),
        (("revenue", "margin"), "xyz", "B301", "revenue, margin"),
    ],
)
def test_which_kpi(kpis: tuple[str, ...], asked: str | None, code: str, words: str) -> None:
    plan = Plan(kpis=tuple(KPI(id=id, drivers="a * b") for id in kpis))
    with pytest.raises(TreeError) as raised:
        tree_of(plan, asked)
    assert raised.value.code == code
    assert words in raised.value.say("en")


def test_the_root_is_the_kpi_or_the_only_formula_that_leads_nowhere_else() -> None:
    assert tree_of(plan_of("a + b", id="net-revenue")).root == "net_revenue"
    assert tree_of(plan_of({"net-revenue": "a + b"}, id="net-revenue")).root == "net_revenue"
    assert tree_of(plan_of({"total": "a + b", "a": "c + d"})).root == "total"
    assert tree_of(plan_of("revenue = a + b")).drivers["revenue"].parts == ("a", "b")
    several = Plan(kpis=(KPI(id="one", drivers="a"), KPI(id="two", drivers="b")))
    assert tree_of(several, several.kpis[1]).root == tree_of(several, "two").root == "two"


def test_the_names_in_formulas_in_order_of_reading() -> None:
    kpi = KPI(id="revenue", drivers={"revenue": "contracts * value", "contracts": "meetings * rate"})
    assert names_of(kpi) == ("revenue", "contracts", "value", "meetings", "rate")
    assert names_of(kpi.replace(drivers="b + a")) == ("b", "a")
    assert names_of(kpi.replace(drivers="b +")) == names_of(kpi.replace(drivers=None)) == ()
