"""Do the key results carry the KPI? The judgement, without the way that leads there."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.standing import (
    CLOSE,
    apart,
    band_of,
    difference,
    missing_in,
    shortage,
    stated_below,
    target_of,
)
from okrwidgets.breakdown.answers.value import no_value
from okrwidgets.breakdown.line import Line, Status
from okrwidgets.breakdown.trees import DriverTree, Figure
from okrwidgets.text import Sayable
from okrwidgets.text.listing import Listed


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the key results carry the KPI; see `okrwidgets.breakdown.answers.Gap` for the fields."""

    code: str
    status: Status
    value: float | None
    target: float | None
    missing: float | None
    assumed: tuple[str, ...]
    key_results: tuple[str, ...]
    sentence: Sayable

    @property
    def line(self) -> Line:
        """The same as a line of the breakdown."""
        return Line(self.code, "gap", self.sentence, self.missing, self.key_results, self.status)


def verdict(tree: DriverTree) -> Verdict:
    """Compare the KPI's target with what the key results come to."""
    targets = tree.figures("targets")
    value, target = targets[tree.root].value, target_of(tree)
    assumed = _assumed(tree, targets)
    code, status, missing, sentence = _judged(tree, targets, value, target)
    rows = {row for id in stated_below(tree, targets) for row in tree.drivers[id].key_results}
    ordered = tuple(row.id for _, row in tree.plan.key_results() if row.id in rows)
    return Verdict(code, status, value, target, missing, assumed, ordered, sentence)


def _assumed(tree: DriverTree, targets: Mapping[str, Figure]) -> tuple[str, ...]:
    return tuple(id for id in stated_below(tree, targets) if targets[id].origin == "implied")


def _judged(
    tree: DriverTree, targets: Mapping[str, Figure], value: float | None, target: float | None
) -> tuple[str, Status, float | None, Sayable]:
    """Code, status, what is missing, and the sentence."""
    kpi, driver = tree.kpi, tree.drivers[tree.root]
    if value is None:
        return "B425", "open", None, no_value(tree, targets, missing_in(tree, targets))
    shown: dict[str, object] = {"kpi": driver.label, "value": driver.amount(value)}
    if target is None:
        return "B426", "open", None, sentences.NO_TARGET.fill(**shown)
    if apart(target, value) is None:
        return "B425", "open", None, sentences.BEYOND_FIGURES.fill(kpi=driver.label)
    shown["target"] = driver.amount(target)
    missing = shortage(kpi, value, target, band_of(tree))
    if missing:
        text = {"up": sentences.FALLS_SHORT, "down": sentences.GOES_OVER, "keep": sentences.OUT_OF_BAND}[kpi.better]
        return "B421", "short", missing, text.fill(missing=difference(driver, missing), **shown)
    assumed = _assumed(tree, targets)
    if math.isclose(value, target, rel_tol=CLOSE):
        if assumed:
            return "B424", "assumed", 0.0, _only_if(tree, targets, assumed, shown)
        return "B422", "fits", 0.0, sentences.EXACTLY.fill(**shown)
    if kpi.better == "keep":
        return "B422", "fits", 0.0, sentences.WITHIN_BAND.fill(**shown)
    return "B423", "fits", 0.0, sentences.MORE_THAN_ENOUGH.fill(more=difference(driver, value - target), **shown)


def _only_if(
    tree: DriverTree, targets: Mapping[str, Figure], assumed: tuple[str, ...], shown: Mapping[str, object]
) -> Sayable:
    figures = [(tree.drivers[id].label, tree.drivers[id].amount(targets[id].value or 0.0)) for id in assumed]
    if len(figures) == 1:
        return sentences.ONLY_IF.fill(driver=figures[0][0], figure=figures[0][1], **shown)
    listed = Listed(tuple(sentences.FIGURE_OF.fill(driver=label, figure=figure) for label, figure in figures), 4)
    return sentences.ONLY_IF_SEVERAL.fill(drivers=listed, **shown)
