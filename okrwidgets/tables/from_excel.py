"""Excel workbooks: the values of one sheet."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path
from typing import Any

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables.cells.figure import Mark
from okrwidgets.tables.choices import Choices, Engine, Errors, speaking
from okrwidgets.tables.frames import require_engine
from okrwidgets.tables.from_csv import finish
from okrwidgets.tables.listing import names
from okrwidgets.tables.reading import Reading
from okrwidgets.tables.source.files import read_bytes
from okrwidgets.tables.source.sheet import read_sheet
from okrwidgets.tables.understanding import understand
from okrwidgets.text import Language


def read_excel(
    path: str | os.PathLike[str],
    sheet: str | int | None = None,
    *,
    engine: Engine = "pandas",
    lang: Language | None = None,
    quiet: bool = False,
    errors: Errors = "refuse",
    decimal: Mark | None = None,
    day_first: bool | None = None,
    as_text: Collection[str] = (),
    header: bool | None = None,
    keep_totals: bool = False,
    table: int | None = None,
) -> Any:
    """Read one sheet of an Excel workbook into a data frame, and say in a few lines what was understood.

    Values are read, not formulas; titles above the table are left out; cells shown as percentages are
    the fractions that the workbook keeps. Figures that were typed as text are read as `read_csv` does.

    Args:
        path: of the ``.xlsx`` file.
        sheet: its name, or its number from 1; the first that holds anything where it is not given.
        engine: ``"pandas"`` or ``"polars"``.
        lang: the reader's language.
        quiet: print nothing.
        errors: ``"refuse"`` the sheet where a value does not fit its column, or take such values as ``"missing"``.
        decimal: ``","`` or ``"."`` before the decimals of figures typed as text.
        day_first: whether ``3/4/2026``, typed as text, is the 3rd of April.
        as_text: names of columns that stay text, whatever they look like.
        header: whether the first row of the table holds the names of the columns, where it is not seen.
        keep_totals: keep rows of totals, which are left out otherwise.
        table: which one, from 1, where the sheet has several.

    Returns:
        A frame as `read_csv` makes it.

    Raises:
        TableError: as in `read_csv`, with the cell in place of line and column; ``C16…`` where the workbook or
            the sheet cannot be read.
    """
    choices = Choices(
        lang=lang,
        errors=errors,
        decimal=decimal,
        day_first=day_first,
        as_text=as_text,
        header=header,
        keep_totals=keep_totals,
        table=table,
    )
    with speaking(choices.lang):
        require_engine(engine)
        reading = look_at_sheet(path, sheet, choices)
        return finish(reading, engine, quiet=quiet)


def look_at_sheet(path: str | os.PathLike[str], sheet: str | int | None, choices: Choices) -> Reading:
    """What a sheet holds; see `okrwidgets.tables.look`."""
    grid = read_sheet(read_bytes(path), Path(path).name or str(path), sheet)
    if grid.others:
        opening = say.SHEET_OF_SEVERAL.fill(sheet=grid.sheet, others=names(grid.others))
    else:
        opening = say.SHEET.fill(sheet=grid.sheet)
    return understand(grid, choices, [opening])
