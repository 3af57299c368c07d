"""How the drivers of a tree stand: which are stated, what is missing, and how their figures are said."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Mapping
from typing import Final, get_args

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.error import AnswerError
from okrwidgets.breakdown.trees import Driver, DriverTree, Figure, Scenario
from okrwidgets.model import KPI
from okrwidgets.text import Sayable
from okrwidgets.text.listing import Listed

CLOSE: Final = 1e-9
"""Relative: figures that are nearer to each other are the same figure, computed in two ways."""
_MOST_NAMED: Final = 4


def target_of(tree: DriverTree) -> float | None:
    """The KPI's target as a figure of the tree: a percentage is a fraction."""
    target = tree.kpi.target
    return target / 100 if target is not None and tree.drivers[tree.root].percent else target


def reaches(kpi: KPI, value: float, target: float, band: float) -> bool:
    """Whether a value is as good as the target, in the direction that counts."""
    return shortage(kpi, value, target, band) == 0.0


def shortage(kpi: KPI, value: float, target: float, band: float) -> float:
    """By how much a value misses the target, in the direction that counts; 0 where it does not."""
    if math.isclose(value, target, rel_tol=CLOSE):
        return 0.0
    if kpi.better == "keep":
        return max(0.0, abs(value - target) - band)
    return max(0.0, value - target if kpi.better == "down" else target - value)


def band_of(tree: DriverTree) -> float:
    """Half the width in which a KPI that is to be kept may stay."""
    band = tree.kpi.band or 0.0
    return band / 100 if tree.drivers[tree.root].percent else band


def apart(one: float | None, other: float | None) -> float | None:
    """How far two figures are apart; ``None`` where one is missing, or the difference is beyond all figures."""
    apart = math.nan if one is None or other is None else one - other
    return apart if math.isfinite(apart) else None


def figures_of(tree: DriverTree, scenario: Scenario) -> Mapping[str, Figure]:
    """The figures of a scenario.

    Raises:
        AnswerError: ``B405`` where there is no such scenario.
    """
    known = get_args(Scenario)
    if scenario not in known:
        raise AnswerError("B405", sentences.NO_SUCH_SCENARIO.fill(given=scenario, known=", ".join(known)))
    return tree.figures(scenario)


def is_stated(driver: Driver, figure: Figure) -> bool:
    """Whether the figure stands on its own and does not come out of a formula."""
    return driver.formula is None or (figure.value is not None and figure.origin != "formula")


def stated_below(tree: DriverTree, *readings: Mapping[str, Figure]) -> tuple[str, ...]:
    """The drivers that the KPI hangs on: the first that are stated on each way down from the root.

    Args:
        tree: of the KPI.
        readings: its figures; it is enough that a driver is stated in one of them.
    """
    found: set[str] = set()
    seen, waiting = {tree.root}, [tree.root]
    while waiting:
        id = waiting.pop()
        driver = tree.drivers[id]
        if id != tree.root and any(is_stated(driver, reading[id]) for reading in readings):
            found.add(id)
            continue
        for part in driver.parts:
            if part not in seen:
                seen.add(part)
                waiting.append(part)
    return tuple(id for id in tree.drivers if id in found)


def missing_in(tree: DriverTree, figures: Mapping[str, Figure]) -> tuple[str, ...]:
    """The drivers that the KPI hangs on and that have no figure."""
    return tuple(id for id in stated_below(tree, figures) if figures[id].value is None)


def known_driver(tree: DriverTree, id: str) -> str:
    """The same name, where it is a driver's.

    Raises:
        AnswerError: ``B401``, with the nearest name.
    """
    if id in tree.drivers:
        return id
    given = str(id)
    near = difflib.get_close_matches(given, list(tree.drivers), 1)
    if near:
        raise AnswerError("B401", sentences.UNKNOWN_DRIVER_MEANT.fill(given=given, near=near[0]))
    names = Listed(tuple(map(sentences.AS_IT_IS, reversed(list(tree.drivers)))), _MOST_NAMED)
    raise AnswerError("B401", sentences.UNKNOWN_DRIVER.fill(given=given, known=names))


def finite(value: object, what: Sayable) -> float:
    """A number that can be computed with.

    Raises:
        AnswerError: ``B402``.
    """
    try:
        # a text is not read: “150.000” is one figure in Italian and another one in English
        number = math.nan if isinstance(value, str) else float(value)  # type: ignore[arg-type]  # else it raises
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise AnswerError("B402", sentences.NO_FIGURE.fill(what=what, given=str(value)[:40]))
    return number


def named(tree: DriverTree, ids: Iterable[str]) -> Sayable:
    """Drivers, one after the other."""
    return Listed(tuple(sentences.QUOTED.fill(name=tree.drivers[id].label) for id in ids), _MOST_NAMED)


def difference(driver: Driver, value: float) -> Sayable:
    """How far two figures of a driver are apart: a percentage in points."""
    if driver.percent:
        return sentences.POINTS.fill(round(abs(value) * 100, 2))
    return driver.amount(abs(value))
