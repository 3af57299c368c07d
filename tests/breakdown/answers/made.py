"""Small plans for questions: formulas, and where their figures come from."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.model.starting_points import article_plan
from okrwidgets.period import Period

RATIO = Unit("ratio")


def tree(
    drivers: str | Mapping[str, str],
    *,
    rows: Mapping[str, float] | None = None,
    assumed: Mapping[str, float] | None = None,
    unit: Unit = RATIO,
    of_rows: Unit = RATIO,
    starts: Mapping[str, float] | None = None,
    **kpi: object,
) -> DriverTree:
    """A tree of the KPI ``total``, whose key results state ``rows``, of one unit each (levels from ``starts``)."""
    top = KPI(
        id="total",
        name="Total",
        unit=unit,
        drivers=drivers if isinstance(drivers, str) else dict(drivers),
        assumptions=dict(assumed or {}),
        **kpi,
    )
    stated = tuple(
        KeyResult(
            id=f"kr-{name.replace('_', '-')}",
            title=f"Work on {name}",
            drives=name,
            unit=of_rows,
            counts="level",
            start=(starts or {}).get(name, 0.0),
            target=target,
        )
        for name, target in (rows or {}).items()
    )
    carry = Objective(id="carry", title="Carry it", for_="total", key_results=stated)
    return tree_of(Plan(kpis=(top,), objectives=(carry,)))


def article(lang: str = "en", value: float | None = None) -> Plan:
    """The article's plan, with an average value of a contract where one is given."""
    plan = article_plan(lang)  # type: ignore[arg-type]
    if value is None:
        return plan
    return plan.replace(kpis=(plan.kpis[0].replace(assumptions={"contract_value": value}),))


def written(value: float | None = None, rate: float | None = None, **kpi: object) -> Plan:
    """The article's plan with its formulas written down."""
    plan = article_plan("en")
    assumed = {"contract_value": value, "closing_rate": rate}
    rows = tuple(row.replace(drives=row.id) for row in plan.objectives[0].key_results)
    top = plan.kpis[0].replace(
        drivers={"revenue": "contracts * contract_value", "contracts": "meetings * closing_rate"},
        assumptions={name: figure for name, figure in assumed.items() if figure is not None},
        period=Period.parse("2027-Q1"),
        **kpi,
    )
    return plan.replace(kpis=(top,), objectives=(plan.objectives[0].replace(key_results=rows),))


# --------------------------------------------------------------------------------------------- random trees
FIGURES = st.floats(0.5, 20.0).map(lambda figure: round(figure, 3))
NAMES = ("a", "b", "c", "d", "e")


@st.composite
def formulas(draw: st.DrawFn, signs: str = "+-*/") -> str:
    """A formula in which each of some names may stand several times."""
    count = draw(st.integers(1, 6))
    words = draw(st.sampled_from(NAMES))
    for _ in range(count):
        sign = draw(st.sampled_from(signs))
        name = draw(st.sampled_from((*NAMES, "2", "3")))
        words = f"({words}) {sign} {name}" if draw(st.booleans()) else f"{name} {sign} ({words})"
    return words
