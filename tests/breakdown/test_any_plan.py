"""Whatever stands in a plan: each question has an answer that can be said, or one error with a code."""

from __future__ import annotations

import datetime as dt
from functools import partial
from importlib import import_module
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

import okrwidgets as okr
from okrwidgets.breakdown import assumes, progress, said_of
from okrwidgets.breakdown.aligning import alignment
from okrwidgets.breakdown.likelihood import Attainment
from okrwidgets.breakdown.pacing import (
    Score,
    confidence_history,
    expected,
    forecast,
    roll_up,
    roll_up_kpi,
    score,
    status,
    target_changes,
)
from okrwidgets.breakdown.trees import DriverTree, Scenario, tree_of
from okrwidgets.model import KPI, Plan
from tests.breakdown.wholes import DAYS, FIGURES, NAMES, answered, check, wholes

ATTAIN = import_module("okrwidgets.breakdown.likelihood.attain")
SCENARIOS: st.SearchStrategy[Scenario] = st.sampled_from(["targets", "current", "start", "previous"])


def assert_within_its_children(found: Score) -> None:
    """At every depth: between the worst and the best of what counts."""
    counted = [part.score.value for part in found.parts if part.weight > 0 and part.score.value is not None]
    if found.parts and found.value is not None:
        assert counted
        assert min(counted) - 1e-12 <= found.value <= max(counted) + 1e-12
    for part in found.parts:
        assert_within_its_children(part.score)


def grown(plan: Plan, kpi: KPI) -> DriverTree | None:
    """Its tree, or nothing, and then with a reason."""
    found = answered(lambda: tree_of(plan, kpi))
    return found if isinstance(found, DriverTree) else None


@settings(deadline=None)
@given(wholes(), SCENARIOS)
def test_every_question_to_a_breakdown(plan: Plan, scenario: Scenario) -> None:
    for kpi in plan.kpis:
        tree = grown(plan, kpi)
        if tree is None:
            continue
        found = okr.breakdown(plan, kpi)
        check(found.lines)
        check(found.gap())
        check(tree.problems)
        assert all(driver.label.say("it").strip() for driver in tree.drivers.values())
        answered(partial(found.value, scenario))
        answered(partial(found.gap, scenario))
        answered(partial(found.sensitivity, scenario=scenario))
        check((found.coverage, found.implied, found.tensions))
        for figure in tree.figures(scenario).values():
            check(figure.value)
            assert (figure.value is None) == (figure.why is not None)


@settings(deadline=None)
@given(wholes(), SCENARIOS, st.none() | st.sampled_from(NAMES), st.none() | FIGURES)
def test_every_solution(plan: Plan, scenario: Scenario, change: str | None, target: float | None) -> None:
    for kpi in plan.kpis:
        if grown(plan, kpi) is not None:
            answered(partial(okr.breakdown(plan, kpi).solve, change, target, scenario=scenario))


@settings(deadline=None)
@given(wholes(), st.booleans())
def test_every_likelihood(plan: Plan, numpy: bool) -> None:
    for kpi in plan.kpis:
        with mock.patch.object(ATTAIN, "_has_numpy", return_value=numpy):
            found = answered(partial(okr.attainment, plan, kpi=kpi.id, draws=400))
        if isinstance(found, Attainment):
            assert found.probability is None or 0 <= found.probability <= 1
            assert found.low is None or found.high is None or found.low <= found.high


@settings(deadline=None)
@given(wholes(), DAYS)
def test_every_item_on_a_day(plan: Plan, on: dt.date) -> None:
    for item in (*plan.kpis, *(row for _, row in plan.key_results())):
        check(progress(item))
        check(score(item, plan=plan, on=on))
        check(expected(item, on, plan))
        check(status(item, on, plan))
        check(forecast(item, on, plan))
        check(confidence_history(item, on, plan))
    for found in (
        *(roll_up(objective, plan, on) for objective in plan.objectives),
        *(roll_up_kpi(plan, kpi.id, on) for kpi in plan.kpis),
    ):
        check(found)
        assert_within_its_children(found)
    check(target_changes(plan))


@settings(deadline=None)
@given(wholes())
def test_every_line_of_a_plan(plan: Plan) -> None:
    for kpi in plan.kpis:
        check(said_of(plan, kpi))
        assert said_of(plan, kpi, 2) == said_of(plan, kpi)[:2]
        check(assumes(plan, kpi))
    check(alignment(plan))
    check(okr.advice(plan))
