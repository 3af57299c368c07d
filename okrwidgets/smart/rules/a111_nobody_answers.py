"""A111: in a plan, and nobody answers for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.model import Unit
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text

_COUNT: Final = Unit("count")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if said.context.unit is not None and said.context.owner is None:
        yield Found(Span(0, len(said.text)))


RULE: Final = Rule(
    code="A111",
    name=Text(en="Nobody answers for it", it="Nessuno ne risponde"),
    letter="A",
    severity="hint",
    source="codebook",
    why=Text(
        en="What is everybody's job gets started by nobody. One name is enough, and it need not be the person who does the work.",
        it="Quello che devono fare tutti non lo comincia nessuno. Basta un nome, e non per forza quello di chi fa il lavoro.",
    ),
    message=Text(
        en="This line of the plan has no owner yet.",
        it="Questa riga del piano non ha ancora un responsabile.",
    ),
    repair=Text(
        en="Who answers for it, and can decide what is done?",
        it="Chi ne risponde, e può decidere che cosa fare?",
    ),
    find=_find,
    good={
        "en": (
            Case("Meet 300 clients", Context(unit=_COUNT, owner="Anna")),
            Case("Serve 200 meals a day", Context(unit=_COUNT, owner="The kitchen")),
            Case("Meet 300 clients"),
        ),
        "it": (
            Case("Incontrare 300 clienti", Context(unit=_COUNT, owner="Anna")),
            Case("Servire 200 pasti al giorno", Context(unit=_COUNT, owner="La cucina")),
            Case("Incontrare 300 clienti"),
        ),
    },
    bad={
        "en": (
            Case("Meet 300 clients", Context(unit=_COUNT)),
            Case("Serve 200 meals a day", Context(unit=_COUNT)),
            Case("Bed days", Context(kind="kpi", unit=_COUNT)),
        ),
        "it": (
            Case("Incontrare 300 clienti", Context(unit=_COUNT)),
            Case("Servire 200 pasti al giorno", Context(unit=_COUNT)),
            Case("Giornate di degenza", Context(kind="kpi", unit=_COUNT)),
        ),
    },
)
