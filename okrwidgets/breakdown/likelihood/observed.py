"""What was observed of a driver, and what follows from it: a mean that is not quite known, and chance around it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Final

PRIOR: Final = 0.5
"""Jeffreys' prior: half a success and half a failure before anything was seen."""


@dataclass(frozen=True)
class Observed:
    """What is known of a driver from before.

    Attributes:
        driver: its id.
        successes: how often it went well; ``None`` where values were observed.
        trials: of how many.
        values: what each one brought.
        share: whether it is a share of a count, so that how many succeed is a matter of whole things.
        known: the true mean, where the reader fixes it; then only chance is left.
        alone: whether each value is that of a whole period, so that the next one is one more of them.
    """

    driver: str
    successes: float | None = None
    trials: float | None = None
    values: tuple[float, ...] = ()
    share: bool = False
    known: float | None = None
    alone: bool = False

    @property
    def size(self) -> int:
        """How many observations there are."""
        return len(self.values) if self.trials is None else int(self.trials)

    @cached_property
    def seen(self) -> float:
        """The mean of what was seen, with the prior of a rate."""
        if self.successes is not None and self.trials is not None:
            return (self.successes + PRIOR) / (self.trials + 2 * PRIOR)
        return math.fsum(self.values) / len(self.values)

    @property
    def mean(self) -> float:
        """The mean that is reckoned with."""
        return self.seen if self.known is None else self.known

    @property
    def stretch(self) -> float:
        """By what the observed values are multiplied so that their mean is the known one."""
        return self.known / self.seen if self.known is not None and self.seen else 1.0

    @property
    def offset(self) -> float:
        """What is then added, where the observed mean is 0 and cannot be multiplied."""
        return self.known if self.known is not None and not self.seen else 0.0

    @cached_property
    def scatter(self) -> float:
        """The variance of the observed values around their mean; 0 where a rate was observed."""
        if not self.values:
            return 0.0
        return math.fsum((value - self.seen) ** 2 for value in self.values) / len(self.values)

    @cached_property
    def skewness(self) -> float:
        """How lopsided the observed values are: 0 where they lie alike on both sides, above 2 with a few huge ones."""
        if not self.scatter:
            return 0.0
        deviation = math.sqrt(self.scatter)
        return math.fsum(((value - self.seen) / deviation) ** 3 for value in self.values) / len(self.values)

    @property
    def doubt(self) -> float:
        """The variance of the true mean: how little the history tells of it."""
        if self.known is not None:
            return 0.0
        if self.trials is not None:
            return self.mean * (1 - self.mean) / (self.trials + 2 * PRIOR + 1)
        return self.scatter / (len(self.values) + 1)

    def chance(self, count: float | None) -> float:
        """The variance of what happens around the true mean, over so many; 0 where nothing is counted."""
        if count is None or round(count) < 1:
            return 0.0
        if self.share:
            return max(0.0, self.mean * (1 - self.mean) - self.doubt) / round(count)
        single = self.scatter * self.stretch * self.stretch
        return max(0.0, single - self.doubt) / round(count)
