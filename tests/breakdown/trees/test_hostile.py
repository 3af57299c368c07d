"""Whatever a plan says, there is a tree that answers, or one error that says why not."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.trees import DriverTree, Scenario, TreeError, names_of, tree_of
from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan, Unit
from okrwidgets.text import LANGUAGES

SCENARIOS: tuple[Scenario, ...] = ("targets", "current", "previous", "start")
FIGURES = st.one_of(
    st.none(), st.floats(allow_nan=False, allow_infinity=False), st.sampled_from([0.0, 1.0, -1.0, 1e308])
)
NAMES = st.sampled_from(["revenue", "contracts", "contract_value", "closing_rate", "meetings", "a", "weeks", "Q 1"])
TEXTS = st.one_of(
    st.text(max_size=30),
    st.lists(
        st.sampled_from(["a", "contracts", "meetings", "+", "*", "/", "-", "(", ")", "2", "closing_rate"]), max_size=9
    ).map(" ".join),
)
UNITS = st.sampled_from(
    ["EUR", "count", "count of contracts", "percent", "ratio", "days", "score", "EUR / week", "a / b"]
)


@st.composite
def rows(draw: st.DrawFn, id: str) -> KeyResult:
    return KeyResult(
        id=id,
        title=draw(st.text(max_size=20)),
        drives=draw(st.one_of(st.none(), NAMES, st.text(max_size=5))),
        stage=draw(st.sampled_from([None, "input", "output", "outcome"])),
        unit=Unit.parse(draw(UNITS)),
        counts=draw(st.sampled_from(["total", "level"])),
        start=draw(FIGURES),
        previous=draw(FIGURES),
        target=draw(FIGURES),
        check_ins=tuple(
            CheckIn(date=draw(st.dates()), value=value)
            for value in draw(st.lists(FIGURES, max_size=2))
            if value is not None
        ),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    kpi = KPI(
        id=draw(st.sampled_from(["revenue", "Net-Revenue", "r" * 80])),
        name=draw(st.text(max_size=9)),
        unit=Unit.parse(draw(UNITS)),
        target=draw(FIGURES),
        previous=draw(FIGURES),
        drivers=draw(st.one_of(st.none(), TEXTS, st.dictionaries(NAMES, TEXTS, max_size=4))),
        assumptions=draw(st.dictionaries(NAMES, FIGURES.filter(lambda value: value is not None), max_size=4)),
    )
    made = tuple(draw(rows(f"k{at}")) for at in range(draw(st.integers(0, 4))))
    return Plan(kpis=(kpi,), objectives=(Objective(id="o", for_=kpi.id, key_results=made),))


@given(plans())
def test_any_plan(plan: Plan) -> None:
    assert isinstance(names_of(plan.kpis[0]), tuple)
    tree = _tree_or_refusal(plan)
    if isinstance(tree, TreeError):
        assert tree.code[:2] in {"B3", "F1"}
        assert all(tree.say(lang) for lang in LANGUAGES)
        assert 0 <= tree.start <= tree.end <= len(tree.text)
        return
    for problem in tree.problems:
        assert all(problem.sentence.say(lang) for lang in LANGUAGES)
        assert 0 <= problem.start <= problem.end <= len(problem.text)
    for scenario in SCENARIOS:
        _answers(tree, scenario)


def _tree_or_refusal(plan: Plan) -> DriverTree | TreeError:
    try:
        return tree_of(plan)
    except TreeError as refused:
        return refused


def _answers(tree: DriverTree, scenario: Scenario) -> None:
    figures = tree.figures(scenario)
    assert list(figures) == list(tree.drivers)
    for id, figure in figures.items():
        assert (figure.value is None) == (figure.why is not None)
        if figure.value is not None:
            assert math.isfinite(figure.value)
            assert all(tree.drivers[id].amount(figure.value).say(lang) for lang in LANGUAGES)
        assert all(isinstance(tree.drivers[id].label.say(lang), str) for lang in LANGUAGES)
    assert tree.value(scenario).value == figures[tree.root].value
    slopes = tree.gradient(figures)
    assert slopes[tree.root] == 1
    assert all(slope is None or math.isfinite(slope) for slope in slopes.values())


@given(plans())
def test_the_same_plan_gives_the_same_tree(plan: Plan) -> None:
    one, other = _tree_or_refusal(plan), _tree_or_refusal(plan)
    if isinstance(one, TreeError) or isinstance(other, TreeError):
        assert str(one) == str(other)
        return
    assert one == other
    assert repr(one) == repr(other)
    assert one.figures() == other.figures()


def test_a_tree_is_frozen() -> None:
    tree = tree_of(Plan(kpis=(KPI(id="a", drivers="b * c"),)))
    with pytest.raises(AttributeError):
        tree.root = "b"  # type: ignore[misc]
    with pytest.raises(TypeError):
        tree.drivers["b"] = tree.drivers["c"]  # type: ignore[index]
