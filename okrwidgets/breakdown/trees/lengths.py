"""Weeks that are taken for days.

What a unit is counted in knows of time, and not how long it is: ``client / week`` times ``days`` works out, and is
seven times too much. Here weeks and days are things of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from okrwidgets.breakdown.trees import sentences
from okrwidgets.breakdown.trees.nouns import time_of
from okrwidgets.breakdown.trees.record import Driver, Problem
from okrwidgets.formula import Dimension, Formula, FormulaError, Node, Number, fold_tree
from okrwidgets.model import KeyResult
from okrwidgets.text import Text

NAMES: Final[Mapping[str, Text]] = {
    "day": Text(en="days", it="giorni"),
    "week": Text(en="weeks", it="settimane"),
    "month": Text(en="months", it="mesi"),
    "quarter": Text(en="quarters", it="trimestri"),
    "year": Text(en="years", it="anni"),
    "hour": Text(en="hours", it="ore"),
}


def length_of(id: str, rows: Sequence[KeyResult]) -> str | None:
    """Which length of time the figures of a driver are about; ``None`` where nobody says it."""
    for row in rows:
        if row.unit.kind == "days":
            return "day"
        for words in (row.unit.per, row.unit.noun):
            if words and (found := time_of(words)):
                return found
    return time_of(id.rpartition("_per_")[2])


def mixed_times(
    driver: Driver, formula: Formula, drivers: Mapping[str, Driver], lengths: Mapping[str, str | None]
) -> Iterator[Problem]:
    """Ask back where a formula, whose units work out, takes two lengths of time for the same.

    A formula with a plain number is left alone: the number may turn one into the other.
    """
    named = {length for name in formula.names if (length := _timed(drivers[name], lengths))}
    if len(named) < 2 or has_number(formula.tree):  # two of them can be mixed up
        return
    known = {name: _apart(drivers[name], lengths) for name in formula.names}
    expected = _apart(driver, lengths)
    units = {name: dimension for name, dimension in known.items() if dimension is not None}
    if len(units) < len(known) or expected is None:
        return
    try:
        formula.dimension(units, expected)
    except FormulaError:
        first, second = (NAMES[length] for length in sorted(named)[:2])
        sentence = sentences.WEEKS_AND_DAYS.fill(formula=str(formula), first=first, second=second)
        yield Problem("B316", driver.id, sentence, formula.text, 0, len(formula.text))


def has_number(tree: Node) -> bool:
    """Whether a formula contains a plain number."""
    return fold_tree(tree, lambda node, parts: isinstance(node, Number) or any(parts))


def _timed(driver: Driver, lengths: Mapping[str, str | None]) -> str | None:
    return lengths.get(driver.id) if driver.dimension is not None and driver.dimension.days else None


def _apart(driver: Driver, lengths: Mapping[str, str | None]) -> Dimension | None:
    """Its dimension with weeks and days as things of their own; ``None`` where its length of time is not known."""
    whole, length = driver.dimension, lengths.get(driver.id)
    if whole is None or not whole.days:
        return whole
    if length is None:
        return None
    return Dimension(whole.money, 0, whole.counts, whole.loose) * Dimension(counts=((length, 1),)) ** whole.days
