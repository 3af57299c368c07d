"""CSV files as marketers export them, in Italian and in English."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

from okrwidgets.tables import note_sentences as say
from okrwidgets.tables.cells.figure import Mark
from okrwidgets.tables.choices import Choices, Engine, Errors, speaking
from okrwidgets.tables.frames import require_engine
from okrwidgets.tables.reading import Reading
from okrwidgets.tables.source.encoding import decode
from okrwidgets.tables.source.files import read_bytes, refuse_what_is_no_text
from okrwidgets.tables.source.records import read_records
from okrwidgets.tables.source.separator import separator_of
from okrwidgets.tables.source.unwrapping import unwrap
from okrwidgets.tables.understanding import understand
from okrwidgets.text import Language, Sayable

_TOLD: Final = re.compile(r"sep=(?P<sign>[;,\t|])(?=[\r\n])", re.IGNORECASE)
"""A first line that tells spreadsheets the separator."""


def read_csv(
    path: str | os.PathLike[str],
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
    r"""Read a CSV export into a data frame, and say in a few lines what was understood.

    Encoding, separator, decimal mark and the order of day and month are found out from the whole
    file, and said. Nothing is guessed silently: a value that does not fit its column is reported with
    line and column.

    Args:
        path: of the file: UTF-8, UTF-16 or Windows-1252; separated by semicolons, commas, tabs or bars.
        engine: ``"pandas"`` or ``"polars"``.
        lang: the reader's language; also decides figures such as ``1.500`` where nothing else does.
        quiet: print nothing.
        errors: ``"refuse"`` the file where a value does not fit its column, or take such values as ``"missing"``.
        decimal: ``","`` or ``"."`` before the decimals, where the file does not show it.
        day_first: whether ``3/4/2026`` is the 3rd of April, where the file does not show it.
        as_text: names of columns that stay text, whatever they look like.
        header: whether the first row of the table holds the names of the columns, where it is not seen.
        keep_totals: keep rows of totals, which are left out otherwise.
        table: which one, from 1, where the file has several.

    Returns:
        A frame of the engine's kind with the file's own column names; see `Reading.frame` for the types.
        Percentages are fractions: ``12,5%`` is 0.125.

    Raises:
        TableError: ``C1…`` where the file is no table (with line and column), ``C2…`` where values do not fit
            their columns, ``C3…`` where a parameter does not fit the file.

    Examples:
        >>> import okrwidgets as okr
        >>> from tempfile import mkdtemp
        >>> file = Path(mkdtemp(), "spesa.csv")
        >>> _ = file.write_text("Canale;Costo;CTR\nGoogle;1.234,50;3,4%\nMeta;980,00;--\n", encoding="utf-8")
        >>> frame = okr.read_csv(file, lang="en")
        spesa.csv: 3 columns, 2 rows
        · The fields are separated by semicolons (;).
        · Percentages, kept as fractions (12.5% is 0.125): “CTR”.
        · Decimals with a comma: “Costo”, “CTR”.
        · 1 cell without a value: “CTR” (1).
        · For okr.measure: columns={"ad_spend": "Costo"}
        >>> frame["Costo"].tolist()
        [1234.5, 980.0]
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
        reading = look_at_csv(path, choices)
        return finish(reading, engine, quiet=quiet)


def look_at_csv(path: str | os.PathLike[str], choices: Choices) -> Reading:
    """What a CSV file holds; see `okrwidgets.tables.look`."""
    name = Path(path).name or str(path)
    content = read_bytes(path)
    refuse_what_is_no_text(content, name)
    decoded = decode(content, name)
    opening: list[Sayable] = []
    if decoded.encoding != "UTF-8":
        opening.append(say.ENCODING.fill(encoding=decoded.encoding))
    text, separator = decoded.text, ""
    if told := _TOLD.match(text):
        # for spreadsheets: no line of the table
        separator, text = told["sign"], text[told.end() :]
    elif (unwrapped := unwrap(text)) is not None:
        text = unwrapped
        opening.append(say.UNWRAPPED)
    return understand(read_records(text, separator or separator_of(text), name), choices, opening)


def finish(reading: Reading, engine: Engine, *, quiet: bool) -> Any:
    """Say what was understood, and make the frame."""
    frame = reading.frame(engine)
    if not quiet:
        sys.stdout.write(reading.say() + "\n")
    return frame
