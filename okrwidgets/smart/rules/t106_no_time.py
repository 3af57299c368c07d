"""T106: no time at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.period import Period
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import caused_by
from okrwidgets.smart.statement import Context, Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """What is left: no time is mentioned, or only the length of a thing."""
    if not said.binding:
        yield from caused_by("none", said)


RULE: Final = Rule(
    code="T106",
    name=Text(en="No deadline", it="Nessuna scadenza"),
    letter="T",
    severity="must",
    source="codebook",
    why=Text(
        en="Without a last day nothing is ever late, and nothing is ever done.",
        it="Senza un ultimo giorno niente è mai in ritardo, e niente è mai finito.",
    ),
    message=Text(
        en="There is no deadline here, and no period either.",
        it="Qui non c'è una scadenza, e nemmeno un periodo.",
    ),
    repair=Text(
        en="By when? Or: in which period should it hold?",
        it="Entro quando? Oppure: in quale periodo deve valere?",
    ),
    find=find,
    good={
        "en": (
            Case("Increase sales by 31 March 2027"),
            Case("Publish three posts a week"),
            Case("Increase sales", Context(period=Period.parse("2027-Q1"))),
        ),
        "it": (
            Case("Aumentare le vendite entro il 31 marzo 2027"),
            Case("Pubblicare 3 post a settimana"),
            Case("Aumentare le vendite", Context(period=Period.parse("2027-Q1"))),
        ),
    },
    bad={
        "en": (
            Case("Increase sales"),
            Case("Raise 30-day retention to 40%"),
            Case("Increase bookings, so that the hotel stays open all winter"),
            Case("Invoice accuracy. Target: at least 99.2%", Context(kind="kpi")),
        ),
        "it": (
            Case("Aumentare le vendite"),
            Case("Assumere due infermieri"),
            Case("Portare la puntualità delle consegne al 95%"),
            Case("Scontrino medio. Target: almeno 65 €", Context(kind="kpi")),
        ),
    },
)
