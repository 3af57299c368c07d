"""M112: an objective without a figure, which is as it should be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text

_OBJECTIVE: Final = Context(kind="objective")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if said.context.kind == "objective" and evidence.measured_by is None:
        yield Found(Span(0, len(said.text)))


RULE: Final = Rule(
    code="M112",
    name=Text(en="An objective without a figure", it="Un obiettivo senza cifra"),
    letter="M",
    severity="ask",
    source="codebook",
    why=Text(
        en="An objective is the destination, in words. The figures that tell you whether you are on the right road are its key results.",
        it="L'obiettivo è la destinazione, a parole. Le cifre che dicono se sei sulla strada giusta sono i risultati chiave.",
    ),
    message=Text(
        en="This objective has no figure, and that is fine: the figures belong in its key results.",
        it="Questo obiettivo non ha una cifra, e va bene così: le cifre stanno nei suoi risultati chiave.",
    ),
    repair=Text(
        en="Which two to five figures would tell you that you have arrived?",
        it="Quali cifre, da due a cinque, ti direbbero che la meta è raggiunta?",
    ),
    find=_find,
    good={
        "en": (
            Case("Delight every guest of the hotel"),
            Case("Open 3 new branches in the region", _OBJECTIVE),
            Case("Launch the new booking site", _OBJECTIVE),
        ),
        "it": (
            Case("Far sentire ogni ospite a casa"),
            Case("Aprire 3 nuove filiali in regione", _OBJECTIVE),
            Case("Pubblicare il nuovo sito", _OBJECTIVE),
        ),
    },
    bad={
        "en": (
            Case("Become the library that maintainers recommend first", _OBJECTIVE),
            Case("Make deployments boring", _OBJECTIVE),
            Case("Increase customer loyalty", _OBJECTIVE),
        ),
        "it": (
            Case("Diventare il punto di riferimento per le famiglie", _OBJECTIVE),
            Case("Migliorare l'accoglienza in reparto", _OBJECTIVE),
            Case("Aumentare la fedeltà dei clienti", _OBJECTIVE),
        ),
    },
)
