"""``okr.import_template``: a table to fill in."""

from __future__ import annotations

import csv
import io
from typing import Any, Final

from okrwidgets.errors import OkrError
from okrwidgets.export import sentences as say
from okrwidgets.export.csv_table import BOM, SEPARATOR, write_plain
from okrwidgets.export.packages import needed
from okrwidgets.export.table.choices import CHOICES
from okrwidgets.export.table.columns import BY_KEY, Column
from okrwidgets.export.table.kinds import NAMES
from okrwidgets.export.table.rows import Figure, Row, Value, rows_of
from okrwidgets.export.xlsx.cells import Sheet
from okrwidgets.export.xlsx.looks import Looks
from okrwidgets.model.starting_points import article_plan
from okrwidgets.text import Language, Text, Verbatim, reader_language

KINDS: Final = ("csv", "xlsx")
KEYS: Final = (
    "type", "title", "parent", "owner", "unit", "better", "counts", "previous", "start", "target", "period", "level",
    "commitment", "stage", "drives", "weight", "confidence", "why", "measure", "date", "value", "note",
)  # fmt: skip
"""The columns that a person fills in; ids are made from the titles."""

SHEET: Final = Text(en="Plan", it="Piano")
GUIDE: Final = Text(en="How to fill it in", it="Come si compila")
_ROWS: Final = 500


def import_template(kind: str = "xlsx", lang: str | None = None) -> str | bytes:
    """A table to fill in, with the course's example in it; `import_plan` reads it.

    Args:
        kind: ``"csv"`` or ``"xlsx"``.
        lang: of headers, fixed words and example.

    Returns:
        Text for CSV, bytes for a workbook.

    Raises:
        OkrError: ``E101`` for another kind, ``E102`` without xlsxwriter.

    Examples:
        >>> print(import_template("csv", "en").splitlines()[2][:57])
        Objective,Bring in the contracts that carry the quarter,,
    """
    said = reader_language(lang)
    if kind not in KINDS:
        raise OkrError("E101", say.NO_SUCH_FORMAT.fill(given=Verbatim(str(kind)[:40]), known=", ".join(KINDS)))
    columns = tuple(BY_KEY[key] for key in KEYS)
    rows = [_without_parent(row) for row in rows_of(article_plan(said), said) if row.kind != "plan"]
    return _csv(columns, rows, said) if kind == "csv" else _xlsx(columns, rows, said)


def _without_parent(row: Row) -> dict[str, Value]:
    """The example needs no links: what stands below derives from what stands above it."""
    return {key: value for key, value in row.cells.items() if key in KEYS and key != "parent"}


def _csv(columns: tuple[Column, ...], rows: list[dict[str, Value]], lang: Language) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=SEPARATOR[lang], lineterminator="\r\n")
    writer.writerow([column.header.say(lang) for column in columns])
    for cells in rows:
        values = (cells.get(column.key, "") for column in columns)
        writer.writerow([write_plain(one.value, lang) if isinstance(one, Figure) else one for one in values])
    return (BOM if lang == "it" else "") + file.getvalue()


def _xlsx(columns: tuple[Column, ...], rows: list[dict[str, Value]], lang: Language) -> bytes:
    xlsxwriter = needed("xlsxwriter", "xlsx")
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    looks = Looks(book)
    sheet = Sheet(book, SHEET.say(lang), looks)
    for n, column in enumerate(columns):
        sheet.text(0, n, column.header.say(lang), bold=True, bottom=1)
        sheet.raw.set_column(n, n, 44 if column.key == "title" else 16)
        for at, cells in enumerate(rows, 1):
            if column.key in cells:
                sheet.put(at, n, cells[column.key])
        if (words := _words(column, lang)) is not None:
            sheet.raw.data_validation(1, n, _ROWS, n, {"validate": "list", "source": words, "error_type": "warning"})
    sheet.raw.freeze_panes(1, 2)
    _guide(Sheet(book, GUIDE.say(lang), looks), columns, lang)
    book.close()
    return file.getvalue()


def _words(column: Column, lang: Language) -> list[str] | None:
    if column.holds == "type":
        return [NAMES[kind].say(lang) for kind in ("kpi", "objective", "key_result", "check_in")]
    return [text.say(lang) for text in CHOICES[column.key].values()] if column.holds == "choice" else None


def _guide(sheet: Any, columns: tuple[Column, ...], lang: Language) -> None:
    sheet.raw.set_column(0, 0, 26)
    sheet.raw.set_column(1, 1, 90)
    for row, column in enumerate(columns):
        sheet.text(row, 0, column.header.say(lang), bold=True)
        kinds = ", ".join(NAMES[kind].say(lang) for kind in column.kinds if kind != "plan")
        words = _words(column, lang)
        sheet.text(row, 1, f"{kinds}: {', '.join(words)}" if words and column.holds == "choice" else kinds)
