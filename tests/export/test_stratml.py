"""StratML, parsed by lxml and held to the rules of its public schema."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

import okrwidgets as okr
from okrwidgets.export.losses import losses
from okrwidgets.model import Plan
from tests.export.hostile import HOSTILE
from tests.export.plans import full_plan, large_plan, plan_of_words
from tests.export.stratml_rules import NAMESPACE, faults
from tests.model.plans import plans


def read(plan: Plan, lang: str = "en") -> Any:
    return etree.fromstring(str(okr.export(plan, "stratml", lang, dt.date(2027, 2, 1))).encode())


def texts(node: Any, path: str) -> list[str]:
    return [found.text for found in node.findall("/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))]


@pytest.mark.parametrize(
    "plan", [full_plan(), Plan(), large_plan(), Plan(title="x", objectives=full_plan().objectives[2:])]
)
def test_keeps_to_the_schema(plan: Plan) -> None:
    assert faults(read(plan)) == []


@pytest.mark.parametrize("words", HOSTILE[::29])
def test_keeps_to_it_with_hostile_words(words: str) -> None:
    assert faults(read(plan_of_words(words))) == []


@settings(max_examples=60, deadline=None)
@given(plans())
def test_any_plan_keeps_to_it(plan: Plan) -> None:
    assert faults(read(plan)) == []


def test_the_rules_notice_what_does_not_fit() -> None:
    root = read(full_plan())
    core = root.find(f"{{{NAMESPACE}}}StrategicPlanCore")
    root.remove(core)
    root.append(core)
    assert "PerformancePlanOrReport: 0 × StrategicPlanCore" in faults(root)
    root = read(full_plan())
    root.set("Type", "Plan")
    root.find(f".//{{{NAMESPACE}}}NumberOfUnits").text = "1e6"
    assert faults(root) == ["PerformancePlanOrReport/@Type=Plan", "no decimal: 1e6"]


def test_what_stands_where() -> None:
    root = read(full_plan())
    assert root.get("Type") == "Performance_Report"
    goals = root.findall(f".//{{{NAMESPACE}}}Goal")
    assert [texts(goal, "Name")[0] for goal in goals] == [
        "Fatturato, IVA esclusa",
        "Abbandoni",
        "Objectives that derive from no KPI",
    ]
    own, carry, team = goals[0].findall(f"{{{NAMESPACE}}}Objective")
    assert texts(own, "PerformanceIndicator/MeasurementInstance/TargetResult/NumberOfUnits") == ["100000"]
    assert texts(carry, "PerformanceIndicator/Identifier") == ["meetings", "contracts"]
    assert texts(carry, "PerformanceIndicator/MeasurementInstance/ActualResult/EndDate") == ["2027-01-15", "2027-01-29"]
    assert texts(team, "PerformanceIndicator/Relationship/ReferentIdentifier") == ["contracts"]
    assert read(Plan()).get("Type") == "Performance_Plan"


def test_what_is_lost_is_listed_and_nothing_else_is() -> None:
    said = " ".join(loss.say("en") for loss in losses(full_plan(), "stratml"))
    assert "weights" in said
    assert "confidence" in said
    assert "control characters" not in said
    whole = etree.tostring(read(full_plan()), encoding="unicode")
    for words in ("closing_rate", "weight: 2", "profile: rework", "2027-01-06", "commitment: committed", "band: 0.25"):
        assert words in whole
    assert len(losses(Plan(), "stratml")) == 1
    assert any("control" in loss.say("en") for loss in losses(plan_of_words("\x07"), "stratml"))
