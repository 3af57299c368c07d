"""What the page of the rules says by itself."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.rules.record import Severity
from okrwidgets.text import Text

TITLE: Final = Text(en="Rules of the SMART check", it="Le regole della verifica SMART")
INTRODUCTION: Final = Text(
    en="Each rule describes one case in which a letter is missing or could be clearer, why it matters and what helps. "
    "Codes never change. Under each rule: sentences that it finds and sentences that it lets pass, all tested.",
    it="Ogni regola descrive un caso in cui una lettera manca o può essere più chiara, perché conta e come si rimedia. "
    "I codici non cambiano mai. Sotto ogni regola: frasi che trova e frasi che lascia passare, tutte verificate.",
)
SEVERITY: Final = Text(en="Severity", it="Peso")
MEANING: Final = Text(en="What it means for the letter", it="Che cosa significa per la lettera")
SEVERITIES: Final[dict[Severity, Text]] = {
    "must": Text(en="must", it="necessario"),
    "should": Text(en="should", it="consigliato"),
    "ask": Text(en="ask", it="da chiedere"),
    "hint": Text(en="hint", it="spunto"),
}
MEANINGS: Final[dict[Severity, Text]] = {
    "must": Text(en="The letter is still missing.", it="La lettera manca ancora."),
    "should": Text(en="The letter is met in part.", it="La lettera c'è in parte."),
    "ask": Text(en="Only a person can answer.", it="Può rispondere solo una persona."),
    "hint": Text(en="The letter stands; worth a thought.", it="La lettera c'è; vale la pena pensarci."),
}
FINDS: Final = Text(en="Finds", it="Trova")
LETS_PASS: Final = Text(en="Lets pass", it="Lascia passare")
SOURCE: Final = Text(en="Source", it="Fonte")
EMPTY: Final = Text(en="(no words)", it="(nessuna parola)")

FIELDS: Final[dict[str, Text]] = {
    "kind": Text(en="kind: {value}", it="tipo: {value}"),
    "period": Text(en="period: {value}", it="periodo: {value}"),
    "period_said": Text(en="period: {value}", it="periodo: {value}"),
    "fiscal_year_start": Text(en="fiscal year starts in month {value}", it="l'anno fiscale inizia nel mese {value}"),
    "reference": Text(en="on {value}", it="in data {value}"),
    "parent": Text(en="above it: “{value}”", it="sopra: “{value}”"),
    "link": Text(en="link: {value}", it="collegamento: {value}"),
    "target": Text(en="target: {value}", it="valore obiettivo: {value}"),
    "start": Text(en="start: {value}", it="valore di partenza: {value}"),
    "previous": Text(en="previous: {value}", it="periodo precedente: {value}"),
    "unit": Text(en="unit: {value}", it="unità: {value}"),
    "owner": Text(en="owner: {value}", it="responsabile: {value}"),
    "why": Text(en="why: “{value}”", it="perché: “{value}”"),
    "other_fields": Text(en="also filled: {value}", it="compilati anche: {value}"),
}
"""A field of a case's context."""
VALUES: Final[dict[str, Text]] = {
    "goal": Text(en="goal", it="traguardo"),
    "objective": Text(en="objective", it="obiettivo"),
    "key_result": Text(en="key result", it="risultato chiave"),
    "kpi": Text(en="KPI", it="KPI"),
    "named": Text(en="a name of the KPI's driver tree", it="una leva del KPI"),
    "linked": Text(en="a KPI, without a driver", it="un KPI, senza leva"),
    "loose": Text(en="none of the plan's KPIs", it="nessuno dei KPI del piano"),
}
"""What a field holds, where it is a word of the program."""
