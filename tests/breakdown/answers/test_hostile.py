"""Whatever is asked, the answer is a sentence and no figure without end."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.breakdown import breakdown
from okrwidgets.breakdown.answers import AnswerError, gap, sensitivity, solve, value
from okrwidgets.breakdown.trees import TreeError, tree_of
from tests.breakdown.answers.made import article, tree

TREE = tree_of(article("en", 3000))
CODES = {f"B40{n}" for n in range(1, 9)}


@pytest.mark.parametrize(
    ("asked", "code", "hint"),
    [
        ({"change": "contract"}, "B401", "Did you mean “contracts”?"),
        ({"change": ["contracts", "zzz"]}, "B401", "is not among the drivers: revenue, contract_value"),
        ({"bounds": {"metings": (0, 1)}}, "B401", "Did you mean “meetings”?"),
        ({"target": math.nan}, "B402", "“nan” is not one"),
        ({"target": math.inf}, "B402", "the target"),
        ({"target": "much"}, "B402", "“much” is not one"),
        ({"target": "150.000"}, "B402", "“150.000” is not one"),
        ({"target": 10**400}, "B402", "Give a figure"),
        ({"change": "contracts", "bounds": {"contracts": (0, math.inf)}}, "B402", "a bound of “contracts”"),
        ({"change": "contracts", "bounds": {"contracts": (9, 3)}}, "B403", "from 9 to 3"),
        ({"change": "contracts", "bounds": {"contracts": 5}}, "B403", "are a pair"),
        ({"change": "contracts", "bounds": {"contracts": (1, 2, 3)}}, "B403", "are a pair"),
        ({"scenario": "targts"}, "B405", "There are: previous, start, current, targets"),
        ({"change": "revenue"}, "B406", "is the KPI itself"),
        ({"change": []}, "B407", "Name one of the drivers"),
        ({"change": "contracts", "bounds": {"meetings": (0, 1)}}, "B408", "which does not change here"),
    ],
)
def test_what_does_not_fit_is_said_with_what_to_do(asked: dict[str, object], code: str, hint: str) -> None:
    with pytest.raises(AnswerError) as refused:
        solve(TREE, **asked)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert hint in refused.value.say("en")
    assert refused.value.say("it")


def test_no_target_to_solve_for() -> None:
    with pytest.raises(AnswerError, match="B404"):
        solve(tree("a * b", rows={"a": 1.0, "b": 1.0}))


@pytest.mark.parametrize("by", [0, math.nan, math.inf, "x"])
def test_a_step_that_is_none(by: object) -> None:
    with pytest.raises(AnswerError, match="B402"):
        sensitivity(TREE, by)  # type: ignore[arg-type]


@pytest.mark.parametrize("ask", [value, gap])
def test_a_scenario_that_is_none(ask: object) -> None:
    with pytest.raises(AnswerError, match="B405"):
        ask(TREE, "tomorrow")  # type: ignore[operator]


def test_every_code_is_listed() -> None:
    page = (Path(__file__).parents[3] / "docs" / "breakdown-errors.md").read_text(encoding="utf-8")
    said = {"B421", "B422", "B423", "B424", "B425", "B426", "B431", "B441", "B451", "B452", "B453", "B454"}
    for code in CODES | said:
        assert page.count(f"| {code} |") == 1, code


WILD = st.sampled_from([0.0, -0.0, 1e-300, -1e-300, 1e300, -1e300, 1.7e308, 5e-324, 1.0, -1.0, 3.5]) | st.floats(
    allow_nan=False, allow_infinity=False
)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(["a * b", "a / b", "a + b", "a - b", "a^3 * b", "a / (a - b)", "a * a - b"]),
    WILD,
    WILD,
    WILD,
    WILD,
    st.sampled_from(["up", "down", "keep"]),
)
def test_any_figures_get_finite_answers(
    formula: str, a: float, b: float, start: float, target: float, better: str
) -> None:
    made = tree(formula, rows={"a": a, "b": b}, starts={"a": start}, target=target, better=better)
    answers = [value(made), gap(made), solve(made), solve(made, "a"), *sensitivity(made)]
    for answer in answers:
        for field in dataclasses.fields(answer):
            held = getattr(answer, field.name)
            figures = held.values() if isinstance(held, Mapping) else [held]
            assert all(math.isfinite(each) for each in figures if isinstance(each, float)), (field.name, answer)
        for lang in ("en", "it"):
            said = answer.sentence.say(lang)  # type: ignore[arg-type]
            assert not {"inf", "nan", "None"} & set(said.replace("“", " ").replace("”", " ").split())


@settings(deadline=None, max_examples=40)
@given(st.none() | WILD, st.none() | WILD, st.none() | WILD)
def test_any_plan_can_be_shown(target: float | None, meetings: float | None, each: float | None) -> None:
    plan = article("en", each)
    rows = plan.objectives[0].key_results
    plan = plan.replace(
        kpis=(plan.kpis[0].replace(target=target),),
        objectives=(plan.objectives[0].replace(key_results=(rows[0].replace(target=meetings), rows[1])),),
    )
    try:
        found = breakdown(plan)
    except TreeError as refused:
        assert refused.code == "B305"  # noqa: PT017  # nothing is stated: there is no tree
        return
    assert found._repr_markdown_()
    assert repr(found) == repr(breakdown(plan))
    assert [line.sentence.say("it") for line in found.lines]


def test_answers_are_frozen() -> None:
    for answer in (value(TREE), gap(TREE), solve(TREE)):
        with pytest.raises(dataclasses.FrozenInstanceError):
            answer.sentence = None  # type: ignore[misc, assignment]
    with pytest.raises(TypeError):
        gap(TREE).shares["contracts"] = 1.0  # type: ignore[index]
