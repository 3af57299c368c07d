"""What a row of the table stands for, and the words for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from okrwidgets.model import KPI, CheckIn, KeyResult, Objective, Plan
from okrwidgets.model.base import Record
from okrwidgets.text import Text

Kind = Literal["plan", "kpi", "objective", "key_result", "check_in"]

NAMES: Final[Mapping[Kind, Text]] = {
    "plan": Text(en="Plan", it="Piano"),
    "kpi": Text(en="KPI", it="KPI"),
    "objective": Text(en="Objective", it="Obiettivo"),
    "key_result": Text(en="Key result", it="Risultato chiave"),
    "check_in": Text(en="Check-in", it="Aggiornamento"),
}

RECORDS: Final[Mapping[Kind, type[Record]]] = {
    "plan": Plan,
    "kpi": KPI,
    "objective": Objective,
    "key_result": KeyResult,
    "check_in": CheckIn,
}

SYNONYMS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "plan": ("plan", "piano"),
    "kpi": ("kpi", "indicator", "indicatore", "indicatore chiave", "key performance indicator"),
    "objective": ("objective", "obiettivo", "o", "obj", "goal", "traguardo"),
    "key_result": ("key result", "keyresult", "risultato chiave", "kr", "rc", "metric", "metrica", "milestone"),
    "check_in": ("check in", "checkin", "aggiornamento", "update", "misura", "measurement"),
}
"""As people and other tools write them, folded."""
