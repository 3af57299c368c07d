"""CSV, read again by the standard library."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import okrwidgets as okr
from okrwidgets.export.defused import as_it_was, defused
from okrwidgets.export.table.columns import COLUMNS
from okrwidgets.export.table.kinds import RECORDS
from okrwidgets.export.table.rows import _HELD
from okrwidgets.model.fields import fields_of
from tests.export.hostile import HOSTILE
from tests.export.plans import full_plan, plan_of_words

DANGEROUS = ("=", "+", "-", "\u2212", "@", "\t", "\r", "\n")


def read(text: Any, separator: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(str(text).removeprefix("\ufeff"), newline=""), delimiter=separator))


def test_one_row_an_item_with_english_headers() -> None:
    rows = read(okr.export(full_plan(), "csv", "en"))
    assert [row["Type"] for row in rows] == [
        "Plan", "KPI", "KPI", "Objective", "Key result", "Key result", "Objective", "Key result", "Objective",
        "Check-in", "Check-in", "Check-in",
    ]  # fmt: skip
    meetings = rows[4]
    assert meetings["ID"] == "meetings"
    assert meetings["Parent"] == "carry"
    assert meetings["Target value"] == "300"
    assert meetings["Current value"] == "98"
    assert meetings["Progress"] == "32.7%"
    assert meetings["Start date"] == "2027-01-01"
    assert meetings["Due date"] == "2027-03-31"
    assert rows[7]["Due date"] == "2027-01-31"
    assert rows[9]["Date"] == "2027-01-29"


def test_the_italian_one_is_for_excel() -> None:
    text = str(okr.export(full_plan(), "csv", "it"))
    assert text.startswith("\ufeffTipo;Codice;Titolo;")
    rows = read(text, ";")
    assert rows[1]["Periodo precedente"] == "82000,5"
    assert rows[4]["Avanzamento"] == "32,7%"
    assert rows[3]["Impegno"] == "vincolante"


def test_the_byte_order_mark_is_an_option() -> None:
    assert not str(okr.export(full_plan(), "csv", "it", bom=False)).startswith("\ufeff")
    assert str(okr.export(full_plan(), "csv", "en", bom=True)).startswith("\ufeff")


def test_there_are_five_hundred_hostile_texts() -> None:
    assert len(set(HOSTILE)) >= 500


@pytest.mark.parametrize(("lang", "separator"), [("en", ","), ("it", ";")])
def test_no_hostile_text_begins_a_cell_and_numbers_stay_numbers(lang: str, separator: str) -> None:
    for words in HOSTILE:
        for row in read(okr.export(plan_of_words(words), "csv", lang), separator):
            for header, cell in row.items():
                if cell.startswith(DANGEROUS) or cell.lstrip().startswith(DANGEROUS):
                    assert header in {
                        "Target value",
                        "Valore obiettivo",
                        "Current value",
                        "Valore attuale",
                        "Value",
                        "Valore",
                    }
                    assert float(cell.replace(",", ".")) < 0


def test_negative_figures_are_written_plain() -> None:
    kpi = read(okr.export(plan_of_words("=1"), "csv", "en"))[1]
    assert (kpi["Target value"], kpi["Current value"]) == ("-100.5", "-5")


@given(st.text("'=+-@ \t\r\nab1", max_size=8))
def test_what_is_defused_is_read_as_it_was(words: str) -> None:
    assert as_it_was(defused(words)) == words
    assert not defused(words).lstrip(" ").startswith(DANGEROUS)


def test_every_field_of_the_model_has_a_place() -> None:
    for kind, record in RECORDS.items():
        keys = {column.key for column in COLUMNS if kind in column.kinds}
        beside = {"okr", "kpis", "objectives", "key_results", "check_ins"}
        for key in fields_of(record):
            assert key in _HELD[kind] or "details" in keys or key in beside, (kind, key)
    assert len({column.key for column in COLUMNS}) == len(COLUMNS)
    assert len({column.header.it for column in COLUMNS}) == len(COLUMNS)
