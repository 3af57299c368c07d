"""Columns of days, months and moments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

import pytest

from okrwidgets.tables import Column, TableError, look
from tests.tables.conftest import Write

DAY = dt.date(2026, 1, 31)


def column(write: Write, cells: Sequence[str], header: str = "X", **choices: Any) -> Column:
    lines = [f"a;{cell}" for cell in cells]
    file = write("\n".join([f"Riga;{header}", *lines]))
    return look(file, **{"lang": "it", **choices}).columns[1]


@pytest.mark.parametrize(
    "cell",
    [
        "31/01/2026",
        "31-01-26",
        "31.1.2026",
        "2026-01-31",
        "2026/1/31",
        "31 gen 2026",
        "31 gennaio 2026",
        "31-gen-26",
        "sab 31 gen 2026",
        "sabato, 31 gennaio 2026",
        "Jan 31, 2026",
        "January 31, 2026",
        "Saturday, January 31, 2026",
        "31 Jan 2026",
        "01/31/2026",
        "2026-01-31 00:00:00",
        "20260131",
    ],
)
def test_a_day_is_read_however_it_is_written(write: Write, cell: str) -> None:
    found = column(write, [cell, "--", cell])
    assert (found.kind, list(found.values)) == ("day", [DAY, None, DAY])


@pytest.mark.parametrize(
    ("cell", "header"),
    [
        ("gennaio 2026", "X"),
        ("gen 2026", "X"),
        ("gen-26", "X"),
        ("January 2026", "X"),
        ("2026-01", "X"),
        ("01/2026", "X"),
        ("202601", "Mese dell'anno"),
    ],
)
def test_a_month_is_kept_as_its_first_day(write: Write, cell: str, header: str) -> None:
    found = column(write, [cell, cell], header)
    assert (found.kind, list(found.values)) == ("month", [dt.date(2026, 1, 1)] * 2)


@pytest.mark.parametrize(
    ("cell", "time"),
    [
        ("2026-01-31 14:05", dt.time(14, 5)),
        ("2026-01-31T14:05:09", dt.time(14, 5, 9)),
        ("31/01/2026 14:05:09.250", dt.time(14, 5, 9, 250_000)),
        ("1/31/2026 2:05 PM", dt.time(14, 5)),
        ("1/31/2026, 12:05 am", dt.time(0, 5)),
        ("31 gen 2026, 14:05", dt.time(14, 5)),
        ("2026-01-31 14:05:09 +0100", dt.time(14, 5, 9)),
        ("2026-01-31T14:05:09Z", dt.time(14, 5, 9)),
    ],
)
def test_a_day_with_its_time_is_a_moment(write: Write, cell: str, time: dt.time) -> None:
    found = column(write, [cell])
    assert (found.kind, list(found.values)) == ("moment", [dt.datetime.combine(DAY, time)])


def test_an_offset_from_utc_is_left_out_and_said(write: Write) -> None:
    file = write("Pagato;X\n2026-01-31 23:30:00 +0100;a\n2026-07-31 23:30:00 +0200;b\n")
    reading = look(file, lang="it")
    assert [value.isoformat() for value in reading.columns[0].values] == ["2026-01-31T23:30:00", "2026-07-31T23:30:00"]
    assert "la differenza da UTC è tralasciata: “Pagato”." in reading.say()


@pytest.mark.parametrize(
    ("cells", "first"),
    [
        (["03/04/2026", "25/04/2026"], dt.date(2026, 4, 3)),
        (["03/04/2026", "04/25/2026"], dt.date(2026, 3, 4)),
    ],
)
def test_the_column_decides_which_figure_is_the_day(write: Write, cells: list[str], first: dt.date) -> None:
    found = column(write, cells)
    assert found.values[0] == first
    assert found.guessed is None


def test_another_column_decides_where_this_one_does_not(write: Write) -> None:
    reading = look(write("Inizio;Fine\n03/04/2026;04/25/2026\n"), lang="it")
    assert reading.columns[0].values[0] == dt.date(2026, 3, 4)
    said = "· “Inizio”: “03/04/2026” si legge 4 marzo 2026, come nelle altre colonne. Se invece è il 3 aprile 2026,"
    assert said in reading.say()


@pytest.mark.parametrize("lang", ["en", "it"])
def test_where_nothing_decides_the_day_comes_first_and_it_is_said(write: Write, lang: Any) -> None:
    reading = look(write("Date;X\n03/04/2026;a\n"), lang=lang)
    assert reading.columns[0].values[0] == dt.date(2026, 4, 3)
    assert "day_first=False" in reading.say()
    assert look(write("Date;X\n03/04/2026;a\n"), day_first=False).columns[0].values[0] == dt.date(2026, 3, 4)


def test_the_same_day_either_way_needs_no_word(write: Write) -> None:
    assert column(write, ["04/04/2026", "05/05/2026"]).guessed is None


@pytest.mark.parametrize(
    ("cells", "bad", "code", "choices"),
    [
        (["2026-01-31", "boh", "2026-02-01"], 1, "C211", {}),
        (["2026-01-31", "2026-02-30", "2026-02-01"], 1, "C212", {}),
        (["2026-01-31", "12,5", "2026-02-01"], 1, "C211", {}),
        (["31/01/2026", "30/01/2026", "01/31/2026"], 2, "C213", {}),
        (["03/04/2026", "31/04/2026"], 1, "C213", {}),
        (["03/04/2026", "25/04/2026"], 1, "C213", {"day_first": False}),
        (["20260131", "20260230", "20260201"], 1, "C212", {}),
    ],
)
def test_what_is_no_day_is_refused_with_its_place(
    write: Write, cells: list[str], bad: int, code: str, choices: dict[str, Any]
) -> None:
    with pytest.raises(TableError) as refused:
        column(write, cells, "Data", **choices)
    assert (refused.value.code, refused.value.line, refused.value.column) == (code, bad + 2, 3)
    found = column(write, cells, "Data", errors="missing", **choices)
    assert [value is None for value in found.values] == [n == bad for n in range(len(cells))]


@pytest.mark.parametrize(
    "cells",
    [
        ["Promo maggio 2026", "Promo giugno 2026"],
        ["1/2", "3/4"],
        ["14:05", "15:10"],
        ["gen", "feb"],
        ["2026-W05", "2026-W06"],
        ["3.14.159", "2.71.828"],
    ],
)
def test_what_only_looks_a_little_like_days_stays_text(write: Write, cells: list[str]) -> None:
    found = column(write, cells)
    assert (found.kind, list(found.values)) == ("text", cells)


def test_eight_digits_that_are_no_days_are_numbers(write: Write) -> None:
    assert column(write, ["20260131", "98765432"], "Impressioni").kind == "whole"
