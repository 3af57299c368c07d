"""The same without numpy: means and variances carried up through the slopes of the formulas."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import NormalDist

from okrwidgets.breakdown.likelihood.setting import Setting
from okrwidgets.breakdown.likelihood.uses import uses_in
from okrwidgets.formula import Formula, Name, Product, Quotient

Doubt = tuple[str, str]
"""A driver, and where it is uncertain: nowhere (its true mean, the same in all formulas) or in one formula (chance)."""


@dataclass(frozen=True, slots=True)
class Curve:
    """The outcome as a normal curve, or as a lognormal one where factors make it and it lies above 0.

    Attributes:
        mean: of the outcome.
        variance: of the outcome.
        multiplied: whether factors make it.
        shares: the variance that comes from each driver.
    """

    mean: float
    variance: float
    multiplied: bool
    shares: Mapping[str, float] = field(default_factory=dict)

    def below(self, value: float) -> float:
        """The probability of an outcome below a value."""
        if not self.variance:
            return float(self.mean < value)
        if not self._logarithmic:
            return self._normal.cdf(value)
        return self._normal.cdf(math.log(value)) if value > 0 else 0.0

    def at(self, probability: float) -> float:
        """The value below which the outcome lies with a probability."""
        if not self.variance:
            return self.mean
        value = self._normal.inv_cdf(probability)
        return math.exp(value) if self._logarithmic else value

    @property
    def _logarithmic(self) -> bool:
        return self.multiplied and self.mean > 0

    @property
    def _normal(self) -> NormalDist:
        if not self._logarithmic:
            return NormalDist(self.mean, math.sqrt(self.variance))
        spread = math.log1p(self.variance / self.mean**2)
        return NormalDist(math.log(self.mean) - spread / 2, math.sqrt(spread))


def approximate(setting: Setting) -> Curve | None:
    """The curve of the outcome; ``None`` where the outcome has no value at the means."""
    point: dict[str, float | None] = {
        **setting.fixed,
        **{id: found.mean * setting.useful.get(id, 1.0) for id, found in setting.uncertain.items()},
    }
    slopes: dict[str, dict[Doubt, float]] = {id: {(id, ""): 1.0} for id in setting.uncertain}
    chances: dict[Doubt, float] = {}
    for id, formula in setting.formulas:
        useful = setting.useful.get(id, 1.0)
        here = formula.gradient(point)
        value = formula.value(point).value
        point[id] = None if value is None else value * useful
        slopes[id] = {}
        for part, slope in here.items():
            for doubt, further in slopes.get(part, {}).items():
                slopes[id][doubt] = slopes[id].get(doubt, 0.0) + (slope or 0.0) * further * useful
        for name in uses_in(formula.tree, setting.uncertain):
            doubt = (name.id, id)
            slopes[id][doubt] = (here[name.id] or 0.0) * useful
            chances[doubt] = max(chances.get(doubt, 0.0), _chance(setting, name, point))
    mean = point[setting.root]
    if mean is None:
        return None
    shares = dict.fromkeys(setting.uncertain, 0.0)
    for doubt, slope in slopes[setting.root].items():
        observed, useful = setting.uncertain[doubt[0]], setting.useful.get(doubt[0], 1.0)
        variance = chances[doubt] if doubt[1] else observed.doubt
        shares[doubt[0]] += (slope * setting.arrives * useful) ** 2 * variance
    top = setting.formulas[-1][1].tree
    variance = math.fsum(shares.values())
    return Curve(mean * setting.arrives, variance, isinstance(top, Product | Quotient), shares)


def _chance(setting: Setting, name: Name, point: Mapping[str, float | None]) -> float:
    observed, parts = setting.uncertain[name.id], setting.counted.get(id(name), ())
    if observed.alone:
        return observed.chance(1)
    counts = [Formula("", part).value(point).value for part in parts]
    if not counts or None in counts:
        return 0.0
    return observed.chance(math.prod(count for count in counts if count is not None))
