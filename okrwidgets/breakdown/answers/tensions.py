"""Drivers of which a key result and a formula tell two different figures."""

from __future__ import annotations

import math

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.records import Tension
from okrwidgets.breakdown.answers.standing import CLOSE
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.text import Language, Sayable, Text


def tensions(tree: DriverTree) -> tuple[Tension, ...]:
    """Find the drivers whose stated target and whose formula both give a figure, and not the same.

    The KPI itself is not among them: what lies between its target and its formula is the gap.

    Args:
        tree: of the KPI.

    Returns:
        The largest relative difference first.

    Examples:
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model.starting_points import article_plan
        >>> plan = article_plan("en")
        >>> kpi = plan.kpis[0].replace(assumptions={"closing_rate": 12})
        >>> for each in tensions(tree_of(plan.replace(kpis=(kpi,)))):
        ...     print(each.driver, each.stated, each.computed)
        contracts 30.0 36.0
    """
    figures = tree.figures("targets")
    values = {id: figure.value for id, figure in figures.items()}
    found = []
    for id, driver in tree.drivers.items():
        stated = values[id]
        if driver.formula is None or id == tree.root or stated is None or figures[id].origin != "target":
            continue
        computed = driver.formula.value({part: values[part] for part in driver.parts}).value
        if computed is not None and not math.isclose(stated, computed, rel_tol=CLOSE):
            line = Line(
                "B441", "tension", _said(tree, id, stated, computed), computed - stated, _rows(tree, id), "open"
            )
            found.append(Tension(id, stated, computed, figures[id].key_result, line))
    return tuple(sorted(found, key=lambda each: -abs(each.computed - each.stated) / max(abs(each.stated), 1e-300)))


def _rows(tree: DriverTree, id: str) -> tuple[str, ...]:
    below = (row for part in tree.drivers[id].parts for row in tree.drivers[part].key_results)
    return tuple(dict.fromkeys((*tree.drivers[id].key_results, *below)))


def _said(tree: DriverTree, id: str, stated: float, computed: float) -> Sayable:
    driver = tree.drivers[id]
    return sentences.TENSION.fill(
        driver=driver.label, stated=driver.amount(stated), formula=_Written(tree, id), computed=driver.amount(computed)
    )


class _Written:
    """A driver's formula in the words of its parts."""

    def __init__(self, tree: DriverTree, id: str) -> None:
        self.tree, self.id = tree, id

    def say(self, lang: Language | None = None) -> str:
        driver = self.tree.drivers[self.id]
        words = {part: self.tree.drivers[part].label for part in driver.parts}
        names = {part: Text(en=f"“{label.say('en')}”", it=f"“{label.say('it')}”") for part, label in words.items()}
        return driver.formula.say(names, lang) if driver.formula else self.id
