"""Figures with no more digits than they deserve."""

from __future__ import annotations

import math
from contextlib import suppress
from typing import Final

from okrwidgets.breakdown.pacing.placing import Item, target_of
from okrwidgets.text import Sayable

_MOST: Final = 300


def about(item: Item, value: float) -> Sayable:
    """A computed figure with three digits of the target's size: 51.56 of 300 clients are about 52."""
    return _rounded(item, value, max(abs(target_of(item)), abs(item.start or 0.0)), 2)


def rough(item: Item, value: float, spread: float) -> Sayable:
    """A figure of an interval, with two digits of its width."""
    return _rounded(item, value, abs(spread), 1)


def _rounded(item: Item, value: float, size: float, digits: int) -> Sayable:
    digits -= math.floor(math.log10(size)) if size else 0
    with suppress(OverflowError):  # rounded up it may be larger than any float
        value = round(value, min(max(digits, -_MOST), _MOST))
    return item.unit.amount(value)
