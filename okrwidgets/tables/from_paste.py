"""Cells copied from a spreadsheet or from a page."""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module
from typing import Any, Final

from okrwidgets.tables import note_sentences, sentences
from okrwidgets.tables.cells.figure import Mark
from okrwidgets.tables.choices import Choices, Engine, Errors, speaking
from okrwidgets.tables.errors import TableError, refused
from okrwidgets.tables.frames import require_engine
from okrwidgets.tables.from_csv import finish
from okrwidgets.tables.reading import Reading
from okrwidgets.tables.source.encoding import refuse_control_characters
from okrwidgets.tables.source.records import TextGrid, read_records
from okrwidgets.tables.source.separator import separator_of
from okrwidgets.tables.understanding import understand
from okrwidgets.text import Language, Sayable

_NAME: Final = "okr.paste"


def paste(
    text: str | None = None,
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
    """Make a data frame of cells copied from Excel, Google Sheets or LibreOffice.

    Copy the cells, write ``okr.paste(r'''``, paste, and close with ``''')``. Spreadsheets write double quotes
    around cells of several lines, hence the single ones; the ``r`` keeps backslashes as they are.

    Args:
        text: the copied cells; what the clipboard holds where it is not given and Python may read it.
        engine: ``"pandas"`` or ``"polars"``.
        lang: the reader's language; also decides figures such as ``1.500`` where nothing else does.
        quiet: print nothing.
        errors: ``"refuse"`` cells that do not fit their column, or take them as ``"missing"``.
        decimal: ``","`` or ``"."`` before the decimals, where the cells do not show it.
        day_first: whether ``3/4/2026`` is the 3rd of April, where the cells do not show it.
        as_text: names of columns that stay text, whatever they look like.
        header: whether the first row holds the names of the columns, where it is not seen.
        keep_totals: keep rows of totals, which are left out otherwise.
        table: which one, from 1, where the cells have several.

    Returns:
        A frame as `read_csv` makes it.

    Raises:
        TableError: as in `read_csv`; ``C150`` where the clipboard cannot be read, ``C151`` where there is nothing.

    Examples:
        >>> import okrwidgets as okr
        >>> frame = okr.paste(r'''
        ... Canale;Lead
        ... Google;1.200
        ... Meta;950
        ... ''', lang="it")
        okr.paste: 2 colonne, 2 righe
        · I campi sono separati da punto e virgola (;).
        · “Lead”: “1.200” si legge 1.200, come di solito nei file con il punto e virgola. Se invece è 1,2,
        indica decimal=".".
        · Per okr.measure: columns={"leads": "Lead"}
        >>> frame["Lead"].tolist()
        [1200, 950]
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
        opening: list[Sayable] = []
        if text is None:
            text = _clipboard()
            opening.append(note_sentences.CLIPBOARD)
        return finish(look_at_cells(text, choices, opening), engine, quiet=quiet)


def look_at_cells(text: str, choices: Choices, opening: list[Sayable] | None = None) -> Reading:
    """What copied cells hold; see `okrwidgets.tables.look`."""
    if not isinstance(text, str):
        raise refused("C152", sentences.NOT_TEXT_PASTED.fill(given=type(text).__name__), _NAME)
    text = text.removeprefix("\ufeff").strip("\r\n")
    if not text.strip():
        raise refused("C151", sentences.NOTHING_PASTED, _NAME)
    refuse_control_characters(text, _NAME)
    separator = "\t" if "\t" in text else separator_of(text)
    opening = opening or []
    try:
        grid = read_records(text, separator, _NAME)
    except TableError:
        grid = _with_quotes_as_text(text, separator)
        opening = [*opening, note_sentences.QUOTES_KEPT]
    return understand(grid, choices, opening)


def _with_quotes_as_text(text: str, separator: str) -> TextGrid:
    """Spreadsheets copy quotation marks as they are, unless a cell has several lines.

    Raises:
        TableError: as before, where the rows are not equally wide even so.
    """
    grid = read_records(text, separator, _NAME, quotes=False)
    if len({len(row) for row in grid.rows if row}) > 1:
        return read_records(text, separator, _NAME)
    return grid


def _clipboard() -> str:
    try:
        found = import_module("pandas.io.clipboard").clipboard_get()
    except Exception:  # noqa: BLE001  # no pandas, no screen, no program to ask: each fails in its own way
        raise refused("C150", sentences.NO_CLIPBOARD, _NAME) from None
    return str(found)
