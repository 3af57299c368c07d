"""Words around figures: a formula in people's words, and a difference that is no percentage of anything."""

from __future__ import annotations

from okrwidgets.breakdown.trees import Driver, DriverTree
from okrwidgets.exploring import sentences as say
from okrwidgets.terms.units import shown_decimals
from okrwidgets.text import Language, Sayable, Text
from okrwidgets.text.numbers import Number


def formula_of(tree: DriverTree, driver: Driver, lang: Language) -> str:
    """How a driver is computed, for people; empty for a leaf."""
    if driver.formula is None:
        return ""
    labels = {id: tree.drivers[id].label for id in driver.parts}
    names = {id: Text(en=label.say("en"), it=label.say("it")) for id, label in labels.items()}
    return say.COMPUTED.fill(formula=driver.formula.say(names, lang)).say(lang)


def difference(driver: Driver, value: float) -> Sayable:
    """By how much two figures of a driver differ: percentages in points."""
    if not driver.percent:
        return driver.amount(value)
    points = value * 100
    decimals = shown_decimals(points)
    shown = round(points, decimals)
    text = say.POINTS.one if shown == 1 else say.POINTS.other
    return text.fill(n=Number(shown, decimals))
