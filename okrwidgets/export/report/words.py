"""The headings of a report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from okrwidgets.text import Text

UNTITLED_PLAN: Final = Text(en="Plan without a title", it="Piano senza titolo")
UNTITLED_KPI: Final = Text(en="KPI without a name", it="KPI senza nome")
UNTITLED_OBJECTIVE: Final = Text(en="Objective without a title", it="Obiettivo senza titolo")
UNTITLED_RESULT: Final = Text(en="Key result without a title", it="Risultato chiave senza titolo")

OBJECTIVE_IS: Final = Text(en="Objective: {title}", it="Obiettivo: {title}")
ADDS_UP: Final = Text(en="Does it add up?", it="I conti tornano?")
NOTHING_TO_SAY: Final = Text(
    en="There are not enough figures yet to say whether it adds up.",
    it="Non ci sono ancora abbastanza valori per dire se i conti tornano.",
)
HOW_IT_COMES_ABOUT: Final = Text(en="How it comes about", it="Da che cosa dipende")
OBJECTIVES: Final = Text(en="Objectives and key results", it="Obiettivi e risultati chiave")
OTHER_OBJECTIVES: Final = Text(en="Objectives that derive from no KPI", it="Obiettivi che non derivano da nessun KPI")
CHECK_INS: Final = Text(en="Check-ins", it="Aggiornamenti")
NOTHING_YET: Final = Text(
    en="This plan is still empty. Start with the KPI: which figure says where you want to be?",
    it="Questo piano è ancora vuoto. Parti dal KPI: quale numero dice dove vuoi arrivare?",
)
NO_OBJECTIVES_YET: Final = Text(
    en="No objective derives from this KPI yet.", it="Da questo KPI non deriva ancora nessun obiettivo."
)
NO_RESULTS_YET: Final = Text(en="There are no key results yet.", it="Non ci sono ancora risultati chiave.")

OBJECTIVE: Final = Text(en="Objective", it="Obiettivo")
KEY_RESULTS: Final = Text(en="Key results", it="Risultati chiave")
KEY_RESULT: Final = Text(en="Key result", it="Risultato chiave")
START: Final = Text(en="Start", it="Partenza")
TARGET: Final = Text(en="Target", it="Valore obiettivo")
NOW: Final = Text(en="Now", it="Adesso")
SCORE: Final = Text(en="Score", it="Punteggio")
STATUS: Final = Text(en="Status", it="Stato")
OWNER: Final = Text(en="Owner", it="Responsabile")
DAY: Final = Text(en="Date", it="Data")
VALUE: Final = Text(en="Value", it="Valore")
CONFIDENCE: Final = Text(en="Confidence", it="Fiducia")
NOTE: Final = Text(en="Note", it="Nota")
DRIVER: Final = Text(en="Driver", it="Leva")
FORMULA: Final = Text(en="How it is computed", it="Come si calcola")
WHEN_MET: Final = Text(en="With the targets met", it="Con i valori obiettivo raggiunti")
IN_PLAN: Final = Text(en="In the plan", it="Nel piano")
CURRENT: Final = Text(en="Today", it="Oggi")
ORIGIN: Final = Text(en="Where it comes from", it="Da dove viene")

ON: Final = Text(en="As of", it="Data di riferimento")
METHOD: Final = Text(en="Method", it="Metodo")
PERIOD: Final = Text(en="Period", it="Periodo")
PREVIOUS: Final = Text(en="Previous period", it="Periodo precedente")
UNIT: Final = Text(en="Unit", it="Unità")
BETTER: Final = Text(en="Better", it="Meglio se")
BAND: Final = Text(en="Give or take", it="Tolleranza ±")
WHY: Final = Text(en="Why it matters", it="Perché conta")
MEASURE: Final = Text(en="How it is measured", it="Come si misura")
LEVEL: Final = Text(en="Level", it="Livello")
COMMITMENT: Final = Text(en="Commitment", it="Impegno")
DERIVES_FROM: Final = Text(en="Derives from", it="Deriva da")
STAGE: Final = Text(en="Stage", it="Stadio")
WEIGHT: Final = Text(en="Weight", it="Peso")
SUPPORTS: Final = Text(en="Supports", it="Sostiene")
CONFIDENCE_OF: Final = Text(en="{n} of 10", it="{n} su 10")
VALUE_ON: Final = Text(en="{value} ({day})", it="{value} ({day})")

CHECK_IN_OF: Final = Text(en="Check-in: {title}", it="Aggiornamento: {title}")
DUE: Final = Text(en="Due: {title}", it="Scadenza: {title}")
TO_REACH: Final = Text(en="{title}: target {target}", it="{title}: valore obiettivo {target}")
CHECKED_IN: Final = Text(en="{title}: {value}.", it="{title}: {value}.")

METHODS: Final[Mapping[str, Text]] = {
    "article": Text(en="the article's method", it="il metodo dell'articolo"),
    "rework": Text(en="Google re:Work", it="Google re:Work"),
    "wodtke": Text(en="Christina Wodtke", it="Christina Wodtke"),
}
ORIGINS: Final[Mapping[str, Text]] = {
    "given": Text(en="given", it="indicato"),
    "target": Text(en="target of a key result", it="valore obiettivo di un risultato chiave"),
    "current": Text(en="check-in", it="aggiornamento"),
    "previous": Text(en="previous period", it="periodo precedente"),
    "start": Text(en="start", it="valore di partenza"),
    "formula": Text(en="computed", it="calcolato"),
    "assumption": Text(en="assumed", it="dato per scontato"),
    "measured": Text(en="measured", it="misurato"),
    "implied": Text(en="it would have to be so", it="dovrebbe essere così"),
    "none": Text(en="not known", it="non si sa"),
}
