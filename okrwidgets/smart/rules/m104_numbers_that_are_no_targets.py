"""M104: there are numbers, but none is a target."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.grammar.record import Role
from okrwidgets.smart.rules.measuring import other_numbers, why_not_measured
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text

_ROLES: Final[dict[Role, Text]] = {
    "baseline": Text(en="a figure from today or before", it="il valore di oggi o di prima"),
    "scope": Text(en="how many things the sentence is about", it="il numero delle cose di cui si parla"),
    "identifier": Text(en="part of a name", it="parte di un nome"),
    "service_time": Text(en="a time that belongs to the service", it="un tempo che fa parte del servizio"),
}


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_measured(said, evidence) == "number":
        for number in other_numbers(said):
            yield Found(Span(number.start, number.end), {"role": _ROLES[number.role]})


RULE: Final = Rule(
    code="M104",
    name=Text(en="Numbers, but no target", it="Numeri, ma nessun valore obiettivo"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="Just any number does not make a sentence measurable: it has to be the one to reach.",
        it="Un numero qualsiasi non rende misurabile la frase: deve essere quello da raggiungere.",
    ),
    message=Text(
        en="“{words}” is {role}, not the figure to reach.",
        it="“{words}” è {role}, non la cifra da raggiungere.",
    ),
    repair=Text(
        en="Which figure do you want to read at the end? Write it next to this one.",
        it="Quale cifra vuoi leggere alla fine? Scrivila accanto a questa.",
    ),
    find=_find,
    good={
        "en": (
            Case("Improve punctuality from 87% to 93%"),
            Case("Certify the plant to ISO 14001"),
            Case("Reduce waiting time"),
        ),
        "it": (
            Case("Migliorare la puntualità dall'87% al 93%"),
            Case("Ottenere la certificazione ISO 14001"),
            Case("Ridurre i tempi di attesa"),
        ),
    },
    bad={
        "en": (
            Case("Improve punctuality from 87% in 2023"),
            Case("Comply with ISO 14001"),
            Case("Improve the answer time compared to 48 hours in 2023"),
        ),
        "it": (
            Case("Migliorare la puntualità rispetto all'87% del 2023"),
            Case("Rispettare la norma ISO 14001"),
            Case("Aumentare gli iscritti rispetto ai 1.200 del 2023"),
        ),
    },
)
