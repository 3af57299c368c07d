"""What does not read, or does not work out, in the formulas and histories of a plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from okrwidgets.breakdown.likelihood.histories import read_histories
from okrwidgets.breakdown.trees import DriverTree, TreeError, tree_of
from okrwidgets.cli.reports.record import Level, Remark
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, Plan
from okrwidgets.text import Sayable

_Path: TypeAlias = tuple[str | int, ...]
_Said: TypeAlias = tuple[_Path, Level, str, Sayable]


def of_formulas(file: Path, plan: Plan) -> list[Remark]:
    """What the breakdown would stumble over, so that it is found without opening a notebook.

    A formula or a history that does not read must be mended; what merely asks back, for example 0.12 where 12% is
    meant, should be looked at.

    Args:
        file: as it was named.
        plan: read from it.
    """
    said = [one for index, kpi in enumerate(plan.kpis) for one in _of_kpi(plan, kpi, index)]
    places = plan.whereabouts([path for path, *_ in said])
    return [
        Remark(file, code, level, sentence, line=line, column=column)
        for (_, level, code, sentence), (line, column) in zip(said, places, strict=True)
    ]


def _of_kpi(plan: Plan, kpi: KPI, index: int) -> Iterator[_Said]:
    if not (kpi.drivers or kpi.assumptions or kpi.history):
        return
    top: _Path = ("kpis", index)
    try:
        tree = tree_of(plan, kpi)
    except TreeError as refused:
        named = (refused.driver,) if refused.driver and isinstance(kpi.drivers, dict) else ()
        yield (*top, "drivers", *named), "must", refused.code, refused.sentence
        return
    for problem in tree.problems:
        yield _place(plan, kpi, top, problem.about), "should", problem.code, problem.sentence
    yield from _of_history(tree, top)


def _of_history(tree: DriverTree, top: _Path) -> Iterator[_Said]:
    """Each record by itself: one that does not read hides none of the others."""
    for number, record in enumerate(tree.kpi.history):
        try:
            read_histories(tree, (record,))
        except OkrError as refused:
            yield (*top, "history", number), "must", refused.code, refused.sentence


def _place(plan: Plan, kpi: KPI, top: _Path, about: str) -> _Path:
    """Where that name gets its figure: an assumption, a formula, or the key result that claims to move it."""
    if about in kpi.assumptions:
        return (*top, "assumptions", about)
    if isinstance(kpi.drivers, dict) and about in kpi.drivers:
        return (*top, "drivers", about)
    for index, objective in enumerate(plan.objectives):
        for number, row in enumerate(objective.key_results):
            if about == row.drives:
                return ("objectives", index, "key_results", number, "drives")
    return (*top, "drivers")
