"""T107: a time whose last day nobody can compute."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """Relative times without a day from which they count."""
    context = said.context
    if context.period is not None or context.reference is not None or context.period_said is not None:
        return
    times = [time for time in said.binding if time.kind != "recurrence"]
    if times and not any(time.iso or time.last for time in times):
        yield Found(Span(times[0].start, times[0].end))


RULE: Final = Rule(
    code="T107",
    name=Text(en="No day in the calendar yet", it="Non c'è ancora un giorno sul calendario"),
    letter="T",
    severity="hint",
    source="codebook",
    why=Text(
        en="A year from now nobody will remember from which day it was counted.",
        it="Fra un anno nessuno si ricorderà da quale giorno si contava.",
    ),
    message=Text(
        en="“{words}” has an end, but no day in the calendar.",
        it="“{words}” ha una fine, ma non un giorno sul calendario.",
    ),
    repair=Text(
        en="Write the day next to it, for example “…, that is, by 30 June 2027”.",
        it="Scrivi accanto il giorno, per esempio “…, cioè entro il 30 giugno 2027”.",
    ),
    find=find,
    good={
        "en": (
            Case("Raise sales by 5% by the end of June 2027"),
            Case("Raise sales by 5% by the end of the quarter", Context(reference=dt.date(2027, 2, 1))),
            Case("Publish three posts a week"),
        ),
        "it": (
            Case("Aumentare le vendite del 5% entro fine giugno 2027"),
            Case("Aprire due sportelli entro la fine del trimestre", Context(reference=dt.date(2027, 2, 1))),
            Case("Pubblicare 3 post a settimana"),
        ),
    },
    bad={
        "en": (
            Case("Raise sales by 5% by the end of the quarter"),
            Case("Hire two nurses within 18 months of launch"),
            Case("Zero lost-time injuries this season"),
        ),
        "it": (
            Case("Aprire due sportelli entro la fine del trimestre"),
            Case("Nei primi tre mesi dopo l'avvio formare 30 volontari"),
            Case("Entro fine anno dimezzare i reclami ricevuti allo sportello"),
        ),
    },
)
