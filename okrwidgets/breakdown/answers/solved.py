"""What was found, in words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.records import Solution
from okrwidgets.breakdown.answers.standing import missing_in, named
from okrwidgets.breakdown.answers.value import no_value
from okrwidgets.breakdown.trees import DriverTree, Figure
from okrwidgets.text import Sayable
from okrwidgets.text.listing import Listed
from okrwidgets.text.numbers import Percent

_MOST_NAMED = 4


def said(tree: DriverTree, found: Solution) -> Solution:
    """The same with its sentences."""
    sentence = _of_one(tree, found) if len(found.values) == 1 else _of_several(tree, found)
    if not found.reachable:
        sentence = _not_reached(tree, found)
    parts = tuple(_changed(tree, found, id) for id in found.values) if len(found.values) > 1 else ()
    return replace(found, sentence=sentence, sentences=(sentence, *parts))


def unsolved(
    tree: DriverTree, figures: Mapping[str, Figure], target: float, before: Mapping[str, float | None]
) -> Solution:
    """Where the other figures do not let the KPI be computed at all."""
    others = tuple(id for id in missing_in(tree, figures) if id not in before)
    sentence = no_value(tree, figures, others)
    empty: Mapping[str, float] = MappingProxyType({})
    return Solution(
        target=target,
        before=MappingProxyType(dict(before)),
        exact=empty,
        values=empty,
        along=empty,
        value=None,
        reachable=False,
        nearest=None,
        change=MappingProxyType({}),
        sentence=sentence,
        sentences=(sentence,),
    )


def _of_one(tree: DriverTree, found: Solution) -> Sayable:
    ((id, figure),) = found.values.items()
    driver, root, before = tree.drivers[id], tree.drivers[tree.root], found.before[id]
    shown: dict[str, object] = {
        "driver": driver.label,
        "figure": driver.amount(figure),
        "kpi": root.label,
        "value": root.amount(found.target if found.value is None else found.value),
    }
    if before is None:
        return sentences.SOLVED_FROM_NOTHING.fill(**shown)
    if math.isclose(before, figure, rel_tol=1e-9):
        return sentences.ALREADY.fill(**shown)
    shown["before"] = driver.amount(before)
    whole = {on: each for on, each in found.along.items() if each == int(each)}
    if whole:
        made = tuple(
            sentences.MADE.fill(driver=tree.drivers[on].label, figure=tree.drivers[on].amount(each))
            for on, each in whole.items()
        )
        return sentences.SOLVED_THROUGH.fill(along=Listed(made, _MOST_NAMED), **shown)
    return sentences.SOLVED.fill(**shown)


def _of_several(tree: DriverTree, found: Solution) -> Sayable:
    root = tree.drivers[tree.root]
    value = root.amount(found.target if found.value is None else found.value)
    return sentences.SOLVED_TOGETHER.fill(kpi=root.label, value=value, figures=_figures(tree, found.values))


def _not_reached(tree: DriverTree, found: Solution) -> Sayable:
    root = tree.drivers[tree.root]
    names, target = named(tree, found.values), root.amount(found.target)
    if found.nearest is None:
        return sentences.NO_VALUE_ANYWHERE.fill(kpi=root.label, drivers=names)
    shown: dict[str, object] = {"target": target, "drivers": names, "best": root.amount(found.nearest)}
    moved = any(found.before[id] is None or found.before[id] != each for id, each in found.exact.items())
    if not moved and found.value == found.nearest:
        return sentences.STAYS_BEST.fill(kpi=root.label, **shown)
    return sentences.OUT_OF_REACH.fill(kpi=root.label, figures=_figures(tree, found.values), **shown)


def _figures(tree: DriverTree, values: Mapping[str, float]) -> Sayable:
    pairs = ((tree.drivers[id], each) for id, each in values.items())
    return Listed(
        tuple(sentences.FIGURE_OF.fill(driver=driver.label, figure=driver.amount(each)) for driver, each in pairs),
        _MOST_NAMED,
    )


def _changed(tree: DriverTree, found: Solution, id: str) -> Sayable:
    driver, before, change = tree.drivers[id], found.before[id], found.change[id]
    shown: dict[str, object] = {"driver": driver.label, "figure": driver.amount(found.values[id])}
    if before is None or change is None:
        return sentences.NEW_FIGURE.fill(**shown)
    shown["before"] = driver.amount(before)
    if math.isclose(found.values[id], before, rel_tol=1e-9):
        return sentences.STAYS.fill(**shown)
    text = sentences.CHANGED_UP if change > 0 else sentences.CHANGED_DOWN
    return text.fill(change=Percent(abs(change)), **shown)
