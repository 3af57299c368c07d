"""Any plan, any edit: what the property tests draw from."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from okrwidgets.model import KPI, CheckIn, History, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period

NASTY = [
    "", " ", "no", "Yes", "null", "~", "1.0", "1_000", "0x1F", "2027-01-15", "12:30", "- a", "? a", ": a", "a: b",
    "a #b",
    "#a", "a:", "'", '"', "it's", 'say "x"', "{a}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a", "|", ">", "---", "...",
    "--- a", "a\nb", "a\n", "\na", "a\n\n", "a\n\nb", " a\nb", "a \nb", "\ta", "a\t", "a\tb", "\r\n", "a\r", "\x00",
    "\x07", "\x85", "\u2028", "\u2029", "\ufeff", "\ufffe", "😀", "a" * 200, "word " * 60, "\\n", "é", "<<", "=", "a,b",
    "x: |\n  y", "# c\n- d", "\x1b[0m", "\u200b", "a  b", "true", ".inf", "-", "--", "?", ":", ",", "100.000 €",
]  # fmt: skip

words = st.one_of(st.sampled_from(NASTY), st.text(max_size=30), st.text("ab: #-\n'\"", max_size=12))
maybe_words = st.none() | words
figures = st.one_of(
    st.integers(-(10**9), 10**18).map(float),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([0.0, -0.0, 0.1, 1e300, 5e-324, 1e15, 100.125]),
)
small = st.one_of(st.none(), st.integers(0, 10), st.floats(0, 10))
days = st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31))
nouns = st.text("abcdef é#:'", min_size=1, max_size=8).map(lambda word: " ".join(word.split())).filter(bool)
units = st.one_of(
    st.sampled_from(["EUR", "USD", "count", "percent", "ratio", "days", "score", "milestone", "EUR / contract"]).map(
        Unit.parse
    ),
    nouns.map(lambda noun: Unit.parse(f"count of {noun}")),
)
periods = st.one_of(
    st.sampled_from(["2027", "2027-Q1", "2027-03", "2027-H2", "FY2027", "FY2028-Q4"]).map(Period.parse),
    st.tuples(days, days).map(lambda pair: Period.between(min(pair), max(pair))),
)
check_ins = st.builds(
    CheckIn,
    date=days,
    value=figures,
    confidence=small,
    note=maybe_words,
    target=st.none() | figures,
)
names = st.one_of(st.sampled_from(["a", "contracts", "no", "1", "x y", "a: b", ""]), st.text(max_size=8))
histories = st.builds(
    History,
    driver=names,
    successes=st.none() | st.floats(0, 1e9),
    trials=st.none() | st.floats(0, 1e9),
    values=st.lists(figures, max_size=4).map(tuple),
)
drivers = st.one_of(st.none(), words, st.dictionaries(names, words, max_size=3))


def _measured(**more: Any) -> dict[str, Any]:
    return {
        "unit": units,
        "better": st.sampled_from(["up", "down", "keep"]),
        "band": st.none() | st.floats(0, 1e9),
        "counts": st.sampled_from(["total", "level"]),
        "start": st.none() | figures,
        "target": st.none() | figures,
        "period": st.none() | periods,
        "owner": maybe_words,
        "check_ins": st.lists(check_ins, max_size=3).map(tuple),
        **more,
    }


KPI_FIELDS = _measured(
    name=words,
    previous=st.none() | figures,
    why=maybe_words,
    measure=maybe_words,
    drivers=drivers,
    assumptions=st.dictionaries(names, figures, max_size=3),
    history=st.lists(histories, max_size=3).map(tuple),
)
KEY_RESULT_FIELDS = _measured(
    title=words,
    drives=maybe_words,
    previous=st.none() | figures,
    stage=st.sampled_from([None, "input", "output", "outcome"]),
    weight=st.none() | st.floats(0, 100),
    confidence=small,
)
OBJECTIVE_FIELDS = {
    "title": words,
    "level": st.sampled_from([None, "company", "department", "team", "person"]),
    "commitment": st.sampled_from([None, "committed", "aspirational"]),
    "owner": maybe_words,
}
PLAN_FIELDS = {
    "title": words,
    "language": st.sampled_from(["en", "it"]),
    "profile": st.sampled_from(["article", "rework", "wodtke"]),
    "currency": st.sampled_from(["EUR", "USD", "NOK"]),
    "fiscal_year_start": st.integers(1, 12),
    "holidays": st.lists(days, max_size=3).map(tuple),
}
ids = st.from_regex(r"[A-Za-z][A-Za-z0-9_-]{0,6}", fullmatch=True) | st.sampled_from(["no", "null", "true", "y"])


@st.composite
def plans(draw: st.DrawFn, *, max_objectives: int = 3) -> Plan:
    """A whole plan; links point only at what stands before them, so that none goes in circles."""
    pool = draw(st.lists(ids, min_size=14, max_size=14, unique=True))
    known: list[str] = []
    kpis, objectives = [], []
    for _ in range(draw(st.integers(0, 2))):
        known.append(pool.pop())
        kpis.append(draw(st.builds(KPI, id=st.just(known[-1]), **KPI_FIELDS)))
    for _ in range(draw(st.integers(0, max_objectives))):
        for_ = draw(st.none() | st.sampled_from(known)) if known else None
        before = tuple(known)
        own = pool.pop()
        key_results = []
        for _ in range(draw(st.integers(0, 3))):
            known.append(pool.pop())
            supports = draw(st.lists(st.sampled_from(before), unique=True, max_size=2)) if before else []
            key_result = st.builds(KeyResult, id=st.just(known[-1]), supports=st.just(supports), **KEY_RESULT_FIELDS)
            key_results.append(draw(key_result))
        objectives.append(
            draw(
                st.builds(
                    Objective, id=st.just(own), for_=st.just(for_), key_results=st.just(key_results), **OBJECTIVE_FIELDS
                )
            )
        )
    return draw(st.builds(Plan, kpis=st.just(kpis), objectives=st.just(objectives), **PLAN_FIELDS))
