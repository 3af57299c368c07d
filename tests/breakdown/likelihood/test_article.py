"""The article's quarter: confirmed by a second implementation that shares nothing with the first."""

from __future__ import annotations

import time

import pytest

from okrwidgets.breakdown.likelihood import Rate, attainment
from okrwidgets.breakdown.trees import tree_of
from tests.breakdown.likelihood.by_hand import quarters, share_reaching, tenth
from tests.breakdown.likelihood.plans import DEALS, article

HISTORY = {"closing_rate": Rate(100, 400), "contract_value": DEALS}


@pytest.fixture(scope="module")
def by_hand() -> list[float]:
    return quarters(100, 400, 300, DEALS, 25_000, seed=7)


@pytest.mark.parametrize("target", [200_000, 230_000, 250_000, 270_000, 300_000])
def test_the_likelihood_is_that_of_the_second_implementation(by_hand: list[float], target: float) -> None:
    found = attainment(article(target=target), HISTORY)
    # one point; 25,000 quarters by hand are within 0.6 points of the truth 19 times of 20
    assert found.probability == pytest.approx(share_reaching(by_hand, target), abs=0.01)


def test_interval_median_and_mean_are_those_of_the_second_implementation(by_hand: list[float]) -> None:
    found = attainment(article(), HISTORY)
    assert found.low == pytest.approx(tenth(by_hand, 1), rel=0.01)
    assert found.median == pytest.approx(tenth(by_hand, 5), rel=0.01)
    assert found.high == pytest.approx(tenth(by_hand, 9), rel=0.01)
    assert found.expected == pytest.approx(sum(by_hand) / len(by_hand), rel=0.01)


@pytest.mark.parametrize(("meetings", "target"), [(8, 3_000), (60, 30_000), (240, 150_000)])
def test_few_deals_of_very_unlike_size(meetings: int, target: float) -> None:
    """A handful of deals, one of ten a big one: no normal curve would do, and none is used."""
    deals = (1000,) * 18 + (20_000, 25_000)
    plan = article(target=target)
    rows = plan.objectives[0].key_results
    met = rows[0].replace(target=meetings)
    plan = plan.replace(objectives=(plan.objectives[0].replace(key_results=(met, rows[1])),))
    found = attainment(plan, {"closing_rate": Rate(100, 400), "contract_value": deals})
    outcomes = quarters(100, 400, meetings, deals, 20_000, seed=3)
    assert found.probability == pytest.approx(share_reaching(outcomes, target), abs=0.01)


def test_the_history_may_stand_in_the_plan() -> None:
    text = (
        article()
        .to_yaml()
        .replace(
            "    period: 2027-Q1\n",
            "    period: 2027-Q1\n"
            "    history:\n"
            "      - {driver: closing_rate, successes: 100, trials: 400}\n"
            f"      - {{driver: contract_value, values: {list(DEALS)}}}\n",
            1,
        )
    )
    plan = type(article()).loads(text)
    assert attainment(plan).probability == attainment(article(), HISTORY).probability is not None


def test_a_hundred_thousand_draws_take_less_than_half_a_second() -> None:
    tree = tree_of(article())
    times = []
    for seed in range(2, 5):  # another seed each time, so that nothing is kept from before
        began = time.process_time()
        attainment(tree, HISTORY, draws=100_000, seed=seed)
        times.append(time.process_time() - began)
    assert min(times) < 0.5


def test_the_same_seed_gives_the_same_and_another_nearly_the_same() -> None:
    first, again = (attainment(article(target=250_000), HISTORY, seed=5) for _ in range(2))
    other = attainment(article(target=250_000), HISTORY, seed=6)
    assert (first.probability, first.low, first.costs, first.outcomes) == (
        again.probability,
        again.low,
        again.costs,
        again.outcomes,
    )
    assert first.probability != other.probability
    assert first.error is not None
    assert first.probability == pytest.approx(other.probability, abs=2 * first.error)


def test_the_uncertainty_that_costs_most() -> None:
    # by hand, at the means: 75 contracts of 300; closing rate: doubt 0.25·0.75/402, chance 0.25·0.75/300;
    # deals: their variance over 101 and over 75; each relative to the square of its mean
    mean = sum(DEALS) / 100
    scatter = sum((deal - mean) ** 2 for deal in DEALS) / 100 / mean**2
    rate = (0.1875 / 402 + 0.1875 / 300) / 0.0625
    deals = scatter * (1 / 101 + 1 / 75)
    found = attainment(article(), HISTORY)
    assert list(found.costs) == ["closing_rate", "contract_value"]
    assert sum(found.costs.values()) == pytest.approx(1)
    assert found.costs["closing_rate"] == pytest.approx(rate / (rate + deals), abs=0.02)


def test_a_long_history_leaves_only_chance() -> None:
    """With 1,000,000 trials the contracts are those of a binomial with p = 0.25 and n = 300."""
    plan = article(target=75 * 1000)
    found = attainment(plan, {"closing_rate": Rate(250_000, 1_000_000)}, given={"contract_value": 1000})
    exact = _binomial_tail(300, 0.25, 75)
    assert found.probability == pytest.approx(exact, abs=0.006)


def _binomial_tail(n: int, p: float, least: int) -> float:
    from math import comb

    return sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(least, n + 1))
