"""T103: a service time is no deadline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.period import Period
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import caused_by
from okrwidgets.smart.statement import Context, Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """A time within which a single case is dealt with."""
    if said.reading.times:
        yield from caused_by("service", said)


RULE: Final = Rule(
    code="T103",
    name=Text(en="A service time is not a deadline", it="Un tempo di servizio non è una scadenza"),
    letter="T",
    severity="must",
    source="codebook",
    why=Text(
        en="The time it takes to handle one request is what you measure. By when that should work is another question.",
        it="Il tempo per evadere una richiesta è quello che misuri. Entro quando deve funzionare così è un'altra domanda.",
    ),
    message=Text(
        en="“{words}” is the time for each single case, not a deadline.",
        it="“{words}” è il tempo per ogni singolo caso, non una scadenza.",
    ),
    repair=Text(
        en="By which day do you want to get there, or in which period should it hold?",
        it="Entro quale giorno vuoi arrivarci, o in quale periodo deve valere?",
    ),
    find=find,
    good={
        "en": (
            Case("In Q2 2027, answer 90% of calls within 5 minutes"),
            Case("Deliver 95% of meals within 30 minutes by June 2027"),
            Case("Answer 90% of pages within 5 minutes", Context(period=Period.parse("2027-Q3"))),
        ),
        "it": (
            Case("Nel 2027 evadere il 92% delle richieste entro 48 ore"),
            Case("Entro giugno 2027 consegnare il 95% dei pasti entro 30 minuti"),
            Case("Evadere il 92% delle richieste entro 48 ore", Context(period=Period.parse("2027-Q3"))),
        ),
    },
    bad={
        "en": (
            Case("Answer 90% of calls within 5 minutes"),
            Case("See every patient in the emergency room within 30 minutes"),
            Case("Ship 98% of orders within 24 hours"),
        ),
        "it": (
            Case("Rispondere entro 24 ore alle richieste"),
            Case("Evadere il 92% delle richieste entro 48 ore"),
            Case("Spedire il 98% degli ordini entro 24 ore"),
        ),
    },
)
