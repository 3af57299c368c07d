"""M109: whether it is done cannot be told; the last cause of the letter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.measuring import why_not_measured
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_measured(said, evidence) == "untold":
        yield Found(Span(0, len(said.text)))


RULE: Final = Rule(
    code="M109",
    name=Text(en="Done or not? Nobody can tell", it="Fatto o no? Non si può dire"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="Trust and skills grow bit by bit: there is no day on which they appear. Something has to show.",
        it="Fiducia e competenze crescono a poco a poco: non c'è un giorno in cui compaiono. Serve qualcosa che si veda.",
    ),
    message=Text(
        en="Nothing here shows yet whether it is done or not.",
        it="Qui niente fa ancora capire se è fatto oppure no.",
    ),
    repair=Text(
        en="What will be there, or what will somebody be able to do, once it is done? Name it, or count it.",
        it="Che cosa ci sarà, o che cosa si saprà fare, a cose fatte? Scrivilo, oppure contalo.",
    ),
    find=_find,
    good={
        "en": (
            Case("Launch the online booking for the museum"),
            Case("Pass the B2 English exam"),
            Case("Hire a head nurse for the night shift"),
        ),
        "it": (
            Case("Pubblicare il bando per le borse di studio"),
            Case("Assumere un capocantiere"),
            Case("Entrata in esercizio della piattaforma regionale"),
        ),
    },
    bad={
        "en": (
            Case("Learn Spanish"),
            Case("Build trust"),
            Case("Understand our younger readers"),
        ),
        "it": (
            Case("Imparare l'inglese"),
            Case("Creare fiducia"),
            Case("Conoscere meglio i nostri lettori"),
        ),
    },
)
