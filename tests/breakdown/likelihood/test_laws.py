"""What must hold whatever the figures: targets, money, chance that is left, what stands as stated."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.breakdown.likelihood import Rate, attainment
from okrwidgets.breakdown.trees import tree_of
from tests.breakdown.likelihood.plans import DEALS, article, tree

rates = st.integers(1, 500).flatmap(lambda trials: st.builds(Rate, st.integers(0, trials), st.just(trials)))
deals = st.lists(st.integers(1, 50_000).map(float), min_size=2, max_size=40)
FEW = {"draws": 500}


@settings(max_examples=40, deadline=None)
@given(rates, deals, st.lists(st.floats(1, 1e6), min_size=2, max_size=5))
def test_a_higher_target_is_never_likelier(rate: Rate, values: list[float], targets: list[float]) -> None:
    history = {"closing_rate": rate, "contract_value": values}
    found = [attainment(article(target=target), history, **FEW).probability for target in sorted(targets)]
    assert found == sorted(found, reverse=True)


@settings(max_examples=40, deadline=None)
@given(rates, deals, st.floats(1, 1e6), st.sampled_from([0.25, 2.0, 1024.0]))
def test_all_money_times_a_constant_changes_the_money_only(
    rate: Rate, values: list[float], target: float, times: float
) -> None:
    plain = attainment(article(target=target), {"closing_rate": rate, "contract_value": values}, **FEW)
    dear = [value * times for value in values]
    scaled = attainment(article(target=target * times), {"closing_rate": rate, "contract_value": dear}, **FEW)
    assert scaled.probability == plain.probability
    assert scaled.low == pytest.approx((plain.low or 0) * times)
    assert scaled.high == pytest.approx((plain.high or 0) * times)
    assert scaled.costs == pytest.approx(plain.costs)


@settings(max_examples=40, deadline=None)
@given(rates, deals, st.floats(1, 1e6))
def test_what_comes_out_fits_together(rate: Rate, values: list[float], target: float) -> None:
    found = attainment(article(target=target), {"closing_rate": rate, "contract_value": values}, **FEW)
    assert found.probability is not None
    assert 0 <= found.probability <= 1
    assert found.low <= found.median <= found.high
    assert list(found.outcomes) == sorted(found.outcomes)
    assert len(found.outcomes) == 100
    first, last = found.reaching
    assert last - first == round(100 * found.probability)
    assert all(outcome >= target * (1 - 1e-9) for outcome in found.outcomes[first + 1 :])
    assert all(0 <= share <= 1 for share in found.costs.values())
    assert sum(found.costs.values()) == pytest.approx(1) or not any(found.costs.values())


def test_the_opposite_direction_is_the_opposite_probability() -> None:
    history = {"closing_rate": Rate(100, 400), "contract_value": DEALS}
    up, down = (attainment(article(target=250_000, better=way), history).probability for way in ("up", "down"))
    assert up + down == pytest.approx(1)


def test_to_be_kept_within_a_band() -> None:
    history = {"closing_rate": Rate(100, 400), "contract_value": DEALS}
    within = attainment(article(target=250_000, better="keep", band=20_000), history)
    above = [attainment(article(target=target), history).probability for target in (230_000, 270_000)]
    assert within.probability == pytest.approx(above[0] - above[1], abs=1e-4)
    first, last = within.reaching
    assert all(230_000 <= outcome <= 270_000 for outcome in within.outcomes[first + 1 : last - 1])


def test_an_exact_target_is_not_missed_by_rounding() -> None:
    """30 contracts of 3,333.33… € are 100,000 €, whatever the last bit of the product."""
    third = 100_000 / 30
    found = attainment(article(), {"contract_value": [third, third]})
    assert found.probability == 1
    assert found.low == found.high == pytest.approx(100_000)


def test_what_has_no_history_stands_as_stated() -> None:
    """Contracts are a stated key result, 30; nobody has a history below it."""
    found = attainment(article(), {"contract_value": DEALS})
    assert found.expected == pytest.approx(30 * sum(DEALS) / 100, rel=0.005)
    assert list(found.costs) == ["contract_value"]


def test_a_history_below_goes_before_a_stated_key_result() -> None:
    """300 meetings × (100.5 / 401), not the 30 contracts that are stated."""
    found = attainment(article(), {"closing_rate": Rate(100, 400)})
    assert found.expected == pytest.approx(300 * 100.5 / 401 * 100_000 / 30, rel=0.005)


def test_a_given_figure_leaves_the_chance_only() -> None:
    history = {"closing_rate": Rate(10, 40)}
    drawn = attainment(article(target=250_000), history, given={"contract_value": 3000.0})
    fixed = attainment(article(target=250_000), history, given={"contract_value": 3000.0, "closing_rate": 0.25})
    # contracts: binomial with n = 300, p = 0.25; 80 % lie within ± 1.2816 deviations of 7.5, up to one contract
    assert (fixed.high - fixed.low) / 3000 == pytest.approx(2 * 1.2816 * 7.5, abs=1)
    assert drawn.high - drawn.low > 2 * (fixed.high - fixed.low)


def test_a_given_intermediate_figure_cuts_off_what_is_below() -> None:
    found = attainment(article(), {"closing_rate": Rate(100, 400)}, given={"contracts": 34.0})
    assert found.method == "none"
    assert found.probability is None
    assert "“contracts per client met” makes no difference here" in found.sentence.say("en")


def test_a_shared_rate_is_the_same_in_both_places_and_its_chance_is_not() -> None:
    """Two teams with one closing rate: doubts add up, chances even out.

    The variance of c₁ + c₂ is (n₁ + n₂)²·doubt + (n₁ + n₂)·E[p (1 − p)].
    """
    shared = tree("north * closing_rate + south * closing_rate", assumptions={"north": 200, "south": 200})
    found = attainment(shared, {"closing_rate": Rate(30, 120)})
    mean, size = 30.5 / 121, 121
    doubt = mean * (1 - mean) / (size + 1)
    variance = 400**2 * doubt + 400 * (mean * (1 - mean) - doubt)
    assert found.high - found.low == pytest.approx(2 * 1.2816 * math.sqrt(variance), rel=0.03)


def test_more_history_narrows_the_interval() -> None:
    widths = []
    for times in (1, 4, 16):
        found = attainment(article(), {"closing_rate": Rate(25 * times, 100 * times)})
        widths.append(found.high - found.low)
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > 1.3 * widths[2]


def test_totals_of_earlier_periods_come_again_as_one_of_them() -> None:
    """Nothing is counted over: the next quarter is like one of the five, each as likely as the others."""
    found = attainment(tree("visits * 2", target=205), {"visits": [80.0, 90.0, 100.0, 110.0, 120.0]})
    assert found.probability == pytest.approx(2 / 5, abs=0.01)


def test_a_total_used_twice_is_the_same_total() -> None:
    """visits × price − visits × cost is visits × 3, whatever the visits come to."""
    twice = tree("visits * price - visits * cost", target=300, assumptions={"price": 5, "cost": 2})
    found = attainment(twice, {"visits": [80.0, 100.0, 120.0]})
    assert found.outcomes[0] == pytest.approx(240)
    assert found.outcomes[-1] == pytest.approx(360)


def test_the_tree_and_the_plan_give_the_same() -> None:
    history = {"closing_rate": Rate(100, 400), "contract_value": DEALS}
    by_plan, by_tree = attainment(article(), history, kpi="revenue"), attainment(tree_of(article()), history)
    assert (by_plan.probability, by_plan.low) == (by_tree.probability, by_tree.low)


def test_a_very_long_history_is_drawn_in_reasonable_time_and_right() -> None:
    values = [float(1000 + n % 1000) for n in range(20_000)]
    found = attainment(article(), {"contract_value": values}, draws=20_000)
    assert found.expected == pytest.approx(30 * 1499.5, rel=0.005)


def test_a_formula_that_divides_by_nothing_in_some_draws() -> None:
    """With 2 trials and a rate of about 4 % most draws have no lead at all, and no cost per lead."""
    divided = tree("spend / (visits * lead_rate)", target=10, better="down", assumptions={"spend": 1, "visits": 2})
    found = attainment(divided, {"lead_rate": Rate(40, 1000)})
    nothing = (1 - 0.04) ** 2
    assert found.probability == pytest.approx(1 - nothing, abs=0.01)
    assert any("Draws without a value" in note.say("en") for note in found.notes)
