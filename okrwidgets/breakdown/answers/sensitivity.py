"""How much the KPI moves with each driver."""

from __future__ import annotations

import math

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.error import AnswerError
from okrwidgets.breakdown.answers.records import Sensitivity
from okrwidgets.breakdown.answers.standing import difference, figures_of, finite
from okrwidgets.breakdown.trees import DriverTree, Scenario
from okrwidgets.text import Sayable
from okrwidgets.text.numbers import Percent


def sensitivity(tree: DriverTree, by: float = 0.01, scenario: Scenario = "targets") -> tuple[Sensitivity, ...]:
    """Say what a little more of each driver does to the KPI, all else the same.

    Args:
        tree: of the KPI.
        by: the relative change: 0.01 is one percent more.
        scenario: at which figures.

    Returns:
        One for each driver that has a figure, the largest effect first; the KPI itself is not among them. Of a driver
        below one that a key result states, it is what it does when the formula counts. Empty where the KPI has no
        value. Effects are those of the tangent, as `Formula.gradient` gives it: exact for products of different
        drivers, about right elsewhere.

    Raises:
        AnswerError: ``B402`` where ``by`` is no number or 0, ``B405`` for an unknown scenario.

    Examples:
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model.starting_points import article_plan
        >>> for each in sensitivity(tree_of(article_plan("en"))):
        ...     print(each.driver, round(each.effect, 6), round(each.elasticity, 6))
        meetings 1000.0 1.0
        closing_rate 1000.0 1.0
        contracts 1000.0 1.0
        contract_value 1000.0 1.0
    """
    step = finite(by, sentences.THE_STEP)
    if step == 0:
        raise AnswerError("B402", sentences.NO_FIGURE.fill(what=sentences.THE_STEP, given=str(by)))
    figures = figures_of(tree, scenario)
    total = figures[tree.root].value
    if total is None:
        return ()
    found = []
    for id, slope in tree.gradient(figures).items():
        figure = figures[id].value
        if id == tree.root or slope is None or figure is None:
            continue
        moved = slope * figure
        elasticity = moved / total if total and math.isfinite(moved / total) else None
        effect = moved * step
        if math.isfinite(effect):
            found.append(Sensitivity(id, effect, elasticity, step, _said(tree, id, effect, step)))
    return tuple(sorted(found, key=lambda each: -abs(each.effect)))


def _said(tree: DriverTree, id: str, effect: float, by: float) -> Sayable:
    root = tree.drivers[tree.root]
    text = sentences.MOVES_UP if effect > 0 else sentences.MOVES_DOWN if effect < 0 else sentences.MOVES_NOT
    if by < 0:
        text = {
            sentences.MOVES_UP: sentences.LESS_MOVES_UP,
            sentences.MOVES_DOWN: sentences.LESS_MOVES_DOWN,
            sentences.MOVES_NOT: sentences.LESS_MOVES_NOT,
        }[text]
    shown = {"by": Percent(abs(by) * 100, 2), "driver": tree.drivers[id].label, "kpi": root.label}
    return text.fill(effect=difference(root, effect), **shown)
