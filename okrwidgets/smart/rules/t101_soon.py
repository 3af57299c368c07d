"""T101: soon is not a day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import caused_by
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """Soon, as soon as possible, promptly."""
    if said.reading.times:
        yield from caused_by("soon", said)


RULE: Final = Rule(
    code="T101",
    name=Text(en="“Soon” is not a day", it="“Presto” non è una data"),
    letter="T",
    severity="must",
    source="article",
    why=Text(
        en="You can always say “as soon as possible”: nothing is ever late, and nothing ever has to come first.",
        it="“Il prima possibile” lo si può dire sempre: niente è mai in ritardo, e niente deve mai venire prima.",
    ),
    message=Text(
        en="“{words}” is not a day that you could mark in the calendar.",
        it="“{words}” non è un giorno che si possa segnare sul calendario.",
    ),
    repair=Text(
        en="By which day should it be done?",
        it="Entro quale giorno dovrà essere fatto?",
    ),
    find=find,
    good={
        "en": (
            Case("Open the second shop by March 2027"),
            Case("Answer every complaint at the weekly meeting"),
            Case("Fix the gym's heating before the end of October 2027"),
        ),
        "it": (
            Case("Aprire il secondo negozio entro marzo 2027"),
            Case("Sistemare il riscaldamento della palestra entro il 31 ottobre 2027"),
            Case("Nel 2027 rispondere a tutti i reclami"),
        ),
    },
    bad={
        "en": (
            Case("Open the second shop asap"),
            Case("Fix the heating in the gym as soon as possible"),
            Case("Answer complaints soon"),
        ),
        "it": (
            Case("Aprire il secondo negozio al più presto"),
            Case("Sistemare il riscaldamento della palestra quanto prima"),
            Case("Rispondere ai reclami tempestivamente"),
        ),
    },
    names_vague=True,
)
