"""M103: the target stands somewhere else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.measuring import why_not_measured
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if said.pointers and why_not_measured(said, evidence) == "pointer":
        for span in said.pointers:
            yield Found(span)


RULE: Final = Rule(
    code="M103",
    name=Text(en="A target written somewhere else", it="Un valore obiettivo scritto altrove"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="Anyone who reads only this sentence cannot tell how much is enough, and the plan it points to may change unnoticed.",
        it="Chi legge solo questa frase non sa quanto basta, e il piano a cui rimanda può cambiare senza che nessuno se ne accorga.",
    ),
    message=Text(
        en="“{words}” points to a target that is not in the sentence.",
        it="“{words}” rimanda a un valore obiettivo che nella frase non c'è.",
    ),
    repair=Text(
        en="Look the figure up and write it here.",
        it="Cerca la cifra e scrivila qui.",
    ),
    find=_find,
    good={
        "en": (
            Case("Meet the budget of €1.2 million for the new ward"),
            Case("Sell 300 season tickets"),
            Case("Deliver 95% of parcels on the promised day"),
        ),
        "it": (
            Case("Rispettare il budget di 1,2 milioni per il nuovo reparto"),
            Case("Vendere 300 abbonamenti"),
            Case("Consegnare il 95% dei pacchi nel giorno promesso"),
        ),
    },
    bad={
        "en": (
            Case("Meet our goals"),
            Case("Hit our targets in every store"),
            Case("Deliver the projects according to plan"),
        ),
        "it": (
            Case("Raggiungere i nostri obiettivi"),
            Case("Realizzare gli interventi come da piano"),
            Case("Conseguire gli obiettivi prefissati"),
        ),
    },
)
