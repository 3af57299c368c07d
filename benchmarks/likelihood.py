"""The article's likelihood with 100,000 draws: `okr.attainment` against a plain numpy script of the same model."""

from __future__ import annotations

import gc
import random
from collections.abc import Iterator
from statistics import median
from time import perf_counter
from typing import Final

from benchmarks.figures import Line, paired, spread

DRAWS: Final = 100_000
ROUNDS: Final = 41
MEETINGS: Final = 300
SUCCESSES: Final = 100
TRIALS: Final = 400
TARGET: Final = 250_000
LIMIT: Final = 1.3
HALF_A_SECOND: Final = 0.5
_MARKET: Final = random.Random(20)  # noqa: S311  # deals, not secrets
DEALS: Final = tuple(round(_MARKET.lognormvariate(8.0, 0.5)) for _ in range(100))

PLAN: Final = """\
kpis:
  - id: revenue
    name: Invoiced revenue
    unit: EUR
    target: 250000
    period: 2027-Q1
    drivers: {revenue: contracts * contract_value, contracts: meetings * closing_rate}
objectives:
  - id: contracts-of-the-quarter
    for: revenue
    key_results:
      - {id: meetings, title: Meet 300 clients, drives: meetings, stage: input, target: 300}
      - {id: contracts, title: Close 30 contracts, drives: contracts, stage: output, target: 30}
"""


def measure(pairs: int) -> Iterator[Line]:
    """Both sides in turns, with another seed each round, so that nothing is kept from the round before."""
    from okrwidgets.breakdown.likelihood import Rate, attainment
    from okrwidgets.breakdown.trees import tree_of
    from okrwidgets.model import Plan

    tree = tree_of(Plan.loads(PLAN))
    history = {"closing_rate": Rate(SUCCESSES, TRIALS), "contract_value": DEALS}
    found, by_hand = attainment(tree, history, draws=DRAWS), by_numpy(1)
    for ours, theirs, off in (
        (found.probability, by_hand["probability"], 0.01),
        (found.low, by_hand["low"], 1000),
        (found.high, by_hand["high"], 1000),
    ):
        if ours is None or abs(ours - theirs) > off:
            raise AssertionError(f"the two do not say the same: {ours} and {theirs}")
    times: tuple[list[float], list[float]] = ([], [])
    again = []
    gc.collect()
    for turn in range(2, 2 + ROUNDS):
        for side in (0, 1) if turn % 2 else (1, 0):
            began = perf_counter()
            if side:
                by_numpy(turn)
            else:
                attainment(tree, history, draws=DRAWS, seed=turn)
            times[side].append(1000 * (perf_counter() - began))
        began = perf_counter()
        attainment(tree, history, given={"meetings": float(MEETINGS + turn)}, draws=DRAWS, seed=turn)
        again.append(1000 * (perf_counter() - began))
    beside = f"{spread('attainment', times[0])}, {spread('numpy', times[1])}; {ROUNDS} rounds, {len(DEALS)} deals"
    yield paired(f"likelihood, {DRAWS:,} draws: attainment / numpy by hand", *times, LIMIT, beside)
    yield Line(f"likelihood, {DRAWS:,} draws: seconds", median(times[0]) / 1000, HALF_A_SECOND, beside)
    ratio = median(again) / median(times[0])
    yield Line("likelihood: once more with other meetings / the first time", ratio, None, spread("once more", again))


def by_numpy(seed: int) -> dict[str, float]:
    """As somebody would write it who knows numpy and the model: probability, interval, mean, and what costs most."""
    import numpy as np

    rng = np.random.default_rng(seed)
    deals = np.array(DEALS, dtype=float)
    rate = rng.beta(SUCCESSES + 0.5, TRIALS - SUCCESSES + 0.5, DRAWS)
    contracts = rng.binomial(MEETINGS, rate)
    weights = rng.standard_exponential((DRAWS, len(deals)))
    weights /= weights.sum(axis=1, keepdims=True)
    mean = weights @ deals
    scatter = np.sqrt(weights @ deals**2 - mean**2)
    value = mean + scatter * rng.standard_normal(DRAWS) / np.sqrt(np.maximum(contracts, 1))
    revenue = contracts * value
    low, middle, high = np.quantile(revenue, [0.1, 0.5, 0.9])
    expected = MEETINGS * (SUCCESSES + 0.5) / (TRIALS + 1)
    alone = mean + scatter * rng.standard_normal(DRAWS) / np.sqrt(expected)
    parts = np.var(contracts * deals.mean()), np.var(expected * alone)
    return {
        "probability": float((revenue >= TARGET).mean()),
        "low": float(low),
        "median": float(middle),
        "high": float(high),
        "expected": float(revenue.mean()),
        "closing_rate": float(parts[0] / sum(parts)),
    }
