"""Plans of a quarter with 64 working days: 1 January 2027 is a Friday, 31 March a Wednesday."""

from __future__ import annotations

import datetime as dt
from typing import Any

from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan
from okrwidgets.model.records import Commitment
from okrwidgets.period import Period

QUARTER = Period.parse("2027-Q1")


def day(month: int, day: int) -> dt.date:
    return dt.date(2027, month, day)


def checked(*rows: tuple[dt.date, float]) -> tuple[CheckIn, ...]:
    return tuple(CheckIn(date=when, value=value) for when, value in rows)


def key_result(*rows: tuple[dt.date, float], **fields: Any) -> KeyResult:
    return KeyResult(**{"id": "kr", "target": 64.0, "check_ins": checked(*rows), **fields})


def plan_of(row: KeyResult, commitment: Commitment | None = "committed", **fields: Any) -> Plan:
    objective = Objective(id="o", for_="kpi", commitment=commitment, key_results=(row,))
    return Plan(kpis=(KPI(id="kpi", target=100, period=QUARTER),), objectives=(objective,), **fields)
