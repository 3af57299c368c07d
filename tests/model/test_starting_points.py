"""The KPIs of the glossary can be started from, in both languages: the six of the article first."""

from __future__ import annotations

import pytest

from okrwidgets.breakdown import assumes
from okrwidgets.model import KPI
from okrwidgets.model.starting_points import FIRST, KpiTemplate, article_plan, kpi_template, kpi_templates
from okrwidgets.smart import review
from okrwidgets.text.language import LANGUAGES, Language

TEMPLATES = kpi_templates()


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_makes_a_kpi_that_is_specific_and_asks_for_the_rest(template: KpiTemplate, lang: Language) -> None:
    kpi = KPI(id="k", **template.fields(lang))
    assert review(kpi)["S"].verdict == "met"
    assert [review(kpi)[letter].verdict for letter in "MAR"] == ["missing"] * 3
    assert review(kpi)["T"].verdict in {"missing", "partly"}, "“monthly” in a name says how often, not by when"
    assert template.why.say(lang).endswith("?")


@pytest.mark.parametrize(
    ("key", "unit", "better", "counts"),
    [
        ("sales", "count of orders", "up", "total"),
        ("conversion_rate", "percent", "up", "level"),
        ("roi", "percent", "up", "level"),
        ("roas", "ratio", "up", "level"),
        ("leads", "count of leads", "up", "total"),
        ("cost_per_lead", "EUR / lead", "down", "level"),
    ],
)
def test_unit_and_direction(key: str, unit: str, better: str, counts: str) -> None:
    template = kpi_template(key)
    assert template is not None
    fields = template.fields("en")
    assert (str(fields["unit"]), fields["better"], fields["counts"]) == (unit, better, counts)


def test_the_six_of_the_article_come_first_and_each_once() -> None:
    keys = [template.key for template in TEMPLATES]
    assert keys[:6] == list(FIRST) == ["sales", "conversion_rate", "roi", "roas", "leads", "cost_per_lead"]
    assert len(set(keys)) == len(keys) > 20


def test_the_others_stand_together_by_subject() -> None:
    keys = [template.key for template in TEMPLATES]
    assert abs(keys.index("cost_per_click") - keys.index("cost_per_mille")) < 4
    assert keys.index("cost_per_click") < keys.index("retention_rate")


def test_the_counted_noun_is_in_the_language_and_the_money_in_the_currency_of_the_plan() -> None:
    sales, cost = kpi_template("sales"), kpi_template("cost_per_lead")
    assert sales is not None
    assert cost is not None
    assert str(sales.fields("it", "CHF")["unit"]) == "count of ordini"
    assert str(cost.fields("it", "CHF")["unit"]) == "CHF / lead"


def test_the_measure_is_the_formula_in_words_with_its_trap() -> None:
    cost = kpi_template("cost_per_lead")
    assert cost is not None
    said = cost.measure("it")
    assert said == f"Spesa pubblicitaria ÷ lead. {cost.measured.trap.it}"


def test_a_word_of_the_method_is_no_start() -> None:
    assert kpi_template("okr") is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_articles_plan_assumes_what_the_course_says(lang: Language) -> None:
    plan = article_plan(lang)
    values = {line.kind: line.value for line in assumes(plan, plan.kpis[0])}
    assert values == {"ratio": 0.1, "each": 100_000 / 30, "pace": 300 / 13, "timing": None}
