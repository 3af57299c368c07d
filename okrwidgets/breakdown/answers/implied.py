"""The figures that nobody has stated and that follow from the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.products import other_factor, rows_of
from okrwidgets.breakdown.answers.records import Implied
from okrwidgets.breakdown.answers.standing import target_of
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.rows import is_counted
from okrwidgets.breakdown.saying import can_be_said, each_line, pace_line, ratio_line
from okrwidgets.breakdown.stages import stage_of
from okrwidgets.breakdown.trees import DriverTree, Figure
from okrwidgets.model import KeyResult


def implied(tree: DriverTree) -> tuple[Implied, ...]:
    """Say what follows from the plan's figures without being written there.

    Args:
        tree: of the KPI.

    Returns:
        The ratio of an output to its input, what each output must bring, other figures, the weekly pace of the inputs.

    Examples:
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model.starting_points import article_plan
        >>> for each in implied(tree_of(article_plan("en"))):
        ...     print(each.driver, round(each.value, 2), each.sentence.say("en"), sep=" · ")
        closing_rate · 0.1 · 30 contracts from 300 clients: one contract per ten clients met (10%).
        contract_value · 3333.33 · 30 contracts must bring €3,333.33 each, on average, to make €100,000.
        meetings · 300.0 · 300 clients in 13 weeks are about 23 clients a week.
    """
    figures = tree.figures("targets")
    found = []
    for id, figure in figures.items():
        if figure.origin == "implied" and figure.value is not None:
            line = implied_line(tree, figures, id)
            if can_be_said(line):
                found.append(Implied(id, figure.value, None, None, line))
    found.sort(key=lambda each: ("ratio", "each", "implied").index(each.line.kind))
    return (*found, *_paces(tree, figures))


def implied_line(tree: DriverTree, figures: Mapping[str, Figure], id: str) -> Line:
    """What an implied figure means, in the words of its key results where they have some."""
    rows = rows_of(tree)
    whole = _whole_of(tree, figures, id)
    other = other_factor(tree, whole, id)
    row = rows.get(other) if other is not None else None
    if row is not None and is_counted(row):
        if whole == tree.root and _is_money(tree):
            return each_line(tree.kpi, row, alone=False)
        output = rows.get(whole)
        if output is not None and is_counted(output):
            return ratio_line(row, output)
    return _in_general(tree, figures, id, whole)


def _whole_of(tree: DriverTree, figures: Mapping[str, Figure], id: str) -> str:
    """The driver whose stated figure implies this one."""
    users = tree.drivers[id].used_by
    stated = [user for user in users if user == tree.root or figures[user].origin != "formula"]
    return (stated or list(users))[0]


def _in_general(tree: DriverTree, figures: Mapping[str, Figure], id: str, whole: str) -> Line:
    driver, above = tree.drivers[id], tree.drivers[whole]
    figure = figures[id].value or 0.0
    target = target_of(tree) if whole == tree.root else figures[whole].value
    sentence = sentences.IMPLIED.fill(
        whole=above.label, target=above.amount(target or 0.0), driver=driver.label, figure=driver.amount(figure)
    )
    others = [part for part in above.parts if part != id]
    named = (row for part in (whole, *others) for row in tree.drivers[part].key_results)
    return Line("B431", "implied", sentence, figure, tuple(dict.fromkeys(named)))


def _is_money(tree: DriverTree) -> bool:
    kpi = tree.kpi
    return kpi.unit.kind == "money" and not kpi.unit.per and kpi.better == "up" and (kpi.target or 0) > 0


def _paces(tree: DriverTree, figures: Mapping[str, Figure]) -> Iterator[Implied]:
    for id, row in rows_of(tree).items():
        figure = figures[id]
        if figure.origin == "target" and figure.value is not None and _is_input(row):
            line = pace_line(tree.plan, tree.kpi, row)
            period = row.period or tree.kpi.period
            if line is not None and period is not None and can_be_said(line):
                yield Implied(id, figure.value, line.value, period.weeks(tree.plan.fiscal_year_start), line)


def _is_input(row: KeyResult) -> bool:
    return stage_of(row) == "input" and is_counted(row)
