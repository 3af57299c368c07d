"""M115: more than one target in one statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.smart.statement.looking import figures
from okrwidgets.text import Text

_JOINT: Final = re.compile(r"[,;]|\b(?:and|ed?)\b")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if len(said.reading.quantities) < 2:
        return
    found = figures(said)
    for before, further in pairwise(found):
        between = said.text[before.end : further.start]
        # "5 meet-ups in 4 countries" is one target, and brackets only explain
        if _JOINT.search(between) and "(" not in between:
            yield Found(Span(further.start, further.end))
            return


RULE: Final = Rule(
    code="M115",
    name=Text(en="More than one target", it="Più di un valore obiettivo"),
    letter="M",
    severity="hint",
    source="codebook",
    why=Text(
        en="When only one of the two is reached, half of the sentence says yes and the other half says no.",
        it="Se dei due valori se ne raggiunge uno solo, metà della frase dice sì e metà dice no.",
    ),
    message=Text(
        en="“{words}” is another target in the same sentence.",
        it="“{words}” è un altro valore obiettivo nella stessa frase.",
    ),
    repair=Text(
        en="Would it not read better as two sentences, each with its own figure?",
        it="Non si leggerebbe meglio in due frasi, ciascuna con la sua cifra?",
    ),
    find=_find,
    good={
        "en": (
            Case("Hold 5 meet-ups in 4 countries"),
            Case("Improve punctuality from 87% to 93%"),
            Case("Answer 90% of pages within 5 minutes"),
        ),
        "it": (
            Case("Organizzare 5 incontri in 4 comuni"),
            Case("Migliorare la puntualità dall'87% al 93%"),
            Case("Richieste evase entro 48 ore: almeno il 92%"),
        ),
    },
    bad={
        "en": (
            Case("Run 3 workshops and train 40 nurses"),
            Case("Open 2 shops and hire 15 people by June"),
            Case("Plant 200 trees and cut waste by 10%"),
        ),
        "it": (
            Case("Organizzare 3 laboratori e formare 40 infermieri"),
            Case("Aprire 2 negozi e assumere 15 persone entro giugno"),
            Case("Piantare 200 alberi e ridurre del 10% i rifiuti"),
        ),
    },
)
