"""S102: the words point at content that is not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.naming import caused_by
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """Goals, plans, dashboards that the reader does not have at hand."""
    if said.pointers:
        yield from caused_by("pointer", said, evidence)


RULE: Final = Rule(
    code="S102",
    name=Text(en="The content is somewhere else", it="Il contenuto è altrove"),
    letter="S",
    severity="must",
    source="codebook",
    why=Text(
        en="Anyone reading this without the plan to hand cannot tell what it is about, and plans change.",
        it="Chi legge senza avere il piano sotto mano non sa di che cosa si tratta, e i piani cambiano.",
    ),
    message=Text(
        en="“{words}” points to something that is not here.",
        it="“{words}” rimanda a qualcosa che qui non c'è.",
    ),
    repair=Text(
        en="Put what it points to into the sentence: which goal, with which figure?",
        it="Riporta nella frase quello a cui rimandi: quale obiettivo, con quale cifra?",
    ),
    find=find,
    good={
        "en": (
            Case("Sell 120 season tickets"),
            Case("Raise the share of appointments kept to 95%"),
            Case("Publish the training plan"),
        ),
        "it": (
            Case("Vendere 120 abbonamenti"),
            Case("Portare al 95% gli appuntamenti rispettati"),
            Case("Pubblicare il piano di formazione"),
        ),
    },
    bad={
        "en": (Case("Meet our goals"), Case("Hit our targets for the year"), Case("Achieve our objectives")),
        "it": (
            Case("Raggiungere gli obiettivi prefissati"),
            Case("Completare le attività come da programma"),
            Case("Raggiungere i risultati attesi"),
        ),
    },
    names_vague=True,
)
