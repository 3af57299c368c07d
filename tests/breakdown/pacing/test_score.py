"""Scores by type, and roll-ups that name what they leave out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.breakdown.pacing import Score, roll_up, roll_up_kpi, score
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.model.records import Commitment
from tests.breakdown.pacing.plans import QUARTER, checked, day, key_result, plan_of

WEIGHTS = st.none() | st.floats(0, 1e6)
VALUES = st.none() | st.floats(-50, 150)
ROWS = st.lists(st.tuples(VALUES, WEIGHTS), max_size=6)


def rows(*pairs: tuple[float | None, float | None]) -> tuple[KeyResult, ...]:
    return tuple(
        KeyResult(
            id=f"kr{n}", target=100, weight=weight, check_ins=checked((day(2, 1), value)) if value is not None else ()
        )
        for n, (value, weight) in enumerate(pairs)
    )


@pytest.mark.parametrize(
    ("value", "commitment", "shown", "reached", "code"),
    [
        (64, "committed", "Score 1. Committed: it counts as reached at 1.0.", True, "B601"),
        (63.9, "committed", "Score 0.99. Committed: it counts as reached at 1.0.", False, "B601"),
        (45, "aspirational", "Score 0.7. Aspirational: it counts as reached from 0.7.", True, "B602"),
        (44.7, "aspirational", "Score 0.69. Aspirational: it counts as reached from 0.7.", False, "B602"),
        (90, "aspirational", "Score 1. Aspirational: it counts as reached from 0.7.", True, "B602"),
        (-5, "committed", "Score 0. Committed: it counts as reached at 1.0.", False, "B601"),
        (32, None, "Score 0.5. Committed or aspirational is not said, so it counts as reached at 1.0.", False, "B603"),
    ],
)
def test_judged_by_type(value: float, commitment: Commitment | None, shown: str, reached: bool, code: str) -> None:
    row = key_result((day(2, 1), value))
    found = score(row, plan=plan_of(row, commitment))
    assert (found.sentence.say("en"), found.reached, found.code) == (shown, reached, code)


def test_a_kpi_must_be_reached() -> None:
    found = score(KPI(id="k", target=100), 70)
    assert (found.reached, found.threshold) == (False, 1.0)


def test_only_what_was_true_by_then_counts() -> None:
    row = key_result((day(1, 15), 16), (day(2, 1), 32))
    assert score(row, on=day(1, 20)).value == 0.25
    assert score(row, on=day(1, 1)).code == "B201"
    assert score(row).value == 0.5


def test_the_mean_of_the_key_results() -> None:
    assert roll_up(Objective(id="o", key_results=rows((40, None), (80, None)))).value == pytest.approx(0.6)
    assert roll_up(Objective(id="o", key_results=rows((40, 1), (80, 3)))).value == pytest.approx(0.7)
    # beyond the target and behind the start make up for nothing
    assert roll_up(Objective(id="o", key_results=rows((150, None), (-50, None)))).value == pytest.approx(0.5)


def test_a_weight_of_0_counts_nothing_and_none_among_others_is_their_mean() -> None:
    assert roll_up(Objective(id="o", key_results=rows((40, 0), (80, 3)))).value == pytest.approx(0.8)
    parts = roll_up(Objective(id="o", key_results=rows((40, 1), (40, 3), (40, None)))).parts
    assert [part.weight for part in parts] == pytest.approx([1 / 6, 3 / 6, 2 / 6])
    nothing = roll_up(Objective(id="o", key_results=rows((40, 0), (None, 1))))
    assert (nothing.value, nothing.code) == (None, "B606")


def test_without_a_figure_a_part_is_left_out_and_named() -> None:
    met, signed = rows((80, None), (None, None))
    found = roll_up(Objective(id="o", key_results=(met, signed.replace(title="Sign 30 contracts"))))
    assert (found.value, found.without) == (0.8, ("kr1",))
    assert found.notes[0].say("en") == "1 of 2 parts has no figure yet and is left out: Sign 30 contracts."
    assert found.notes[0].say("it") == "1 parte su 2 non ha ancora un valore e resta fuori: Sign 30 contracts."
    assert roll_up(Objective(id="o", key_results=(signed,))).code == "B605"
    assert roll_up(Objective(id="o")).code == "B607"


def levels(own: float | None, commitment: Commitment = "committed") -> Plan:
    top, other = rows((own, None), (20, None))
    team = Objective(
        id="team", for_="kr0", key_results=(KeyResult(id="t", target=10, check_ins=checked((day(2, 1), 5))),)
    )
    helper = KeyResult(id="h", target=10, supports=("kr0",), check_ins=checked((day(2, 1), 10)))
    company = Objective(id="company", for_="k", commitment=commitment, key_results=(top, other))
    aside = Objective(id="aside", key_results=(helper,))
    return Plan(kpis=(KPI(id="k", period=QUARTER),), objectives=(team, company, aside))


def test_a_key_result_without_a_figure_is_scored_by_what_contributes_and_not_by_what_supports() -> None:
    plan = levels(None)
    found = roll_up(plan.objectives[1], plan)
    assert found.value == pytest.approx((0.5 + 0.2) / 2)
    assert "its score comes from the objectives below it" in found.parts[0].score.notes[0].say("en")
    assert [part.id for part in found.parts[0].score.parts] == ["team"]


def test_its_own_figure_goes_first() -> None:
    plan = levels(90)
    assert roll_up(plan.objectives[1], plan).value == pytest.approx((0.9 + 0.2) / 2)


def test_a_kpi_from_its_objectives() -> None:
    plan = levels(90)
    assert roll_up_kpi(plan, "k").value == pytest.approx(0.55)
    assert [part.id for part in roll_up_kpi(plan).parts] == ["company"]
    with pytest.raises(OkrError, match="B610"):
        roll_up_kpi(plan, "team")
    with pytest.raises(OkrError, match="B610"):
        roll_up_kpi(Plan())


def test_circles_end_and_are_said() -> None:
    one = Objective(id="one", for_="b", key_results=(KeyResult(id="a", target=1),))
    two = Objective(id="two", for_="a", key_results=(KeyResult(id="b", target=1),))
    plan = Plan.model_construct(**{**Plan().__dict__, "objectives": (one, two)})
    assert roll_up(one, plan).value is None
    codes = {part.score.code for part in roll_up(two, plan).parts}
    assert codes <= {"B201", "B605", "B608"}


def test_a_thousand_levels_are_no_matter_of_recursion() -> None:
    chain = [Objective(id="o0", key_results=(KeyResult(id="r0", target=1),))]
    for n in range(1, 3000):
        last = checked((day(2, 1), 0.5)) if n == 2999 else ()
        chain.append(
            Objective(id=f"o{n}", for_=f"r{n - 1}", key_results=(KeyResult(id=f"r{n}", target=1, check_ins=last),))
        )
    assert roll_up(chain[0], Plan(objectives=tuple(chain))).value == 0.5


def value_of(found: Score) -> float:
    return -1.0 if found.value is None else found.value


@given(ROWS)
def test_it_stays_within_its_children(pairs: list[tuple[float | None, float | None]]) -> None:
    found = roll_up(Objective(id="o", key_results=rows(*pairs)))
    counted = [part.score.value for part in found.parts if part.weight > 0 and part.score.value is not None]
    if found.value is None:
        assert not counted
    else:
        assert min(counted) <= found.value <= max(counted)


@given(ROWS, st.floats(1e-3, 1e3))
def test_the_scale_of_weights_does_not_matter(pairs: list[tuple[float | None, float | None]], scale: float) -> None:
    scaled = [(value, None if weight is None else weight * scale) for value, weight in pairs]
    one, other = (roll_up(Objective(id="o", key_results=rows(*each))) for each in (pairs, scaled))
    assert value_of(one) == pytest.approx(value_of(other))


@given(st.floats(0.1, 1e6), st.lists(st.floats(-1e6, 1e6), min_size=2), st.sampled_from(["up", "down"]))
def test_more_is_never_worse_for_up_and_never_better_for_down(target: float, values: list[float], better: str) -> None:
    row = key_result(target=target, better=better)
    found = [value_of(score(row, value)) for value in sorted(values)]
    assert found == sorted(found, reverse=better == "down")
