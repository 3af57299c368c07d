"""How far two figures of a driver are apart."""

from __future__ import annotations

from okrwidgets.breakdown.aligning.sentences import POINTS
from okrwidgets.breakdown.trees import Driver
from okrwidgets.text import Sayable


def difference(driver: Driver, value: float) -> Sayable:
    """A difference without its sign; percentages differ by percentage points.

    Examples:
        >>> from okrwidgets.text import Verbatim
        >>> difference(Driver("closing_rate", None, None, True, Verbatim("closing rate")), -0.01).say("it")
        '1 punto percentuale'
    """
    return POINTS.fill(round(abs(value) * 100, 2)) if driver.percent else driver.amount(abs(value))
