"""``okr.import_plan``: a plan out of a table."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from okrwidgets.errors import OkrError
from okrwidgets.export.importing import sentences as say
from okrwidgets.export.importing.building import Builder
from okrwidgets.export.importing.grids import grids_of, headed
from okrwidgets.export.importing.record import Imported, Misread, Preview
from okrwidgets.export.importing.rows import Item, RowReader
from okrwidgets.export.importing.template import GUIDE
from okrwidgets.export.table.columns import folded
from okrwidgets.export.xlsx.workbook import SHEETS
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.tables.source.grid import Grid
from okrwidgets.tables.source.sheet import SheetGrid
from okrwidgets.text import LANGUAGES, Sayable, Verbatim, reader_language
from okrwidgets.text.numbers import Number

_OURS: Final = {folded(title.say(lang)) for title in (SHEETS["breakdown"], GUIDE) for lang in LANGUAGES}
"""Sheets that say what stands on others: not read, and nothing of them is lost."""


def import_plan(path: str | os.PathLike[str], lang: str | None = None, *, on: dt.date | None = None) -> Imported:
    r"""Read a plan from a CSV file or an Excel workbook, and say all that was not understood.

    Reads what `export` writes, the template of `import_template`, and tables of one's own: headers in English or
    Italian and the usual other words for them; a row an item, or a row a key result with its objective beside it.
    Italian and English figures and dates. Nothing is written.

    Args:
        path: of the table.
        lang: the reader's language; the headers' own goes before it.
        on: the day of “current values” in tables without dated check-ins; without it they are left out, and said.

    Returns:
        The plan, everything that is not in it as it was written, and a preview of both.

    Raises:
        TableError: ``C1…`` where the file is no table.
        OkrError: ``E201`` where no row names the columns.

    Examples:
        >>> from tempfile import mkdtemp
        >>> file = Path(mkdtemp(), "okr.csv")
        >>> _ = file.write_text("Obiettivo;Risultato chiave;Da;A;Chi\nCrescere;Lead;0;1.200;Anna\n", encoding="utf-8")
        >>> found = import_plan(file, "it")
        >>> print(found.preview.say("it"))
        Piano “okr”
          Obiettivo “Crescere”
            Risultato chiave “Lead”, valore obiettivo 1.200
        Della tabella è stato letto tutto.
    """
    reader = reader_language(lang)
    name = Path(path).name or str(path)
    items: list[Item] = []
    problems: list[Misread] = []
    languages: list[str] = []
    for grid in grids_of(path):
        if isinstance(grid, SheetGrid) and folded(grid.sheet) in _OURS:
            continue
        part = headed(grid)
        if part is None:
            problems += _unread(grid)
            continue
        rows = RowReader(part, reader)
        items += rows.items()
        problems += rows.problems
        languages.append(rows.lang)
    if not languages:
        raise OkrError("E201", say.NO_HEADER)
    builder = Builder(items, "it" if languages.count("it") * 2 > len(languages) else "en", on)
    plan = builder.plan()
    if not plan.title:
        plan = plan.replace(title=Path(name).stem.removesuffix(".okr"))
    if not plan.kpis and not plan.objectives:
        problems.append(Misread("E209", Verbatim(name), "", "", say.NO_ITEMS))
    found = (*problems, *builder.problems)
    return Imported(plan, found, Preview(tuple(_outline(plan, len(found))), found), name)


def _unread(grid: Grid) -> Iterator[Misread]:
    if isinstance(grid, SheetGrid):
        yield Misread("E201", Verbatim(grid.sheet), "", "", say.SHEET_NOT_READ, "notice")


def _outline(plan: Plan, problems: int) -> Iterator[Sayable]:
    yield say.PLAN_LINE.fill(title=Verbatim(plan.title))
    for kpi in plan.kpis:
        yield say.KPI_LINE.fill(title=Verbatim(kpi.name or kpi.id), target=_target(kpi))
    for objective in plan.objectives:
        yield say.OBJECTIVE_LINE.fill(title=Verbatim(objective.title or objective.id))
        for row in objective.key_results:
            yield say.RESULT_LINE.fill(title=Verbatim(row.title or row.id), target=_target(row))
    check_ins = sum(len(kpi.check_ins) for kpi in plan.kpis) + sum(len(row.check_ins) for _, row in plan.key_results())
    if check_ins:
        yield say.CHECK_IN_LINE.fill(check_ins)
    yield say.PROBLEMS_LINE.fill(problems) if problems else say.ALL_READ


def _target(item: KPI | KeyResult) -> Sayable:
    return (
        say.OPEN
        if item.target is None
        else item.unit.amount(item.target)
        if item.unit.kind != "count"
        else Number(item.target)
    )
