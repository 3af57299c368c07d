"""The same without numpy: means and variances carried up through the slopes of the formulas."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import NormalDist
from typing import Final

from okrwidgets.breakdown.likelihood.setting import Setting
from okrwidgets.breakdown.likelihood.uses import uses_in
from okrwidgets.formula import Formula, Name, Node, Product, Quotient, fold_tree, with_parts

Doubt = tuple[str, int]
"""A driver, and where it is uncertain: 0 for what is the same everywhere, else the use that has a chance of its own."""

_MOST_SKEWED: Final = 1e6
"""Variance over the square of the mean; beyond, no curve is near, and its figures run out of range."""


@dataclass(frozen=True, slots=True)
class Curve:
    """The outcome as a normal curve; where factors make it and it lies above 0, as one whose cube root is normal.

    A product of factors is skewed. Wilson and Hilferty's cube root gives it the skew of a gamma distribution, which
    lies between none, that of one factor alone, and a lognormal one's, that of very many.

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
        return self._normal.cdf(math.cbrt(value / self.mean) if self._skewed else value)

    def at(self, probability: float) -> float:
        """The value below which the outcome lies with a probability."""
        if not self.variance:
            return self.mean
        value = self._normal.inv_cdf(probability)
        return self.mean * max(0.0, value) ** 3 if self._skewed else value

    @property
    def _skewed(self) -> bool:
        return self.multiplied and self.mean > 0 and self.variance / self.mean / self.mean <= _MOST_SKEWED

    @property
    def _normal(self) -> NormalDist:
        if not self._skewed:
            return NormalDist(self.mean, math.sqrt(self.variance))
        ninth = self.variance / self.mean / self.mean / 9
        return NormalDist(1 - ninth, math.sqrt(ninth))


def approximate(setting: Setting) -> Curve | None:
    """The curve of the outcome; ``None`` where the outcome has no value at the means."""
    point: dict[str, float | None] = {
        **setting.fixed,
        **{id: found.mean * setting.useful.get(id, 1.0) for id, found in setting.uncertain.items()},
    }
    slopes: dict[str, dict[Doubt, float]] = {}
    variances: dict[Doubt, float] = {}
    for driver, formula in setting.formulas:
        useful = setting.useful.get(driver, 1.0)
        apart, uses = _apart(formula.tree, setting)
        here = Formula("", apart).gradient({**point, **{alias: point[name.id] for alias, name in uses.items()}})
        value = formula.value(point).value
        carried: dict[Doubt, float] = {}
        for part, slope in here.items():
            name = uses.get(part)
            for doubt, further in (_doubts(name, setting) if name else slopes.get(part, {})).items():
                carried[doubt] = carried.get(doubt, 0.0) + (slope or 0.0) * further * useful
        for name in uses.values():
            observed = setting.uncertain[name.id]
            variances[name.id, 0] = observed.doubt + (observed.chance(1) if observed.alone else 0.0)
            variances[name.id, id(name)] = 0.0 if observed.alone else _chance(setting, name, point)
        point[driver] = None if value is None else value * useful
        slopes[driver] = carried
    mean = point[setting.root]
    if mean is None:
        return None
    shares = dict.fromkeys(setting.uncertain, 0.0)
    for doubt, slope in slopes[setting.root].items():
        whole = slope * setting.arrives
        shares[doubt[0]] += whole * whole * variances[doubt]  # infinite where a power would be an error
    top = setting.formulas[-1][1].tree
    multiplied = isinstance(top, Product | Quotient)
    return Curve(mean * setting.arrives, sum(shares.values()), multiplied, shares)


def _apart(tree: Node, setting: Setting) -> tuple[Node, dict[str, Name]]:
    """The same formula with a name of its own for each use of an uncertain driver, for each has its own chance."""
    uses = {f"{name.id}:{place}": name for place, name in enumerate(uses_in(tree, setting.uncertain))}
    aliases = {id(name): alias for alias, name in uses.items()}

    def rename(node: Node, parts: tuple[Node, ...]) -> Node:
        if isinstance(node, Name):
            return Name(aliases.get(id(node), node.id))
        return with_parts(node, parts)

    return fold_tree(tree, rename), uses


def _doubts(name: Name, setting: Setting) -> dict[Doubt, float]:
    useful = setting.useful.get(name.id, 1.0)
    return {(name.id, 0): useful, (name.id, id(name)): useful}


def _chance(setting: Setting, name: Name, point: Mapping[str, float | None]) -> float:
    parts = setting.counted.get(id(name), ())
    counts = [Formula("", part).value(point).value for part in parts]
    if not counts or None in counts:
        return 0.0
    return setting.uncertain[name.id].chance(math.prod(count for count in counts if count is not None))
