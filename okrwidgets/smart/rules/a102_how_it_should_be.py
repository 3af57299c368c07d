"""A102: how it should be, not what is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.acting import why_not_acted
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_acted(said, evidence) == "being":
        yield Found(said.shape.actions[0].span)


RULE: Final = Rule(
    code="A102",
    name=Text(en="How it should be, not what is done", it="Come dovrebbe essere, non che cosa si fa"),
    letter="A",
    severity="must",
    source="codebook",
    why=Text(
        en="To be, to become, to have: that is a picture of the destination. Nobody moves until there is a first step.",
        it="Essere, diventare, avere: è l'immagine della meta. Nessuno si muove finché non c'è un primo passo.",
    ),
    message=Text(
        en="“{words}” says how it should be, not what is done to get there.",
        it="“{words}” dice come dovrebbe essere, non che cosa si fa per arrivarci.",
    ),
    repair=Text(
        en="What could you do on Monday? Write that verb.",
        it="Che cosa potresti fare già lunedì? Scrivi quel verbo.",
    ),
    find=_find,
    good={
        "en": (
            Case("Raise our rank among the region's hotels from 12th to 5th"),
            Case("Every service has a named owner and a runbook"),
            Case("Open a reading room for teenagers"),
        ),
        "it": (
            Case("Portare da 12 a 20 gli articoli usciti sulla stampa locale"),
            Case("Aprire una sala studio per i ragazzi"),
            Case("Migliorare l'accoglienza in reparto"),
        ),
    },
    bad={
        "en": (
            Case("Become the library that maintainers recommend first"),
            Case("Have a healthier relationship with the press"),
            Case("Our volunteers should feel valued"),
        ),
        "it": (
            Case("Essere più presenti sui social"),
            Case("Diventare il punto di riferimento per le famiglie"),
            Case("Rendere l'azienda un posto migliore in cui lavorare"),
        ),
    },
)
