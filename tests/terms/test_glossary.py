"""The glossary itself: complete, in both languages, and right in every figure."""

from __future__ import annotations

import pytest

from okrwidgets.formula import Dimension
from okrwidgets.resources import glossary_dir
from okrwidgets.smart.explaining.letters import LETTERS, SMART
from okrwidgets.smart.rules import RULES
from okrwidgets.terms import Term, columns, leaf_formula, sources, terms
from okrwidgets.terms.check import check_folder
from okrwidgets.terms.records import Measure
from okrwidgets.text import LANGUAGES, Language, Text
from okrwidgets.text.numbers import write_number

EACH = pytest.mark.parametrize("term", terms().values(), ids=terms().keys())
KPIS = {key: term.measure for key, term in terms().items() if term.measure is not None}
EACH_KPI = pytest.mark.parametrize("key", KPIS)

METHOD = {
    *("kpi", "okr", "objective", "key_result", "smart", "specific", "measurable", "achievable", "relevant"),
    *("time_based", "stretch", "committed", "aspirational", "alignment", "cascade", "input", "output", "outcome"),
    *("baseline", "target", "start_value", "confidence", "check_in", "vanity_metric", "funnel", "attribution"),
    *("cohort", "north_star", "balanced_scorecard", "mbo", "milestone", "driver", "gap", "score", "forecast"),
}
"""What the course speaks of besides its KPIs."""

MONTH = {
    "impressions": 50_000, "clicks": 1_000, "visits": 4_000, "sessions": 5_000, "engaged_sessions": 3_000,
    "orders": 80, "conversions": 100, "leads": 200, "ad_spend": 2_000, "marketing_cost": 3_000, "sales_cost": 1_000,
    "revenue": 10_000, "gross_profit": 4_000, "new_customers": 40, "customers": 500, "customers_at_start": 500,
    "customers_at_end": 520, "lost_customers": 20, "recurring_revenue": 8_000, "recurring_revenue_at_start": 8_000,
    "expansion": 800, "contraction": 200, "churned_revenue": 400, "promoters": 60, "detractors": 20,
    "responses": 100, "won_deals": 10, "lost_deals": 30, "deal_days": 450, "open_deals": 45,
    "open_pipeline": 90_000, "remaining_target": 30_000, "contract_value": 50_000, "contracts": 10,
}  # fmt: skip
"""One month of an invented company, in round figures."""

MISSION: dict[str, tuple[float, str, str]] = {
    "sales": (80, "order", "up"),
    "leads": (200, "lead", "up"),
    "conversion_rate": (0.025, "percent", "up"),  # 100 of 4,000
    "roi": (1 / 3, "percent", "up"),  # (4,000 − 3,000) / 3,000
    "roas": (5, "ratio", "up"),
    "cost_per_lead": (10, "money / lead", "down"),
    "click_through_rate": (0.02, "percent", "up"),
    "cost_per_click": (2, "money / click", "down"),
    "cost_per_mille": (40, "money / impression", "down"),  # 2,000 for fifty thousands
    "cost_per_acquisition": (20, "money / conversion", "down"),
    "customer_acquisition_cost": (100, "money / customer", "down"),  # 4,000 for 40
    "marketing_efficiency_ratio": (10 / 3, "ratio", "up"),
    "average_order_value": (125, "money / order", "up"),
    "customer_lifetime_value": (200, "money / customer", "up"),  # 20 a head × 40% / 4%
    "churn_rate": (0.04, "percent", "down"),
    "retention_rate": (0.96, "percent", "up"),  # (520 − 40) / 500
    "monthly_recurring_revenue": (8_000, "money", "up"),
    "annual_recurring_revenue": (96_000, "money", "up"),
    "net_revenue_retention": (1.025, "percent", "up"),  # 8,000 + 800 − 200 − 400 of 8,000
    "net_promoter_score": (40, "score", "up"),
    "bounce_rate": (0.4, "percent", "down"),
    "win_rate": (0.25, "percent", "up"),
    "sales_cycle": (45, "day", "down"),
    "pipeline_coverage": (3, "ratio", "context"),
    "sales_velocity": (1_250, "money / day", "up"),  # 45 × 5,000 × 25% / 45
}
"""What each formula of the course makes of it, reckoned by hand."""


def measure_of(key: str) -> Measure:
    return KPIS[key]


def test_nothing_is_amiss_in_any_file() -> None:
    assert [finding.say("en") for finding in check_folder(glossary_dir()).findings] == []


def test_it_is_large_enough() -> None:
    assert len(terms()) >= 70
    assert len(KPIS) >= 30


def test_the_words_of_the_method_are_there() -> None:
    assert {term.key for term in terms().values() if term.kind == "method"} >= METHOD


@pytest.mark.parametrize("key", MISSION)
def test_each_formula_of_the_course_gives_what_it_has_to(key: str) -> None:
    value, unit, better = MISSION[key]
    assert leaf_formula(key)[0].value(MONTH).value == pytest.approx(value, rel=1e-12)
    assert (measure_of(key).unit, measure_of(key).better) == (unit, better)


def test_a_stock_is_never_added_up() -> None:
    assert measure_of("monthly_recurring_revenue").aggregation == "last"
    assert leaf_formula("annual_recurring_revenue")[1] == {"recurring_revenue": "last"}


def test_three_percent_a_month_are_thirty_a_year() -> None:
    formula, _ = leaf_formula("annual_churn_rate")
    assert formula.value({"lost_customers": 3, "customers_at_start": 100}).value == pytest.approx(1 - 0.97**12)


@EACH_KPI
def test_the_worked_example_computes(key: str) -> None:
    worked = measure_of(key).worked
    assert leaf_formula(key)[0].value(worked.values).value == pytest.approx(worked.result, rel=1e-6)


@EACH_KPI
def test_the_units_work_out(key: str) -> None:
    units = {name: Dimension.parse(measure.unit) for name, measure in KPIS.items()}
    units |= {column.key: Dimension.parse(column.unit) for column in columns().values()}
    terms()[key].formula.dimension(units, expected=Dimension.parse(measure_of(key).unit))


@EACH_KPI
def test_written_out_it_has_columns_only(key: str) -> None:
    formula, taken = leaf_formula(key)
    assert set(formula.names) == set(taken) <= columns().keys()


@EACH_KPI
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_worked_example_says_its_result(key: str, lang: Language) -> None:
    measure = measure_of(key)
    shown = measure.worked.result * (100 if measure.unit == "percent" else 1)
    said = measure.worked.says.say(lang)
    assert any(write_number(shown, lang, decimals) in said for decimals in (1, 2))


@EACH
def test_it_is_said_in_both_languages_and_each_time_anew(term: Term) -> None:
    for text in sentences_of(term):
        assert text.en.strip() == text.en
        assert text.it.strip() == text.it
        assert text.en != text.it
        assert text.en[-1] in ".?!”…)"
        assert text.it[-1] in ".?!”…)"


@EACH
def test_it_uses_the_quotation_marks_of_the_house(term: Term) -> None:
    for text in sentences_of(term):
        for words in (text.en, text.it):
            assert '"' not in words
            assert "’" not in words
            assert words.count("“") == words.count("”")


@EACH
def test_what_a_plan_takes_over_agrees_with_how_it_is_measured(term: Term) -> None:
    if term.measure is None or term.plan is None:
        return
    assert term.measure.better in {term.plan.better, "context"}
    assert (term.plan.counts == "total") == (term.measure.aggregation == "sum")
    assert term.plan.why.en.endswith("?")
    assert term.plan.why.it.endswith("?")
    assert ("money" in term.measure.unit) == ("money" in term.plan.unit.en) == ("money" in term.plan.unit.it)


def test_every_source_is_used() -> None:
    named = {key for term in terms().values() for key in term.sources}
    named |= {rule.source for rule in RULES}
    named |= {key for explanation in (*LETTERS.values(), SMART) for key in explanation.sources}
    assert set(sources()) - named == set()


def sentences_of(term: Term) -> list[Text]:
    found = [term.definition, term.example, *(other.why for other in term.not_to_confuse)]
    if term.measure is not None:
        found += [term.measure.trap, term.measure.worked.says]
    return found + ([term.plan.why] if term.plan is not None else [])
