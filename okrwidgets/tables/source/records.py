"""From text to records, each with the line where it begins."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field

from okrwidgets.tables import sentences as say
from okrwidgets.tables.cells.cell import Cell
from okrwidgets.tables.errors import Place, TableError, refused
from okrwidgets.tables.source.fields import Lines, starts_of_fields

NO_SEPARATOR = "\x1f"
"""Stands for the separator of a single column: a sign that no text contains, as `decode` saw to it."""


@dataclass(frozen=True, slots=True)
class TextGrid:
    """The records of a text file; see `okrwidgets.tables.source.grid.Grid`.

    Attributes:
        name: of the file, for people.
        separator: between the fields; empty where there is one column only.
        rows: fields without the blanks around them; none for an empty line.
        lines: the whole file.
        ends: the last line of each record.
        quotes: whether quotation marks hold fields together.
    """

    name: str
    separator: str
    rows: list[list[Cell]]
    lines: Lines = field(repr=False)
    ends: list[int] = field(repr=False)
    quotes: bool = True

    def line(self, row: int) -> int:
        """The 1-based line where a record begins."""
        return self.ends[row - 1] + 1 if row else 1

    def place(self, row: int, column: int) -> Place:
        """Where a field stands; behind the last one: where the record ends."""
        start = self.lines.offset(self.line(row))
        starts = starts_of_fields(self.lines.text, start, self.separator or NO_SEPARATOR, quotes=self.quotes)
        return self.lines.place(starts[min(column, len(starts) - 1)])


def read_records(text: str, separator: str, name: str, *, quotes: bool = True) -> TextGrid:
    """Cut a text into records and fields.

    Raises:
        TableError: ``C123`` where a quotation mark is left open, ``C124`` where text follows a closing one.
    """
    rows: list[list[Cell]] = []
    ends: list[int] = []
    delimiter = separator or NO_SEPARATOR
    before = csv.field_size_limit(len(text) + 1)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=0 if quotes else 3, strict=True)
        for record in reader:
            rows.append([cell.strip() for cell in record])
            ends.append(reader.line_num)
    except csv.Error:
        raise _quotes_broken(Lines(text), delimiter, ends, name) from None
    finally:
        csv.field_size_limit(before)
    return TextGrid(name, separator, rows, Lines(text), ends, quotes)


def _quotes_broken(lines: Lines, separator: str, ends: list[int], name: str) -> TableError:
    """The first field behind the last good record whose quotation marks do not fit."""
    text = lines.text
    start = at = lines.offset((ends[-1] if ends else 0) + 1)
    while at < len(text):
        if text[at] == '"':
            close = _closing(text, at)
            if close is None:
                return refused("C123", say.QUOTE_LEFT_OPEN, name, lines.place(at))
            if text[close : close + 1] not in {"", separator, "\r", "\n"}:
                return refused("C124", say.TEXT_BEHIND_QUOTE, name, lines.place(close))
            at = close
        following = [found for sign in (separator, "\n", "\r") if (found := text.find(sign, at)) >= 0]
        at = min(following, default=len(text)) + 1
    return refused("C124", say.TEXT_BEHIND_QUOTE, name, lines.place(start))


def _closing(text: str, opening: int) -> int | None:
    """The offset behind the quotation mark that closes the field; ``None`` where none does."""
    at = opening + 1
    while (found := text.find('"', at)) >= 0:
        if text[found + 1 : found + 2] != '"':
            return found + 1
        at = found + 2
    return None
