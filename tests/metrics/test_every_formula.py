"""Every KPI of the glossary on every engine, against plain Python: nulls, NaN, nothing, zero denominators and all."""

from __future__ import annotations

import datetime as dt
import random
from collections import ChainMap
from functools import cache
from typing import get_args

import pyarrow as pa
import pytest

from okrwidgets.formula import Why
from okrwidgets.metrics import measure
from okrwidgets.terms import columns, leaf_formula, terms
from tests.metrics import plain
from tests.metrics.engines import ALL, Row, close, rows_of

KPIS = [key for key, term in terms().items() if term.measure is not None]
FLOATING = {"money", "score", "percent", "ratio"}
CASES = ("plain", "gaps", "nothing", "zeros", "refunds", "one", None)
FIRST = dt.date(2027, 1, 1)


def rows() -> list[Row]:
    chance = random.Random(20270331)  # noqa: S311  # the same table each time
    return [
        {
            "case": case,
            "date": None if chance.random() < 0.1 else FIRST + dt.timedelta(days=chance.randrange(50)),
            **{key: figure(chance, case, column.unit in FLOATING) for key, column in columns().items()},
        }
        for case in CASES
        for _ in range(1 if case == "one" else 40)
    ]


def figure(chance: random.Random, case: str | None, floating: bool) -> float | int | None:
    whole = chance.randint(1, 400)
    if case == "zeros":
        return 0.0 if floating else 0
    if case == "nothing":
        return chance.choice([None, float("nan")]) if floating else None
    if case == "gaps" and chance.random() < 0.3:
        return chance.choice([None, float("nan")]) if floating else None
    if case == "refunds" and chance.random() < 0.3:
        whole = -whole
    return whole + round(chance.random(), 2) if floating else whole


ROWS = rows()
TABLE = pa.table(
    {
        "case": pa.array([row["case"] for row in ROWS]),
        "date": pa.array([row["date"] for row in ROWS], pa.date32()).cast(pa.timestamp("us")),
        **{
            key: pa.array([row[key] for row in ROWS], pa.float64() if column.unit in FLOATING else pa.int64())
            for key, column in columns().items()
        },
    }
)


@cache
def measured(engine: str, which: str) -> tuple[Row, ...]:
    """All KPIs, a dozen in one call: of each case, of all rows together, of no rows."""
    frame = ALL[engine](TABLE.slice(0, 0) if which == "none" else TABLE)
    by = "case" if which == "each" else None
    parts = [rows_of(measure(KPIS[n : n + 12], frame, by=by)) for n in range(0, len(KPIS), 12)]
    return tuple(dict(ChainMap(*rows)) for rows in zip(*parts, strict=True))


def expected(kpi: str, of: list[Row]) -> Row:
    formula, taken = leaf_formula(kpi)
    weight = terms()[kpi].measure.weight
    if weight is not None:
        num, den = plain.weighted(of, formula.names[0], weight)
        figures = {"num": num, "den": den}
        formula = type(formula).parse("num / den")
    else:
        total = {"sum": plain.total, "last": plain.total_of_last_day}
        figures = {name: total[taken[name]](of, name) for name in formula.names}
    found = {kpi: plain.value(formula, figures), f"{kpi}_why": plain.why(formula, figures)}
    for n, part in enumerate(("num", "den")):
        half = type(formula)("", formula.quotient[n]) if formula.quotient else None
        found[f"{kpi}_{part}"] = plain.value(half, figures) if half else None
    return found


def check(kpi: str, found: Row, of: list[Row]) -> None:
    for name, wanted in expected(kpi, of).items():
        assert close(found[name], wanted), (name, found[name], wanted)
    assert found["rows"] == len(of)


@pytest.mark.parametrize("kpi", KPIS)
def test_every_formula_gives_the_same_everywhere(engine: str, kpi: str) -> None:
    cases = plain.grouped(ROWS, lambda row: row["case"])
    found = measured(engine, "each")
    assert [row["case"] for row in found] == list(cases)
    for row, of in zip(found, cases.values(), strict=True):
        check(kpi, row, of)
    (whole,) = measured(engine, "all")
    check(kpi, whole, ROWS)
    (nothing,) = measured(engine, "none")
    check(kpi, nothing, [])


def test_the_table_has_what_is_hard() -> None:
    groups = plain.grouped(ROWS, lambda row: row["case"]).values()
    assert {expected(kpi, of)[f"{kpi}_why"] for kpi in KPIS for of in groups} == set(get_args(Why)) - {"not_finite"} | {
        None
    }
