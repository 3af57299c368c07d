"""From files and folders to a report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from okrwidgets.cli import sentences as say
from okrwidgets.cli.reports.formulas import of_formulas
from okrwidgets.cli.reports.record import Level, Remark, Report
from okrwidgets.errors import OkrError, PlanError, Problem
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.text import Verbatim

_SUFFIX: Final = "*.okr.yaml"
_LEVELS: Final[dict[str, Level]] = {"must": "must", "should": "should"}


def gather(places: tuple[Path, ...]) -> Report:
    """Check every file, and every ``*.okr.yaml`` below every folder."""
    read: list[Path] = []
    unread: list[Path] = []
    remarks: list[Remark] = []
    for place in places:
        files = sorted(place.rglob(_SUFFIX)) if place.is_dir() else [place]
        if not files:
            unread.append(place)
            remarks.append(Remark(place, "U108", "error", say.NO_PLANS_HERE.fill(folder=Verbatim(str(place)))))
        for file in files:
            found, readable = _check(file)
            (read if readable else unread).append(file)
            remarks += found
    return Report(tuple(read), tuple(unread), tuple(remarks))


def _check(file: Path) -> tuple[list[Remark], bool]:
    try:
        plan = Plan.load(file)
    except PlanError as error:
        return [_of_problem(file, problem) for problem in error.problems], False
    except OkrError as error:
        return [Remark(file, error.code, "error", error.sentence)], False
    notices = [_of_problem(file, notice) for notice in plan.notices]
    found = [*notices, *of_formulas(file, plan), *_of_rules(file, plan)]
    return sorted(found, key=lambda remark: (remark.line or 0, remark.column or 0, remark.code)), True


def _of_problem(file: Path, problem: Problem) -> Remark:
    level: Level = "error" if problem.severity == "error" else "should"
    return Remark(file, problem.code, level, problem.sentence, line=problem.line, column=problem.column)


def _of_rules(file: Path, plan: Plan) -> Iterator[Remark]:
    from okrwidgets.smart import review

    parts = list(_parts(plan))
    places = plan.whereabouts([path for _, path in parts])
    for (item, _), (line, column) in zip(parts, places, strict=True):
        for found in review(item, plan).findings:
            level = _LEVELS.get(found.rule.severity, "hint")
            yield Remark(file, found.rule.code, level, found.message, found.rule.repair, found.repaired, line, column)


def _parts(plan: Plan) -> Iterator[tuple[KPI | Objective | KeyResult, tuple[str | int, ...]]]:
    """Every part with the place of its words."""
    for index, kpi in enumerate(plan.kpis):
        yield kpi, ("kpis", index, "name")
    for index, objective in enumerate(plan.objectives):
        yield objective, ("objectives", index, "title")
        for number, row in enumerate(objective.key_results):
            yield row, ("objectives", index, "key_results", number, "title")
