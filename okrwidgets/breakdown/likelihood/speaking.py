"""The likelihood in a sentence, and the notes below it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.likelihood import sentences as say
from okrwidgets.breakdown.likelihood.observed import Observed
from okrwidgets.breakdown.likelihood.setting import Setting, role_in
from okrwidgets.breakdown.likelihood.timing import due_date
from okrwidgets.breakdown.stages import stage_of
from okrwidgets.breakdown.trees import Driver, DriverTree, Figure
from okrwidgets.text import Language, Sayable, Text, Verbatim, reader_language
from okrwidgets.text.dates import LongDay
from okrwidgets.text.numbers import Percent

ENOUGH: Final = 30
"""Observations, from which on nothing is said about their number."""
_FAR: Final = 0.1
_MOST_LISTED: Final = 6


@dataclass(frozen=True, slots=True)
class Semicolons:
    """Things that have commas within themselves, one after the other."""

    things: tuple[Sayable, ...]

    def say(self, lang: Language | None = None) -> str:
        """Say them in ``lang``, or in the reader's language."""
        lang = reader_language(lang)
        said = [thing.say(lang) for thing in self.things[:_MOST_LISTED]]
        return "; ".join(said + ["…"] * (len(self.things) > _MOST_LISTED))


def chance(probability: float) -> Sayable:
    """A probability in whole hundredths, and never none or all of them."""
    if probability < 0.01:
        return say.FEWER_THAN_ONE
    if probability > 0.99:
        return say.MORE_THAN_99
    return say.ABOUT.fill(n=round(100 * probability))


def sentence(
    tree: DriverTree, target: float, probability: float, low: float, high: float, *, approximate: bool
) -> Sayable:
    """How likely it is, and between what the outcome lies."""
    kpi, root = tree.kpi, tree.drivers[tree.root]
    due, said = due_date(tree.plan, kpi), chance(probability)
    ends = rounded(root, low, high)
    band = band_of(tree)
    shown: dict[str, object] = {
        "chance": say.ROUGHLY.fill(chance=said) if approximate else said,
        "kpi": kpi.name or kpi.id,
        "target": root.amount(target),
        "by": say.BY.fill(due=LongDay(due)) if due is not None else Verbatim(""),
        "low": root.amount(ends[0]),
        "high": root.amount(ends[1]),
    }
    if kpi.better == "keep":
        return say.STAYS_WITHIN.fill(from_=root.amount(target - band), to=root.amount(target + band), **shown)
    return (say.REACHES if kpi.better == "up" else say.STAYS_BELOW).fill(**shown)


def band_of(tree: DriverTree) -> float:
    """So far from the target a KPI to be kept may lie."""
    band = tree.kpi.band or 0.0
    return band / 100 if tree.drivers[tree.root].percent else band


def rounded(root: Driver, low: float, high: float) -> tuple[float, float]:
    """An interval with no more digits than it deserves: to about a twentieth of its width, a tenth at most."""
    width = high - low
    if not width > 1e-300 or not math.isfinite(width):  # below, its tenth is no figure any more
        return low, high
    step = 10.0 ** math.floor(math.log10(width / 10))
    if root.unit is not None and root.unit.kind == "count":
        step = max(step, 1.0)
    found = (round(low / step) * step, round(high / step) * step)
    decimals = max(0, -math.floor(math.log10(step)))
    return round(found[0], decimals), round(found[1], decimals)


def wanted(tree: DriverTree) -> Semicolons:
    """What to note down, so that the likelihood can be said the next time; effort is nobody's luck."""
    rows = {row.id: row for _, row in tree.plan.key_results()}
    asked: list[Sayable] = []
    for id in tree.leaves:
        driver = tree.drivers[id]
        if any(stage_of(rows[row]) == "input" for row in driver.key_results if row in rows):
            continue
        text = {"share": say.WANTED_SHARE, "value": say.WANTED_VALUES}.get(role_in(tree, id, None), say.WANTED_TOTALS)
        if driver.dimension is None and not driver.percent:
            text = say.WANTED_VALUES
        asked.append(text.fill(driver=driver.label))
    return Semicolons(tuple(asked))


def notes(
    tree: DriverTree, setting: Setting, figures: Mapping[str, Figure], costs: Mapping[str, float]
) -> Iterator[Sayable]:
    """What costs most, what was taken for granted, what to take with care."""
    yield from _costs(tree, costs)
    yield from _stated(tree, setting, figures)
    for id in setting.aside:
        yield say.ASIDE.fill(driver=tree.drivers[id].label)
    for id in setting.unused:
        yield say.UNUSED.fill(driver=tree.drivers[id].label)
    for id, _ in setting.formulas[:-1]:
        stated = figures[id]
        if stated.origin == "target" and stated.value is not None:
            driver = tree.drivers[id]
            yield say.INSTEAD_OF.fill(driver=driver.label, stated=driver.amount(stated.value))
    for id, observed in setting.uncertain.items():
        yield from _observed(tree.drivers[id], observed, figures[id])
        if not observed.alone and not any(setting.counted.get(use) for use in setting.places[id]):
            yield say.ONLY_MEAN.fill(driver=tree.drivers[id].label)


def _costs(tree: DriverTree, costs: Mapping[str, float]) -> Iterator[Sayable]:
    if not costs:
        return
    first, share = next(iter(costs.items()))
    if not share:
        return
    label = tree.drivers[first].label
    if len(costs) == 1:
        yield say.COSTS_ALL.fill(driver=label)
    else:
        yield say.COSTS_MOST.fill(driver=label, share=Percent(100 * share, 0))


def _stated(tree: DriverTree, setting: Setting, figures: Mapping[str, Figure]) -> Iterator[Sayable]:
    rows = {row.id: row for _, row in tree.plan.key_results()}
    groups: dict[Text, list[Sayable]] = {say.EFFORT_MET: [], say.STATED: [], say.IMPLIED: []}
    for id in setting.fixed:
        figure, driver = figures[id], tree.drivers[id]
        if figure.value is None:
            continue
        row = rows.get(figure.key_result or "")
        effort = figure.origin == "target" and row is not None and stage_of(row) == "input"
        text = say.EFFORT_MET if effort else say.IMPLIED if figure.origin == "implied" else say.STATED
        groups[text].append(say.FIGURE.fill(driver=driver.label, value=driver.amount(figure.value)))
    for text, listed in groups.items():
        if listed:
            yield text.fill(figures=Semicolons(tuple(listed)))


def _observed(driver: Driver, observed: Observed, figure: Figure) -> Iterator[Sayable]:
    if observed.known is not None:
        yield say.FIXED.fill(driver=driver.label, value=driver.amount(observed.known))
    elif figure.value is not None and abs(observed.seen - figure.value) > _FAR * abs(figure.value):
        seen = observed.seen if observed.trials is None else (observed.successes or 0.0) / observed.trials
        amounts = {"stated": driver.amount(figure.value), "seen": driver.amount(seen)}
        yield say.DIFFERS.fill(driver=driver.label, **amounts)
    if observed.size < ENOUGH:
        yield say.FEW.fill(observed.size, driver=driver.label)


def without_value(share: float) -> Sayable:
    """How many draws had none."""
    shown = say.NEARLY_NONE if share < 0.01 else Percent(100 * share, 0)
    return say.SOME_WITHOUT_VALUE.fill(share=shown)
