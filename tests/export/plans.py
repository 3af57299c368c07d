"""Plans that the exports are tried on."""

from __future__ import annotations

import datetime as dt

from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan, Unit
from okrwidgets.period import Period

EURO = Unit("money", "EUR")
QUARTER = Period.parse("2027-Q1")


def full_plan() -> Plan:
    """One of everything: both directions, levels, bands, check-ins with notes, links, drivers, holidays."""
    revenue = KPI(
        id="revenue",
        name="Fatturato, IVA esclusa",
        unit=EURO,
        previous=82000.5,
        target=100000,
        period=QUARTER,
        owner="Reparto vendite",
        why="Copre i costi fissi dell'anno",
        measure="Gestionale; fatture emesse",
        drivers={"revenue": "contracts * contract_value", "contracts": "meetings * closing_rate"},
        assumptions={"contract_value": 3000, "closing_rate": 10},
        check_ins=(CheckIn(date=dt.date(2027, 1, 29), value=30000),),
    )
    churn = KPI(
        id="churn",
        name="Abbandoni",
        unit=Unit("percent"),
        better="down",
        counts="level",
        start=5.5,
        target=3,
        band=0.25,
    )
    meetings = KeyResult(
        id="meetings",
        title="Incontrare 300 clienti",
        drives="meetings",
        stage="input",
        unit=Unit("count", noun="clienti"),
        target=300,
        owner="Anna",
        weight=2,
        confidence=6,
        check_ins=(
            CheckIn(date=dt.date(2027, 1, 15), value=41, confidence=6, note="due fiere"),
            CheckIn(date=dt.date(2027, 1, 29), value=98, note="una riga\ne un'altra"),
        ),
    )
    contracts = KeyResult(
        id="contracts",
        title="Chiudere 30 contratti",
        drives="contracts",
        stage="output",
        unit=Unit("count", noun="contratti"),
        target=30,
        supports=("churn",),
    )
    rate = KeyResult(
        id="rate",
        title="Tasso",
        unit=Unit("percent"),
        counts="level",
        start=-2,
        target=12.5,
        period=Period.parse("2027-01"),
    )
    return Plan(
        title="Vendite, primo trimestre",
        language="it",
        profile="rework",
        holidays=(dt.date(2027, 1, 1), dt.date(2027, 1, 6)),
        kpis=(revenue, churn),
        objectives=(
            Objective(
                id="carry",
                title="Portare a casa i contratti",
                for_="revenue",
                level="department",
                commitment="committed",
                owner="Bruno",
                key_results=(meetings, contracts),
            ),
            Objective(id="team", title="Squadra nord", for_="contracts", level="team", key_results=(rate,)),
            Objective(id="loose", title="Senza KPI", commitment="aspirational"),
        ),
    )


def large_plan(rows: int = 1000) -> Plan:
    """As many key results, in objectives of ten."""
    kpi = KPI(id="k", name="Fatturato", unit=EURO, target=1e6, period=QUARTER)
    objectives = tuple(
        Objective(
            id=f"o{n}",
            title=f"Obiettivo {n}",
            for_="k",
            key_results=tuple(
                KeyResult(
                    id=f"r{n}-{m}",
                    title=f"Risultato {n}.{m}",
                    target=10.0 + m,
                    check_ins=(CheckIn(date=dt.date(2027, 1, 15), value=float(m)),),
                )
                for m in range(10)
            ),
        )
        for n in range(rows // 10)
    )
    return Plan(title="Grande", kpis=(kpi,), objectives=objectives)


def plan_of_words(words: str) -> Plan:
    """A plan whose every text is this one."""
    check_in = CheckIn(date=dt.date(2027, 1, 15), value=-5, note=words)
    row = KeyResult(
        id="r", title=words, drives=words, owner=words, target=-3, counts="level", start=0, check_ins=(check_in,)
    )
    kpi = KPI(
        id="k",
        name=words,
        owner=words,
        why=words,
        measure=words,
        target=-100.5,
        unit=EURO,
        period=QUARTER,
        check_ins=(check_in,),
    )
    objective = Objective(id="o", title=words, for_="k", owner=words, key_results=(row,))
    return Plan(title=words, kpis=(kpi,), objectives=(objective,))
