"""S101: there are no words yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.naming import caused_by
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """A text without a single word."""
    if said.shape.name == "empty":
        yield from caused_by("nothing", said, evidence)


RULE: Final = Rule(
    code="S101",
    name=Text(en="Nothing written yet", it="Non c'è ancora scritto niente"),
    letter="S",
    severity="must",
    source="codebook",
    why=Text(
        en="Only what is written down can be shared, questioned and looked up again at the end.",
        it="Solo quello che è scritto si può condividere, discutere e riprendere in mano alla fine.",
    ),
    message=Text(en="Nothing is written here yet.", it="Qui non c'è ancora niente di scritto."),
    repair=Text(
        en="What should be different at the end? Write it the way you would tell a colleague.",
        it="Che cosa dovrà essere diverso alla fine? Scrivilo come lo diresti a un collega.",
    ),
    find=find,
    good={
        "en": (
            Case("Publish the price list"),
            Case("Bed occupancy. Target: at most 90%", Context(kind="kpi")),
            Case("Sales"),
        ),
        "it": (
            Case("Pubblicare il listino prezzi"),
            Case("Tasso di occupazione dei letti: al massimo 90%", Context(kind="kpi")),
            Case("Vendite"),
        ),
    },
    bad={"en": (Case("…"), Case("- "), Case(""), Case("   ")), "it": (Case("…"), Case("• "), Case(""), Case("   "))},
)
