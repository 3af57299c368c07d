"""What a little more of each driver brings, as the figures stand now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.trees import Driver, DriverTree, Figure
from okrwidgets.exploring import sentences as say
from okrwidgets.exploring.moving import Moves, movable, set_aside
from okrwidgets.exploring.shapes import Effect
from okrwidgets.exploring.wording import difference
from okrwidgets.text import Language

BY: Final = 0.01
MOST: Final = 8
"""So many are shown; the others weigh less."""


@dataclass(frozen=True, slots=True)
class DriverEffect:
    """What one percent more of a driver brings.

    Attributes:
        driver: that is moved.
        root: the KPI.
        effect: on the KPI, as formulas take it.
        share: of the largest effect, 0 to 1.
    """

    driver: Driver
    root: Driver
    effect: float
    share: float

    def shown(self, lang: Language) -> Effect:
        """As it goes to the browser."""
        text = say.EFFECT if self.effect >= 0 else say.EFFECT_DOWN
        words = text.fill(effect=difference(self.root, abs(self.effect))).say(lang)
        return Effect(id=self.driver.id, label=self.driver.label.say(lang), text=words, share=self.share)


def effects_of(tree: DriverTree, moves: Moves, figures: Mapping[str, Figure]) -> tuple[DriverEffect, ...]:
    """The drivers that can be moved, those that weigh most first; those without a figure are left out."""
    slopes = tree.gradient(figures)
    aside = set_aside(tree, moves)
    found: dict[str, float] = {}
    for id in movable(tree):
        slope, value = slopes.get(id), figures[id].value
        if slope is not None and value is not None and id not in aside:
            found[id] = slope * value * BY
    largest = max((abs(effect) for effect in found.values()), default=0.0)
    if largest == 0:
        return ()
    order = sorted(found, key=lambda id: -abs(found[id]))[:MOST]  # stable: equal ones as the tree has them
    return tuple(
        DriverEffect(tree.drivers[id], tree.drivers[tree.root], found[id], abs(found[id]) / largest) for id in order
    )
