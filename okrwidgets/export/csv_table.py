"""CSV: one row an item, as spreadsheets and OKR tools read it."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Mapping
from typing import Final

from okrwidgets.export.defused import defused
from okrwidgets.export.legible import legible
from okrwidgets.export.table.columns import COLUMNS
from okrwidgets.export.table.rows import Figure, Share, Value, rows_of
from okrwidgets.model import Plan
from okrwidgets.text import Language
from okrwidgets.text.numbers import write_percent

SEPARATOR: Final[Mapping[Language, str]] = {"en": ",", "it": ";"}
"""Where the comma stands before the decimals, spreadsheets separate by semicolons."""

BOM: Final = "\ufeff"


def write(plan: Plan, lang: Language, on: dt.date | None = None, *, bom: bool | None = None) -> str:
    r"""All rows of a plan, with the headers of `okrwidgets.export.table.columns`.

    Args:
        plan: to write.
        lang: of headers and fixed words; Italian also separates by semicolons and writes ``1500,5``.
        on: not used: nothing in the table depends on the day.
        bom: whether a byte order mark comes first, by which Excel knows UTF-8; Italian has one by default.

    Returns:
        Records that end in ``\r\n``; figures plain, days as 2027-01-15; what begins with ``= + - @`` behind an
        apostrophe.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=SEPARATOR[lang], lineterminator="\r\n")
    writer.writerow([column.header.say(lang) for column in COLUMNS])
    for row in rows_of(plan, lang):
        writer.writerow([_written(row.cells.get(column.key, ""), lang) for column in COLUMNS])
    with_bom = lang == "it" if bom is None else bom
    return (BOM if with_bom else "") + file.getvalue()


def _written(value: Value, lang: Language) -> str:
    if isinstance(value, Figure):
        return write_plain(value.value, lang)
    if isinstance(value, Share):
        return write_percent(100 * value.value, lang).replace(".", "") if lang == "it" else _english(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    return defused(legible(value))


def _english(value: Share) -> str:
    return write_percent(100 * value.value, "en").replace(",", "")


def write_plain(value: float, lang: Language) -> str:
    """A figure with all its digits and without grouping.

    Examples:
        >>> write_plain(100000.0, "it"), write_plain(-1500.5, "it"), write_plain(0.1, "en")
        ('100000', '-1500,5', '0.1')
    """
    digits = repr(float(value)).removesuffix(".0")
    return digits.replace(".", ",") if lang == "it" else digits
