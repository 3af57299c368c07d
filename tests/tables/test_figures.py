"""Columns of figures: decimal marks, thousands, signs, units, codes, and what does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from okrwidgets.tables import Column, Reading, TableError, look
from tests.tables.conftest import Write

HEAD = "Riga;X\n"


def column(write: Write, cells: Sequence[str], header: str = "X", **choices: Any) -> Column:
    """The second of two columns, so that the separator is never in question."""
    lines = [f"a;{cell}" for cell in cells]
    return read(write, "\n".join([f"Riga;{header}", *lines]), **choices).columns[1]


def read(write: Write, text: str, **choices: Any) -> Reading:
    return look(write(text), **{"lang": "it", **choices})


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (["1.234,56", "12", "0,5"], [1234.56, 12.0, 0.5]),
        (["1,234.56", "12", "0.5"], [1234.56, 12.0, 0.5]),
        (["1 234,56", "12 000 000"], [1234.56, 12_000_000.0]),
        (["1\u202f234,5", "2\u00a0000,5"], [1234.5, 2000.5]),
        (["1'234.50", "2’000.25"], [1234.5, 2000.25]),
        (["1.234.567", "12"], [1_234_567, 12]),
        (["-3,5", "−3,5", "(3,5)", "3,5-", "+3,5"], [-3.5, -3.5, -3.5, -3.5, 3.5]),
        (["0,500", "1.500"], [0.5, 1500.0]),
        (["0.500", "1.500"], [0.5, 1.5]),
        ([",5", "1,25"], [0.5, 1.25]),
        (["1,2E+05", "3,5"], [120_000.0, 3.5]),
        (["3,2x", "4,5 ×"], [3.2, 4.5]),
        (["-0,00", "1,00"], [0.0, 1.0]),
    ],
)
def test_the_column_decides_how_its_figures_are_read(write: Write, cells: list[str], values: list[float]) -> None:
    assert list(column(write, cells).values) == values


@pytest.mark.parametrize(
    ("cells", "values", "currency"),
    [
        (["1.234,56 €", "€ 12,00", "EUR 3,00", "-€ 1,50", "4 euro"], [1234.56, 12.0, 3.0, -1.5, 4.0], "EUR"),
        (["$1,234.56", "($12.00)", "-$3.00"], [1234.56, -12.0, -3.0], "$"),
        (["1.234,56 CHF", "2,00"], [1234.56, 2.0], "CHF"),
    ],
)
def test_money_is_a_number_and_its_currency_is_known(
    write: Write, cells: list[str], values: list[float], currency: str
) -> None:
    found = column(write, cells)
    assert (found.kind, found.currency) == ("money", currency)
    assert list(found.values) == values


def test_a_currency_in_the_header_makes_money_too(write: Write) -> None:
    found = column(write, ["12,50", "3,00"], "Importo speso (EUR)")
    assert (found.kind, found.currency) == ("money", "EUR")


def test_percentages_become_fractions_rounded_once(write: Write) -> None:
    found = column(write, ["12,5%", "3,4 %", "0", "0,1%", "100%", "-7%"])
    assert found.kind == "percent"
    assert list(found.values) == [0.125, 0.034, 0.0, 0.001, 1.0, -0.07]


def test_a_percent_sign_in_the_name_alone_changes_no_figure_and_is_said(write: Write) -> None:
    reading = read(write, "Riga;CTR %\na;3,4\nb;5,1")
    assert list(reading.columns[1].values) == [3.4, 5.1]
    assert "· Il segno % nel nome ma non nelle celle; le cifre restano come sono scritte: “CTR %”." in reading.say()


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("X", ["00123", "40121"]),  # a zero in front
        ("X", ["12345678901", "12345678902"]),  # as long as ids are
        ("X", ["1234567890123456", "12"]),  # more digits than a number keeps
        ("ID campagna", ["12", "13"]),  # the header says so
        ("CAP", ["40121", "40122"]),
        ("Telefono", ["+39051123456", "051 123 456"]),
        ("Codice", ["123", "A12", "124"]),
        ("X", ["00123", "A12", "124"]),
    ],
)
def test_codes_stay_text_with_all_their_digits(write: Write, header: str, cells: list[str]) -> None:
    found = column(write, cells, header)
    assert found.kind == "code"
    assert list(found.values) == cells


def test_whole_numbers_are_whole(write: Write) -> None:
    found = column(write, ["3", "1.200", "-4"])
    assert found.kind == "whole"
    assert [type(value) for value in found.values] == [int, int, int]


@pytest.mark.parametrize("mark", ["", "-", "--", "–", "n.d.", "N/D", "n/a", "#N/D", "#DIV/0!", "NULL", "NaN", " -- "])
def test_marks_for_no_value_are_missing(write: Write, mark: str) -> None:
    found = column(write, ["1,5", mark, "2,5"])
    assert list(found.values) == [1.5, None, 2.5]
    assert found.missing == 1
    assert list(column(write, ["Google", mark, "Meta"]).values) == ["Google", None, "Meta"]


def test_not_set_is_a_text_of_its_own(write: Write) -> None:
    assert list(column(write, ["(not set)", "Google"]).values) == ["(not set)", "Google"]


@pytest.mark.parametrize(
    ("text", "choices", "value", "reason"),
    [
        # another column shows its decimal mark
        ("A,B\n1.500,2.25\n", {}, 1.5, "come nelle altre colonne"),
        ('A,B\n1.500,"2,25"\n', {}, 1500, "come nelle altre colonne"),
        # the separator is a semicolon
        ("A;B\n1.500;2\n", {"lang": "en"}, 1500, "come di solito nei file con il punto e virgola"),
        # words of the header, in either language
        ("Costo,Campagna\n1.500,a\n", {"lang": "en"}, 1500, "perché i nomi delle colonne sono in italiano"),
        ("Cost,Campaign\n1.500,a\n", {}, 1.5, "perché i nomi delle colonne sono in inglese"),
        # nothing but the reader
        ("A,B\n1.500,x\n", {"lang": "it"}, 1500, "all'italiana"),
        ("A,B\n1.500,x\n", {"lang": "en"}, 1.5, "all'inglese"),
        # the reader decides
        ("A;B\n1.500;2\n", {"decimal": "."}, 1.5, "come hai chiesto"),
    ],
)
def test_what_a_column_does_not_tell_the_file_tells_and_it_is_said(
    write: Write, text: str, choices: dict[str, Any], value: float, reason: str
) -> None:
    reading = read(write, text, **choices)
    assert reading.columns[0].values[0] == value
    assert f", {reason}." in reading.say("it")
    assert "“1.500”" in reading.say("it")


def test_a_guess_is_said_once_for_all_columns_that_it_is_made_for(write: Write) -> None:
    said = read(write, "Clic;Impr.;Costo\n1.500;2.500;3,25\n").say("it")
    assert said.count("si legge") == 1
    assert "· “Clic”, “Impr.”: “1.500” si legge 1.500, come nelle altre colonne. Se invece è 1,5," in said


@pytest.mark.parametrize(
    ("cells", "bad", "code", "words"),
    [
        (["1,5", "abc", "2,5"], 1, "C201", "“abc” non è una cifra"),
        (["1,5", "2026-01-31", "2,5"], 1, "C201", "“2026-01-31” non è una cifra"),
        (["1,5", "1.234,50", "1,234.50"], 2, "C204", "i decimali dopo la virgola"),
        (["1 €", "2 €", "3 $"], 2, "C202", "in una valuta diversa"),
        (["1,5%", "2,5%", "3"], 2, "C203", "non ha il segno %"),
        (["1,5", "2,5", "3%"], 2, "C203", "è una percentuale"),
        (["1,5", "2,5", "007"], 2, "C205", "sembra un codice"),
        (["1,5", "2,5", "12.34.5"], 2, "C201", "“12.34.5” non è una cifra"),
        (["1,5", "2,5", "< 10"], 2, "C201", "“< 10” non è una cifra"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place_or_missing_and_listed(
    write: Write, cells: list[str], bad: int, code: str, words: str
) -> None:
    with pytest.raises(TableError) as refused:
        column(write, cells)
    error = refused.value
    assert (error.code, error.line, error.column) == (code, bad + 2, 3)
    assert words in str(error)
    assert 'as_text=["X"]' in str(error)
    found = column(write, cells, errors="missing")
    assert [value is None for value in found.values] == [n == bad for n in range(len(cells))]
    assert list(column(write, cells, as_text=["X"]).values) == cells


def test_cells_taken_as_missing_are_listed_with_their_lines(write: Write) -> None:
    reading = read(write, "Riga;Costo\na;1,5\nb;boh\nc;2,5\nd;--\ne;mah\n", errors="missing")
    assert [(one.place.line, one.given) for one in reading.left_out] == [(3, "boh"), (6, "mah")]
    said = reading.say("it")
    assert "· 2 celle non si adattano alle loro colonne e si considerano mancanti: riga 3 “boh”, riga 6 “mah”." in said
    assert "· 1 cella senza valore: “Costo” (1)." in said


def test_many_problems_are_counted_and_the_first_said(write: Write) -> None:
    lines = [f"a;{n},5" for n in range(40)] + [f"a;x{n}" for n in range(20)]
    with pytest.raises(TableError) as refused:
        read(write, "\n".join(["R;X", *lines]))
    assert len(refused.value.problems) == refused.value.count == 20
    assert str(refused.value).count("C201") == 8
    assert "… e altri 12 come questi." in str(refused.value)


def test_a_column_with_fewer_figures_than_words_is_text(write: Write) -> None:
    found = column(write, ["Google", "Meta", "24"])
    assert (found.kind, list(found.values)) == ("text", ["Google", "Meta", "24"])


def test_a_column_without_values_is_kept_and_said(write: Write) -> None:
    reading = read(write, "A;B\n1;--\n2;\n")
    assert (reading.columns[1].kind, list(reading.columns[1].values)) == ("empty", [None, None])
    assert "· Senza alcun valore: “B”." in reading.say()
