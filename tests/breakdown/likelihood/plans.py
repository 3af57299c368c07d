"""Plans and histories that the tests of the likelihood play through."""

from __future__ import annotations

import random
from typing import Any

from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period

# Deal values as a sales team would know them, in euro: most small, a few large.
_MARKET = random.Random(20)  # noqa: S311  # nothing secret
DEALS = tuple(round(_MARKET.lognormvariate(8.0, 0.5)) for _ in range(100))
ARTICLE = {"revenue": "contracts * contract_value", "contracts": "meetings * closing_rate"}


def article(**changes: Any) -> Plan:
    """The article's plan: 100,000 € in the quarter, 300 clients, 30 contracts; fields of the KPI may be changed."""
    fields: dict[str, Any] = {
        "name": "Invoiced revenue",
        "unit": Unit("money", "EUR"),
        "target": 100000,
        "period": Period.parse("2027-Q1"),
        "drivers": ARTICLE,
    }
    plan_fields = {name: changes.pop(name) for name in ("holidays",) if name in changes}
    kpi = KPI(id="revenue", **(fields | changes))
    clients = Unit("count", noun="clients")
    rows = (
        KeyResult(id="meetings", title="Meet 300 clients", drives="meetings", stage="input", target=300, unit=clients),
        KeyResult(
            id="contracts",
            title="Close 30 contracts",
            drives="contracts",
            stage="output",
            target=30,
            unit=Unit("count", noun="contracts"),
        ),
    )
    return Plan(kpis=(kpi,), objectives=(Objective(id="bring", for_="revenue", key_results=rows),), **plan_fields)


def tree(drivers: dict[str, str] | str, target: float | None = 100, **fields: Any) -> DriverTree:
    """A tree that the KPI writes down itself; its other fields may be given."""
    return tree_of(Plan(kpis=(KPI(id="result", drivers=drivers, target=target, **fields),)))
