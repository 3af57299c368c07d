"""Words of a plan become units, and units and drivers become words again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.trees import invert, tree_of
from okrwidgets.breakdown.trees.nouns import noun_id
from okrwidgets.formula import Formula
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.terms.nouns import NOUNS
from okrwidgets.text import LANGUAGES, Language


@pytest.mark.parametrize(
    ("one", "many", "lang"),
    [
        ("demo", "demos", "en"),
        ("survey", "surveys", "en"),
        ("story", "stories", "en"),
        ("inbox", "inboxes", "en"),
        ("class", "classes", "en"),
        ("qualified lead", "qualified leads", "en"),
        ("preventivo", "preventivi", "it"),
        ("offerta", "offerte", "it"),
        ("recensione", "recensioni", "it"),
        ("fornitore", "fornitori", "it"),
        ("studente", "studenti", "it"),
        ("negozio aperto", "negozi aperti", "it"),
        ("collega", "colleghe", "it"),
        ("canale", "canali", "it"),
        ("lead qualificato", "lead qualificati", "it"),
    ],
)
def test_singular_and_plural_are_one(one: str, many: str, lang: Language) -> None:
    assert noun_id(one, lang) == noun_id(many, lang)
    assert noun_id(noun_id(one, lang), lang) == noun_id(one, lang)


def test_the_nouns_of_the_glossary_are_the_same_in_both_languages_and_numbers() -> None:
    for id, noun in NOUNS.items():
        if id == "day":
            continue  # time, and no thing
        found = {noun_id(form.say(lang), lang) for form in noun for lang in LANGUAGES}
        assert found == ({"client"} if id == "customer" else {id})


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_words_become_an_id(words: str, lang: Language) -> None:
    assert Formula.parse(noun_id(words, lang))


@pytest.mark.parametrize(
    ("unit", "value", "said"),
    [
        ("percent", 0.125, ("12.5%", "12,5%")),
        ("percent", 0.0012, ("0.12%", "0,12%")),
        ("EUR", 3333.333, ("€3,333.33", "3.333,33\xa0€")),
        ("EUR / contract", 3000.0, ("€3,000", "3.000\xa0€")),
        ("CHF", 5.0, ("CHF5", "5\xa0CHF")),
        ("count of contracts", 34.0, ("34", "34")),
        ("ratio", 2.5, ("2.5×", "2,5×")),
        ("contracts / client", 0.0034, ("0.0034", "0,0034")),
    ],
)
def test_an_amount(unit: str, value: float, said: tuple[str, str]) -> None:
    row = KeyResult(id="k", drives="part", unit=Unit.parse(unit), target=1.0)
    kpi = KPI(id="top", unit=Unit("score"), drivers="part * rest")
    tree = tree_of(Plan(kpis=(kpi,), objectives=(Objective(id="o", for_="top", key_results=(row,)),)))
    assert tuple(tree.drivers["part"].amount(value).say(lang) for lang in LANGUAGES) == said


@pytest.mark.parametrize(
    ("id", "unit", "labels"),
    [
        ("ad_spend", "EUR", ("ad spend", "spesa pubblicitaria")),
        ("spesa_pubblicitaria", "EUR", ("ad spend", "spesa pubblicitaria")),
        ("roas", "ratio", ("ROAS", "ROAS")),
        ("order_value", "EUR / order", ("average order value", "valore medio dell'ordine")),
        ("closed", "count of contratti", ("contracts", "contratti")),
        ("closed", "count of sopralluoghi", ("sopralluoghi", "sopralluoghi")),
        ("big_deals_of_spring", "percent", ("big deals of spring", "big deals of spring")),
    ],
)
def test_a_label(id: str, unit: str, labels: tuple[str, str]) -> None:
    row = KeyResult(id="k", drives=id, unit=Unit.parse(unit), target=1.0)
    kpi = KPI(id="top", unit=Unit("score"), drivers=f"{id} * rest")
    tree = tree_of(Plan(kpis=(kpi,), objectives=(Objective(id="o", for_="top", key_results=(row,)),)))
    assert tuple(tree.drivers[id].label.say(lang) for lang in LANGUAGES) == labels


@given(
    st.sampled_from(
        ["a * b", "a / b", "b / a", "a + b", "a - b", "b - a", "-a * b", "(a + 2) * b", "a^3 * b", "2 * b / (a - 1)"]
    ),
    st.floats(0.25, 50),
    st.floats(0.25, 50),
)
def test_a_formula_turned_round_gives_back_what_went_in(text: str, a: float, b: float) -> None:
    formula = Formula.parse(text)
    comes_out = formula.value({"a": a, "b": b}).value
    if comes_out is None:
        return
    found = invert(formula, "a", comes_out, {"b": b})
    if found is not None:
        assert formula.value({"a": found, "b": b}).value == pytest.approx(comes_out, rel=1e-9, abs=1e-9)
    else:
        assert comes_out == 0


@pytest.mark.parametrize(
    ("text", "wanted", "values"),
    [
        ("a * b", 5.0, {"b": 0.0}),
        ("b / a", 0.0, {"b": 3.0}),
        ("a^2", -4.0, {}),
        ("a^0", 1.0, {}),
        ("a * a", 4.0, {}),
        ("b", 4.0, {"b": 1.0}),
        ("a * b", 1.0, {"b": None}),
    ],
)
def test_what_cannot_be_turned_round(text: str, wanted: float, values: dict[str, float | None]) -> None:
    assert invert(Formula.parse(text), "a", wanted, values) is None


def test_a_whole_root_is_exact() -> None:
    assert invert(Formula.parse("a^3"), "a", 1_000_000, {}) == 100
    assert invert(Formula.parse("a^3"), "a", -27, {}) == -3


def _labels(rows: dict[str, tuple[str, str]], drivers: str, name: str = "New clients") -> dict[str, tuple[str, str]]:
    """For each driver its label in both languages; rows: for each driver unit and title."""
    made = tuple(
        KeyResult(id=f"kr-{at}", title=title, drives=id, unit=Unit.parse(unit), target=1.0)
        for at, (id, (unit, title)) in enumerate(rows.items())
    )
    kpi = KPI(id="total", name=name, unit=Unit.parse("count of clients"), drivers=drivers)
    tree = tree_of(Plan(kpis=(kpi,), objectives=(Objective(id="o", for_="total", key_results=made),)))
    return {id: (driver.label.say("en"), driver.label.say("it")) for id, driver in tree.drivers.items()}


def test_two_drivers_that_count_the_same_noun_are_told_apart() -> None:
    rows = {"fair_leads": ("count of clients", ""), "web_leads": ("count of clients", "")}
    labels = _labels(rows, "fair_leads + web_leads")
    assert labels["fair_leads"] == ("fair leads", "fair leads")
    assert labels["web_leads"] == ("web leads", "web leads")


def test_the_noun_stays_with_the_driver_that_is_called_so() -> None:
    rows = {"clients": ("count of clients", ""), "web_clients": ("count of clienti", "")}
    labels = _labels(rows, "clients + web_clients")
    assert labels["clients"] == ("clients", "clienti")
    assert labels["web_clients"] == ("web clients", "web clients")


def test_a_driver_is_not_called_like_the_kpi() -> None:
    labels = _labels({"clienti": ("count of clients", "Win clients at fairs")}, "clienti * 2", name="Clienti")
    assert labels["total"] == ("Clienti", "Clienti")
    assert labels["clienti"] == ("Win clients at fairs", "Win clients at fairs")


def test_the_same_name_of_the_glossary_in_two_languages() -> None:
    labels = _labels({}, "ad_spend + spesa_pubblicitaria")
    assert labels["ad_spend"] != labels["spesa_pubblicitaria"]


UNITS = st.sampled_from(["count of clients", "count of leads", "count", "EUR"])
IDS = st.sampled_from(["clients", "clienti", "a_b", "a_b_", "_a_b", "ad_spend", "fair_leads", "leads", "new_clients"])


@given(
    st.dictionaries(
        IDS,
        st.tuples(UNITS, st.sampled_from(["", "a b", "New clients"])),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from(["", " ", "New clients", "leads", "a b"]),
)
def test_no_two_labels_of_a_tree_are_alike(rows: dict[str, tuple[str, str]], name: str) -> None:
    labels = _labels(rows, " + ".join(rows), name)
    for at in range(2):
        said = [label[at].casefold() for label in labels.values()]
        assert all(words.strip() for words in said)
        assert len(set(said)) == len(said), labels


@pytest.mark.parametrize("drivers", ["orders * visits", "contracts * contract_value", "ad_spend + 1"])
@pytest.mark.parametrize("id", ["revenue", "contract_value_2", "profit"])
def test_a_kpi_that_is_counted_is_not_said_in_money(id: str, drivers: str) -> None:
    plan = Plan(kpis=(KPI(id=id, unit=Unit("count"), target=100.0, drivers=drivers),))
    tree = tree_of(plan, id)
    assert not tree.drivers[tree.root].has_money
    assert [tree.drivers[tree.root].amount(1200.0).say(lang) for lang in LANGUAGES] == ["1,200", "1.200"]


def test_the_unit_of_a_kpi_goes_before_that_of_the_glossary() -> None:
    tree = tree_of(Plan(kpis=(KPI(id="revenue", unit=Unit("count"), target=100.0, drivers="orders * visits"),)))
    assert [problem.code for problem in tree.problems] == []
