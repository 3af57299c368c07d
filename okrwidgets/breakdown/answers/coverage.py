"""Where key results and drivers do not meet."""

from __future__ import annotations

from collections.abc import Iterator

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.records import Coverage
from okrwidgets.breakdown.answers.standing import named, stated_below
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.repeats import Repeat, repeats
from okrwidgets.breakdown.rows import derived
from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.model import KeyResult, Plan


def coverage(plan: Plan, tree: DriverTree) -> Coverage:
    """Find key results that move no driver, drivers that nobody moves, and targets that only repeat the one above.

    A driver counts as moved where a key result moves it, or one between it and the KPI. A key result whose objective
    derives from one that moves a driver helps that one.

    Args:
        plan: with the objectives.
        tree: of one of its KPIs.

    Examples:
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model.starting_points import article_plan
        >>> plan = article_plan("en")
        >>> coverage(plan, tree_of(plan)).unmoved
        ('contract_value',)
    """
    objectives = derived(plan, tree.kpi)
    parts = {kpi.id: kpi for kpi in plan.kpis} | {row.id: row for _, row in plan.key_results()}
    found = [each for objective in objectives for each in repeats(objective, parts.get(objective.for_ or ""))]
    idle = tuple(_idle(plan, tree))
    unmoved = tuple(_unmoved(tree))
    return Coverage(
        moves_nothing=tuple(row.id for row in idle),
        unmoved=unmoved,
        copied=tuple(each.about for each in found if each.kind == "copied"),
        divided=tuple(each.about for each in found if each.kind == "divided"),
        lines=tuple(_lines(tree, idle, unmoved, found)),
    )


def _idle(plan: Plan, tree: DriverTree) -> Iterator[KeyResult]:
    moving = {row for driver in tree.drivers.values() for row in driver.key_results}
    above = {row.id: objective.for_ for objective in plan.objectives for row in objective.key_results}
    above |= {objective.id: objective.for_ for objective in plan.objectives}
    for objective in derived(plan, tree.kpi):
        for row in objective.key_results:
            chain = _chain(row.id, above)
            if not moving.intersection(chain) and row.target is not None:
                yield row


def _chain(id: str, above: dict[str, str | None]) -> list[str]:
    """The part itself and all that it derives from."""
    chain: list[str] = []
    at: str | None = id
    while at is not None and at not in chain:
        chain.append(at)
        at = above.get(at)
    return chain


def _unmoved(tree: DriverTree) -> Iterator[str]:
    figures = tree.figures("targets")
    for id in stated_below(tree, figures):
        driver = tree.drivers[id]
        if not driver.key_results and driver.formula is None:
            yield id


def _lines(
    tree: DriverTree, idle: tuple[KeyResult, ...], unmoved: tuple[str, ...], found: list[Repeat]
) -> Iterator[Line]:
    kpi = tree.drivers[tree.root].label
    for id in unmoved:
        sentence = sentences.NOBODY_MOVES.fill(driver=tree.drivers[id].label, kpi=kpi)
        yield Line("B452", "coverage", sentence, None, (), "open")
    drivers = named(tree, [id for id in tree.drivers if id != tree.root])
    for row in idle:
        sentence = sentences.KEY_RESULT_MOVES_NOTHING.fill(title=row.title or row.id, kpi=kpi, drivers=drivers)
        yield Line("B451", "coverage", sentence, None, (row.id,), "open")
    for each in found:
        code = "B453" if each.kind == "copied" else "B454"
        yield Line(code, "coverage", each.sentence, None, each.key_results, "open")
