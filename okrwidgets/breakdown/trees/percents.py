"""Which figures of a plan are percentages, and where one may have slipped by a hundred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from okrwidgets.breakdown.trees import sentences
from okrwidgets.breakdown.trees.known import glossary_unit
from okrwidgets.breakdown.trees.record import Problem
from okrwidgets.formula import Formula
from okrwidgets.model import KeyResult
from okrwidgets.text.numbers import Number, Percent

_LAST: Final = frozenset({"rate", "share", "percent", "percentage", "margin", "tasso", "percentuale", "margine"})
_FIRST: Final = frozenset({"tasso", "quota", "percentuale", "margine"})
_OF_TIME: Final = frozenset({"day", "daily", "hour", "hourly", "week", "weekly", "month", "monthly"})
"""A daily rate is money."""


def says_percent(id: str) -> bool:
    """Whether a name says of itself that it is a percentage.

    Examples:
        >>> says_percent("closing_rate"), says_percent("quota_di_chiusura"), says_percent("daily_rate")
        (True, True, False)
    """
    words = id.strip("_").split("_")
    if words[-1] == "rate" and len(words) > 1 and words[-2] in _OF_TIME:
        return False
    return words[-1] in _LAST or (len(words) > 1 and words[0] in _FIRST)


def is_percent(id: str, rows: Sequence[KeyResult]) -> bool:
    """Whether the plan writes the figures of a driver in percent.

    The unit of its key result says it, then the glossary, then its name.
    """
    if any(row.unit.kind == "percent" for row in rows):
        return True
    if any(row.unit.kind != "count" or row.unit.noun for row in rows):
        return False
    unit = glossary_unit(id)
    return unit == "percent" if unit is not None else says_percent(id)


def slips(id: str, written: Sequence[float | None], formula: Formula | None) -> Iterator[Problem]:
    """Ask back where a percentage below 1 may be meant as a fraction: 0.12 % or 12 %?"""
    for value in written:
        if value is not None and 0 < abs(value) < 1:
            shown = {
                "name": id,
                "given": Number(value, 12),
                "read": Percent(value, 4),
                "other": Percent(value * 100, 4),
            }
            yield Problem("B311", id, sentences.PERCENT_SLIP.fill(**shown), formula.text if formula else "")
            return
