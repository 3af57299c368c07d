"""The first rows of a table, for a look before it is used."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final

from okrwidgets.tables.cells.column import FIGURES, Column
from okrwidgets.tables.note_sentences import KIND_NAMES, ROWS_MORE
from okrwidgets.text import Language, reader_language
from okrwidgets.text.dates import write_date
from okrwidgets.text.numbers import write_number, write_percent

_WIDEST_CELL: Final = 24
_WIDEST: Final = 110
_STYLE: Final = "white-space: pre-line; vertical-align: top; text-align: {}"


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows, in the reader's own way of writing figures and dates.

    It shows itself: as a table in a notebook, as aligned text in a terminal.

    Attributes:
        columns: all of them.
        rows: how many the table has.
        shown: how many of them are shown.
        lang: the reader's language.
    """

    columns: Sequence[Column] = field(repr=False)
    rows: int
    shown: int
    lang: Language | None = None

    def __repr__(self) -> str:
        lang = reader_language(self.lang)
        columns = [
            [column.name, KIND_NAMES[column.kind].say(lang), *self._cells(column, lang)] for column in self.columns
        ]
        widths = [min(_WIDEST_CELL, max(map(len, cells))) for cells in columns]
        while len(widths) > 1 and sum(widths) + 2 * len(widths) > _WIDEST:
            widths.pop()
        cut = len(widths) < len(columns)
        lines = []
        for cells in zip(*columns, strict=True):
            padded = (
                _fit(cell, width, right=column.kind in FIGURES)
                for cell, width, column in zip(cells, widths, self.columns, strict=False)
            )
            lines.append(("  ".join(padded) + ("  …" if cut else "")).rstrip())
        return "\n".join([*lines, *self._rest(lang)])

    def _repr_html_(self) -> str:
        lang = reader_language(self.lang)
        aligned = [_STYLE.format("right" if column.kind in FIGURES else "left") for column in self.columns]
        heads = [
            f'<th scope="col" style="{style}">{escape(column.name)}<br>{KIND_NAMES[column.kind].say(lang)}'
            for column, style in zip(self.columns, aligned, strict=True)
        ]
        lines = [_row(heads, "</th>")]
        for row in zip(*(self._cells(column, lang) for column in self.columns), strict=True):
            cells = [f'<td style="{style}">{escape(cell)}' for cell, style in zip(row, aligned, strict=True)]
            lines.append(_row(cells, "</td>"))
        rest = "".join(f"<p>{line}</p>" for line in self._rest(lang))
        return f'<div style="overflow-x: auto"><table>{"".join(lines)}</table></div>{rest}'

    def _cells(self, column: Column, lang: Language) -> list[str]:
        return [_written(value, column, lang) for value in column.values[: self.shown]]

    def _rest(self, lang: Language) -> list[str]:
        more = self.rows - self.shown
        return [ROWS_MORE.fill(more).say(lang)] if more > 0 else []


def _row(cells: Sequence[str], end: str) -> str:
    return f"<tr>{''.join(cell + end for cell in cells)}</tr>"


def _written(value: object, column: Column, lang: Language) -> str:
    match value:
        case None:
            return ""
        case dt.datetime():
            return f"{write_date(value.date(), lang)} {value:%H:%M}"
        case dt.date():
            return write_date(value, lang)
        case float() if column.kind == "percent":
            return write_percent(value * 100, lang, 2)
        case float() | int():
            return write_number(value, lang, 0 if column.kind == "whole" else 4)
        case _:
            return str(value)


def _fit(cell: str, width: int, *, right: bool) -> str:
    line = " ".join(cell.split())
    line = line if len(line) <= width else line[: width - 1] + "…"
    return line.rjust(width) if right else line.ljust(width)
