"""Any formula over any figures: each engine says what `Formula.value` says, row by row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.formula import Formula
from okrwidgets.metrics import measure
from tests.metrics.engines import HERE, close, rows_of

NAMES = ("a", "b", "c")
FIGURES = st.sampled_from(
    [None, float("nan"), 0.0, 1.0, -1.0, 2.5, 300.0, 1e-300, 1e300, -1e308, float("inf"), -float("inf")]
)
CONSTANTS = st.sampled_from(["0", "1", "100", "0.5"])


def grown(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(parts, st.sampled_from("+-*/"), parts).map(lambda three: f"({three[0]} {three[1]} {three[2]})")
    powers = st.tuples(parts, st.integers(0, 3)).map(lambda two: f"({two[0]})^{two[1]}")
    return pairs | powers | parts.map(lambda part: f"(-{part})")


FORMULAS = st.recursive(st.sampled_from(NAMES) | CONSTANTS, grown, max_leaves=12).filter(
    lambda text: set(text) & {*NAMES}
)
ROWS = st.lists(st.tuples(*[FIGURES] * len(NAMES)), min_size=1, max_size=12)


def check(make: Callable[[pa.Table], Any], formulas: list[str], figures: list[tuple[float | None, ...]]) -> None:
    table = pa.table({"row": range(len(figures)), **dict(zip(NAMES, zip(*figures, strict=True), strict=True))})
    asked = {f"f{n}": formula for n, formula in enumerate(formulas)}
    found = rows_of(measure(asked, make(table.cast(SCHEMA)), by="row"))
    for row, values in zip(found, figures, strict=True):
        given = dict(zip(NAMES, values, strict=True))
        for name, text in asked.items():
            formula = Formula.parse(text)
            answer = formula.value(given)
            assert row[f"{name}_why"] == answer.why, (text, given, row)
            assert close(row[name], answer.value), (text, given, row)
            halves = [Formula("", half).value(given).value for half in formula.quotient or ()] or [None, None]
            for half, value in zip(("num", "den"), halves, strict=True):
                assert close(row[f"{name}_{half}"], value), (text, half, given, row)


SCHEMA = pa.schema({"row": pa.int64(), **dict.fromkeys(NAMES, pa.float64())})


@pytest.mark.parametrize("kind", HERE)
@settings(max_examples=40, deadline=None)
@given(formulas=st.lists(FORMULAS, min_size=1, max_size=4), figures=ROWS)
def test_the_same_as_formula_value(kind: str, formulas: list[str], figures: list[tuple[float | None, ...]]) -> None:
    check(HERE[kind], formulas, figures)


HARD = [
    ("a / (b / (c / (a / b)))", "one reason hides another"),
    ("(a + b) / (b - c) / a", "divided twice"),
    ("1 / (a * b)", "what overflows in a denominator is no 0"),
    ("(a * b) ^ 0", "nor is it 1"),
    ("a + 1 / 0", "a constant without a value"),
    ("(a + b) * (a - c) + (b * c - a) / (a + b + c) - (c - a) * (b + 2) / (a - 3 * b)", "a long one"),
    (" + ".join(["a", "b", "c"] * 15), "a chain"),
]
CORNERS = [None, float("nan"), 0.0, 2.5, 1e300, float("inf")]


@pytest.mark.parametrize("formula", [pytest.param(text, id=what) for text, what in HARD])
def test_hard_formulas_on_all_engines(frame: Callable[[pa.Table], Any], formula: str) -> None:
    check(frame, [formula], [(a, b, c) for a in CORNERS for b in CORNERS for c in (None, 0.0, 1e300)])
