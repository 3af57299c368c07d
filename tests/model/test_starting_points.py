"""The six marketing KPIs of the course can be started from, in both languages."""

from __future__ import annotations

import pytest

from okrwidgets.breakdown import assumes
from okrwidgets.model import KPI
from okrwidgets.model.starting_points import KpiTemplate, article_plan, kpi_templates
from okrwidgets.smart import review
from okrwidgets.text.language import LANGUAGES, Language

TEMPLATES = kpi_templates()


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.key)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_makes_a_kpi_that_is_specific_and_asks_for_the_rest(template: KpiTemplate, lang: Language) -> None:
    kpi = KPI(id="k", **template.fields(lang))
    assert review(kpi)["S"].verdict == "met"
    assert [review(kpi)[letter].verdict for letter in "MART"] == ["missing"] * 4
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
    fields = next(template for template in TEMPLATES if template.key == key).fields("en")
    assert (str(fields["unit"]), fields["better"], fields["counts"]) == (unit, better, counts)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_articles_plan_assumes_what_the_course_says(lang: Language) -> None:
    plan = article_plan(lang)
    values = {line.kind: line.value for line in assumes(plan, plan.kpis[0])}
    assert values == {"ratio": 0.1, "each": 100_000 / 30, "pace": 300 / 13, "timing": None}
