"""A201: the growth that is asked for, against what was seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.model import Unit
from okrwidgets.smart.rules.reaching import amount, last_seen, step
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text

_EURO: Final = Unit("money", "EUR")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    before, target = last_seen(said.context), said.context.target
    if before is None or target is None or before == target:
        return
    values = {
        "before": amount(said.context, before),
        "target": amount(said.context, target),
        "step": step(said.context, before, target),
    }
    yield Found(Span(0, len(said.text)), values)


RULE: Final = Rule(
    code="A201",
    name=Text(en="Has such a step been seen?", it="Un passo simile si è già visto?"),
    letter="A",
    severity="ask",
    source="codebook",
    why=Text(
        en="A sentence cannot say whether its target is within reach. Last time's result can help you judge.",
        it="Una frase non dice se il valore obiettivo è alla portata. Il risultato dell'ultima volta aiuta a capirlo.",
    ),
    message=Text(
        en="From {before} to {target} is {step}: has that been seen before?",
        it="Da {before} a {target}, cioè {step}: un passo simile si è già visto?",
    ),
    repair=Text(
        en="What will be different this time, to make it work?",
        it="Che cosa sarà diverso questa volta, per riuscirci?",
    ),
    find=_find,
    good={
        "en": (
            Case("Invoice €100,000"),
            Case("Invoice €100,000", Context(target=100000.0, unit=_EURO)),
            Case("Invoice €100,000", Context(target=100000.0, previous=100000.0, unit=_EURO)),
        ),
        "it": (
            Case("Fatturare 100.000 €"),
            Case("Fatturare 100.000 €", Context(target=100000.0, unit=_EURO)),
            Case("Fatturare 100.000 €", Context(target=100000.0, previous=100000.0, unit=_EURO)),
        ),
    },
    bad={
        "en": (
            Case("Invoice €100,000", Context(target=100000.0, previous=82000.0, unit=_EURO)),
            Case("Raise the share of organic meals", Context(target=30.0, start=20.0, unit=Unit("percent"))),
            Case("Cut lost days", Context(target=40.0, previous=60.0)),
        ),
        "it": (
            Case("Fatturare 100.000 €", Context(target=100000.0, previous=82000.0, unit=_EURO)),
            Case("Aumentare la quota di pasti biologici", Context(target=30.0, start=20.0, unit=Unit("percent"))),
            Case("Ridurre i giorni persi", Context(target=40.0, previous=60.0)),
        ),
    },
)
