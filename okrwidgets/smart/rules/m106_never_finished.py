"""M106: a verb that is never finished."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.measuring import first_of, why_not_measured
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_measured(said, evidence) == "soft":
        yield Found(first_of(said, "soft").span)


RULE: Final = Rule(
    code="M106",
    name=Text(en="Something that is never finished", it="Un'azione che non finisce mai"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="You can support, promote or align for ever, and always say that it was done.",
        it="Sostenere, promuovere, favorire: si può farlo per sempre, e dire sempre che è stato fatto.",
    ),
    message=Text(
        en="“{words}” can go on for ever: nobody can say when it is done.",
        it="“{words}” può andare avanti per sempre: nessuno può dire quando è fatto.",
    ),
    repair=Text(
        en="How would you know that it has worked? Write down the figure, or what will be there that is not there now.",
        it="Da che cosa capiresti che ha funzionato? Scrivi la cifra, oppure che cosa ci sarà che oggi non c'è.",
    ),
    find=_find,
    good={
        "en": (
            Case("Support 40 families with a food parcel every week"),
            Case("Publish the guide for new volunteers"),
            Case("Raise the share of invoices paid on time"),
        ),
        "it": (
            Case("Sostenere 40 famiglie con un pacco alimentare a settimana"),
            Case("Pubblicare la guida per i nuovi volontari"),
            Case("Aumentare la quota di fatture pagate in tempo"),
        ),
    },
    bad={
        "en": (
            Case("Support suppliers on their decarbonisation journey"),
            Case("Align the departments on the new strategy"),
            Case("Promote reading in primary schools by 2027"),
        ),
        "it": (
            Case("Favorire la semplificazione amministrativa"),
            Case("Promuovere la lettura nelle scuole primarie entro il 2027"),
            Case("Ci impegniamo a valorizzare le nostre persone"),
        ),
    },
)
