"""What the breakdown of a KPI says, for its report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from okrwidgets.breakdown.asked import said_of
from okrwidgets.breakdown.trees import DriverTree, Figure, TreeError, tree_of
from okrwidgets.export.legible import one_line
from okrwidgets.export.report import words
from okrwidgets.export.report.record import DriverRow, Said
from okrwidgets.model import KPI, Plan
from okrwidgets.text import Language, Text


def lines_of(plan: Plan, kpi: KPI, lang: Language) -> tuple[Said, ...]:
    """The sentences, the heaviest first."""
    return tuple(
        Said(line.sentence.say(lang), "warn" if line.status == "short" or line.kind == "problem" else "plain")
        for line in said_of(plan, kpi)
    )


def tree_or_none(plan: Plan, kpi: KPI) -> DriverTree | None:
    """The KPI's tree; ``None`` where there is nothing to build one from, or its formulas do not read."""
    try:
        return tree_of(plan, kpi)
    except TreeError:
        return None


def drivers_of(plan: Plan, kpi: KPI, lang: Language) -> tuple[DriverRow, ...]:
    """The drivers of the KPI with their figures, the KPI first; empty where there is no tree."""
    tree = tree_or_none(plan, kpi)
    if tree is None:
        return ()
    targets, current = tree.figures("targets"), tree.figures("current")
    names = {
        id: Text(en=one_line(one.label.say("en")), it=one_line(one.label.say("it"))) for id, one in tree.drivers.items()
    }
    return tuple(
        DriverRow(
            names[id].say(lang),
            depth,
            one.formula.say(names, lang) if one.formula is not None else "",
            _amount(tree, current, id, lang),
            _amount(tree, targets, id, lang),
            words.ORIGINS[targets[id].origin].say(lang),
        )
        for id, depth in top_down(tree)
        for one in (tree.drivers[id],)
    )


def top_down(tree: DriverTree) -> Iterator[tuple[str, int]]:
    """Every driver once with its depth, each before its parts."""
    seen: set[str] = set()
    waiting = [(tree.root, 0)]
    while waiting:
        id, depth = waiting.pop()
        if id in seen:
            continue
        seen.add(id)
        yield id, depth
        waiting += [(part, depth + 1) for part in reversed(tree.drivers[id].parts) if part in tree.drivers]


def _amount(tree: DriverTree, figures: Mapping[str, Figure], id: str, lang: Language) -> str:
    value = figures[id].value
    return "" if value is None else tree.drivers[id].amount(value).say(lang)
