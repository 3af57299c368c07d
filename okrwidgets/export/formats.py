"""The formats that a plan can be exported to: the registry that the command line and the tests walk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.export import csv_table, html, ics_calendar, markdown, pptx, stratml, xlsx
from okrwidgets.model import Plan
from okrwidgets.text import Language, Text

Writer = Callable[[Plan, Language, dt.date | None], str | bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """One format.

    Attributes:
        name: by which it is asked for.
        what: it is, for people.
        writes: ``"text"`` or ``"bytes"``.
        extension: of its files, with the dot.
        write: makes it from a plan, a language and the day of the report.
        package: that it needs and that may not be installed, as it is imported; ``None`` for none.
    """

    name: str
    what: Text
    writes: Literal["text", "bytes"]
    extension: str
    write: Writer
    package: str | None = None


_ALL: Final = (
    Format("markdown", Text(en="a report as Markdown", it="un rapporto in Markdown"), "text", ".md", markdown.write),
    Format("html", Text(en="a report as a web page", it="un rapporto come pagina web"), "text", ".html", html.write),
    Format("csv", Text(en="a table as CSV", it="una tabella CSV"), "text", ".csv", csv_table.write),
    Format(
        "xlsx",
        Text(en="a workbook with formulas", it="una cartella di lavoro con le formule"),
        "bytes",
        ".xlsx",
        xlsx.write,
        "xlsxwriter",
    ),
    Format("pptx", Text(en="slides", it="diapositive"), "bytes", ".pptx", pptx.write, "pptx"),
    Format(
        "stratml",
        Text(en="a performance plan in StratML", it="un piano di performance in StratML"),
        "text",
        ".xml",
        stratml.write,
    ),
    Format(
        "ics",
        Text(en="a calendar of check-ins", it="un calendario degli aggiornamenti"),
        "text",
        ".ics",
        ics_calendar.write,
    ),
)

FORMATS: Final[Mapping[str, Format]] = {one.name: one for one in _ALL}
