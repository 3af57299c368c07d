"""From bytes to fields: encodings, separators, quotation marks, and files that are no tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from okrwidgets.tables import Reading, TableError, look
from okrwidgets.tables.source import files
from okrwidgets.tables.source.separator import separator_of
from tests.tables.conftest import Write

TEXT = "Città;Costo\nForlì;1.234,50 €\nMerano;2,00 €\n"


def table(reading: Reading) -> dict[str, list[object]]:
    return {column.name: list(column.values) for column in reading.columns}


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("cp1252", "· Codifica: Windows-1252.\n"),
        ("utf-16", "· Codifica: UTF-16.\n"),
        ("utf-16-le", "· Codifica: UTF-16.\n"),
        ("utf-16-be", "· Codifica: UTF-16.\n"),
    ],
)
def test_encodings_are_found_and_the_unusual_ones_said(write: Write, encoding: str, said: str) -> None:
    reading = look(write(TEXT.encode(encoding)), lang="it")
    assert table(reading) == {"Città": ["Forlì", "Merano"], "Costo": [1234.5, 2.0]}
    assert ("Codifica" in reading.say()) == bool(said)
    assert said in reading.say()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_in_any_way(write: Write, end: str) -> None:
    assert table(look(write(TEXT.replace("\n", end)))) == {"Città": ["Forlì", "Merano"], "Costo": [1234.5, 2.0]}
    with pytest.raises(TableError) as refused:
        look(write((TEXT + "Trento\n").replace("\n", end)))
    assert (refused.value.line, refused.value.column) == (4, 7)


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a;b\n1;2\n", ";"),
        ("a,b\n1,2\n", ","),
        ("a\tb\n1\t2\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("a;b\n1,5;2,5\n3,5;4,5\n", ";"),
        ("Costo\n1,5\n2,5\n", ""),
        ("a;b;c\n1,5;2;3\n1,5;2\n", ";"),
        ("a,b,c\nIT | x,1,2\nIT | y,3,4,5\n", ","),
        ("Report, gennaio\nNegozio, Bologna\nConto, 12\na;b;c;d;e;f\n1,0;2;3;4;5;6\n", ";"),
        ("Report, gennaio\nNegozio, Bologna\nConto, 12\na;b\nx;1,5\ny;2,5\nz;3,5\nw;4,5\n", ";"),
        ('a,b\n"x;y",1\n"z;w",2\n', ","),
        ("#;Costo\n#estate;1,5\n#mare;2,5\n", ";"),
        ("# solo commenti\n# altri\na\tb\n1\t2\n", "\t"),
        ("1,5;2,5\n3,5;4,5\n", ";"),
        ("1,2,3\n4,5,6\n", ","),
        ("una sola colonna\nuno\ndue\n", ""),
    ],
)
def test_the_separator_is_the_one_that_makes_a_table(text: str, separator: str) -> None:
    assert separator_of(text) == separator


def test_fields_in_quotation_marks_hold_separators_line_breaks_and_quotes(write: Write) -> None:
    reading = look(write('Nota;Costo\n"uno; due\ntre ""quattro""";1,5\n5" di schermo;2,5\n'))
    assert table(reading) == {"Nota": ['uno; due\ntre "quattro"', '5" di schermo'], "Costo": [1.5, 2.5]}


def test_blanks_around_cells_are_no_part_of_them(write: Write) -> None:
    assert table(look(write("Nota ; Costo\n a b ; 1,5 \n"))) == {"Nota": ["a b"], "Costo": [1.5]}


def test_a_first_line_for_spreadsheets_is_obeyed_and_no_line_of_the_table(write: Write) -> None:
    assert table(look(write("sep=,\r\n1,2\r\n3,4\r\n"), header=False)) == {"col_1": [1, 3], "col_2": [2, 4]}
    with pytest.raises(TableError) as refused:
        look(write("sep=;\nCosto;Lead\n1,5\n"))
    assert (refused.value.line, refused.value.column) == (3, 4)


def test_lines_that_a_spreadsheet_put_in_quotation_marks_are_read_and_it_is_said(write: Write) -> None:
    text = '"Canale,Costo,Nota"\n"Google,""1.234,50"",""a, b"""\n"Meta,2,c"\n'
    reading = look(write(text), lang="it")
    assert table(reading) == {"Canale": ["Google", "Meta"], "Costo": [1234.5, 2.0], "Nota": ["a, b", "c"]}
    assert "· Ogni riga era tra virgolette come se fosse una sola cella; sono state tolte." in reading.say()


def test_one_column_of_quoted_texts_stays_one(write: Write) -> None:
    assert table(look(write('"Nota"\n"uno, due"\n"tre, quattro"\n'))) == {"Nota": ["uno, due", "tre, quattro"]}


PK = b"PK\x03\x04"


@pytest.mark.parametrize(
    ("content", "code", "line", "column"),
    [
        (b"", "C105", None, None),
        (b" \r\n\r\n", "C105", None, None),
        (b"\xef\xbb\xbf", "C105", None, None),
        (PK + b"....xl/workbook.xml", "C107", None, None),
        (PK + b"....word/document.xml", "C106", None, None),
        (b"%PDF-1.7 ...", "C106", None, None),
        (b"\x89PNG\r\n\x1a\n", "C106", None, None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "C108", None, None),
        (b"<!DOCTYPE html>\n<html><body>Accedi</body></html>", "C109", None, None),
        (b"\xef\xbb\xbf  <HTML>", "C109", None, None),
        ("<table><tr><td>1</td></tr></table>".encode("utf-16"), "C109", None, None),
        (b"a;b\n1;\x81\n", "C110", 2, 3),
        ("a;b\n1;2\n".encode("utf-16") + b"\x00", "C110", 3, 1),
        ("Città;è\nForlì;ò\n".encode() + "Forlì".encode("cp1252"), "C111", 3, 5),
        ("Città;è\nForl".encode() + "ì".encode()[:1], "C111", 2, 5),
        (b"a;b\n1;2\x00\n", "C112", 2, 4),
        (b"a;b\r\n1;2\x07\n", "C112", 2, 4),
        (b'a;b\n1;2\n3;"4\n', "C123", 3, 3),
        (b'a;b\n1;"2"x\n', "C124", 2, 6),
        (b'a;b\n"1\n2";"due "tre" 4"\n', "C124", 3, 10),
    ],
)
def test_what_is_no_table_in_text_is_refused(
    write: Write, content: bytes, code: str, line: int | None, column: int | None
) -> None:
    with pytest.raises(TableError) as refused:
        look(write(content, "export.csv"), lang="it") if not content.startswith(PK) else _as_csv(write(content))
    assert (refused.value.code, refused.value.line, refused.value.column) == (code, line, column)


def _as_csv(file: Path) -> Any:
    from okrwidgets import read_csv

    return read_csv(file)


def test_a_file_that_is_not_there_or_no_file(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "niente.csv", "C101"), (tmp_path, "C102"), ("a\0b.csv", "C103")):
        with pytest.raises(TableError) as refused:
            look(path, lang="it")
        assert refused.value.code == code
    with pytest.raises(TableError, match=r"“niente\.csv”"):
        look(tmp_path / "niente.csv", lang="it")


def test_a_file_too_large_is_not_read_at_all(tmp_path: Path) -> None:
    file = tmp_path / "enorme.csv"
    with file.open("wb") as opened:
        opened.truncate(files.MAX_BYTES + 1)
    with pytest.raises(TableError) as refused:
        look(file, lang="en")
    assert refused.value.code == "C104"
    assert "100 MB" in str(refused.value)


def test_a_refusal_speaks_the_language_that_was_asked_for(write: Write) -> None:
    for lang, word in (("it", "riga 2, colonna 2"), ("en", "line 2, column 2")):
        with pytest.raises(TableError) as refused:
            look(write("a;b\n1\n"), lang=lang)
        assert word in str(refused.value)
