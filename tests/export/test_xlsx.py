"""The workbook, read again by openpyxl; its formulas are computed a second time here."""

from __future__ import annotations

import datetime as dt
import io
import math
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

import okrwidgets as okr
from okrwidgets.breakdown import progress
from okrwidgets.export.legible import legible
from okrwidgets.export.xlsx.drivers import excel
from okrwidgets.export.xlsx.progress import NO_SHARE, progress_formula
from okrwidgets.formula import Formula
from okrwidgets.model import KPI, CheckIn, KeyResult, Plan, Unit
from okrwidgets.text.language import LANGUAGES, Language
from tests.export.hostile import HOSTILE
from tests.export.plans import full_plan, plan_of_words

DAY = dt.date(2027, 1, 15)


def book(plan: Plan, lang: str | None = None, *, values: bool = False) -> Any:
    return load_workbook(io.BytesIO(bytes(okr.export(plan, "xlsx", lang))), data_only=values)  # type: ignore[arg-type]


def formulas(found: Any) -> list[Any]:
    return [cell for sheet in found for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


# ------------------------------------------------------------------------------------- a spreadsheet of five functions
def computed(formula: str, cells: dict[str, Any]) -> Any:
    """The value of a formula as a spreadsheet would compute it."""
    words = re.sub(r"(?<![<>])=", "==", formula.removeprefix("="))
    words = re.sub(r"\b([A-Z]{1,2}\d+)\b", lambda found: f"cells.get({found[1]!r}, '')", words).replace("^", "**")
    words = re.sub(r"\bIF\(", "IF_(", words)
    space = {"cells": cells, "IF_": None, "OR": lambda *of: any(of), "AND": lambda *of: all(of), "MAX": max, "ABS": abs,
             "N": lambda value: 0 if value == "" else value}  # fmt: skip
    return eval(_lazily(words), space)  # noqa: S307  # our own formulas


def _lazily(words: str) -> str:
    """IF with its branches as Python's conditional, so that only the chosen one is computed."""
    while (start := words.rfind("IF_(")) >= 0:
        parts, depth, at, begin, quoted = [], 0, start + 4, start + 4, False
        while True:
            sign = words[at]
            quoted ^= sign in "\"'"
            if not quoted and sign == "(":
                depth += 1
            elif not quoted and sign == ")" and depth == 0:
                break
            elif not quoted and sign == ")":
                depth -= 1
            elif not quoted and sign == "," and depth == 0:
                parts.append(words[begin:at])
                begin = at + 1
            at += 1
        test, yes, no = [*parts, words[begin:at]]
        words = f"{words[:start]}(({yes}) if ({test}) else ({no})){words[at + 1 :]}"
    return words


def test_the_little_spreadsheet_can_compute() -> None:
    assert computed('=IF(OR(A1="",B1=2),"–",IF(A1>0,MAX(1,ABS(0-A1))/N(C1+1),"x"))', {"A1": 4, "B1": 3, "C1": 1}) == 2


# ---------------------------------------------------------------------------------------------------------- the tests
@pytest.mark.parametrize(("lang", "sheets"), [
    ("en", ["KPI", "OKRs", "Check-ins", "Does it add up"]),
    ("it", ["KPI", "OKR", "Aggiornamenti", "I conti tornano"]),
])  # fmt: skip
def test_four_sheets_in_both_languages(lang: Language, sheets: list[str]) -> None:
    assert book(full_plan(), lang).sheetnames == sheets


def test_figures_days_and_percentages_are_what_they_are() -> None:
    found = book(full_plan(), "en", values=True)
    kpi = {cell.value: found["KPI"].cell(3, cell.column) for cell in found["KPI"][1]}
    assert (kpi["Target value"].value, kpi["Target value"].number_format) == (100000, '#,##0.00 "€"')
    assert kpi["Start date"].is_date
    churn = {cell.value: found["KPI"].cell(4, cell.column) for cell in found["KPI"][1]}
    assert (churn["Target value"].value, churn["Target value"].number_format) == (0.03, "0.##%")
    okrs = {cell.value: found["OKRs"].cell(6, cell.column).value for cell in found["OKRs"][1]}
    assert okrs["Start value"] == -0.02


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_hostile_text_is_stored_as_a_formula(lang: Language) -> None:
    assert len(set(HOSTILE)) >= 500
    rows = [
        KeyResult(
            id=f"r{n}", title=words, owner=words, drives=words, check_ins=(CheckIn(date=DAY, value=-n, note=words),)
        )
        for n, words in enumerate(HOSTILE)
    ]
    plan = plan_of_words("=cmd|' /C calc'!A0")
    found = book(plan.replace(objectives=(plan.objectives[0].replace(key_results=tuple(rows)),)), lang)
    assert {cell.value[:4] for cell in formulas(found)} == {"=IF("}
    seen = set()
    for cell in (cell for sheet in found for row in sheet.iter_rows() for cell in row):
        assert cell.hyperlink is None
        if cell.data_type != "f" and isinstance(cell.value, str):
            seen.add(cell.value)
            assert cell.data_type == "s"
            assert cell.quotePrefix or not cell.value.lstrip().startswith(("=", "+", "-", "@", "\u2212"))
    assert {legible(words) for words in HOSTILE if words} <= seen | {"_x0041_"}


def test_negative_numbers_stay_numbers() -> None:
    found = book(plan_of_words("=1"), "en")
    cells = {cell.value: found["KPI"].cell(3, cell.column) for cell in found["KPI"][1]}
    assert (cells["Target value"].value, cells["Target value"].data_type) == (-100.5, "n")
    assert found["Check-ins"]["E2"].value == -5


def test_the_tree_goes_on_computing() -> None:
    live, kept = (book(full_plan(), "en", values=values)["Does it add up"] for values in (False, True))
    cells = {cell.coordinate: cell.value for row in kept.iter_rows() for cell in row if cell.value is not None}
    inputs = {at: value for at, value in cells.items() if live[at].data_type != "f"}
    tree = formulas([live])
    assert len(tree) == 2
    for cell in reversed(tree):
        inputs[cell.coordinate] = computed(cell.value, inputs)
        assert math.isclose(inputs[cell.coordinate], cells[cell.coordinate])
    root = next(cell for cell in tree if live.cell(cell.row, 1).value == "Fatturato, IVA esclusa")
    assert inputs[root.coordinate] == 90000
    meetings = next(at for at, value in inputs.items() if value == 300 and at.startswith("C"))
    again = {at: value for at, value in inputs.items() if live[at].data_type != "f"} | {meetings: 600}
    for cell in reversed(tree):
        again[cell.coordinate] = computed(cell.value, again)
    assert again[root.coordinate] == 180000


amounts = st.one_of(st.none(), st.integers(-50, 50).map(float))


figures = st.tuples(amounts, amounts, amounts, st.none() | st.integers(0, 9).map(float))
kinds = st.tuples(st.sampled_from(["up", "down", "keep"]), st.sampled_from(["total", "level"]))


@settings(max_examples=400)
@given(kinds, st.sampled_from(["count", "milestone", "EUR"]), figures)
def test_the_progress_formula_is_the_progress(
    kind: tuple[Any, Any], unit: str, row: tuple[float | None, float | None, float | None, float | None]
) -> None:
    start, target, now, band = row
    kpi = KPI(
        id="k",
        better=kind[0],
        counts=kind[1],
        unit=Unit.parse(unit),
        start=start,
        target=target,
        band=band,
        check_ins=() if now is None else (CheckIn(date=DAY, value=now),),
    )
    places = {"start": "A2", "target": "B2", "current": "C2", "band": "D2"}
    cells = {place: value for place, value in zip(places.values(), row, strict=True) if value is not None}
    found, share = computed(progress_formula(kpi, places), cells), progress(kpi).share
    assert (found == NO_SHARE) if share is None else math.isclose(found, share, abs_tol=1e-12)


names = st.sampled_from(["a", "b", "c"])
texts = st.recursive(
    st.one_of(names, st.integers(0, 9).map(str)),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"),
        inner.map(lambda text: f"(-{text})"),
        inner.map(lambda text: f"({text})^2"),
    ),
    max_leaves=8,
)


@settings(max_examples=300)
@given(texts)
def test_a_formula_means_the_same_in_a_spreadsheet(text: str) -> None:
    formula, values = Formula.parse(text), {"a": 3.0, "b": -2.0, "c": 0.5}
    words = excel(formula.tree, {"a": "C1", "b": "C2", "c": "C3"})
    assert not re.search(r"(?:^|[(*/+-])-[A-Z0-9]+\^", words)
    expected = formula.value(values).value
    if expected is not None:
        assert math.isclose(computed(words, {"C1": 3.0, "C2": -2.0, "C3": 0.5}), expected, rel_tol=1e-9, abs_tol=1e-9)
