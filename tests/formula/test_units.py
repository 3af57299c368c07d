from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.formula import Dimension, Formula, FormulaError
from tests.formula.trees import NAMES, trees

UNITS = {
    name: Dimension.parse(unit)
    for name, unit in {
        "acquisitions": "customer",
        "active_customers": "customer",
        "ad_spend": "money",
        "arpu": "money / customer",
        "churn_rate": "percent",
        "clicks": "click",
        "closing_rate": "percent",
        "contract_value": "money / contract",
        "contraction": "money",
        "conversions": "conversion",
        "customers_at_end": "customer",
        "customers_at_start": "customer",
        "cycle": "day",
        "days_to_close": "day * deal",
        "deal_value": "money / deal",
        "detractors": "response",
        "engaged_sessions": "session",
        "expansion": "money",
        "impressions": "impression",
        "leads": "lead",
        "lost": "deal",
        "margin": "percent",
        "meetings": "meeting",
        "mrr": "money",
        "new_customers": "customer",
        "opportunities": "deal",
        "orders": "order",
        "position": "score",
        "profit": "money",
        "promoters": "response",
        "quota": "money",
        "responses": "response",
        "revenue": "money",
        "sessions": "session",
        "visits": "visit",
        "win_rate": "percent",
        "won": "deal",
    }.items()
}


def check(text: str, unit: str | None = None) -> Dimension:
    return Formula.parse(text).dimension(UNITS, None if unit is None else Dimension.parse(unit))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("orders", "order"),
        ("conversions / visits", "percent"),
        ("(profit - ad_spend) / ad_spend", "percent"),
        ("revenue / ad_spend", "ratio"),
        ("1 / margin", "ratio"),
        ("ad_spend / leads", "money / lead"),
        ("clicks / impressions", "percent"),
        ("ad_spend / clicks", "money / click"),
        ("1000 * ad_spend / impressions", "money / impression"),
        ("ad_spend / acquisitions", "money / customer"),
        ("revenue / orders", "money / order"),
        ("arpu * margin / churn_rate", "money / customer"),
        ("(customers_at_end - new_customers) / customers_at_start", "percent"),
        ("1 - (1 - churn_rate)^12", "percent"),
        ("mrr * 12", "money"),
        ("(mrr + expansion - contraction) / mrr", "percent"),
        ("100 * (promoters - detractors) / responses", "score"),
        ("1 - engaged_sessions / sessions", "percent"),
        ("won / (won + lost)", "percent"),
        ("days_to_close / won", "day"),
        ("revenue / quota", "ratio"),
        ("opportunities * deal_value * win_rate / cycle", "money / day"),
        ("opportunities * deal_value * win_rate / (days_to_close / won)", "money / day"),
        ("position * impressions / impressions", "score"),
        ("meetings * closing_rate", "contract"),
        ("meetings * closing_rate * contract_value", "money"),
    ],
)
def test_the_formulas_of_the_course_work_out(text: str, unit: str) -> None:
    check(text, unit)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("meetings * closing_rate", "money"),
        ("meetings * contract_value", "money"),  # without a share a meeting is no contract
        ("meetings", "contract"),
        ("meetings * closing_rate", "percent"),  # the degree stays 1
        ("meetings * closing_rate / leads", "contract"),
        ("ad_spend / clicks", "money / lead"),
        ("ad_spend / leads", "money"),
        ("arpu * margin / churn_rate", "money"),
        ("leads", "percent"),
        ("leads * clicks / visits / visits", "lead"),
        ("revenue", "ratio"),
        ("opportunities * deal_value * win_rate", "money / day"),
        ("opportunities * deal_value * win_rate * cycle", "money / day"),
        ("days_to_close", "day"),
        ("cycle / cycle", "day"),
    ],
)
def test_a_result_of_another_unit_is_refused(text: str, unit: str) -> None:
    with pytest.raises(FormulaError) as refused:
        check(text, unit)
    assert (refused.value.code, refused.value.start, refused.value.end) == ("F204", 0, len(text))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("revenue + cycle", "cycle"),
        ("revenue - leads", "leads"),
        ("leads + clicks", "clicks"),
        ("1 + leads", "leads"),
        ("leads - 1", "1"),
        ("1 - cycle", "cycle"),
        ("revenue / (won + quota) * 2", "quota"),
        ("revenue + quota - (won / lost)", "(won / lost)"),
        ("ad_spend / leads + ad_spend / clicks", "ad_spend / clicks"),
        ("meetings * closing_rate + revenue", "revenue"),
    ],
)
def test_unlike_figures_are_not_added(text: str, part: str) -> None:
    with pytest.raises(FormulaError) as refused:
        check(text)
    assert refused.value.code == "F203"
    assert text[refused.value.start : refused.value.end] == part


def test_the_error_names_both_units() -> None:
    text = "revenue / (revenue - leads)"
    with pytest.raises(FormulaError) as refused:
        check(text)
    assert refused.value.say("en") == (
        "Only figures of one unit can be added or subtracted, but “revenue” is in money and “leads” in lead. "
        "Take another name for one of them, or multiply or divide it first."
    )
    assert refused.value.say("it") == (
        "Si possono sommare o sottrarre solo cifre con la stessa unità, ma “revenue” è in denaro e “leads” in lead. "
        "Cambia uno dei due nomi, oppure prima moltiplicalo o dividilo."
    )
    assert refused.value.column == 22


def test_the_reader_sees_the_words_that_were_written() -> None:
    formula = Formula.parse("ricavi − giorni medi", {"ricavi": "revenue", "giorni medi": "cycle"})
    with pytest.raises(FormulaError, match=r"“ricavi” is in money and “giorni medi” in days"):
        formula.dimension(UNITS)


def test_a_name_without_a_unit_is_named() -> None:
    with pytest.raises(FormulaError) as refused:
        check("revenue / lead")
    assert (refused.value.code, refused.value.start, refused.value.end) == ("F202", 10, 14)
    assert "Did you mean “leads”?" in refused.value.say("en")
    with pytest.raises(FormulaError) as refused:
        check("revenue / zzz")
    assert refused.value.code == "F202"
    assert "Give it one, for example money or lead." in refused.value.say("en")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("revenue * 1000", "money"),
        ("-revenue", "money"),
        ("revenue^2", "money^2"),
        ("revenue^0", "1"),
        ("leads / clicks", "lead / click"),
        ("leads / leads", "1"),
        ("leads * churn_rate", "lead * ratio"),
        ("churn_rate^0", "1"),
        ("meetings * closing_rate + won", "deal * ratio"),  # the side without a share knows the noun
        ("won + meetings * closing_rate", "deal * ratio"),
        ("conversions / visits + clicks / impressions", "ratio"),
        ("won / lost + won / lost", "1"),
        ("meetings / leads * revenue - closing_rate * revenue", "money * ratio"),
        ("7", "1"),
    ],
)
def test_what_a_formula_is_counted_in(text: str, unit: str) -> None:
    assert check(text) == Dimension.parse(unit)


@given(trees(leaves=8), st.lists(st.sampled_from(list(UNITS)), min_size=len(NAMES), max_size=len(NAMES)))
def test_any_formula_has_a_unit_or_an_error_that_has_its_place(tree: object, columns: list[str]) -> None:
    formula = Formula.parse(str(Formula("", tree)))  # type: ignore[arg-type]
    units = {name: UNITS[column] for name, column in zip(NAMES, columns, strict=True)}
    try:
        found = formula.dimension(units)
    except FormulaError as refused:
        place = (refused.code, 0 <= refused.start < refused.end <= len(formula.text))
    else:
        place = ("F203", found.fits(found) and Dimension.parse(str(found)) == found)
    assert place == ("F203", True)
