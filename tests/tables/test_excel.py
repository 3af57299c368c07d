"""Sheets of Excel workbooks."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import okrwidgets as okr
from okrwidgets.tables import Reading, TableError, look, read_csv, read_excel
from tests.tables.conftest import Write

DAY = dt.datetime.fromisoformat("2026-01-31")


@pytest.fixture
def workbook(tmp_path: Path) -> Any:
    """Writes a workbook of sheets; a cell may be (value, number format)."""

    def write(**sheets: Sequence[Sequence[Any]]) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for r, row in enumerate(rows, 1):
                for c, value in enumerate(row, 1):
                    cell = sheet.cell(r, c)
                    if isinstance(value, tuple):
                        cell.value, cell.number_format = value
                    else:
                        cell.value = value
        file = tmp_path / "cartella.xlsx"
        book.save(file)
        return file

    return write


def table(reading: Reading) -> dict[str, list[object]]:
    return {column.name: list(column.values) for column in reading.columns}


def kinds(reading: Reading) -> list[str]:
    return [column.kind for column in reading.columns]


def test_values_keep_what_the_workbook_knows_of_them(workbook: Any) -> None:
    file = workbook(
        Gennaio=[
            ["Giorno", "Costo", "CTR", "CAP", "Lead", "Quota"],
            [DAY, (1234.5, '#,##0.00\\ "€"'), (0.034, "0.0%"), (184, "00000"), (1200, "#,##0"), 0.5],
            [DAY, (10, "[$€-410]\\ #,##0.00"), (0.5, "0%"), (40121, "00000"), (3, "#,##0"), 1],
        ]
    )
    reading = look(file, lang="it")
    assert kinds(reading) == ["day", "money", "percent", "code", "whole", "number"]
    assert table(reading) == {
        "Giorno": [dt.date(2026, 1, 31)] * 2,
        "Costo": [1234.5, 10.0],
        "CTR": [0.034, 0.5],
        "CAP": ["00184", "40121"],
        "Lead": [1200, 3],
        "Quota": [0.5, 1.0],
    }
    assert reading.columns[1].currency == "EUR"


def test_figures_and_days_typed_as_text_are_read_as_in_a_file(workbook: Any) -> None:
    reading = look(workbook(A=[["Giorno", "Costo"], ["31/01/2026", "1.234,50"], ["01/02/2026", 12]]), lang="it")
    assert table(reading) == {"Giorno": [dt.date(2026, 1, 31), dt.date(2026, 2, 1)], "Costo": [1234.5, 12.0]}


def test_digits_without_a_format_are_what_their_column_says(workbook: Any) -> None:
    reading = look(workbook(A=[["Data", "ID campagna", "Clic"], [20260131, 12, 5], [20260201, 13, 6]]))
    assert kinds(reading) == ["day", "code", "whole"]
    assert list(reading.columns[1].values) == ["12", "13"]


def test_titles_totals_and_empty_edges_are_no_part_of_the_table(workbook: Any) -> None:
    file = workbook(
        Report=[
            [],
            [None, "Spesa di gennaio"],
            [],
            [None, "Canale", "Costo", "Lead"],
            [None, "Google", 10.5, 2],
            [None, "Meta", 20.5, 3],
            [None, "Totale", 31, 5],
        ]
    )
    book = openpyxl.load_workbook(file)
    book["Report"].merge_cells("B2:D2")
    book.save(file)
    reading = look(file, lang="it")
    assert table(reading) == {"Canale": ["Google", "Meta"], "Costo": [10.5, 20.5], "Lead": [2, 3]}
    assert "1 riga sopra la tabella è tralasciata (riga 2)" in reading.say()
    assert "1 riga di totali è tralasciata (riga 7)" in reading.say()


def test_a_sheet_is_found_by_name_or_number_and_the_others_are_said(workbook: Any) -> None:
    file = workbook(Vuoto=[], Gennaio=[["A"], [1]], Febbraio=[["A"], [2]])
    assert list(look(file, "febbraio").columns[0].values) == [2]
    assert list(look(file, 3).columns[0].values) == [2]
    reading = look(file, lang="it")
    assert list(reading.columns[0].values) == [1]
    assert "· Foglio letto: “Gennaio”. Per un altro, indica sheet=…: “Vuoto”, “Febbraio”." in reading.say()


@pytest.mark.parametrize(
    ("sheet", "code", "words"),
    [
        ("Genaio", "C160", "Intendi “Gennaio”? Ci sono: “Vuoto”, “Gennaio”."),
        ("Luglio", "C160", "Ci sono: “Vuoto”, “Gennaio”."),
        (7, "C160", "“7”"),
        ("Vuoto", "C164", "non c'è nulla"),
    ],
)
def test_a_sheet_that_is_not_there_or_empty(workbook: Any, sheet: Any, code: str, words: str) -> None:
    with pytest.raises(TableError) as refused:
        read_excel(workbook(Vuoto=[], Gennaio=[["A"], [1]]), sheet, lang="it")
    assert refused.value.code == code
    assert words in str(refused.value)


def test_a_hidden_sheet_is_read_only_when_named(workbook: Any) -> None:
    file = workbook(Nascosto=[["A"], [1]], Visto=[["A"], [2]])
    book = openpyxl.load_workbook(file)
    book["Nascosto"].sheet_state = "hidden"
    book.save(file)
    assert list(look(file).columns[0].values) == [2]
    assert list(look(file, "Nascosto").columns[0].values) == [1]


def test_what_does_not_fit_is_named_by_its_cell(workbook: Any) -> None:
    with pytest.raises(TableError) as refused:
        read_excel(
            workbook(Gennaio=[[], [None, "Canale", "Costo"], [None, "a", 1.5], [None, "b", "boh"], [None, "c", 2.5]])
        )
    assert refused.value.code == "C201"
    assert "Gennaio!C4 · C201" in str(refused.value)


def test_a_formula_without_a_saved_result_is_refused_and_an_empty_one_is_not(workbook: Any) -> None:
    file = workbook(Gennaio=[["Canale", "Costo"], ["a", 1.5], ["b", "=1+1"]])
    with pytest.raises(TableError, match="C162") as refused:
        read_excel(file)
    assert "Gennaio!B3" in str(refused.value)
    packed = file.read_bytes()
    saved = with_result(packed, b'<c r="B3"><f>1+1</f><v>2</v></c>')
    file.write_bytes(saved)
    assert list(look(file).columns[1].values) == [1.5, 2.0]
    empty = with_result(packed, b'<c r="B3" t="str"><f>1+1</f><v></v></c>')
    file.write_bytes(empty)
    assert list(look(file).columns[1].values) == [1.5, None]


WITHOUT_RESULT = re.compile(rb'<c r="B3"><f>1\+1</f>(?:<v ?/>|<v></v>)</c>')
"""As openpyxl writes it, with lxml and without."""


def with_result(packed: bytes, cell: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith("sheet1.xml"):
                content, found = WITHOUT_RESULT.subn(cell, content)
                assert found == 1
            new.writestr(name, content)
    return written.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"a;b\n1;2\n", "C163"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "C108"),
        (b"PK\x03\x04 and then nothing", "C161"),
        (b"<html><table></table></html>", "C109"),
        (b"", "C105"),
    ],
)
def test_what_is_no_workbook_is_refused(write: Write, content: bytes, code: str) -> None:
    with pytest.raises(TableError) as refused:
        read_excel(write(content, "cartella.xlsx"))
    assert refused.value.code == code


def test_a_damaged_workbook_is_refused_wherever_it_is_damaged(workbook: Any, tmp_path: Path) -> None:
    content = workbook(A=[["Canale", "Costo"], ["a", 1.5]]).read_bytes()
    file = tmp_path / "rotto.xlsx"
    for at in range(0, len(content), 97):
        file.write_bytes(content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :])
        with suppress(okr.OkrError):
            assert table(look(file, "A")) == {"Canale": ["a"], "Costo": [1.5]}


def test_a_workbook_that_unpacks_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workbook: Any
) -> None:
    from okrwidgets.tables.source import workbook as opening

    monkeypatch.setattr(opening, "MAX_UNPACKED", 1000)
    with pytest.raises(TableError, match="C104"):
        read_excel(workbook(A=[["A"], [1]]))


def test_each_door_names_the_other(workbook: Any) -> None:
    with pytest.raises(TableError, match="C107"):
        read_csv(workbook(A=[["A"], [1]]))


@pytest.mark.parametrize("engine", ["pandas", "polars"])
def test_it_is_a_frame_of_the_engine(workbook: Any, engine: Any) -> None:
    file = workbook(A=[["Canale", "Costo"], ["a", 1.5]])
    frame = okr.read_excel(file, engine=engine, quiet=True)
    assert type(frame).__module__.split(".")[0] == engine
    assert list(frame["Costo"]) == [1.5]
