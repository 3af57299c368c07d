"""What the KPI comes to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.records import Value
from okrwidgets.breakdown.answers.standing import figures_of, missing_in, named
from okrwidgets.breakdown.trees import DriverTree, Figure, Scenario
from okrwidgets.formula import Why
from okrwidgets.text import Sayable, Text

_WITH: Final[dict[Scenario, Text]] = {
    "targets": sentences.WITH_TARGETS,
    "current": sentences.WITH_CURRENT,
    "previous": sentences.WITH_PREVIOUS,
    "start": sentences.WITH_START,
}


def value(tree: DriverTree, scenario: Scenario = "targets") -> Value:
    """Compute the KPI from its drivers.

    Args:
        tree: of the KPI.
        scenario: with which figures: ``targets``, ``current``, ``previous`` or ``start``.

    Raises:
        AnswerError: ``B405`` where there is no such scenario.

    Examples:
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model.starting_points import article_plan
        >>> value(tree_of(article_plan("en"))).sentence.say("en")
        'When every key result is met, “Invoiced revenue, VAT excluded” comes to €100,000.'
    """
    figures = figures_of(tree, scenario)
    root = figures[tree.root]
    if root.value is None:
        missing = missing_in(tree, figures)
        return Value(scenario, None, root.why, missing, no_value(tree, figures, missing))
    driver = tree.drivers[tree.root]
    sentence = _WITH[scenario].fill(kpi=driver.label, value=driver.amount(root.value))
    return Value(scenario, root.value, None, (), sentence)


def no_value(tree: DriverTree, figures: Mapping[str, Figure], missing: tuple[str, ...]) -> Sayable:
    """Why the KPI cannot be computed, and what is asked for."""
    kpi, why = tree.drivers[tree.root].label, figures[tree.root].why
    reasons: set[Why | None] = {why, *(figures[id].why for id in missing)}
    if "zero_denominator" in reasons:
        return sentences.DIVIDED_BY_ZERO.fill(kpi=kpi)
    if "not_finite" in reasons or not missing:
        return sentences.BEYOND_FIGURES.fill(kpi=kpi)
    return sentences.FIGURE_MISSING.fill(len(missing), kpi=kpi, missing=named(tree, missing))
