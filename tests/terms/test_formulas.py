"""Formulas of KPIs are written out down to columns, and their words are read in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from okrwidgets.errors import OkrError
from okrwidgets.formula import Formula
from okrwidgets.terms import formula_in_words, kpi_labels, leaf_formula, terms
from okrwidgets.terms.formulas import expand, spoken_names
from okrwidgets.terms.loading import records
from okrwidgets.terms.reading import read_folder
from tests.terms.small import Small, kpi


def test_kpis_in_a_formula_are_written_out_with_the_parentheses_they_need(small: Small, tmp_path: Path) -> None:
    small.terms["share"] = kpi("share", "1 / cost", {}, 1)
    formula, taken = expand("share", read_folder(small.write(tmp_path)))
    assert str(formula) == "1 / (ad_spend / leads)"
    assert taken == {"ad_spend": "sum", "leads": "sum"}


def test_how_rows_are_taken_is_said_by_the_kpi_that_names_the_column(small: Small, tmp_path: Path) -> None:
    small.terms["stock"] = kpi("stock", "revenue", {"revenue": 1}, 1, unit="money", aggregation="last")
    small.terms["per"] = kpi("per", "stock / leads", {}, 1, unit="money / lead")
    assert expand("per", read_folder(small.write(tmp_path)))[1] == {"revenue": "last", "leads": "sum"}


def test_a_circle_is_said_as_it_runs(small: Small, tmp_path: Path) -> None:
    small.terms["roas"]["measure"]["formula"] = "double / 2"
    with pytest.raises(OkrError, match="roas → double → roas") as raised:
        expand("roas", read_folder(small.write(tmp_path)))
    assert raised.value.code == "G216"


@pytest.mark.parametrize(("key", "code", "hint"), [("roaz", "G101", "“roas”"), ("okr", "G103", "“roas”")])
def test_what_has_no_formula_is_said(key: str, code: str, hint: str) -> None:
    with pytest.raises(OkrError) as raised:
        leaf_formula(key)
    assert raised.value.code == code
    assert hint in raised.value.say("en")
    assert hint in raised.value.say("it")


def test_a_term_knows_its_own_formula() -> None:
    assert str(terms()["annual_recurring_revenue"].formula) == "12 * monthly_recurring_revenue"
    with pytest.raises(OkrError, match="G103"):
        terms()["okr"].formula  # noqa: B018


@pytest.mark.parametrize(
    "words",
    ["fatturato ÷ spesa pubblicitaria", "Revenue / Ad Spend", "revenue/ad_spend", "fatturato / SPESA PUBBLICITARIA"],
)
def test_the_labels_read_what_people_write(words: str) -> None:
    assert Formula.parse(words, kpi_labels()) == leaf_formula("roas")[0]


def test_every_label_is_read_as_one_id() -> None:
    labels = kpi_labels()
    assert {label: Formula.parse(label, labels).names for label in labels} == {
        label: (key,) for label, key in labels.items()
    }


def test_in_words() -> None:
    assert formula_in_words("cost_per_lead", "it") == "spesa pubblicitaria ÷ lead"
    assert formula_in_words("annual_recurring_revenue", "en") == "12 × MRR"


def test_a_column_is_called_by_its_own_name_where_a_kpi_has_the_same_key() -> None:
    assert terms()["leads"].name.en == "Number of leads"
    assert spoken_names(records())["leads"].en == "leads"
