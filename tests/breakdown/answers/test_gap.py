"""The way to the target is shared out without a remainder, and to those who move."""

from __future__ import annotations

import datetime as dt
import math
import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from okrwidgets.breakdown.answers import gap
from okrwidgets.breakdown.answers.attributing import attribute
from okrwidgets.breakdown.answers.legendre import nodes
from okrwidgets.breakdown.answers.tape import NoValueError, tape_of
from okrwidgets.breakdown.trees import tree_of
from okrwidgets.formula import Formula
from okrwidgets.model import Unit
from okrwidgets.model.records import CheckIn
from tests.breakdown.answers.made import FIGURES, NAMES, article, formulas, tree

FIVE = st.fixed_dictionaries(dict.fromkeys(NAMES, FIGURES))


@settings(deadline=None)
@given(formulas(), FIVE, FIVE, FIGURES)
def test_shares_and_rest_are_the_whole_way(
    formula: str, start: dict[str, float], end: dict[str, float], target: float
) -> None:
    found = gap(tree(formula, rows=end, starts=start, target=target), "start")
    assume(
        found.base_value is not None and found.value is not None and (found.shares or found.base_value == found.value)
    )
    parts = [*found.shares.values(), found.rest]
    way = target - found.base_value
    assert abs(math.fsum(parts) - way) <= max(map(math.ulp, (way, *parts)))
    assert found.rest == target - found.value


@settings(deadline=None)
@given(formulas(), FIVE, FIVE)
def test_the_integral_is_complete_before_any_bit_is_settled(
    formula: str, start: dict[str, float], end: dict[str, float]
) -> None:
    made = tree(formula, rows=end, starts=start, target=1.0)
    names = [name for name in NAMES if name in made.drivers]
    try:
        tape = tape_of(made, end, names, held=())
    except NoValueError:
        return
    begin, finish = [start[name] for name in names], [end[name] for name in names]
    shares = attribute(tape, begin, finish)
    before, after = tape.value(begin), tape.value(finish)
    if shares is not None and before is not None and after is not None:
        size = max(abs(before), abs(after), *map(abs, shares))
        assert abs(math.fsum(shares) - (after - before)) <= 1e-12 * size


@settings(deadline=None)
@given(formulas(), FIVE, FIVE)
def test_who_does_not_move_has_no_share(formula: str, start: dict[str, float], end: dict[str, float]) -> None:
    end["a"] = start["a"]
    found = gap(tree(formula, rows=end, starts=start, target=1.0), "start")
    assert "kr-a" not in found.shares


@given(FIGURES, FIGURES, FIGURES, FIGURES, st.sampled_from(["a * b * c", "a * b + c", "c / (a + b)", "(a * b)^2 - c"]))
def test_who_moves_alike_where_the_formula_treats_them_alike_has_the_same_share(
    start: float, end: float, other: float, after: float, formula: str
) -> None:
    assume(start != end)
    starts, rows = {"a": start, "b": start, "c": other}, {"a": end, "b": end, "c": after}
    found = gap(tree(formula, rows=rows, starts=starts, target=1.0), "start")
    assert found.shares["kr-a"] == pytest.approx(found.shares["kr-b"], rel=1e-9, abs=1e-9)


def test_two_factors_by_hand() -> None:
    # from 2 × 3 to 4 × 5: the mean of the other factor on the way, times one's own: 2 × 4 = 8 and 2 × 3 = 6
    found = gap(tree("a * b", rows={"a": 4, "b": 5}, starts={"a": 2, "b": 3}, target=25), "start")
    assert dict(found.shares) == pytest.approx({"kr-a": 8, "kr-b": 6})
    assert (found.base_value, found.value, found.rest) == (6, 20, 5)
    assert list(found.shares) == ["kr-a", "kr-b"]


def test_a_quotient_by_hand() -> None:
    # 1 / b from 1 to 1/2 along b = 1 + t: all of it is b's; a / b with a = 1 + t as well: ±ln 2
    found = gap(tree("a / b", rows={"a": 2, "b": 2}, starts={"a": 1, "b": 1}, target=1), "start")
    assert dict(found.shares) == pytest.approx({"kr-a": math.log(2), "kr-b": -math.log(2)}, abs=1e-12)


def test_opposite_errors_do_not_pass_for_an_exact_answer() -> None:
    # the sum does not move, so any samples are complete: each share has to be right by itself
    found = gap(tree("a^7 - b^7", rows={"a": 1, "b": 1}, starts={"a": 0, "b": 0}, target=1), "start")
    assert dict(found.shares) == pytest.approx({"kr-a": 1, "kr-b": -1}, abs=1e-12)


@pytest.mark.parametrize("formula", ["1 / a", "1 / a^2", "b / (a - 0.3)"])
def test_a_pole_on_the_way_is_said_and_nothing_is_shared_out(formula: str) -> None:
    found = gap(tree(formula, rows={"a": 1, "b": 2}, starts={"a": -1, "b": 1}, target=10), "start")
    assert (dict(found.shares), found.rest) == ({}, 10 - found.value)
    assert "divides by 0" in found.sentences[1].say("en")
    assert "divide per 0" in found.sentences[1].say("it")


def test_a_share_goes_to_the_nearest_stated_driver() -> None:
    drivers = {"total": "a * b", "a": "c * d"}
    found = gap(tree(drivers, rows={"a": 6, "c": 2, "b": 5}, assumed={"d": 3}, target=30), "start")
    assert set(found.shares) == {"kr-a", "kr-b"}
    below = gap(tree(drivers, rows={"c": 2, "b": 5}, assumed={"d": 3}, target=30), "start")
    assert set(below.shares) == {"kr-c", "kr-b"}


def test_from_the_latest_check_ins_where_there_are_any() -> None:
    plan = article("en", 3000)
    rows = tuple(
        row.replace(check_ins=(CheckIn(date=dt.date(2027, 2, 1), value=done),))
        for row, done in zip(plan.objectives[0].key_results, (100.0, 8.0), strict=True)
    )
    plan = plan.replace(objectives=(plan.objectives[0].replace(key_results=rows),))
    found = gap(tree_of(plan))
    assert (found.base, found.base_value) == ("current", 24_000)
    assert dict(found.shares) == {"contracts": 66_000}
    assert gap(tree_of(plan), "start").base == "start"


@pytest.mark.parametrize(
    ("kpi", "code", "status", "missing"),
    [
        ({"target": 30.0}, "B421", "short", 10.0),
        ({"target": 20.0}, "B422", "fits", 0.0),
        ({"target": 15.0}, "B423", "fits", 0.0),
        ({"target": 15.0, "better": "down"}, "B421", "short", 5.0),
        ({"target": 30.0, "better": "down"}, "B423", "fits", 0.0),
        ({"target": 22.0, "better": "keep", "band": 3.0}, "B422", "fits", 0.0),
        ({"target": 26.0, "better": "keep", "band": 4.0}, "B421", "short", 2.0),
        ({}, "B426", "open", None),
    ],
)
def test_missing_in_the_direction_that_counts(
    kpi: dict[str, object], code: str, status: str, missing: float | None
) -> None:
    found = gap(tree("a * b", rows={"a": 4.0, "b": 5.0}, **kpi))
    assert (found.code, found.status, found.missing) == (code, status, missing)


def test_a_percentage_is_missing_points() -> None:
    made = tree("won / met", rows={"won": 3.0, "met": 30.0}, unit=Unit("percent"), target=12.0)
    found = gap(made)
    assert (found.target, found.value) == (0.12, 0.1)
    assert found.missing == pytest.approx(0.02)
    assert "10%: 2 percentage points short of the target of 12%" in found.sentence.say("en")
    assert "lo scarto è di 2 punti percentuali" in found.sentence.say("it")
    one = gap(tree("won / met", rows={"won": 3.3, "met": 30.0}, unit=Unit("percent"), target=12.0)).sentence
    assert "1 percentage point short" in one.say("en")
    assert "lo scarto è di 1 punto percentuale." in one.say("it")


def test_what_is_missing_is_asked_for() -> None:
    found = gap(tree("a * b", rows={"a": 4.0}))
    assert (found.value, found.code, found.status, dict(found.shares)) == (None, "B425", "open", {})
    assert (
        found.sentence.say("en")
        == "“Total” cannot be computed yet: there is no figure for “b”. What do you expect there?"
    )
    nothing = gap(tree("a / b", rows={"a": 4.0, "b": 0.0}, target=3.0))
    assert "divided by 0" in nothing.sentence.say("en")


@given(st.floats(0.01, 1000), st.floats(100, 10_000), st.floats(1000, 1e6))
def test_scaling_all_money_scales_only_money(factor: float, each: float, target: float) -> None:
    def found(scale: float) -> dict[str, float]:
        plan = article("en", each * scale)
        shares = gap(tree_of(plan.replace(kpis=(plan.kpis[0].replace(target=target * scale),)))).shares
        return {name: share / scale for name, share in shares.items()}

    assert found(factor) == pytest.approx(found(1.0))


@pytest.mark.parametrize("n", [1, 2, 3, 8, 16])
def test_the_samples_are_exact_for_polynomials(n: int) -> None:
    for degree in range(2 * n):
        assert math.fsum(weight * at**degree for at, weight in nodes(n)) == pytest.approx(1 / (degree + 1), rel=1e-13)


@given(formulas("+-*/"), FIVE)
def test_a_tape_computes_what_the_formula_does(formula: str, values: dict[str, float]) -> None:
    made = tree(formula, rows=values, target=1.0)
    names = [name for name in NAMES if name in made.drivers]
    wanted, slopes = Formula.parse(formula).value(values).value, Formula.parse(formula).gradient(values)
    try:
        found = tape_of(made, values, names, held=()).slopes([values[name] for name in names])
    except NoValueError:
        found = None
    if wanted is None:
        assert found is None
    elif found is not None:
        assert found[0] == pytest.approx(wanted)
        for name, slope in zip(names, found[1], strict=True):
            assert slopes[name] == pytest.approx(slope, rel=1e-9, abs=1e-9)


def test_ten_thousand_drivers_in_about_a_second() -> None:
    drivers: dict[str, str] = {}
    level = [f"n{at}" for at in range(5000)]
    rows = dict.fromkeys(level[:50], 3.0)
    assumed = dict.fromkeys(level[50:], 2.0)
    while len(level) > 1:
        above = []
        for at in range(0, len(level) - 1, 2):
            name = f"{level[at]}_{len(drivers)}" if len(level) > 2 else "total"
            drivers[name] = f"{level[at]} {'*+'[len(drivers) % 2]} {level[at + 1]}"
            above.append(name)
        level = above + ([level[-1]] if len(level) % 2 else [])
    made = tree(drivers, rows=rows, assumed=assumed, target=1e6)
    assert len(made.drivers) > 9_900
    made.figures("targets"), made.figures("start")
    begun = time.perf_counter()
    found = gap(made)
    assert time.perf_counter() - begun < 5  # a second where nobody else computes
    assert math.fsum([*found.shares.values(), found.rest]) == pytest.approx(1e6 - found.base_value)
