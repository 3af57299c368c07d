"""Whole plans whose drivers, assumptions, histories and key results name one another; and a reader of all answers."""

from __future__ import annotations

import dataclasses
import datetime as dt
import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from hypothesis import strategies as st

from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, CheckIn, History, KeyResult, Objective, Plan, Unit
from okrwidgets.model.base import Record
from okrwidgets.period import Period

NAMES = (
    *("meetings", "closing_rate", "contracts", "contract_value", "revenue", "ad_spend", "visits", "weeks", "orders"),
    *("valore_contratto", "tasso_di_chiusura", "a", "b", "invoiced_share", "sales_cycle"),
)
WORDS = st.sampled_from(
    ["", " ", "Meet 300 clients", "Close 30 contracts", "Fatturato", "revenue", "x", "+10% di lead"]
)
FIGURES = st.one_of(
    st.integers(0, 400).map(float),
    st.floats(-100, 1e5, allow_nan=False),
    st.sampled_from([0.0, -0.0, 1.0, -1.0, 0.1, 1e-300, 5e-324, 1e15, 1e300, -1e300, 1.7e308]),
)
PLAIN = st.integers(1, 400).map(float)
MAYBE = st.none() | FIGURES
UNITS = st.sampled_from(
    ["EUR", "USD", "count", "percent", "ratio", "days", "score", "milestone", "EUR / contract", "clients / week",
     "count of clients", "count of contratti", "count of giorni"]
).map(Unit.parse)  # fmt: skip
PERIODS = st.none() | st.sampled_from(
    ["2027-Q1", "2027", "2027-02-06/2027-02-07", "FY2027-Q3", "1900-01-01/9998-12-31"]
).map(Period.parse)
DAYS = st.dates(dt.date(2026, 12, 1), dt.date(2027, 5, 1))
CHECK_INS = st.lists(st.builds(CheckIn, date=DAYS, value=FIGURES, confidence=st.none() | st.floats(0, 10), target=MAYBE,
                               note=st.none()), max_size=5).map(tuple)  # fmt: skip
HISTORIES = st.one_of(
    st.tuples(st.floats(0, 400), st.floats(0, 400)).map(lambda pair: {"successes": min(pair), "trials": max(pair)}),
    st.lists(FIGURES, max_size=40).map(lambda values: {"values": tuple(values)}),
)
_SIGNS = st.sampled_from(["+", "-", "*", "*", "/"])


@st.composite
def formulas(draw: st.DrawFn, names: tuple[str, ...] = NAMES) -> str:
    """A formula over some of the names."""
    name = st.sampled_from(names)
    words = draw(name)
    for _ in range(draw(st.integers(0, 3))):
        part = draw(st.one_of(name, name, name, st.sampled_from(["2", "0", "0.5", "-1"])))
        words = f"{words} {draw(_SIGNS)} {part}" if draw(st.booleans()) else f"{part} {draw(_SIGNS)} ({words})"
    return f"({words})^{draw(st.integers(0, 3))}" if draw(st.integers(0, 9)) == 0 else words


@st.composite
def drivers(draw: st.DrawFn, root: str, pool: tuple[str, ...]) -> str | dict[str, str] | None:
    """One formula, or a few of which each uses names after its own, so that most go in no circle."""
    kind = draw(st.sampled_from(["none", "one", "all", "several", "several"]))
    if kind == "none":
        return None
    if kind == "one":
        return draw(formulas())
    names = tuple(name for name in pool if name != root)
    if kind == "all":  # as the article's: everything is used
        return {root: " * ".join(names[:2]), names[0]: draw(formulas(names[2:]))}
    found = {root: draw(formulas(names))}
    for at in range(draw(st.integers(0, 3))):
        found[names[at]] = draw(formulas(names[at + 1 :]))
    return found


def _texts(of: str | dict[str, str] | None) -> list[str]:
    return [of] if isinstance(of, str) else list((of or {}).values())


def _measured(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "unit": draw(UNITS),
        "better": draw(st.sampled_from(["up", "up", "down", "keep"])),
        "band": draw(st.none() | FIGURES.map(abs)),
        "counts": draw(st.sampled_from(["total", "level"])),
        "start": draw(MAYBE),
        "previous": draw(MAYBE),
        "target": draw(MAYBE),
        "period": draw(PERIODS),
        "check_ins": draw(CHECK_INS),
    }


@st.composite
def wholes(draw: st.DrawFn) -> Plan:
    """A plan with one or two KPIs."""
    kpis, objectives = [], []
    parents: list[str] = []
    pool = tuple(draw(st.permutations(NAMES)))[:7]
    name = st.sampled_from(pool)
    for id in draw(st.sampled_from([("revenue",), ("top",), ("revenue", "contract-value"), ("top", "visits")])):
        of = draw(drivers(id.replace("-", "_"), pool))
        used = sorted({word for text in _texts(of) for word in re.findall(r"[a-z_]+", text)}) or list(pool)
        kpis.append(
            KPI(
                id=id,
                name=draw(WORDS),
                drivers=of,
                assumptions=draw(
                    st.one_of(
                        st.dictionaries(name, FIGURES, max_size=5), st.fixed_dictionaries(dict.fromkeys(pool, PLAIN))
                    )
                ),
                history=tuple(
                    History(driver=driver, **draw(HISTORIES))
                    for driver in draw(st.lists(st.sampled_from([*used, pool[0]]), max_size=3, unique=True))
                ),
                **_measured(draw),
            )
        )
        parents.append(id)
    for at in range(draw(st.integers(0, 3))):
        rows = []
        for n in range(draw(st.integers(0, 3))):
            supports = draw(st.lists(st.sampled_from(parents), max_size=1))
            rows.append(
                KeyResult(
                    id=f"kr{at}-{n}",
                    title=draw(WORDS),
                    drives=draw(st.none() | name),
                    stage=draw(st.sampled_from([None, "input", "output", "outcome"])),
                    weight=draw(st.none() | st.floats(0, 1e6)),
                    confidence=draw(st.none() | st.floats(0, 10)),
                    supports=tuple(supports),
                    **_measured(draw),
                )
            )
        objectives.append(
            Objective(
                id=f"o{at}",
                title=draw(WORDS),
                for_=draw(st.none() | st.sampled_from(parents)),
                level=draw(st.sampled_from([None, "company", "department", "team", "person"])),
                commitment=draw(st.sampled_from([None, "committed", "aspirational"])),
                owner=draw(st.sampled_from([None, "Ada", "Bruno"])),
                key_results=tuple(rows),
            )
        )
        parents += [row.id for row in rows]
    return Plan(
        kpis=tuple(kpis),
        objectives=tuple(objectives),
        language=draw(st.sampled_from(["en", "it"])),
        profile=draw(st.sampled_from(["article", "rework", "wodtke"])),
        fiscal_year_start=draw(st.sampled_from([1, 4, 12])),
        holidays=tuple(draw(st.lists(DAYS, max_size=3))),
    )


_OPEN = re.compile(r"\{\w*\}|\b(?:nan|inf|None(?! of)|NoneType)\b|<[a-z_]+\.|\bobject at\b")
_INFINITE = {"wanted"}
"""Fields that are documented to be infinite where there is no end."""


def check(answer: object) -> None:
    """Every sentence of an answer is whole in both languages, every figure finite.

    Raises:
        AssertionError: with what is not.
    """
    for place, part in _parts(answer, type(answer).__name__):
        if isinstance(part, float):
            assert math.isfinite(part), (place, part)
        else:
            for lang in ("en", "it"):
                said = part if isinstance(part, str) else part.say(lang)  # type: ignore[attr-defined]
                assert isinstance(said, str)
                found = _OPEN.search(said)
                assert found is None, (place, found, said)


def answered(ask: Callable[[], object]) -> object:
    """What was asked for, checked; nothing where it was refused with a code and a sentence, and by no other error."""
    try:
        answer = ask()
    except OkrError as refused:
        check((refused.code, refused.sentence))
        return None
    check(answer)
    return answer


def _parts(answer: object, place: str) -> Iterator[tuple[str, Any]]:
    if isinstance(answer, DriverTree | Record | type):
        return
    if isinstance(answer, float | str) or callable(getattr(answer, "say", None)):
        yield place, answer
    elif isinstance(answer, Mapping):
        for key, part in answer.items():
            yield from _parts(part, f"{place}[{key!r}]")
    elif isinstance(answer, tuple | list):
        for at, part in enumerate(answer):
            yield from _parts(part, f"{place}[{at}]")
    elif dataclasses.is_dataclass(answer):
        for field in dataclasses.fields(answer):
            if field.name not in _INFINITE:
                yield from _parts(getattr(answer, field.name), f"{place}.{field.name}")
