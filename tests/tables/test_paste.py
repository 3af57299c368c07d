"""Cells copied from spreadsheets."""

from __future__ import annotations

from typing import Any

import pytest

import okrwidgets as okr
from okrwidgets.tables import TableError, from_paste


def values(frame: Any) -> dict[str, list[Any]]:
    return {name: list(frame[name]) for name in frame.columns}


def paste(text: Any, **choices: Any) -> dict[str, list[Any]]:
    return values(okr.paste(text, engine="polars", quiet=True, **{"lang": "it", **choices}))


def test_cells_between_triple_quotes() -> None:
    text = '''
Canale\tCosto\tCTR\tNota
Google\t1.234,50 €\t3,4%\t"prima riga
seconda ""riga"""
Meta\t980,00 €\t\tx
'''
    assert paste(text) == {
        "Canale": ["Google", "Meta"],
        "Costo": [1234.5, 980.0],
        "CTR": [0.034, None],
        "Nota": ['prima riga\nseconda "riga"', "x"],
    }


def test_cells_without_names() -> None:
    assert paste("Google\t1,5\nMeta\t2,5") == {"col_1": ["Google", "Meta"], "col_2": [1.5, 2.5]}


def test_one_column_and_one_row() -> None:
    assert paste("Costo\n1,5\n2,5\n") == {"Costo": [1.5, 2.5]}
    assert paste("Google\t1,5", header=False) == {"col_1": ["Google"], "col_2": [1.5]}


def test_an_empty_first_cell_keeps_its_column() -> None:
    assert paste("\tCosto\nGoogle\t1,5\n") == {"col_1": ["Google"], "Costo": [1.5]}


def test_commas_and_semicolons_are_not_taken_for_tabs() -> None:
    assert paste("Nota\tCosto\na, b; c\t1,5\nd, e; f\t2,5") == {"Nota": ["a, b; c", "d, e; f"], "Costo": [1.5, 2.5]}


def test_csv_text_can_be_pasted_too() -> None:
    assert paste("Canale;Costo\nGoogle;1,5\n") == {"Canale": ["Google"], "Costo": [1.5]}


def test_quotation_marks_that_a_cell_begins_with_stay_and_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    frame = okr.paste('Campagna\tCosto\n"Estate" 2026\t1,5\n"Inverno" 2026\t2,5', lang="it")
    assert list(frame["Campagna"]) == ['"Estate" 2026', '"Inverno" 2026']
    assert "Le virgolette fanno parte dei testi e restano." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "C151"),
        ("\n \n", "C151"),
        (12, "C152"),
        ("a\tb\n1", "C122"),
        ('a\tb\n"x" y\t1\t2', "C124"),
        ("a\tb\n1\t\x07", "C112"),
    ],
)
def test_what_makes_no_table_is_refused(text: Any, code: str) -> None:
    with pytest.raises(TableError) as refused:
        paste(text)
    assert refused.value.code == code


def test_without_text_the_clipboard_is_read_where_it_can_be(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import pandas.io.clipboard

    monkeypatch.setattr(pandas.io.clipboard, "clipboard_get", lambda: "Canale\tCosto\r\nGoogle\t1,5\r\n")
    assert list(okr.paste(lang="it")["Costo"]) == [1.5]
    assert "· Lette dagli appunti." in capsys.readouterr().out


def test_without_clipboard_it_is_said_how_to_paste(monkeypatch: pytest.MonkeyPatch) -> None:
    import pandas.io.clipboard

    def no_clipboard() -> str:
        raise pandas.io.clipboard.PyperclipException("no display")

    monkeypatch.setattr(pandas.io.clipboard, "clipboard_get", no_clipboard)
    with pytest.raises(TableError, match="C150") as refused:
        okr.paste(lang="it")
    assert "okr.paste(r'''" in str(refused.value)


def test_the_clipboard_is_left_alone_when_there_is_text(monkeypatch: pytest.MonkeyPatch) -> None:
    def never() -> str:
        raise AssertionError

    monkeypatch.setattr(from_paste, "_clipboard", never)
    assert paste("Costo\n1,5") == {"Costo": [1.5]}
