"""From the rows of a table to items: what each row says, cell by cell."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from okrwidgets.export.defused import as_it_was
from okrwidgets.export.importing import sentences as say
from okrwidgets.export.importing.grids import WIDE, Headed, key_of
from okrwidgets.export.importing.numbers import decimal_mark, read_amount, read_day, read_span
from okrwidgets.export.importing.record import Misread, Severity
from okrwidgets.export.table.choices import CHOICES
from okrwidgets.export.table.choices import SYNONYMS as CHOICE_SYNONYMS
from okrwidgets.export.table.columns import BY_KEY, COLUMNS, Column, field_of, folded
from okrwidgets.export.table.details import read_details
from okrwidgets.export.table.kinds import NAMES, RECORDS, SYNONYMS, Kind
from okrwidgets.model import Unit
from okrwidgets.model.unit_words import name_unit, read_unit
from okrwidgets.tables.cells.cell import Cell, written
from okrwidgets.tables.cells.marks import is_missing
from okrwidgets.tables.source.sheet import SheetGrid
from okrwidgets.text import Language, Sayable
from okrwidgets.text.sentence import Verbatim

_FIGURES: Final = frozenset(one.key for one in COLUMNS if one.holds in {"figure", "number"})
_KINDS: Final = {synonym: kind for kind, synonyms in SYNONYMS.items() for synonym in synonyms}


@dataclass(slots=True)
class Item:
    """What a row says.

    Attributes:
        kind: of the item.
        place: where it stands.
        given_id: as written; empty where there is none.
        parent: as written.
        data: fields by their key in the plan's file.
        derived: what is computed by ourselves, as far as it was written: ``current``, ``start_date``, ``due_date``.
        came: what was written, by field, for later problems.
        headers: the names of the columns, by field.
    """

    kind: Kind
    place: Sayable
    given_id: str = ""
    parent: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    derived: dict[str, Any] = field(default_factory=dict)
    came: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    def problem(self, code: str, key: str, expected: Sayable, severity: Severity = "error", came: str = "") -> Misread:
        """Something about one of its fields."""
        return Misread(code, self.place, self.headers.get(key, ""), came or self.came.get(key, ""), expected, severity)


def language_of(headed: Headed, lang: Language) -> Language:
    """The language of the headers; the reader's where they do not tell."""
    known = {folded(name) for name in headed.names}
    scores = {one: len({folded(column.header.say(one)) for column in COLUMNS} & known) for one in ("en", "it")}
    if scores["en"] == scores["it"]:
        return lang
    return "it" if scores["it"] > scores["en"] else "en"


class RowReader:
    """Reads the rows of one table."""

    def __init__(self, headed: Headed, lang: Language, fiscal_year_start: int = 1) -> None:
        self.headed, self.lang = headed, language_of(headed, lang)
        self.grid, self.fiscal_year_start = headed.grid, fiscal_year_start
        figures = [n for n, key in enumerate(headed.keys) if key in _FIGURES]
        cells = (self.grid.rows[n][c] for n in headed.rows() for c in figures if c < len(self.grid.rows[n]))
        self.mark = decimal_mark(cells, self.grid.separator, self.lang)
        # a workbook needs no apostrophe before what could be computed
        self.as_it_was = str if isinstance(headed.grid, SheetGrid) else as_it_was
        self.problems: list[Misread] = []
        self.wide = any(key in WIDE for key in headed.keys)
        self.last_wide: dict[str, str] = {}

    def items(self) -> Iterator[Item]:
        """One item a row, or several where titles of several kinds stand beside each other."""
        for n in self.headed.above():
            words = " ".join(filter(None, map(written, self.grid.rows[n])))
            self.problems.append(Misread("E212", self._place(n), "", words, say.ROW_ABOVE, "notice"))
        self._unknown_columns()
        for n in self.headed.rows():
            yield from self._row(n)

    def _row(self, n: int) -> Iterator[Item]:
        row = self.grid.rows[n]
        width = len(self.headed.keys)
        if beyond := " ".join(filter(None, map(written, row[width:]))):
            self.problems.append(Misread("E212", self._place(n), "", beyond, say.MORE_CELLS))
        cells = {
            key: row[c] for c, key in enumerate(self.headed.keys) if key is not None and c < len(row) and row[c] != ""
        }
        if self.wide and "type" not in cells:
            yield from self._wide_row(n, cells)
            return
        kind = self._kind(cells)
        if kind is None:
            came = written(cells.get("type", "")) or written(cells.get("title", ""))
            self.problems.append(Misread("E202", self._place(n), self._header("type"), came, say.TYPE_EXPECTED))
            return
        yield self._item(n, kind, {key: cell for key, cell in cells.items() if key != "type"})

    def _kind(self, cells: Mapping[str, Cell]) -> Kind | None:
        if "type" in cells:
            return _KINDS.get(folded(written(cells["type"])))
        return "check_in" if {"date", "value"} <= cells.keys() else None

    def _wide_row(self, n: int, cells: dict[str, Cell]) -> Iterator[Item]:
        """The titles that are new in this row; its other cells belong to the last of them."""
        titles = {key: self.as_it_was(written(cells.pop(key))) for key in WIDE if key in cells}
        kinds: list[Kind] = [kind for kind in ("kpi", "objective", "key_result") if kind in titles]
        new = [kind for kind in kinds if kind == kinds[-1] or titles[kind] != self.last_wide.get(kind)]
        if not kinds:
            came = " ".join(map(written, cells.values()))
            self.problems.append(Misread("E202", self._place(n), "", came, say.TITLE_EXPECTED))
            return
        if (
            len(kinds) > 0
            and kinds[-1] != "key_result"
            and titles[kinds[-1]] == self.last_wide.get(kinds[-1])
            and not cells
        ):
            return
        for kind in new:
            self.last_wide[kind] = titles[kind]
            item = self._item(n, kind, {**(cells if kind == kinds[-1] else {}), "title": titles[kind]})
            item.headers["title"] = self._header(kind)
            yield item

    def _item(self, n: int, kind: Kind, cells: Mapping[str, Cell]) -> Item:
        item = Item(kind, self._place(n))
        item.headers = {key: self._header(key) for key in cells}
        item.came = {key: written(cell) for key, cell in cells.items()}
        unit = self._unit(item, cells)
        for key, cell in cells.items():
            column = BY_KEY.get(key)
            if column is None or column.holds == "unit":
                continue
            if kind not in column.kinds:
                self._note(item, "E214", key, say.NOT_FOR_THIS.fill(kind=NAMES[kind]))
            else:
                self._cell(item, column, cell, unit)
        return item

    def _unit(self, item: Item, cells: Mapping[str, Cell]) -> Unit | None:
        """The unit of the row: as its column says, else as its figures are written."""
        cell = cells.get("unit")
        if cell is not None:
            if item.kind not in BY_KEY["unit"].kinds:
                self._note(item, "E214", "unit", say.NOT_FOR_THIS.fill(kind=NAMES[item.kind]))
                return None
            unit = read_unit(self.as_it_was(written(cell)))
            if unit is None:
                self._note(item, "E206", "unit", say.UNIT_EXPECTED)
            elif item.kind != "plan":
                item.data["unit"] = str(unit)
            elif unit.kind == "money" and unit.currency and not unit.per:
                item.data["currency"] = unit.currency
            else:
                self._note(item, "E206", "unit", say.CURRENCY_EXPECTED)
            return unit
        if item.kind not in {"kpi", "key_result"}:
            return None
        for key in ("target", "start", "previous", "current"):
            amount = read_amount(cells[key], self.mark, self.lang, None) if key in cells else None
            if amount is not None and (amount.percent or amount.currency):
                unit = Unit("percent") if amount.percent else read_unit(amount.currency)
                if unit is not None:
                    item.data["unit"] = str(unit)
                    return unit
        return None

    def _cell(self, item: Item, column: Column, cell: Cell, unit: Unit | None) -> None:
        words = self.as_it_was(written(cell))
        match column.holds:
            case "id":
                item.given_id = words
            case "parent":
                item.parent = words
            case "figure" | "number":
                self._figure(item, column, cell, unit)
            case "date":
                self._keep(item, column, read_day(cell, self.lang), "E204", say.DAY_EXPECTED)
            case "period":
                period = read_span(cell, self.lang, self.fiscal_year_start)
                self._keep(item, column, period, "E205", say.PERIOD_EXPECTED)
            case "choice":
                self._choice(item, column, words)
            case "ids":
                parts = re.split("[,;\n]", words)
                self._keep(item, column, [part.strip() for part in parts if part.strip()], "", say.TITLE_EXPECTED)
            case "details":
                self._details(item, words)
            case "share" if is_missing(words):
                pass
            case _:
                self._keep(item, column, words, "", say.TITLE_EXPECTED)

    def _keep(self, item: Item, column: Column, value: object, code: str, expected: Sayable) -> None:
        """Take over what was read; what could not be is said."""
        if value is None:
            self._note(item, code, column.key, expected)
        elif column.derived:
            item.derived[column.key] = value
        else:
            item.data[field_of(item.kind, column.key)] = value

    def _figure(self, item: Item, column: Column, cell: Cell, unit: Unit | None) -> None:
        amount = read_amount(cell, self.mark, self.lang, unit)
        if amount is None:
            self._note(item, "E203", column.key, say.FIGURE_EXPECTED)
            return
        says = "%" if amount.percent else amount.currency
        fits = not says or unit is None or (unit.kind == "percent" if amount.percent else _is_money(unit, says))
        if not fits and column.holds == "figure" and unit is not None and item.kind != "check_in":
            self._note(
                item, "E207", column.key, say.OTHER_UNIT.fill(unit=Verbatim(name_unit(unit, self.lang))), "notice"
            )
        self._keep(item, column, amount.value, "E203", say.FIGURE_EXPECTED)

    def _choice(self, item: Item, column: Column, words: str) -> None:
        choices, said = CHOICES[column.key], folded(words)
        names = {folded(text.say(lang)): value for value, text in choices.items() for lang in ("en", "it")}
        found = {**CHOICE_SYNONYMS[column.key], **names, **{folded(value): value for value in choices}}.get(said)
        if found is None:
            known = ", ".join(text.say(self.lang) for text in choices.values())
            self._note(item, "E208", column.key, say.CHOICE_EXPECTED.fill(known=known))
        else:
            item.data[field_of(item.kind, column.key)] = found

    def _details(self, item: Item, words: str) -> None:
        data, problems = read_details(words, RECORDS[item.kind])
        item.data.update({key: value for key, value in data.items() if key not in item.data})
        for problem in problems:
            severity: Severity = (
                "notice" if problem.code.startswith("P30") and problem.code not in {"P301", "P302"} else "error"
            )
            self._note(item, "E213", "details", problem.sentence, severity)

    def _unknown_columns(self) -> None:
        known = ", ".join(column.header.say(self.lang) for column in COLUMNS if not column.derived)
        for c, (name, key) in enumerate(zip(self.headed.names, self.headed.keys, strict=True)):
            if key is not None:
                continue
            rows = self.grid.rows
            filled = [written(rows[n][c]) for n in self.headed.rows() if c < len(rows[n]) and rows[n][c] != ""]
            if filled:
                text = say.UNKNOWN_COLUMN if key_of(name) is None else say.COLUMN_TWICE
                shown, place = " · ".join(filled[:3]), self._place(self.headed.header)
                self.problems.append(Misread("E211", place, name, shown, text.fill(len(filled), known=known)))

    def _note(self, item: Item, code: str, key: str, expected: Sayable, severity: Severity = "error") -> None:
        self.problems.append(item.problem(code, key, expected, severity))

    def _header(self, key: str) -> str:
        return next((name for name, of in zip(self.headed.names, self.headed.keys, strict=True) if of == key), "")

    def _place(self, n: int) -> Sayable:
        return self.grid.place(n, 0)


def _is_money(unit: Unit, currency: str) -> bool:
    found = read_unit(currency)
    return unit.kind == "money" and found is not None and found.currency == unit.currency


def day_of(value: object) -> dt.date | None:
    """The value where it is a day."""
    return value if isinstance(value, dt.date) else None
