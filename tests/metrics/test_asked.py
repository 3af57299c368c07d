"""What may be asked for, what its names stand for, and what somebody hears who asks for something else."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest

from okrwidgets import OkrError, measure
from okrwidgets.formula import FormulaError
from okrwidgets.metrics.names import Names, habits
from okrwidgets.terms import leaf_formula, terms
from okrwidgets.text import use_language
from tests.metrics.engines import rows_of

ITALIAN = pa.table({"Ricavi": [900.0], "Costo": [300.0], "Clic": [60], "ROAS": [99.0]})


def value(kpi: Any, table: pa.Table, name: str = "x", **asked: Any) -> Any:
    return rows_of(measure(kpi, table, **asked))[0][name]


@pytest.mark.parametrize("words", ["roas", "ROAS", "ritorno sulla spesa pubblicitaria", "Return on ad spend"])
def test_a_kpi_by_any_of_its_words(words: str) -> None:
    assert value(words, pa.table({"revenue": [6.0], "ad_spend": [2.0]}), "roas") == 3.0


def test_the_readers_columns_for_the_glossarys() -> None:
    mapping = {"revenue": "Ricavi", "ad_spend": "Costo"}
    assert value("roas", ITALIAN, "roas", columns=mapping) == 3.0
    # one mapping for a whole notebook: what a KPI does not need is passed over
    assert (
        value("roas", ITALIAN, "roas", columns={**mapping, "clicks": "Clic", "date": "Data", "leads": "Contatti"})
        == 3.0
    )


@pytest.mark.parametrize("formula", ["Ricavi / Costo", "ricavi ÷ costo", "Ricavi ÷ 2 / Costo × 2"])
def test_a_formula_in_the_words_of_the_readers_table(formula: str) -> None:
    assert value({"x": formula}, ITALIAN) == 3.0


def test_a_formula_in_the_words_of_the_glossary() -> None:
    table = pa.table({"revenue": [6.0], "ad_spend": [2.0]})
    assert value({"x": "fatturato ÷ spesa pubblicitaria"}, table) == 3.0


def test_headers_with_spaces_and_signs() -> None:
    table = pa.table({"Importo speso (EUR)": [300.0], "Conv. value": [900.0], "2° trimestre": [3.0]})
    assert value({"x": "Conv. value / Importo speso (EUR)"}, table) == 3.0
    assert value({"x": "2° trimestre * 2"}, table) == 6.0


def test_another_kpi_is_written_out_and_its_column_never_added_up() -> None:
    table = pa.table({"revenue": [6.0, 2.0], "ad_spend": [2.0, 2.0], "roas": [3.0, 1.0]})
    assert value({"x": "roas * 10"}, table) == 20.0
    assert value({"x": "ROAS * 10"}, table.rename_columns(["revenue", "ad_spend", "ROAS"])) == 20.0
    # unless somebody says so
    assert value({"x": "roas * 10"}, table, columns={"roas": "roas"}) == 40.0


def test_a_name_of_neither_is_the_readers_column() -> None:
    assert value({"x": "walk_ins / staff"}, pa.table({"walk_ins": [30, 10], "staff": [2, 2]})) == 10.0


@pytest.mark.parametrize("kpi", [key for key, term in terms().items() if term.measure is not None])
def test_kpis_stand_for_what_the_glossary_says(kpi: str) -> None:
    formula, hows = Names({}, ()).of_kpi(kpi)
    wanted, taken = leaf_formula(kpi)
    assert formula == wanted
    assert {name: how.way for name, how in hows.items()} == dict(taken)


def test_a_stock_stays_one_in_a_formula_of_the_readers_own() -> None:
    assert habits()["recurring_revenue"].way == "last"
    assert habits()["position"].weight == "impressions"
    assert habits()["revenue"].way == "sum"


def test_a_column_that_would_be_taken_in_two_ways() -> None:
    import datetime as dt

    table = pa.table({"mrr": [1.0], "recurring_revenue": [1.0], "date": pa.array([dt.date(2027, 1, 1)])})
    formula = "monthly_recurring_revenue / recurring_revenue"
    assert value({"x": formula}, table) == 1.0
    with pytest.raises(OkrError) as refused:
        # the KPI is mapped to a column, which is then added up
        measure(
            {"x": "monthly_recurring_revenue / annual_recurring_revenue"},
            table,
            columns={"monthly_recurring_revenue": "mrr"},
        )
    assert refused.value.code == "K105"


@pytest.mark.parametrize(
    ("kpi", "message"),
    [
        (
            [],
            (
                "K101: No KPI came. Name one of the glossary, for example “roas”, or write a formula of your "
                'own: {"my_ratio": "revenue / ad_spend"}.'
            ),
        ),
        (
            {},
            (
                "K101: No KPI came. Name one of the glossary, for example “roas”, or write a formula of your "
                'own: {"my_ratio": "revenue / ad_spend"}.'
            ),
        ),
        (
            "revenue / ad_spend",
            (
                "K102: “revenue / ad_spend” looks like a formula, and its column in the result needs a name. "
                'Write {"my_kpi": "revenue / ad_spend"}.'
            ),
        ),
        (
            "ad_spend",
            (
                "K103: “ad_spend” is a column, not a KPI of the glossary. To add it up, write it as a formula "
                'with a name: {"my_kpi": "ad_spend"}.'
            ),
        ),
        (
            "Costo",
            (
                "K103: “Costo” is a column, not a KPI of the glossary. To add it up, write it as a formula with "
                'a name: {"my_kpi": "Costo"}.'
            ),
        ),
        (
            3,
            (
                'K104: 3 came; a KPI is a word of the glossary (“roas”), a formula with its name ({"my_ratio": '
                '"revenue / ad_spend"}), or a list of these.'
            ),
        ),
        (["roas", 3], "K104: ['roas', 3] came;"),
        ({"x": 3}, "K104: {'x': 3} came;"),
        ({" ": "revenue"}, "K104: {' ': 'revenue'} came;"),
        (
            {"five": "2 + 3"},
            (
                "K107: The formula of “five” names no column, so there is nothing to measure in it: 2 + 3. Name "
                "at least one."
            ),
        ),
        ("okr", "G103: "),
        ("roaz", "G101: "),
    ],
)
def test_what_is_no_kpi(kpi: Any, message: str) -> None:
    with pytest.raises(OkrError) as refused:
        measure(kpi, ITALIAN)
    assert str(refused.value).startswith(message)


def test_a_formula_that_cannot_be_read() -> None:
    with pytest.raises(FormulaError):
        measure({"x": "__import__('os')"}, ITALIAN)


@pytest.mark.parametrize(
    ("kpi", "columns", "message"),
    [
        (
            "cost_per_click",
            {"clicks": "Clic"},
            (
                'K204: The table has no column “ad_spend”. Is it “Costo”? Then say so: columns={"ad_spend": '
                '"Costo"}. The table has: Ricavi, Costo, Clic, ROAS.'
            ),
        ),
        (
            "cost_per_lead",
            {"ad_spend": "Costo"},
            (
                "K204: The table has no column “leads”. It has: Ricavi, Costo, Clic, ROAS. Say which of them it "
                'is: columns={"leads": "…"}.'
            ),
        ),
        (
            "cost_per_lead",
            {},
            (
                "K204: The table has no columns for these names: “ad_spend”, “leads”. It has: Ricavi, Costo, "
                'Clic, ROAS. Say which is which: columns={"ad_spend": "Costo", "leads": "…"}.'
            ),
        ),
        (
            {"x": "ricavu / 2"},
            {},
            (
                'K204: The table has no column “ricavu”. Is it “Ricavi”? Then say so: columns={"ricavu": '
                '"Ricavi"}. The table has: Ricavi, Costo, Clic, ROAS.'
            ),
        ),
        (
            "cost_per_click",
            {"clicks": "Clic", "ad_spend": "Costi"},
            "K205: columns says that “ad_spend” is “Costi”, but the table has no such column. Did you mean “Costo”?",
        ),
        (
            "cost_per_click",
            {"clicks": "Clic", "ad_spend": "Spesa"},
            (
                "K205: columns says that “ad_spend” is “Spesa”, but the table has no such column. It has: "
                "Ricavi, Costo, Clic, ROAS."
            ),
        ),
        (
            "cost_per_click",
            {"clicks": "Clic", "ad_spent": "Costo"},
            "K106: columns has “ad_spent”, but no formula uses that name. Did you mean “ad_spend”?",
        ),
        (
            {"x": "Ricavi / Costo"},
            {"zzz": "Costo"},
            "K106: columns has “zzz”, but no formula uses that name. Names that you can map here: ricavi, costo.",
        ),
    ],
)
def test_columns_that_are_not_there(kpi: Any, columns: dict[str, str], message: str) -> None:
    with pytest.raises(OkrError) as refused:
        measure(kpi, ITALIAN, columns=columns)
    assert str(refused.value) == message


def test_in_italian_a_column_is_said_in_italian() -> None:
    with use_language("it"), pytest.raises(OkrError) as refused:
        measure("cost_per_click", ITALIAN, columns={"clicks": "Clic"})
    assert refused.value.say("it") == (
        "Nella tabella manca la colonna “ad_spend” (spesa pubblicitaria). È forse “Costo”? Allora indicalo: "
        'columns={"ad_spend": "Costo"}. Nella tabella ci sono: Ricavi, Costo, Clic, ROAS.'
    )


def test_a_group_that_is_not_there() -> None:
    table = pa.table({"channel": ["a"], "revenue": [1.0], "ad_spend": [1.0]})
    with pytest.raises(OkrError) as refused:
        measure("roas", table, by="chanel")
    assert str(refused.value) == "K207: by names “chanel”, but the table has no such column. Did you mean “channel”?"
    with pytest.raises(OkrError, match=r"K207: .* It has: channel, revenue, ad_spend\."):
        measure("roas", table, by="zone")


def test_of_very_many_columns_only_the_first_are_listed() -> None:
    table = pa.table({f"column_{n}": [1] for n in range(40)})
    with pytest.raises(OkrError, match=r"column_14, … \(40\)\. Say which"):
        measure("roas", table)
    with pytest.raises(OkrError, match=r"It has: –\."):
        measure("roas", pa.table({}))


@pytest.mark.parametrize("given", [["revenue"], {"revenue": 3}, {3: "revenue"}, "Ricavi"])
def test_columns_takes_pairs_of_names(given: Any) -> None:
    with pytest.raises(OkrError) as refused:
        measure("roas", ITALIAN, columns=given)
    assert str(refused.value) == (
        f'K304: columns={given!r} came; columns takes pairs of names, such as {{"ad_spend": "Costo"}}.'
    )
