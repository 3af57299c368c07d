"""Predict first: what one expects the KPI to become, said before the answer is shown."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from okrwidgets.breakdown.trees import Driver
from okrwidgets.exploring import sentences as say
from okrwidgets.formula import Answer
from okrwidgets.text import Sayable

_CLOSE = 0.005


@dataclass(frozen=True, slots=True)
class Prediction:
    """What was expected, and what it is.

    Attributes:
        moves: the drivers that were moved, as formulas take them.
        said: what was expected of the KPI; a percent as a fraction.
        value: what it comes to; ``None`` where it has no value.
    """

    moves: Mapping[str, float]
    said: float
    value: float | None

    @property
    def missed_by(self) -> float | None:
        """How far the guess was off: above 0 where too much was expected."""
        return None if self.value is None else self.said - self.value


def compare(prediction: Prediction, kpi: Driver, answer: Answer) -> Sayable:
    """Both figures and the difference, in words; half a percent off counts as right."""
    amount = kpi.amount
    said, value = prediction.said, answer.value
    if value is None:
        return say.GUESSED_AT_NOTHING.fill(said=amount(said), why=say.WHY[answer.why or "no_data"])
    if math.isclose(said, value, rel_tol=_CLOSE):
        return say.GUESSED_RIGHT.fill(said=amount(said), value=amount(value))
    text = say.GUESSED_LOW if said < value else say.GUESSED_HIGH
    return text.fill(said=amount(said), value=amount(value), gap=amount(abs(said - value)))
