"""T104: only a date of comparison."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import caused_by
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """With what it is compared, but not by when."""
    if said.reading.times:
        yield from caused_by("baseline", said)


RULE: Final = Rule(
    code="T104",
    name=Text(en="Only a date of comparison", it="Solo una data di confronto"),
    letter="T",
    severity="must",
    source="codebook",
    why=Text(
        en="The year you compare with is already behind you. It says how far, but not by when.",
        it="L'anno con cui ti confronti è già passato. Dice di quanto, ma non entro quando.",
    ),
    message=Text(
        en="“{words}” says what it is compared with, but not by when you get there.",
        it="“{words}” dice con che cosa ci si confronta, ma non entro quando ci si arriva.",
    ),
    repair=Text(
        en="And looking ahead: what is the deadline?",
        it="E guardando avanti: qual è la scadenza?",
    ),
    find=find,
    good={
        "en": (
            Case("Cut energy use by 10% by 2028 compared to 2022"),
            Case("Raise sales by 5% in Q3 2027 against last year"),
            Case("Halve landfill waste against the 2021 baseline by 2028"),
        ),
        "it": (
            Case("Ridurre i consumi del 10% entro il 2028 rispetto al 2022"),
            Case("Nel 2027 aumentare le vendite del 5% rispetto al 2025"),
            Case("Dimezzare gli scarti entro il 2028 rispetto al 2021"),
        ),
    },
    bad={
        "en": (
            Case("Cut energy use by 10% compared to 2022"),
            Case("Raise sales by 5% against last year"),
            Case("Halve landfill waste relative to 2021"),
        ),
        "it": (
            Case("Ridurre i consumi del 10% rispetto al 2022"),
            Case("Aumentare le vendite del 5% rispetto all'anno scorso"),
            Case("Dimezzare gli scarti rispetto al 2021"),
        ),
    },
)
