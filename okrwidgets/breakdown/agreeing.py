"""Where a KPI's formulas are written down, what is assumed is read from its tree: a figure has one meaning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from okrwidgets.breakdown.answers.implied import implied_line
from okrwidgets.breakdown.answers.products import other_factor, single
from okrwidgets.breakdown.answers.verdict import verdict
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.saying import compared_line, each_line
from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, KeyResult, Plan


@dataclass(frozen=True, slots=True)
class WrittenTree:
    """The tree of a KPI whose formulas are written down."""

    tree: DriverTree

    def divides(self, given: KeyResult, output: KeyResult) -> bool:
        """Whether the output divided by the input is a figure of the tree, or no figure that it knows better."""
        whole, part = single(self.tree, output), single(self.tree, given)
        if whole is None or self.tree.drivers[whole].formula is None:
            return True
        return part is not None and other_factor(self.tree, whole, part) is not None

    def money(self, row: KeyResult | None) -> Iterator[Line]:
        """What each output must bring and what it brings; in general terms where the money is more than a product."""
        tree = self.tree
        figures = tree.figures("targets")
        part = single(tree, row) if row is not None else None
        factor = other_factor(tree, tree.root, part) if part is not None else None
        if row is not None and factor is not None:
            yield each_line(tree.kpi, row, alone=False)
            value = figures[factor].value
            line = None if value is None or figures[factor].origin == "implied" else compared_line(tree.kpi, row, value)
            if line is not None:
                yield line
            return
        below = tree.drivers[tree.root].parts
        yield from (implied_line(tree, figures, id) for id in below if figures[id].origin == "implied")
        found = verdict(tree)
        if found.status in {"short", "fits"}:
            yield Line(found.code, "value", found.sentence, found.value, found.key_results, found.status)


def written_tree(plan: Plan, kpi: KPI) -> WrittenTree | None:
    """The tree of a KPI that writes its formulas down; ``None`` where it writes none, or none that can be read."""
    if not kpi.drivers:
        return None
    try:
        return WrittenTree(tree_of(plan, kpi))
    except OkrError:
        return None
