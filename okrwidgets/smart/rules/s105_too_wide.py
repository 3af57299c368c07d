"""S105: a wide noun, a group or a name of one's own that nothing narrows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.naming import caused_by
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """Processes, partnerships, customers: which ones?"""
    if evidence.named is None:
        yield from caused_by("wide", said, evidence)


RULE: Final = Rule(
    code="S105",
    name=Text(en="Too broad: which one?", it="Troppo ampio: quale, di preciso?"),
    letter="S",
    severity="must",
    source="codebook",
    why=Text(
        en="When it means everything, everybody starts somewhere different and nothing is ever finished.",
        it="Se vuol dire tutto, ognuno comincia da una parte diversa e non si finisce mai.",
    ),
    message=Text(
        en="“{words}” can mean many things: which one do you have in mind?",
        it="“{words}” può voler dire molte cose: tu a quale pensi?",
    ),
    repair=Text(
        en="Pick one: which should change first, and what about it?",
        it="Scegline una: quale deve cambiare per prima, e sotto quale aspetto?",
    ),
    find=find,
    good={
        "en": (
            Case("Cut the steps of the invoice process from 9 to 4"),
            Case("Sign a partnership agreement with the food bank"),
            Case("Train the night-shift nurses on the new pumps"),
        ),
        "it": (
            Case("Ridurre da 9 a 5 i passaggi della fatturazione"),
            Case("Firmare la convenzione con il banco alimentare"),
            Case("Formare 40 infermieri sulle nuove pompe"),
        ),
    },
    bad={
        "en": (Case("Optimise our processes"), Case("Support our customers"), Case("Build partnerships")),
        "it": (
            Case("Ottimizzare i processi di magazzino"),
            Case("Sostenere i clienti"),
            Case("Ottimizzare le attività"),
        ),
    },
)
