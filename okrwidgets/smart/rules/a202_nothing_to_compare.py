"""A202: a target in a plan, and no earlier figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.model import Unit
from okrwidgets.smart.rules.reaching import amount
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text

_EURO: Final = Unit("money", "EUR")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    context = said.context
    if context.target is None or context.unit is None or context.unit.kind == "milestone":
        return
    if context.previous is None and context.start is None:
        yield Found(Span(0, len(said.text)), {"target": amount(context, context.target)})


RULE: Final = Rule(
    code="A202",
    name=Text(en="Nothing to compare it with", it="Manca un termine di confronto"),
    letter="A",
    severity="ask",
    source="codebook",
    why=Text(
        en="Without an earlier figure nobody can tell whether a target is ambitious, or reached already.",
        it="Senza un valore precedente nessuno sa se il valore obiettivo è ambizioso, o già raggiunto.",
    ),
    message=Text(
        en="There is no earlier figure to compare {target} with.",
        it="Non c'è un valore precedente con cui confrontare {target}.",
    ),
    repair=Text(
        en="How much was it last time? If nobody counted, what would be your best guess?",
        it="Quant'era l'ultima volta? Se nessuno l'ha contato, che cifra diresti, a occhio?",
    ),
    find=_find,
    good={
        "en": (
            Case("Invoice €100,000"),
            Case("Invoice €100,000", Context(target=100000.0, previous=82000.0, unit=_EURO)),
            Case("Raise the share of organic meals", Context(target=30.0, start=20.0, unit=Unit("percent"))),
        ),
        "it": (
            Case("Fatturare 100.000 €"),
            Case("Fatturare 100.000 €", Context(target=100000.0, previous=82000.0, unit=_EURO)),
            Case("Aumentare la quota di pasti biologici", Context(target=30.0, start=20.0, unit=Unit("percent"))),
        ),
    },
    bad={
        "en": (
            Case("Invoice €100,000", Context(target=100000.0, unit=_EURO)),
            Case("Meet 300 clients", Context(target=300.0, unit=Unit("count"))),
            Case("Raise the share of organic meals", Context(target=30.0, unit=Unit("percent"))),
        ),
        "it": (
            Case("Fatturare 100.000 €", Context(target=100000.0, unit=_EURO)),
            Case("Incontrare 300 clienti", Context(target=300.0, unit=Unit("count"))),
            Case("Aumentare la quota di pasti biologici", Context(target=30.0, unit=Unit("percent"))),
        ),
    },
)
