"""M101: a direction without a target."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.measuring import direction, why_not_measured
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.target_slots import with_slots
from okrwidgets.smart.statement import Context, Evidence, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_measured(said, evidence) == "direction":
        action = direction(said)
        yield Found(action.span, repaired=with_slots(said, action))


RULE: Final = Rule(
    code="M101",
    name=Text(en="A direction without a target", it="Una direzione senza valore obiettivo"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="One sale more is already an increase. Only a figure tells at the end whether you have arrived.",
        it="Anche una sola vendita in più è un aumento. Solo una cifra dice, alla fine, se la meta è raggiunta.",
    ),
    message=Text(
        en="“{words}” says which way, but not how far.",
        it="“{words}” dice in che direzione andare, ma non fin dove.",
    ),
    repair=Text(
        en="From what, to what? Write down today's figure and the one to reach.",
        it="Da quanto, a quanto? Scrivi il valore di partenza e il valore obiettivo.",
    ),
    find=_find,
    good={
        "en": (
            Case("Increase online sales from €40,000 to €55,000"),
            Case("Reduce waiting time in the emergency room to under 30 minutes"),
            Case("Raise the share of pupils who read daily by 10 percentage points"),
            Case("Conversion rate"),
            Case("Increase sales", Context(target=55000.0)),
            Case("Delight every guest", Context(kind="objective")),
        ),
        "it": (
            Case("Aumentare le vendite online da 40.000 a 55.000 €"),
            Case("Portare i tempi di attesa al pronto soccorso sotto i 30 minuti"),
            Case("Portare al 60% la quota di alunni che leggono ogni giorno"),
            Case("Tasso di conversione"),
        ),
    },
    bad={
        "en": (
            Case("Increase sales"),
            Case("Reduce waiting time in the emergency room by June 2027"),
            Case("Improve punctuality of the regional trains."),
            Case("Maintain the occupancy rate of the hotel"),
        ),
        "it": (
            Case("Aumentare le vendite"),
            Case("Ridurre i tempi di attesa al pronto soccorso entro giugno 2027"),
            Case("Migliorare la puntualità dei treni regionali."),
            Case("Mantenere il tasso di occupazione dell'hotel"),
        ),
    },
)
