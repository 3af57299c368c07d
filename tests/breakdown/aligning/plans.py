"""Plans by hand, with several levels."""

from __future__ import annotations

from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit

EURO = Unit("money", "EUR")
CONTRACTS = Unit("count", noun="contracts")
REVENUE = KPI(id="revenue", name="Revenue", unit=EURO, target=100_000.0)
WITH_DRIVERS = REVENUE.replace(
    drivers={"revenue": "contracts * contract_value + services"}, assumptions={"contract_value": 2500}
)


def row(id: str, target: float | None = None, **fields: object) -> KeyResult:
    return KeyResult(**{"id": id, "title": id.capitalize(), "target": target, **fields})


def objective(id: str, for_: str | None, *rows: KeyResult, **fields: object) -> Objective:
    return Objective(**{"id": id, "title": id.capitalize(), "for_": for_, "key_results": rows, **fields})


def plan(*objectives: Objective, kpi: KPI = REVENUE, **fields: object) -> Plan:
    return Plan(**{"kpis": (kpi,), "objectives": objectives, **fields})


def three_levels(kpi: KPI = WITH_DRIVERS) -> Plan:
    """30 contracts at 2,500 € and 15,000 € of services; the contracts go down to two teams, 20 and 6 of 30."""
    return plan(
        objective("grow", "revenue", row("contracts", 30.0, drives="contracts", unit=CONTRACTS), level="company"),
        objective("serve", "revenue", row("services", 15_000.0, drives="services", unit=EURO), level="company"),
        objective("north", "contracts", row("n", 20.0, unit=CONTRACTS), level="team", owner="Anna"),
        objective("south", "contracts", row("s", 6.0, unit=CONTRACTS), row("x", 4.0), level="team", owner="Bruno"),
        kpi=kpi,
    )
