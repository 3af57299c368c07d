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
    name=Text(en="A verb that is never finished", it="Un verbo che non finisce mai"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="One can support, promote or align for ever and always say that it was done.",
        it="Sostenere, promuovere, favorire: si può farlo per sempre, e dire sempre che è stato fatto.",
    ),
    message=Text(
        en="“{words}” has no end: nobody can say when it is finished.",
        it="“{words}” non ha una fine: nessuno può dire quando è compiuto.",
    ),
    repair=Text(
        en="By what would you notice that it has worked? Write down the figure, or the thing that is there then.",
        it="Da che cosa capiresti che ha funzionato? Scrivi la cifra, o la cosa che allora ci sarà.",
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
