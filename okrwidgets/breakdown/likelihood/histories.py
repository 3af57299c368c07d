"""The histories that came, read driver by driver; what cannot be one is refused."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from okrwidgets.breakdown.likelihood import sentences as say
from okrwidgets.breakdown.likelihood.observed import Observed
from okrwidgets.breakdown.trees import Driver, DriverTree
from okrwidgets.errors import OkrError
from okrwidgets.model import History
from okrwidgets.text import Verbatim
from okrwidgets.text.listing import Listed
from okrwidgets.text.numbers import Number

_MOST_SHOWN: Final = 12
_FEWEST: Final = 2
_LARGEST: Final = 1e60
"""No company has seen more, and cubes of it can still be computed with."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How often something went well.

    Attributes:
        successes: how often it did …
        trials: … of how many.
    """

    successes: float
    trials: float


Histories: TypeAlias = Mapping[str, "Rate | Sequence[float]"] | Sequence[History]
"""By driver what was observed, a percent as a fraction; or as a plan holds it, a percent as the plan writes it."""


def read_histories(tree: DriverTree, given: Histories | None) -> dict[str, Observed]:
    """What was observed of each driver.

    Args:
        tree: to whose drivers it belongs.
        given: the histories; those of the KPI where none are given.

    Raises:
        OkrError: ``B502`` to ``B511``, or ``B518``, for the first that cannot be a history.
    """
    if given is None:
        given = tree.kpi.history
    if isinstance(given, Mapping):
        return {id: _read(_driver(tree, id), found) for id, found in given.items()}
    read: dict[str, Observed] = {}
    for record in given:
        if not isinstance(record, History):
            raise OkrError("B508", say.NO_HISTORY_SHAPE.fill(given=_shown(record), driver="closing_rate"))
        if record.driver in read:
            raise OkrError("B511", say.HISTORY_TWICE.fill(driver=record.driver))
        read[record.driver] = _read(_driver(tree, record.driver), _recorded(tree, record))
    return read


def _recorded(tree: DriverTree, record: History) -> Rate | tuple[float, ...]:
    """A record of the plan; its values are in the driver's unit."""
    counted = record.successes is not None or record.trials is not None
    if counted and (record.values or record.successes is None or record.trials is None):
        raise OkrError("B508", say.HALF_A_RATE.fill(driver=record.driver))
    if record.successes is not None and record.trials is not None:
        return Rate(record.successes, record.trials)
    found = tree.drivers.get(record.driver)
    return tuple(value / 100 for value in record.values) if found is not None and found.percent else record.values


def _driver(tree: DriverTree, id: object) -> Driver:
    if id == tree.root:
        others = Listed(tuple(Verbatim(f"“{leaf}”") for leaf in tree.leaves), _MOST_SHOWN)
        raise OkrError("B502", say.HISTORY_OF_ROOT.fill(root=tree.root, leaves=others))
    if isinstance(id, str) and id in tree.drivers:
        return tree.drivers[id]
    known = [name for name in tree.drivers if name != tree.root]
    near = difflib.get_close_matches(str(id).lower().replace(" ", "_"), known, 1, 0.6)
    if near:
        raise OkrError("B518", say.UNKNOWN_DRIVER_MEANT.fill(given=_shown(id), near=near[0]))
    listed = Listed(tuple(Verbatim(f"“{name}”") for name in known), _MOST_SHOWN)
    raise OkrError("B518", say.UNKNOWN_DRIVER.fill(given=_shown(id), known=listed))


def _read(driver: Driver, found: object) -> Observed:
    if isinstance(found, Rate):
        return _rate(driver, found)
    if hasattr(found, "tolist"):  # an array or a column
        found = found.tolist()
    elif hasattr(found, "to_list"):
        found = found.to_list()
    if isinstance(found, Iterable) and not isinstance(found, str | bytes | Mapping):
        return _values(driver, list(found))
    raise OkrError("B508", say.NO_HISTORY_SHAPE.fill(given=_shown(found), driver=driver.id))


def _rate(driver: Driver, rate: Rate) -> Observed:
    successes, trials = (_figure(driver, value) for value in (rate.successes, rate.trials))
    for value in (successes, trials):
        if value < 0:
            raise OkrError("B504", say.NEGATIVE.fill(driver=driver.id, given=Number(value)))
    if trials == 0:
        raise OkrError("B506", say.NO_TRIALS.fill(driver=driver.id))
    if successes > trials:
        shown = {"successes": Number(successes), "trials": Number(trials)}
        raise OkrError("B503", say.MORE_SUCCESSES.fill(driver=driver.id, **shown))
    # only where a unit is stated: one that was worked out may rest on what nobody meant
    if driver.unit is not None and driver.unit.kind in {"money", "count", "days"}:
        raise OkrError("B509", say.RATE_OF_NO_SHARE.fill(driver=driver.id, unit=driver.unit))
    return Observed(driver.id, successes, trials, share=True)


def _values(driver: Driver, found: list[Any]) -> Observed:
    values = tuple(_figure(driver, value) for value in found)
    if not values:
        raise OkrError("B506", say.NO_VALUES.fill(driver=driver.id))
    if len(values) < _FEWEST:
        raise OkrError("B507", say.ONE_VALUE.fill(driver=driver.id, given=Number(values[0])))
    if driver.percent and min(values) > 1:
        shown = {"given": Number(values[0]), "meant": Number(values[0] / 100, 4)}
        raise OkrError("B510", say.PERCENT_NOT_FRACTION.fill(driver=driver.id, **shown))
    return Observed(driver.id, values=values, share=driver.percent)


def _figure(driver: Driver, value: Any) -> float:
    try:
        figure = math.nan if isinstance(value, str | bytes | bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        figure = math.nan
    if not abs(figure) <= _LARGEST:  # also where it is none
        raise OkrError("B505", say.NO_FIGURE.fill(driver=driver.id, given=_shown(value)))
    return figure


def _shown(given: object) -> str:
    words = given if isinstance(given, str) else repr(given)
    return words if len(words) <= 40 else words[:39] + "…"
