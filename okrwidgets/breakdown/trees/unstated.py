"""The tree of a plan that writes no formula: it follows from its input and its output key result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from okrwidgets.breakdown.carrier import carrier
from okrwidgets.breakdown.rows import derived, steps
from okrwidgets.breakdown.trees.formulas import driver_id
from okrwidgets.breakdown.value_each import value_each
from okrwidgets.breakdown.wording import known_noun
from okrwidgets.formula import Formula
from okrwidgets.model import KPI, KeyResult, Plan


@dataclass(frozen=True, slots=True)
class Unstated:
    """A tree that nobody has written down.

    Attributes:
        root: the name of the KPI.
        of: its formulas.
        rows: the key result behind each name that has one.
        assumed: what the KPI assumes of the names that have none, as the plan writes it.
    """

    root: str
    of: Mapping[str, Formula]
    rows: Mapping[str, tuple[KeyResult, ...]]
    assumed: Mapping[str, float]


def unstated(plan: Plan, kpi: KPI) -> Unstated | None:
    """Money = outputs × what each brings, and outputs = inputs × how many come of one; ``None`` without an output.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> plan = article_plan("it")
        >>> for name, formula in unstated(plan, plan.kpis[0]).of.items():
        ...     print(name, "=", formula)
        fatturato = contratti * contract_value
        contratti = incontri * closing_rate
    """
    objectives = derived(plan, kpi)
    output = carrier(kpi, [row for each in objectives if each.for_ == kpi.id for row in each.key_results])
    if output is None:
        return None
    pairs = [pair for each in objectives for pair in steps(each.key_results) if pair[1].id == output.id]
    taken: dict[str, None] = {}
    root, outputs = _free(driver_id(kpi.id), taken), _free(driver_id(output.id), taken)
    each = _free("contract_value" if known_noun(output) == "contracts" else f"{outputs}_value", taken)
    of, rows = {root: _product(outputs, each)}, {outputs: (output,)}
    value = value_each(kpi, output)
    assumed = {} if value is None else {each: value}
    for given, _ in pairs[:1]:
        inputs = _free(driver_id(given.id), taken)
        known = (known_noun(given), known_noun(output)) == ("clients", "contracts")
        rate = _free("closing_rate" if known else f"{outputs}_per_{inputs}", taken)
        of[outputs] = _product(inputs, rate)
        rows[inputs] = (given,)
        if rate in kpi.assumptions:
            assumed[rate] = kpi.assumptions[rate]
    return Unstated(root, of, rows, assumed)


def _product(left: str, right: str) -> Formula:
    return Formula.parse(f"{left} * {right}")


def _free(id: str, taken: dict[str, None]) -> str:
    """The name, or else the name with a number; ids that differ in case only are one name in formulas."""
    id, n = id[:60], 2
    free = id
    while free in taken:
        free, n = f"{id}_{n}", n + 1
    taken[free] = None
    return free
