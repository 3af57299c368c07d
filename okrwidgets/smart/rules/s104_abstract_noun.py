"""S104: an abstract noun without a dimension."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.naming import caused_by
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """Quality, engagement, visibility: of what, seen by what?"""
    if evidence.named is None:
        yield from caused_by("abstract", said, evidence)


RULE: Final = Rule(
    code="S104",
    name=Text(en="An abstract word, and nothing to pin it down", it="Una parola astratta, e niente di concreto"),
    letter="S",
    severity="must",
    source="codebook",
    why=Text(
        en="An abstract word means ten things at once. Two colleagues would look for two different signs of it.",
        it="Una parola astratta vuol dire dieci cose insieme. Due colleghi cercherebbero due segnali diversi.",
    ),
    message=Text(
        en="“{words}” is not something you can point to: of what, exactly?",
        it="“{words}” non si può indicare col dito: di che cosa si parla, di preciso?",
    ),
    repair=Text(
        en="How would you notice it? Name the figure, the product or the group of people.",
        it="Da che cosa te ne accorgeresti? Scrivi quale cifra, quale prodotto o quale gruppo di persone.",
    ),
    find=find,
    good={
        "en": (
            Case("Improve air quality in the classrooms"),
            Case("Reduce the share of parcels returned damaged"),
            Case("Raise attendance at evening classes"),
        ),
        "it": (
            Case("Ridurre la quota di pezzi scartati"),
            Case("Aumentare le presenze ai corsi serali"),
            Case("Migliorare la qualità dell'aria nelle aule"),
        ),
    },
    bad={
        "en": (Case("Improve quality"), Case("Raise engagement"), Case("Strengthen communication")),
        "it": (Case("Migliorare la qualità"), Case("Aumentare il coinvolgimento"), Case("Rafforzare la comunicazione")),
    },
)
