"""T108: the last day is over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import latest
from okrwidgets.smart.statement import Context, Evidence, Statement
from okrwidgets.text import Text
from okrwidgets.text.dates import LongDay


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """The latest day of the text lies before the day of reference."""
    reference = said.context.reference
    if reference is None:
        return
    found = latest(said)
    if found is not None and found.last < reference:
        yield Found(found.span, {"last": LongDay(found.last)})


RULE: Final = Rule(
    code="T108",
    name=Text(en="The deadline is over", it="La scadenza è passata"),
    letter="T",
    severity="should",
    source="codebook",
    why=Text(
        en="You can only look back at a day that has passed. A goal needs one that lies ahead.",
        it="A un giorno passato si può solo guardare indietro. Un obiettivo ha bisogno di un giorno che deve ancora venire.",
    ),
    message=Text(en="“{words}” is over (last day: {last}).", it="“{words}” è già passato (ultimo giorno: {last})."),
    repair=Text(
        en="If it was reached, write it down as a result. If not: which day do you choose now?",
        it="Se è raggiunto, mettilo tra i risultati. Altrimenti: quale giorno scegli adesso?",
    ),
    find=find,
    good={
        "en": (
            Case("Open the swimming pool by 30 June 2027", Context(reference=dt.date(2027, 5, 2))),
            Case("Halve complaints by 2028", Context(reference=dt.date(2027, 5, 2))),
            Case("Open the swimming pool by 30 June 2020"),
        ),
        "it": (
            Case("Aprire la piscina entro il 30 giugno 2027", Context(reference=dt.date(2027, 5, 2))),
            Case("Dimezzare i reclami entro il 2028", Context(reference=dt.date(2027, 5, 2))),
            Case("Aprire la piscina entro il 30 giugno 2020"),
        ),
    },
    bad={
        "en": (
            Case("Open the swimming pool by 30 April 2027", Context(reference=dt.date(2027, 5, 2))),
            Case("Halve complaints by 2026", Context(reference=dt.date(2027, 5, 2))),
            Case("Train 40 drivers by March 2027", Context(reference=dt.date(2027, 5, 2))),
        ),
        "it": (
            Case("Aprire la piscina entro il 30 aprile 2027", Context(reference=dt.date(2027, 5, 2))),
            Case("Dimezzare i reclami entro il 2026", Context(reference=dt.date(2027, 5, 2))),
            Case("Formare 40 autisti entro marzo 2027", Context(reference=dt.date(2027, 5, 2))),
        ),
    },
)
