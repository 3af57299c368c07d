"""The workbook: KPIs, objectives with key results, check-ins, and what the breakdown says."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from okrwidgets.export.legible import one_line
from okrwidgets.export.packages import needed
from okrwidgets.export.report import words
from okrwidgets.export.report.adding_up import lines_of, tree_or_none
from okrwidgets.export.table.columns import Column, columns_of
from okrwidgets.export.table.kinds import Kind
from okrwidgets.export.table.rows import Row, Share, rows_of
from okrwidgets.export.xlsx.cells import Sheet
from okrwidgets.export.xlsx.drivers import write_drivers
from okrwidgets.export.xlsx.looks import PERCENT, Looks
from okrwidgets.export.xlsx.progress import NO_SHARE, progress_formula
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.text import Language, Text

SHEETS: Final[Mapping[str, Text]] = {
    "kpi": Text(en="KPI", it="KPI"),
    "okr": Text(en="OKRs", it="OKR"),
    "check_ins": Text(en="Check-ins", it="Aggiornamenti"),
    "breakdown": Text(en="Does it add up", it="I conti tornano"),
}
_WIDE: Final = {"title": 44, "why": 36, "measure": 36, "note": 40, "details": 40, "type": 16, "owner": 18}
_MADE: Final = dt.datetime(2000, 1, 1)  # noqa: DTZ001  # the same plan makes the same file, whenever that is


def write(plan: Plan, lang: Language, on: dt.date | None = None) -> bytes:
    """A workbook of four sheets; the first three are read back by `okrwidgets.export.import_plan`.

    Args:
        plan: to write.
        lang: of sheets, headers and fixed words.
        on: not used: nothing in the tables depends on the day.

    Raises:
        OkrError: ``E102`` without xlsxwriter.
    """
    xlsxwriter = needed("xlsxwriter", "xlsx")
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(file, options)
    book.set_properties({"title": one_line(plan.title)[:255], "created": _MADE})
    looks = Looks(book)
    rows = list(rows_of(plan, lang))
    _table(book, looks, SHEETS["kpi"].say(lang), ("plan", "kpi"), rows, lang)
    _table(book, looks, SHEETS["okr"].say(lang), ("objective", "key_result"), rows, lang)
    _table(book, looks, SHEETS["check_ins"].say(lang), ("check_in",), rows, lang)
    _breakdown(Sheet(book, SHEETS["breakdown"].say(lang), looks), plan, lang)
    book.close()
    return file.getvalue()


def _table(book: Any, looks: Looks, name: str, kinds: Sequence[Kind], rows: Iterable[Row], lang: Language) -> None:
    sheet, columns = Sheet(book, name, looks), columns_of(kinds)
    for n, column in enumerate(columns):
        sheet.text(0, n, column.header.say(lang), bold=True, bottom=1)
        sheet.raw.set_column(n, n, _WIDE.get(column.key, 14))
    letters = {column.key: n for n, column in enumerate(columns)}
    for at, row in enumerate((row for row in rows if row.kind in kinds), 1):
        for column in columns:
            _cell(sheet, at, letters, column, row)
    sheet.raw.freeze_panes(1, min(3, len(columns)))
    sheet.raw.set_landscape()
    sheet.raw.set_paper(9)
    sheet.raw.fit_to_pages(1, 0)


def _cell(sheet: Sheet, at: int, letters: Mapping[str, int], column: Column, row: Row) -> None:
    value, item = row.cells.get(column.key), row.item
    if column.key == "progress" and isinstance(item, KPI | KeyResult):
        places = {key: _address(at, letters[key]) for key in ("start", "target", "current", "band")}
        share = value.value if isinstance(value, Share) else None
        sheet.formula(at, letters["progress"], progress_formula(item, places), share, PERCENT, NO_SHARE)
    elif value is not None:
        bold = {"bold": True} if row.kind == "objective" and column.key == "title" else {}
        sheet.put(at, letters[column.key], value, **bold)


def _address(row: int, column: int) -> str:
    """``C2`` for row 1 and column 2; no sheet of ours goes beyond AZ.

    Examples:
        >>> _address(1, 2), _address(0, 27)
        ('C2', 'AB1')
    """
    first, last = divmod(column, 26)
    return f"{chr(64 + first) if first else ''}{chr(65 + last)}{row + 1}"


def _breakdown(sheet: Sheet, plan: Plan, lang: Language) -> None:
    for column, width in enumerate((44, 44, 18, 18, 30)):
        sheet.raw.set_column(column, column, width)
    row = 0
    for kpi in plan.kpis:
        sheet.text(row, 0, one_line(kpi.name) or kpi.id, bold=True, font_size=13)
        row += 1
        for line in lines_of(plan, kpi, lang):
            looks = {"font_color": "#A33B00", "bold": True} if line.tone == "warn" else {}
            sheet.raw.merge_range(row, 0, row, 4, "")
            sheet.text(row, 0, line.sentence, **looks)
            row += 1
        tree = tree_or_none(plan, kpi)
        if tree is not None:
            row = write_drivers(sheet, row + 1, tree, lang)
        row += 1
    if not plan.kpis:
        sheet.text(0, 0, words.NOTHING_YET.say(lang))
