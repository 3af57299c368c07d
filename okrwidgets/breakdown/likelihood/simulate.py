"""Many periods played through: one pass over the formulas, all draws at once. Needs numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from okrwidgets.breakdown.likelihood.chance import Source
from okrwidgets.breakdown.likelihood.setting import Setting
from okrwidgets.breakdown.likelihood.vector import evaluate
from okrwidgets.formula import Name, Node

if TYPE_CHECKING:
    from okrwidgets.breakdown.likelihood.chance import Floats, Values

DRAWS_FOR_COSTS: Final = 10_000
"""Shares of a variance are said in whole per cent."""
_LARGEST: Final = 1e300
"""What is beyond is no outcome: the sum of all of them would be infinite."""


def outcomes(setting: Setting, draws: int, seed: int) -> Floats:
    """The value of the KPI in each draw that has one."""
    return _with_value(_Run(setting, draws, seed, tuple(setting.uncertain)).outcome())


def costs(setting: Setting, draws: int, seed: int) -> dict[str, float]:
    """The variance of the outcome where one driver at a time is uncertain and all others stand at their means.

    Where drivers are independent and multiply or add up, that is the variance of the outcome's mean given that
    driver: the first-order index of sensitivity analysis, here without the division. All are counted in the largest
    outcome, so that no square is beyond all figures.
    """
    import numpy as np

    draws = min(draws, DRAWS_FOR_COSTS)
    found = {driver: _with_value(_Run(setting, draws, seed, (driver,)).outcome()) for driver in setting.uncertain}
    size = max((float(np.abs(values).max(initial=0.0)) for values in found.values()), default=0.0) or 1.0
    return {driver: float(np.var(values / size)) if len(values) else 0.0 for driver, values in found.items()}


def _with_value(found: Floats) -> Floats:
    import numpy as np

    return found[np.abs(found) <= _LARGEST]


class _Run:
    def __init__(self, setting: Setting, draws: int, seed: int, vary: tuple[str, ...]) -> None:
        import numpy as np

        self.setting = setting
        self.sources = {id: Source(setting.uncertain[id], draws, seed, once=_once(setting, id)) for id in vary}
        self.values: dict[str, Values] = {
            id: np.float64(np.nan if value is None else value) for id, value in setting.fixed.items()
        }
        self.happened: dict[int | str, Values] = {}
        self.draws = draws

    def outcome(self) -> Floats:
        import numpy as np

        with np.errstate(all="ignore"):
            for id, formula in self.setting.formulas:
                self.values[id] = evaluate(formula.tree, self._value_of) * self.setting.useful.get(id, 1.0)
            return np.broadcast_to(self.values[self.setting.root] * self.setting.arrives, (self.draws,))

    def _value_of(self, name: Name) -> Values:
        if name.id not in self.setting.uncertain:
            return self.values[name.id]
        # what a period comes to is the same wherever it is used; a rate has a chance of its own in each place
        use = name.id if self.setting.uncertain[name.id].alone else id(name)
        if use not in self.happened:
            self.happened[use] = self._draw(name)
        return self.happened[use]

    def _draw(self, name: Name) -> Values:
        useful = self.setting.useful.get(name.id, 1.0)
        source = self.sources.get(name.id)
        if source is None:
            return self.setting.uncertain[name.id].mean * useful
        return source.happens(self._count(self.setting.counted.get(id(name), ()))) * useful

    def _count(self, parts: tuple[Node, ...]) -> Values | None:
        count: Values | None = None
        for part in parts:
            value = evaluate(part, self._value_of)
            count = value if count is None else count * value
        return count


def _once(setting: Setting, driver: str) -> bool:
    return setting.uncertain[driver].alone or len(setting.places[driver]) == 1
