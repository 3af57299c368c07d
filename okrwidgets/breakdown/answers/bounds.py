"""Between which figures a driver may be looked for, and to what its figures are rounded."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.error import AnswerError
from okrwidgets.breakdown.answers.standing import CLOSE, finite
from okrwidgets.breakdown.trees import Driver
from okrwidgets.terms.units import shown_decimals

Bounds = tuple[float, float]
"""Lowest and highest; infinite where there is none."""
Asked = Mapping[str, tuple[float | None, float | None]]

_EXACT: Final = 2.0**52
"""From here on floats have no smaller steps."""


def is_count(driver: Driver) -> bool:
    """Whether it counts things, which are whole: clients, contracts."""
    if driver.percent:
        return False
    dimension = driver.dimension
    if dimension is not None and (dimension.money or dimension.days):
        return False
    if driver.unit is not None:
        return driver.unit.kind == "count"
    return dimension is not None and dimension.degree > 0


def bounds_of(driver: Driver, figure: float | None, asked: tuple[float | None, float | None] | None) -> Bounds:
    """Where to look for a driver's figure.

    Args:
        driver: counts and money are not below 0, percentages lie between 0 and 100%, where nothing else is asked for.
        figure: as it stands; it is never out of bounds that nobody asked for.
        asked: lowest and highest, ``None`` for none.

    Raises:
        AnswerError: ``B402`` where a bound is no number, ``B403`` where they leave no room.
    """
    if asked is not None:
        return _read(driver, asked)
    dimension = driver.dimension
    is_money = dimension is not None and dimension.money > 0
    low = 0.0 if driver.percent or is_money or is_count(driver) else -math.inf
    high = 1.0 if driver.percent else math.inf
    return (low, high) if figure is None else (min(low, figure), max(high, figure))


def _read(driver: Driver, asked: object) -> Bounds:
    pair = tuple(asked) if isinstance(asked, tuple | list) else ()
    if len(pair) != 2:
        raise AnswerError("B403", sentences.NO_PAIR.fill(driver=driver.label, given=str(asked)[:40]))
    what = sentences.A_BOUND.fill(driver=driver.label)
    low = -math.inf if pair[0] is None else finite(pair[0], what)
    high = math.inf if pair[1] is None else finite(pair[1], what)
    if low > high:
        shown = {"low": driver.amount(low), "high": driver.amount(high)}
        raise AnswerError("B403", sentences.BOUNDS_CROSSED.fill(driver=driver.label, **shown))
    return low, high


def rounded(driver: Driver, figure: float, up: bool | None) -> float:
    """To whole things, and anything else to what is said of it: cents, tenths of a point, smaller for small figures.

    Args:
        driver: whose figure it is.
        figure: exact.
        up: upwards, downwards, or ``None`` for the nearest.
    """
    decimals = _decimals(driver, figure)
    steps = figure * 10.0**decimals
    if not abs(steps) < _EXACT:
        return figure
    slack = CLOSE * max(1.0, abs(steps))
    whole = round(steps) if up is None else math.ceil(steps - slack) if up else math.floor(steps + slack)
    return whole / 10.0**decimals


def _decimals(driver: Driver, figure: float) -> int:
    """How many are kept; as many as `Driver.amount` says."""
    if is_count(driver):
        return 0
    if driver.percent:
        return 3 if figure == 0 or abs(figure) >= 0.01 else 2 + shown_decimals(figure * 100)
    return shown_decimals(figure)
