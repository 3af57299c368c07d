"""Draws of what is not known: true means, and what happens around them. Needs numpy."""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from okrwidgets.breakdown.likelihood.observed import PRIOR, Observed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float64]
    Values: TypeAlias = Floats | float

ONE_BY_ONE: Final = 50
"""Up to so many, each single one is drawn; beyond, their mean is near enough to normal."""
ONE_BY_ONE_IF_UNLIKE: Final = 150
"""The same for values of which a few are huge."""
_UNLIKE: Final = 2.0
"""Skewness."""
_MOST_WEIGHTS: Final = 40_000_000
_FEWEST_ROWS: Final = 4_000
_LARGEST_COUNT: Final = 2**53


def distinct(observed: Observed, draws: int) -> int:
    """How many different means there are among the draws: fewer only where the history is very long."""
    if not observed.values or observed.known is not None:
        return draws
    return min(draws, max(_MOST_WEIGHTS // len(observed.values), _FEWEST_ROWS))


class Source:
    """The draws of one driver.

    Each driver has random numbers of its own, so that another driver does not change them.

    Args:
        observed: of the driver.
        draws: how many.
        seed: from which all follows.
        once: whether it is drawn in one place only.
    """

    def __init__(self, observed: Observed, draws: int, seed: int, *, once: bool) -> None:
        import numpy as np

        self.observed = observed
        self.draws = draws
        self._own = (seed, zlib.crc32(observed.driver.encode()))
        self._chance = np.random.default_rng((*self._own, 1))
        self._once = once

    def happens(self, count: Values | None) -> Values:
        """What the driver comes to in each draw, where it decides over so many; ``None`` where nothing is counted."""
        import numpy as np

        if self.observed.alone:
            count = 1.0
        if count is None:
            return self._true()[0]
        whole = np.rint(np.where(np.isfinite(count), np.clip(count, 0, _LARGEST_COUNT), 0)).astype(np.int64)
        if self.observed.share:
            return self._successes(whole)
        if self._once and whole.max(initial=0) <= self._most_one_by_one:
            return self._one_by_one(whole)
        mean, deviation = self._true()
        return mean + deviation * self._chance.standard_normal(self.draws) / np.sqrt(np.maximum(whole, 1))

    @property
    def _most_one_by_one(self) -> int:
        return ONE_BY_ONE_IF_UNLIKE if abs(self.observed.skewness) > _UNLIKE else ONE_BY_ONE

    def _true(self) -> tuple[Values, Values]:
        """The true mean in each draw, and how far single values lie from it."""
        observed = self.observed
        if observed.known is not None:
            return observed.known, abs(observed.stretch) * float(observed.scatter**0.5)
        if observed.successes is not None and observed.trials is not None:
            return _rates(observed.successes, observed.trials, self.draws, self._own), 0.0
        return _means(observed.values, self.draws, distinct(observed, self.draws), self._own)

    def _successes(self, whole: NDArray[np.int64]) -> Values:
        import numpy as np

        rate = self._true()[0]
        possible = np.clip(rate, 0, 1)
        found = self._chance.binomial(whole, possible, self.draws) / np.maximum(whole, 1)
        # what is beyond 0 and 1, or a share of nothing, is no matter of chance
        return np.where((whole > 0) & (possible == rate), found, rate)

    def _one_by_one(self, whole: NDArray[np.int64]) -> Floats:
        """The mean of so many values, each drawn.

        Drawn from values whose weights are drawn from Dirichlet(1, …, 1) they come from Pólya's urn: every next one
        is, with equal chance, one of the observed values or one of those drawn before.
        """
        import numpy as np

        values = np.array(self.observed.values) * self.observed.stretch + self.observed.offset
        known = self.observed.known is not None
        steps = int(whole.max(initial=0))
        drawn = np.empty((steps, self.draws))
        total = np.zeros(self.draws)
        column = np.arange(self.draws)
        for step in range(steps):
            pick = self._chance.integers(0, len(values) if known else len(values) + step, self.draws)
            again = np.maximum(pick - len(values), 0)
            fresh = values[np.minimum(pick, len(values) - 1)]
            drawn[step] = fresh if known or not step else np.where(pick < len(values), fresh, drawn[again, column])
            total += np.where(step < whole, drawn[step], 0.0)
        return np.where(whole > 0, total / np.maximum(whole, 1), self.observed.mean)


@lru_cache(maxsize=16)
def _rates(successes: float, trials: float, draws: int, own: tuple[int, int]) -> Floats:
    """Kept, so that a slider that moves something else does not draw them again."""
    import numpy as np

    rng = np.random.default_rng((*own, 0))
    return _locked(rng.beta(successes + PRIOR, trials - successes + PRIOR, draws))


@lru_cache(maxsize=16)
def _means(values: tuple[float, ...], draws: int, rows: int, own: tuple[int, int]) -> tuple[Floats, Floats]:
    """The mean and the deviation of the values under each draw of weights from Dirichlet(1, …, 1)."""
    import numpy as np

    rng = np.random.default_rng((*own, 0))
    middle = float(np.mean(values))
    away = np.array(values) - middle
    columns = np.column_stack([np.ones_like(away), away, away**2])
    sums = np.empty((rows, 3))
    at_once = max(1, 200_000 // len(values))  # what stays in the processor's cache
    for start in range(0, rows, at_once):
        part = sums[start : start + at_once]
        np.matmul(rng.standard_exponential((len(part), len(values))), columns, out=part)
    mean = sums[:, 1] / sums[:, 0]
    deviation = np.sqrt(np.maximum(sums[:, 2] / sums[:, 0] - mean**2, 0))
    return _locked(np.resize(mean + middle, draws)), _locked(np.resize(deviation, draws))


def _locked(kept: Any) -> Floats:
    kept.flags.writeable = False
    found: Floats = kept
    return found
