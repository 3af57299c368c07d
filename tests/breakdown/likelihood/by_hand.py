"""The article's quarter played through in plain Python, deal by deal; shares nothing with okrwidgets."""

from __future__ import annotations

import random
from collections.abc import Sequence


def quarters(
    successes: int, trials: int, meetings: int, deals: Sequence[float], how_many: int, seed: int
) -> list[float]:
    """The money of so many quarters, each with a closing rate and a market of its own."""
    rng = random.Random(seed)  # noqa: S311  # nothing secret
    found = []
    for _ in range(how_many):
        rate = rng.betavariate(successes + 0.5, trials - successes + 0.5)
        signed = sum(rng.random() < rate for _ in range(meetings))
        weights = [rng.expovariate(1.0) for _ in deals]  # of Dirichlet(1, …, 1), but for their sum
        found.append(sum(rng.choices(deals, weights, k=signed)))
    return found


def share_reaching(outcomes: Sequence[float], target: float) -> float:
    return sum(outcome >= target for outcome in outcomes) / len(outcomes)


def tenth(outcomes: Sequence[float], of_ten: int) -> float:
    return sorted(outcomes)[len(outcomes) * of_ten // 10]
