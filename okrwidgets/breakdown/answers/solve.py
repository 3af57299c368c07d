"""Which figures reach a target?"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.bounds import Asked, Bounds, bounds_of, is_count, rounded
from okrwidgets.breakdown.answers.error import AnswerError
from okrwidgets.breakdown.answers.inverting import invert
from okrwidgets.breakdown.answers.records import Solution
from okrwidgets.breakdown.answers.searching import is_at, search
from okrwidgets.breakdown.answers.smallest import Search, smallest_change
from okrwidgets.breakdown.answers.solved import said, unsolved
from okrwidgets.breakdown.answers.standing import (
    band_of,
    figures_of,
    finite,
    is_stated,
    known_driver,
    named,
    shortage,
    stated_below,
    target_of,
)
from okrwidgets.breakdown.answers.tape import NoValueError, Tape, tape_of
from okrwidgets.breakdown.trees import DriverTree, Figure, Scenario

_FROM_ZERO: Mapping[bool, float] = {True: 0.01, False: 1.0}
"""What counts as a whole change of a figure that stands at 0: a point of a percentage, one of anything else."""


def solve(
    tree: DriverTree,
    change: str | Sequence[str] | None = None,
    target: float | None = None,
    bounds: Asked = MappingProxyType({}),
    scenario: Scenario = "targets",
) -> Solution:
    """Find the figures with which the KPI reaches its target.

    Args:
        tree: of the KPI.
        change: the driver or drivers that may change; where none is named, the nearest to the KPI that key results
            state. Between them and the KPI formulas count, not key results.
        target: of the KPI, a percentage as a fraction; the KPI's own where it is not given.
        bounds: lowest and highest figure for a driver, ``None`` for none. Else counts and money are not below 0, and
            percentages lie between 0 and 100%.
        scenario: whose figures the other drivers keep.

    Returns:
        For one driver its only figure, the nearest where there are several; for several the smallest relative change:
        the sum of squares of the changes relative to where each stands is the smallest.

    Raises:
        AnswerError: ``B401`` for an unknown name, ``B402`` and ``B403`` for figures and bounds that are none, ``B404``
            without a target, ``B405`` for an unknown scenario, ``B406`` for the KPI itself, ``B407`` for nothing to
            change, ``B408`` for bounds of what does not change.

    Examples:
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model.starting_points import article_plan
        >>> tree = tree_of(article_plan("en"))
        >>> dict(solve(tree, "meetings", target=150000).values)
        {'meetings': 450.0}
        >>> dict(solve(tree, "contracts", target=101000).values)
        {'contracts': 31.0}
    """
    figures = figures_of(tree, scenario)
    unknowns = _unknowns(tree, figures, change)
    wanted = _wanted(tree, target)
    for id in bounds:
        if known_driver(tree, id) not in unknowns:
            raise AnswerError("B408", sentences.BOUND_WITHOUT_CHANGE.fill(driver=tree.drivers[id].label))
    before = {id: figures[id].value for id in unknowns}
    box = {id: bounds_of(tree.drivers[id], before[id], bounds.get(id)) for id in unknowns}
    try:
        tape = tape_of(
            tree, {id: figure.value for id, figure in figures.items()}, unknowns, _held(tree, figures, unknowns)
        )
    except NoValueError:
        return unsolved(tree, figures, wanted, before)
    question = _Question(tree, tape, wanted, before, box)
    return question.of_one(unknowns[0]) if len(unknowns) == 1 else question.of_several()


def _unknowns(tree: DriverTree, figures: Mapping[str, Figure], change: str | Sequence[str] | None) -> tuple[str, ...]:
    stated = stated_below(tree, figures)
    if change is None:
        by_key_results = tuple(id for id in stated if tree.drivers[id].key_results)
        return by_key_results or stated
    asked = (change,) if isinstance(change, str) else tuple(dict.fromkeys(change))
    if not asked:
        raise AnswerError("B407", sentences.NOTHING_TO_CHANGE.fill(drivers=named(tree, stated)))
    names = tuple(known_driver(tree, id) for id in asked)
    if tree.root in names:
        raise AnswerError(
            "B406", sentences.KPI_ITSELF.fill(kpi=tree.drivers[tree.root].label, drivers=named(tree, stated))
        )
    return names


def _wanted(tree: DriverTree, target: float | None) -> float:
    if target is not None:
        return finite(target, sentences.THE_TARGET)
    own = target_of(tree)
    if own is None:
        raise AnswerError("B404", sentences.NO_TARGET_TO_SOLVE_FOR.fill(kpi=tree.drivers[tree.root].label))
    return finite(own, sentences.THE_TARGET)


def _held(tree: DriverTree, figures: Mapping[str, Figure], unknowns: tuple[str, ...]) -> set[str]:
    """The stated drivers that do not lie between an unknown and the KPI."""
    between, waiting = set(unknowns), list(unknowns)
    while waiting:
        for user in tree.drivers[waiting.pop()].used_by:
            if user not in between:
                between.add(user)
                waiting.append(user)
    return {id for id, driver in tree.drivers.items() if id not in between and is_stated(driver, figures[id])}


class _Question:
    def __init__(
        self,
        tree: DriverTree,
        tape: Tape,
        target: float,
        before: Mapping[str, float | None],
        box: Mapping[str, Bounds],
    ) -> None:
        self.tree, self.tape, self.target, self.before, self.box = tree, tape, target, before, box
        self.kpi = tree.kpi
        self.band = band_of(tree)

    def of_one(self, id: str) -> Solution:
        low, high = self.box[id]
        exact = invert(self.tape, self.target)
        value = self.tape.value([exact]) if exact is not None and low <= exact <= high else None
        if exact is None or value is None or not is_at(value, self.target):
            at = self.before[id]
            start = min(max(1.0 if at is None else at, low), high)
            found = search(lambda x: self.tape.value([x]), self.target, start, (low, high))
            if found is None:
                return self.answer({id: start}, {id: start}, None)
            exact, value = found
        values = {id: exact}
        if is_at(value, self.target):
            whole = invert(self.tape, self.target, self._to_round)
            values = self._rounded({id: exact if whole is None else whole})
        return self.answer({id: exact}, values, value)

    def of_several(self) -> Solution:
        ids = self.tape.moving
        boxes = [self.box[id] for id in ids]
        at = [min(max(self.before[id] or 0.0, low), high) for id, (low, high) in zip(ids, boxes, strict=True)]
        stand = [self.before[id] or 0.0 for id in ids]
        scales = [abs(each) or _FROM_ZERO[self.tree.drivers[id].percent] for id, each in zip(ids, stand, strict=True)]
        found = smallest_change(Search(self.tape, stand, scales, boxes, self.target))
        if found is None:
            start = dict(zip(ids, at, strict=True))
            return self.answer(start, start, None)
        exact = dict(zip(ids, found[0], strict=True))
        return self.answer(exact, self._rounded(exact) if is_at(found[1], self.target) else exact, found[1])

    def answer(self, exact: Mapping[str, float], values: Mapping[str, float], nearest: float | None) -> Solution:
        value = self._value(values)
        exactly = nearest is not None and is_at(nearest, self.target)
        reachable = exactly and value is not None and self._is_good(value)
        if exactly and not reachable and self.kpi.better == "keep":
            reachable = True  # whole things may pass on either side
        return said(
            self.tree,
            Solution(
                target=self.target,
                before=MappingProxyType(dict(self.before)),
                exact=MappingProxyType(dict(exact)),
                values=MappingProxyType(dict(values)),
                along=MappingProxyType(self._along(values)),
                value=value,
                reachable=reachable,
                nearest=self.target if exactly and reachable else value if exactly else nearest,
                change=MappingProxyType({id: _percent(self.before[id], each) for id, each in values.items()}),
                sentence=sentences.THE_TARGET,
                sentences=(),
            ),
        )

    def _to_round(self, id: str, figure: float, rising: bool) -> float:
        """On the way down whole things are whole: 33.3 contracts are 34, and so the clients are 340."""
        driver = self.tree.drivers[id]
        if id not in self.box and not is_count(driver):
            return figure
        return rounded(driver, figure, self._up(rising=rising))

    def _up(self, *, rising: bool) -> bool | None:
        return None if self.kpi.better == "keep" else rising == (self.kpi.better == "up")

    def _rounded(self, exact: Mapping[str, float]) -> dict[str, float]:
        """Each to the side that helps; then back to the near side, the largest change first, while it still does."""
        found = self.tape.slopes(list(exact.values()))
        slopes = dict(zip(self.tape.moving, found[1], strict=True)) if found else {}
        values = {
            id: self._within(id, rounded(self.tree.drivers[id], figure, self._up(rising=slopes.get(id, 0.0) >= 0)))
            for id, figure in exact.items()
        }
        if not self._reached(values):  # the bounds do not leave the room for round figures
            values |= {id: each for id, each in exact.items() if not is_count(self.tree.drivers[id])}
        if len(values) == 1:
            return values
        for id in sorted(values, key=lambda id: -abs(values[id] - exact[id]) / (abs(exact[id]) or 1.0)):
            back = self._within(id, rounded(self.tree.drivers[id], exact[id], not values[id] > exact[id]))
            if self._reached({**values, id: back}):
                values[id] = back
        return values

    def _reached(self, values: Mapping[str, float]) -> bool:
        value = self._value(values)
        return value is not None and self._is_good(value)

    def _within(self, id: str, figure: float) -> float:
        """A round figure beyond a bound is no answer: the last whole one before it, or the bound itself."""
        low, high = self.box[id]
        if low <= figure <= high:
            return figure
        bound = high if figure > high else low
        inner = rounded(self.tree.drivers[id], bound, figure < low) if is_count(self.tree.drivers[id]) else bound
        return inner if low <= inner <= high else bound

    def _is_good(self, value: float) -> bool:
        return shortage(self.kpi, value, self.target, self.band) == 0.0

    def _value(self, values: Mapping[str, float]) -> float | None:
        return self.tape.value([values[id] for id in self.tape.moving])

    def _along(self, values: Mapping[str, float]) -> dict[str, float]:
        """Whole things that these figures make on the way to the KPI."""
        found = self.tape.along([values[id] for id in self.tape.moving]) or {}
        moved = {step[1] for step in self.tape.steps} - {self.tape.root}
        return {
            id: float(round(found[id])) if math.isclose(found[id], round(found[id]), rel_tol=1e-9) else found[id]
            for id, slot in self.tape.drivers.items()
            if slot in moved and id in found and is_count(self.tree.drivers[id])
        }


def _percent(before: float | None, after: float) -> float | None:
    change = (after - before) / abs(before) * 100 if before else math.nan
    return change if math.isfinite(change) else None
