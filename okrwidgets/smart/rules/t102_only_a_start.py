"""T102: only a start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import caused_by
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """From when, but not until when."""
    if said.reading.times:
        yield from caused_by("start", said)


RULE: Final = Rule(
    code="T102",
    name=Text(en="A start without an end", it="Un inizio senza fine"),
    letter="T",
    severity="must",
    source="codebook",
    why=Text(
        en="The start says when you set off. Only the end says when you check whether it worked.",
        it="L'inizio dice quando si parte. Solo la fine dice quando si controlla se ha funzionato.",
    ),
    message=Text(
        en="“{words}” says when it starts, but not by when you get there.",
        it="“{words}” dice da quando si parte, ma non entro quando ci si arriva.",
    ),
    repair=Text(
        en="By which day do you want to see the result?",
        it="Entro quale giorno vuoi vedere il risultato?",
    ),
    find=find,
    good={
        "en": (
            Case("From September 2026 to June 2027 publish the minutes of the council"),
            Case("Run the night bus from May until 30 September 2027"),
            Case("From 2027 hold four open days a year"),
        ),
        "it": (
            Case("Da settembre 2026 a giugno 2027 pubblicare i verbali del consiglio"),
            Case("Dal 2027 tenere quattro giornate aperte all'anno"),
            Case("Attivare il bus notturno entro il 30 settembre 2027"),
        ),
    },
    bad={
        "en": (
            Case("From September 2026 publish the minutes of the council"),
            Case("Starting in May, serve lunch in the garden"),
            Case("Since 2024 collect glass separately"),
        ),
        "it": (
            Case("Da settembre 2026 pubblicare i verbali del consiglio"),
            Case("A partire da maggio servire il pranzo in giardino"),
            Case("Dal 2027 raccogliere il vetro a parte"),
        ),
    },
)
