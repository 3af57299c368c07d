"""What a breakdown takes for granted is said, with exact figures, or left out where nothing can be computed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from okrwidgets.breakdown import Assumption, assumes, summary
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period
from okrwidgets.text import Language

EURO = Unit("money", "EUR")
CLIENTS = KeyResult(
    id="meetings",
    title="Meet 300 clients",
    drives="meetings",
    stage="input",
    unit=Unit("count", noun="clients"),
    target=300.0,
)
CONTRACTS = KeyResult(
    id="contracts",
    title="Close 30 contracts",
    drives="contracts",
    stage="output",
    unit=Unit("count", noun="contracts"),
    target=30.0,
)
REVENUE = KPI(id="revenue", name="Invoiced revenue", unit=EURO, target=100_000.0, period=Period.parse("2027-Q1"))


def plan(*rows: KeyResult, kpi: KPI = REVENUE) -> Plan:
    return Plan(kpis=(kpi,), objectives=(Objective(id="carry", for_=kpi.id, key_results=rows),))


def said(*rows: KeyResult, kpi: KPI = REVENUE, lang: str = "en") -> dict[str, str]:
    return {line.kind: line.sentence.say(lang) for line in assumes(plan(*rows, kpi=kpi), kpi)}  # type: ignore[arg-type]


def found(*rows: KeyResult, kpi: KPI = REVENUE) -> dict[str, Assumption]:
    return {line.kind: line for line in assumes(plan(*rows, kpi=kpi), kpi)}


def test_the_articles_example_in_order_of_reading() -> None:
    assert [line.say("en") for line in summary(plan(CLIENTS, CONTRACTS), REVENUE)] == [
        "30 contracts from 300 clients: one contract per ten clients met (10%).",
        "30 contracts must bring €3,333.33 each, on average, to make €100,000.",
        "300 clients in 13 weeks are about 23 clients a week.",
        "Signed is not yet invoiced: a contract signed in March may be invoiced in April.",
    ]


def test_the_articles_example_in_italian() -> None:
    assert [line.say("it") for line in summary(plan(CLIENTS, CONTRACTS), REVENUE)] == [
        "30 contratti da 300 clienti: uno ogni dieci clienti incontrati (10%).",
        "Per arrivare a 100.000\u00a0€ con 30 contratti servono in media 3.333,33\u00a0€ a contratto.",
        "300 clienti in 13 settimane sono circa 23 clienti a settimana.",
        "Firmato non vuol dire ancora fatturato: un contratto firmato a marzo può essere fatturato ad aprile.",
    ]


def test_values_are_exact() -> None:
    lines = found(CLIENTS, CONTRACTS)
    assert lines["ratio"].value == 30 / 300
    assert lines["each"].value == 100_000 / 30
    assert lines["pace"].value == 300 / 13
    assert lines["timing"].value is None
    assert {line.status for line in lines.values()} == {"assumed"}
    assert lines["ratio"].key_results == ("meetings", "contracts")


def test_twenty_contracts_must_bring_five_thousand_each() -> None:
    twenty = CONTRACTS.replace(target=20.0)
    assert "€5,000 each" in said(CLIENTS, twenty)["each"]
    assert "5.000\u00a0€ a contratto" in said(CLIENTS, twenty, lang="it")["each"]


@pytest.mark.parametrize(
    ("contracts", "value", "status", "code", "sentence"),
    [
        (20, 3310, "short", "B103", "At €3,310 each these bring €66,200: €33,800 short."),
        (20, 5000, "fits", "B104", "At €5,000 each these bring €100,000: exactly the target."),
        (40, 3000, "fits", "B105", "At €3,000 each these bring €120,000: €20,000 more than the target."),
        (20, 0, "short", "B103", "At €0 each these bring €0: €100,000 short."),
    ],
)
def test_compares_with_the_assumed_contract_value(
    contracts: float, value: float, status: str, code: str, sentence: str
) -> None:
    line = found(
        CLIENTS, CONTRACTS.replace(target=float(contracts)), kpi=REVENUE.replace(assumptions={"contract_value": value})
    )["value"]
    assert (line.status, line.code, line.sentence.say("en")) == (status, code, sentence)


def test_the_assumed_value_is_found_through_the_product_formula() -> None:
    kpi = REVENUE.replace(
        drivers={"revenue": "contracts * ticket", "contracts": "meetings * closing_rate"},
        assumptions={"ticket": 3310, "closing_rate": 12, "order_value": 7},
    )
    assert found(CLIENTS, CONTRACTS, kpi=kpi)["value"].value == 3310 * 30


def test_of_two_values_the_one_named_like_the_noun_counts() -> None:
    kpi = REVENUE.replace(assumptions={"contract_value": 3000, "client_value": 10})
    assert found(CLIENTS, CONTRACTS, kpi=kpi)["value"].value == 90_000


def test_other_nouns_are_named_as_the_plan_names_them() -> None:
    visits = KeyResult(id="v", title="Fill the shop", stage="input", target=2000.0, unit=Unit("count", noun="visits"))
    sales = KeyResult(id="s", title="Sell", stage="output", target=250.0, unit=Unit("count", noun="receipts"))
    lines = said(visits, sales, kpi=REVENUE.replace(name="Takings"))
    assert lines["ratio"] == "250 receipts from 2,000 visits: 1 for every 8 visits (12.5%)."
    assert lines["each"] == "250 receipts must bring €400 each, on average, to make €100,000."
    assert lines["pace"] == "2,000 visits in 13 weeks: about 154 a week."
    assert lines["timing"] == (
        "“Sell” is not yet “Takings”: what is done at the end of the period may count only after it."
    )


def test_without_nouns_the_titles_speak() -> None:
    fairs = KeyResult(id="f", title="Go to fairs", stage="input", target=4.0)
    talks = KeyResult(id="t", title="Talks with buyers", stage="output", target=60.0)
    assert (
        said(fairs, talks)["ratio"]
        == "From “Go to fairs” to “Talks with buyers”: 60 from 4, 15 times as many (1,500%)."
    )
    assert said(fairs, talks, lang="it")["pace"] == "“Go to fairs”: 4 in 13 settimane, circa 1 ogni 3,2 settimane."


def test_what_is_typed_without_stage_or_unit_is_understood() -> None:
    clients = KeyResult(id="a", title="Incontrare 300 clienti", target=300.0)
    contracts = KeyResult(id="b", title="Chiudere 30 contratti", target=30.0)
    assert said(clients, contracts, lang="it") == said(CLIENTS, CONTRACTS, lang="it")


def test_the_order_of_input_and_output_does_not_matter() -> None:
    assert said(CONTRACTS, CLIENTS) == said(CLIENTS, CONTRACTS)


def test_more_contracts_than_clients() -> None:
    assert said(CLIENTS, CONTRACTS.replace(target=450.0))["ratio"] == (
        "450 contracts from 300 clients: 1.5 contracts per client met (150%)."
    )


def test_one_contract() -> None:
    lines = said(CLIENTS, CONTRACTS.replace(target=1.0, title="Win the tender"))
    assert lines["each"] == "One contract alone must bring €100,000."
    assert lines["ratio"] == "From “Meet 300 clients” to “Win the tender”: 1 out of 300 (0.33%)."


@pytest.mark.parametrize(
    ("lang", "ratio"),
    [
        ("en", "30 contracts from 30 clients: one contract for every client met."),
        ("it", "30 contratti da 30 clienti: un contratto per ogni cliente incontrato."),
    ],
)
def test_as_many_contracts_as_clients(lang: Language, ratio: str) -> None:
    assert said(CLIENTS.replace(target=30.0), CONTRACTS, lang=lang)["ratio"] == ratio


def test_about_one_a_week_is_said_without_a_plural_of_one() -> None:
    assert said(CLIENTS.replace(target=13.0))["pace"] == "13 clients in 13 weeks: about 1 a week."
    nearly = KPI(id="revenue", unit=EURO, target=100_000.0, period=Period.parse("2027"))
    assert "about 0.98 a week" in said(CLIENTS.replace(target=51.0), kpi=nearly)["pace"]
    assert "circa 0,98 a settimana" in said(CLIENTS.replace(target=51.0), kpi=nearly, lang="it")["pace"]


def test_what_is_to_happen_once_has_no_pace() -> None:
    assert "pace" not in said(CLIENTS.replace(target=1.0, title="Meet the mayor"), CONTRACTS)


def test_two_rows_of_contracts_share_the_money() -> None:
    renewals = CONTRACTS.replace(id="renewals", title="Renew 10 contracts", target=10.0)
    assert said(CONTRACTS, renewals)["each"] == (
        "If “Close 30 contracts” alone is to make €100,000, each of the 30 must bring €3,333.33 on average."
    )


def test_another_output_does_not_take_the_contracts_place() -> None:
    referrals = KeyResult(
        id="r", title="Ten referrals", stage="output", target=10.0, unit=Unit("count", noun="referrals")
    )
    assert said(CLIENTS, referrals, CONTRACTS)["each"].startswith("30 contracts must bring €3,333.33 each")


def test_key_results_below_a_key_result_count_for_ratio_and_pace_but_not_for_the_money() -> None:
    team = Objective(id="team", for_="contracts", key_results=(CLIENTS, CONTRACTS.replace(id="mine", target=10.0)))
    top = Objective(id="top", for_="revenue", key_results=(CONTRACTS,))
    lines = assumes(Plan(kpis=(REVENUE,), objectives=(top, team)), REVENUE)
    assert [(line.kind, line.key_results) for line in lines] == [
        ("ratio", ("meetings", "mine")),
        ("each", ("contracts",)),
        ("pace", ("meetings",)),
        ("timing", ("contracts",)),
    ]


def test_only_the_first_lines_where_no_more_are_asked_for() -> None:
    whole = plan(CLIENTS, CONTRACTS)
    assert [line.kind for line in assumes(whole, REVENUE, 2)] == ["ratio", "each"]
    assert assumes(whole, REVENUE, 99) == assumes(whole, REVENUE)


def test_names_when_the_money_arrives() -> None:
    collected = REVENUE.replace(id="k", name="Incassato")
    assert said(CONTRACTS, kpi=collected, lang="it")["timing"] == (
        "Firmato non vuol dire ancora incassato: un contratto firmato a marzo si può incassare ad aprile o dopo."
    )


def test_contracts_that_are_counted_when_signed_arrive_in_time() -> None:
    assert "timing" not in said(CONTRACTS, kpi=REVENUE.replace(id="k", name="Ordinato"))


def test_december_is_followed_by_january() -> None:
    year = REVENUE.replace(period=Period.parse("2027"))
    assert "signed in December may be invoiced in January" in said(CONTRACTS, kpi=year)["timing"]


@pytest.mark.parametrize(
    "rows",
    [
        (),
        (CLIENTS.replace(target=None), CONTRACTS.replace(target=None)),
        (CLIENTS.replace(target=0.0), CONTRACTS.replace(target=0.0)),
        (CLIENTS.replace(target=-3.0), CONTRACTS.replace(target=-3.0)),
        (CLIENTS.replace(unit=Unit("percent")), CONTRACTS.replace(unit=EURO)),
    ],
)
def test_nothing_to_compute_is_nothing_said(rows: tuple[KeyResult, ...]) -> None:
    assert assumes(plan(*rows), REVENUE) == ()


def test_objectives_of_another_kpi_do_not_count() -> None:
    other = KPI(id="other", target=5.0)
    assert assumes(plan(CLIENTS, CONTRACTS), other) == ()


def test_a_circle_of_objectives_ends() -> None:
    first = Objective(id="a", for_="y", key_results=(CLIENTS.replace(id="x"),))
    second = Objective(id="b", for_="x", key_results=(CONTRACTS.replace(id="y"),))
    unchecked = Plan(kpis=(REVENUE,)).model_copy(update={"objectives": (first, second)})
    assert assumes(unchecked, REVENUE) == ()


FIGURES = st.none() | st.floats(allow_nan=False, allow_infinity=False)


@example(None, 0.5, 2.2250738585e-313, None, True)  # not 0, but its inverse is infinite
@given(FIGURES, FIGURES, FIGURES, FIGURES, st.booleans())
def test_any_figures_give_sentences_without_infinity(
    money: float | None, inputs: float | None, outputs: float | None, value: float | None, named: bool
) -> None:
    unit = {} if named else {"unit": Unit("count"), "title": "Do it"}
    kpi = REVENUE.replace(target=money, assumptions={} if value is None else {"contract_value": value})
    rows = CLIENTS.replace(target=inputs, **unit), CONTRACTS.replace(target=outputs, **unit)
    for lang in ("en", "it"):
        for sentence in said(*rows, kpi=kpi, lang=lang).values():
            assert "inf" not in sentence.lower().replace("infatti", "")
            assert "nan" not in sentence.lower()
