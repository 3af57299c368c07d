"""What the slot of a metric's figure is counted in, and on which side of it one wants to be."""

from __future__ import annotations

import re
from typing import Final

from okrwidgets.smart.statement import Span, Statement
from okrwidgets.text import Language
from okrwidgets.text.months import fold

_WORD: Final = re.compile(r"[^\W\d_]+")
SHARES: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset(
        {
            "attendance", "attrition", "churn", "conversion", "coverage", "margin", "occupancy", "percentage",
            "proportion", "punctuality", "rate", "rates", "ratio", "retention", "share", "uptime", "utilisation",
        }
    ),
    "it": frozenset(
        {
            "conversione", "copertura", "incidenza", "margine", "occupazione", "percentuale", "puntualita", "quota",
            "saturazione", "tassi", "tasso",
        }
    ),
}  # fmt: skip
"""Metrics that are a share themselves."""

_MONEY: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset(
        {
            "arr", "budget", "cost", "costs", "debt", "earnings", "expenses", "expenditure", "income",
            "mrr", "price", "prices", "profit", "profits", "revenue", "revenues", "sales", "savings", "spend",
            "spending", "turnover",
        }
    ),
    "it": frozenset(
        {
            "costi", "costo", "debiti", "debito", "entrate", "fatturato", "guadagni", "guadagno",
            "incassi", "incasso", "prezzi", "prezzo", "ricavi", "ricavo", "risparmi", "scontrino", "spesa", "spese",
            "utile", "utili", "vendite",
        }
    ),
}  # fmt: skip
_LOW: Final[dict[Language, frozenset[str]]] = {
    "en": frozenset(
        {
            "absence", "absenteeism", "accidents", "attrition", "backlog", "bounce", "churn", "complaints", "cost",
            "costs", "debt", "defect", "defects", "delay", "delays", "downtime", "dropout", "emissions", "error",
            "errors", "expenses", "incidents", "injuries", "latency", "mttr", "overtime", "queue", "scrap", "time", "times", "wait",
            "waste",
        }
    ),
    "it": frozenset(
        {
            "abbandono", "assenteismo", "assenze", "attesa", "costi", "costo", "debiti", "debito", "degenza", "difetti",
            "difettosita", "emissioni", "errore", "errori", "guasti", "incidenti", "infortuni", "reclami", "resi",
            "rifiuti", "ritardi", "ritardo", "scarti", "scarto", "spese", "straordinario", "tempi", "tempo",
        }
    ),
}  # fmt: skip


def slot_unit(said: Statement, head: str) -> str:
    """What stands behind the slot: a space and the sign, or nothing."""
    unit = said.context.unit
    if unit is not None:
        if unit.kind == "percent":
            return " %"
        return f" {'€' if unit.currency == 'EUR' else unit.currency}" if unit.kind == "money" else ""
    words = _words(head)
    if words & SHARES[said.lang]:
        return " %"
    return " €" if words & _MONEY[said.lang] else ""


def bound(said: Statement, name: Span) -> str:
    """At least or, where less is better, at most."""
    low = not _LOW[said.lang].isdisjoint(_words(name.of(said.text)))
    if said.lang == "it":
        return "al massimo" if low else "almeno"
    return "at most" if low else "at least"


def is_share(said: Statement) -> bool:
    """Whether the sentence is about something that is a share itself."""
    shape = said.shape
    phrases = [action.thing for action in shape.actions] + ([shape.subject] if shape.subject else [])
    return any(not SHARES[said.lang].isdisjoint(_words(phrase.head or phrase.span.of(said.text))) for phrase in phrases)


def _words(name: str) -> set[str]:
    return set(_WORD.findall(fold(name)))
