"""What is found reaches the target; what cannot be found is said."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from okrwidgets.breakdown.answers import solve
from okrwidgets.breakdown.answers.bounds import rounded
from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.model import Unit
from tests.breakdown.answers.made import FIGURES, NAMES, article, formulas, tree, written

FIVE = st.fixed_dictionaries(dict.fromkeys(NAMES, FIGURES))
COUNT = Unit("count", noun="things")
FREE: dict[str, tuple[float | None, float | None]] = dict.fromkeys(NAMES, (None, None))


@settings(deadline=None)
@given(formulas(), FIVE, FIVE, st.sampled_from(NAMES))
def test_what_is_found_gives_the_target(
    formula: str, stands: dict[str, float], aimed: dict[str, float], name: str
) -> None:
    made = tree(formula, rows=stands)
    assume(name in made.drivers)
    target = made.value(given={name: aimed[name]}).value  # so there is a way to reach it
    assume(target is not None and abs(target) < 1e12)
    found = solve(made, name, target=target, bounds={name: (None, None)})
    reached = made.value(given=dict(found.exact)).value
    assert found.reachable
    assert reached == pytest.approx(target, rel=1e-9, abs=1e-9)


@settings(deadline=None)
@given(
    st.sampled_from(["a * b", "a * b * c", "a * (b + c)", "a / b", "a * b - c", "a^2 * b"]),
    st.fixed_dictionaries(dict.fromkeys(NAMES, st.integers(1, 400).map(float))),
    st.floats(0.3, 4),
    st.sampled_from(["up", "down"]),
)
def test_whole_figures_reach_it_as_well(formula: str, stands: dict[str, float], times: float, better: str) -> None:
    made = tree(formula, rows=stands, of_rows=COUNT, better=better)
    before = made.value().value
    assume(before is not None and before > 0)
    target = before * times
    found = solve(made, "a", target=target)
    assume(found.reachable)
    value = found.values["a"]
    assert value == int(value)
    reached = made.value(given={"a": value}).value
    slack = 1e-9 * abs(target)
    assert reached >= target - slack if better == "up" else reached <= target + slack
    # one thing less would not do
    less = made.value(given={"a": value - (1 if better == "up" else -1)}).value
    assert less < target if better == "up" else less > target


PRODUCTS = st.sampled_from(["a * b", "a * b * c", "a * (b + c)", "a * b + c * d", "a + b + c", "(a + b) * (c + d)"])


@settings(deadline=None, max_examples=25)
@given(PRODUCTS, FIVE, st.floats(0.4, 3), st.integers(0, 10**6), st.booleans())
def test_no_smaller_change_does_it(
    formula: str, stands: dict[str, float], times: float, seed: int, bounded: bool
) -> None:
    made = tree(formula, rows=stands)
    names = [name for name in NAMES if name in made.drivers]
    assume(len(names) > 1)
    bounds = {name: (0.0, 1.3 * stands[name] if bounded and name == "a" else None) for name in names}
    target = (made.value().value or 0.0) * times
    found = solve(made, names, target=target, bounds=bounds)
    assert found.reachable
    assert made.value(given=dict(found.exact)).value == pytest.approx(target, rel=1e-9)
    for name in names:
        low, high = bounds[name]
        assert low <= found.exact[name] <= (math.inf if high is None else high)
    size = _change(found.exact, stands)
    chance = random.Random(seed)  # noqa: S311  # candidates, no secrets
    for _ in range(15):
        candidate = _candidate(made, names, stands, bounds, target, chance)
        if candidate is not None:
            assert _change(candidate, stands) >= size * (1 - 1e-6)


def _change(values: dict[str, float], stands: dict[str, float]) -> float:
    return sum(((value - stands[name]) / stands[name]) ** 2 for name, value in values.items())


def _candidate(
    made: DriverTree,
    names: list[str],
    stands: dict[str, float],
    bounds: dict[str, tuple[float | None, float | None]],
    target: float,
    chance: random.Random,
) -> dict[str, float] | None:
    """All but one somewhere, and that one solved for: it gives the target, too."""
    last = chance.choice(names)
    spread = chance.choice([0.01, 0.2, 1.0])
    somewhere = {
        name: min(max(stands[name] * (1 + spread * chance.uniform(-1, 1)), 0.0), bounds[name][1] or math.inf)
        for name in names
        if name != last
    }
    there = tree(str(made.drivers["total"].formula), rows={**stands, **somewhere})
    found = solve(there, last, target=target, bounds={last: bounds[last]})
    return {**somewhere, last: found.exact[last]} if found.reachable else None


def test_two_factors_share_the_growth() -> None:
    # from 10 × 10 to 400: both double, as each is as dear as the other
    found = solve(tree("a * b", rows={"a": 10.0, "b": 10.0}), ["a", "b"], target=400)
    assert dict(found.exact) == pytest.approx({"a": 20, "b": 20})
    assert dict(found.change) == pytest.approx({"a": 100, "b": 100})
    assert found.sentences[1].say("en") == "“a”: 20× in place of 10× (+100%)."


def test_in_a_sum_the_larger_part_moves_more() -> None:
    # 30 + 10 to 45: minimise (x/30)² + (y/10)² with x + y = 5: x = 4.5, y = 0.5
    found = solve(tree("a + b", rows={"a": 30.0, "b": 10.0}), ["a", "b"], target=45)
    assert dict(found.exact) == pytest.approx({"a": 34.5, "b": 10.5})


def test_at_a_bound_the_others_carry_on() -> None:
    found = solve(tree("a + b", rows={"a": 30.0, "b": 10.0}), ["a", "b"], target=45, bounds={"a": (None, 31)})
    assert dict(found.exact) == pytest.approx({"a": 31, "b": 14})


def test_several_counts_are_whole_and_reach_it() -> None:
    made = tree("a * b", rows={"a": 7.0, "b": 9.0}, of_rows=COUNT)
    found = solve(made, ["a", "b"], target=100)
    assert all(value == int(value) for value in found.values.values())
    assert math.prod(found.values.values()) >= 100
    a, b = found.values.values()
    assert (a - 1) * b < 100  # none of them is larger than it has to be
    assert a * (b - 1) < 100


def test_where_nothing_is_named_the_key_results_change() -> None:
    made = tree("a * b", rows={"a": 10.0}, assumed={"b": 2})
    assert dict(solve(made, target=30).exact) == {"a": 15}
    assert set(solve(tree("a * b", assumed={"a": 10, "b": 2}), target=30).exact) == {"a", "b"}


def test_an_unknown_that_is_used_twice_is_looked_for() -> None:
    # a² + a = 30 → 5, by hand
    found = solve(tree("a * a + a", rows={"a": 1.0}), "a", target=30)
    assert found.exact["a"] == pytest.approx(5, rel=1e-9)
    drivers = {"total": "x - y", "x": "a * 3", "y": "a / 2"}
    assert solve(tree(drivers, rows={"a": 1.0}), "a", target=25).exact["a"] == pytest.approx(10)


def test_of_two_solutions_the_nearer_one_is_taken() -> None:
    # (a − 3)(a − 8) = 0
    made = tree("(a - 3) * (a - 8)", rows={"a": 7.0})
    assert solve(made, "a", target=0).exact["a"] == pytest.approx(8)
    assert solve(made, "a", target=0, bounds={"a": (0, 5)}).exact["a"] == pytest.approx(3)


def test_the_negative_root_where_the_bounds_ask_for_it() -> None:
    found = solve(tree("a^2", rows={"a": -1.0}), "a", target=9, bounds={"a": (None, 0)})
    assert found.exact["a"] == pytest.approx(-3)


def test_a_jump_over_the_target_is_no_solution() -> None:
    # 1 / (a − 2) jumps from −∞ to ∞ and is never 0
    found = solve(tree("1 / (a - 2)", rows={"a": 5.0}), "a", target=0, bounds={"a": (0, 100)})
    assert not found.reachable
    assert found.nearest == pytest.approx(1 / 98, rel=1e-6)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (
            "en",
            (
                "€100,000 cannot be reached by changing “contracts per client met” within the bounds. At best "
                "“Invoiced revenue, VAT excluded” comes to €90,000, with “contracts per client met” at 100%."
            ),
        ),
        (
            "it",
            (
                "Cambiando “contratti per cliente incontrato” entro i limiti, a 100.000\u00a0€ non si arriva. "
                "Al meglio “Invoiced revenue, VAT excluded” arriva a 90.000\u00a0€, con “contratti per cliente "
                "incontrato” pari a 100%."
            ),
        ),
    ],
)
def test_what_cannot_be_reached_is_said_with_the_best(lang: str, sentence: str) -> None:
    found = solve(tree_of(written(300, rate=10)), "closing_rate")  # 300 × 100% × 300 €
    assert (found.reachable, found.nearest, dict(found.values)) == (False, 90_000, {"closing_rate": 1.0})
    assert found.sentence.say(lang) == sentence  # type: ignore[arg-type]


def test_bounds_that_leave_no_whole_number() -> None:
    found = solve(tree_of(article("en", 3000)), "contracts", bounds={"contracts": (0, 33.5)})
    assert (dict(found.values), found.reachable, found.nearest) == ({"contracts": 33}, False, 99_000)


def test_several_that_cannot_reach_it_stand_at_their_bounds() -> None:
    made = tree("a * b", rows={"a": 2.0, "b": 3.0})
    found = solve(made, ["a", "b"], target=100, bounds={"a": (0, 4), "b": (0, 5)})
    assert (found.reachable, found.nearest, dict(found.exact)) == (False, 20, {"a": 4, "b": 5})


def test_what_moves_nothing_reaches_nothing() -> None:
    found = solve(tree("a * b", rows={"a": 2.0}, assumed={"b": 0}), "a", target=5)
    assert (found.reachable, found.nearest) == (False, 0)
    assert "comes no nearer" in found.sentence.say("en")


def test_a_missing_figure_elsewhere_is_asked_for() -> None:
    found = solve(tree("a * b", rows={"a": 2.0}), "a", target=5)
    assert (found.reachable, dict(found.exact)) == (False, {})
    assert "no figure for “b”" in found.sentence.say("en")


def test_an_unknown_without_a_figure_is_found() -> None:
    found = solve(tree("a * b", rows={"a": 2.0}), "b", target=5)
    assert (dict(found.exact), dict(found.before), dict(found.change)) == ({"b": 2.5}, {"b": None}, {"b": None})


def test_what_stands_right_is_left_as_it_is() -> None:
    found = solve(tree_of(article("it")))
    assert dict(found.change) == {"contratti": pytest.approx(0)}
    assert (
        found.sentence.say("it")
        == "“contratti”: 30, come adesso. Così “Fatturato, IVA esclusa” arriva a 100.000\u00a0€."
    )


def test_less_is_better_rounds_down() -> None:
    # cost per lead 20: with 1,000 spent, at least 50 leads; 3,010 spent / 50 leads is above, so 150.5 → 151 leads
    made = tree("spend / leads", rows={"leads": 40.0}, of_rows=COUNT, assumed={"spend": 3010}, better="down")
    assert dict(solve(made, "leads", target=20).values) == {"leads": 151}


def test_money_is_rounded_to_the_cent_that_still_reaches_it() -> None:
    found = solve(tree_of(article("en")), "contract_value", target=100_000)
    assert found.exact["contract_value"] == pytest.approx(10_000 / 3)
    assert (dict(found.values), found.reachable) == ({"contract_value": 3333.34}, True)


@given(st.floats(0.01, 1000), st.floats(100, 10_000))
def test_scaling_all_money_leaves_the_counts(factor: float, each: float) -> None:
    def contracts(scale: float) -> float:
        return solve(tree_of(article("en", each * scale)), "contracts", target=150_000 * scale).exact["contracts"]

    assert contracts(factor) == pytest.approx(contracts(1.0), rel=1e-9)


@given(st.floats(-1e6, 1e6), st.booleans())
def test_rounding_never_misses_and_never_goes_a_whole_step(figure: float, up: bool) -> None:
    driver = tree("a * b", rows={"a": 1.0}, of_rows=COUNT).drivers["a"]
    whole = rounded(driver, figure, up)
    assert whole == int(whole)
    off = whole - figure if up else figure - whole
    assert -1e-3 <= off < 1
