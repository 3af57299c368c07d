"""What a record takes, and what it is without being told."""

from __future__ import annotations

import datetime as dt

from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan, Unit
from okrwidgets.model.fields import fields_of


def test_a_record_with_an_id_alone_is_as_the_file_leaves_things_out() -> None:
    kpi = KPI(id="k")
    assert (kpi.unit, kpi.better, kpi.counts, kpi.target) == (Unit("count"), "up", "total", None)
    result = KeyResult(id="r")
    assert (result.unit, result.better, result.counts, result.stage) == (Unit("count"), "up", "total", None)
    plan = Plan()
    assert (plan.okr, plan.language, plan.profile, plan.currency, plan.fiscal_year_start) == (
        1,
        "en",
        "article",
        "EUR",
        1,
    )


def test_whole_numbers_are_figures_and_lists_become_tuples() -> None:
    kpi = KPI(id="k", target=100, check_ins=[CheckIn(date=dt.date(2027, 1, 1), value=1)])  # type: ignore[arg-type]
    assert isinstance(kpi.target, float)
    assert isinstance(kpi.check_ins, tuple)


def test_replacing_keeps_the_rest_and_the_original() -> None:
    kpi = KPI(id="k", target=1, owner="Ann")
    assert kpi.replace(target=2) == KPI(id="k", target=2, owner="Ann")
    assert kpi.target == 1


def test_every_field_is_of_a_kind_that_the_file_knows() -> None:
    kinds = {
        key: spec.kind
        for record in (Plan, KPI, Objective, KeyResult, CheckIn)
        for key, spec in fields_of(record).items()
    }
    assert {key: kinds[key] for key in ("okr", "title", "currency", "fiscal_year_start", "kpis")} == {
        "okr": "version", "title": "text", "currency": "currency", "fiscal_year_start": "month", "kpis": "records"
    }  # fmt: skip
    assert {key: kinds[key] for key in ("for", "supports", "drivers", "assumptions", "unit", "period", "date")} == {
        "for": "id", "supports": "ids", "drivers": "formulas", "assumptions": "figures", "unit": "unit",
        "period": "period", "date": "date",
    }  # fmt: skip
    confidence = fields_of(KeyResult)["confidence"]
    assert (confidence.kind, confidence.low, confidence.high) == ("figure", 0, 10)
    assert fields_of(KeyResult)["stage"].choices == ("input", "output", "outcome")
