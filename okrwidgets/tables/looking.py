"""A look at a file, before it is used."""

from __future__ import annotations

import os
from typing import Any

from okrwidgets.tables.choices import Choices, speaking
from okrwidgets.tables.from_csv import look_at_csv
from okrwidgets.tables.from_excel import look_at_sheet
from okrwidgets.tables.reading import Reading
from okrwidgets.tables.source.files import ZIP, read_bytes


def look(path: str | os.PathLike[str], sheet: str | int | None = None, **choices: Any) -> Reading:
    r"""Read a CSV file or an Excel workbook, and say what was understood instead of making a frame.

    Args:
        path: of the file; which of the two it is, its content tells.
        sheet: of a workbook: its name, or its number from 1.
        choices: as `read_csv` takes them: ``lang``, ``errors``, ``decimal``, ``day_first``, ``as_text``, ``header``,
            ``keep_totals``, ``table``.

    Returns:
        The columns with their kinds and the evidence, notes in both languages, a preview, and the frame on demand.

    Raises:
        TableError: as `read_csv` and `read_excel` do.

    Examples:
        >>> from pathlib import Path
        >>> from tempfile import mkdtemp
        >>> file = Path(mkdtemp(), "spesa.csv")
        >>> _ = file.write_text("Canale;Costo;CAP\nGoogle;1.234,50 €;00184\nMeta;980,00 €;40121\n", encoding="utf-8")
        >>> reading = look(file, lang="en")
        >>> [(column.name, column.kind, column.why.say("en")) for column in reading.columns][1]
        ('Costo', 'money', 'figures such as “1.234,50 €”, decimals with a comma')
        >>> reading.preview()
        Canale    Costo  CAP
        text      money  code
        Google  1,234.5  00184
        Meta        980  40121
    """
    chosen = Choices(**choices)
    with speaking(chosen.lang):
        if read_bytes(path).startswith(ZIP) or sheet is not None:
            return look_at_sheet(path, sheet, chosen)
        return look_at_csv(path, chosen)
