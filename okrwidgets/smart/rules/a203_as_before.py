"""A203: a target that equals the last figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.model import Unit
from okrwidgets.smart.rules.reaching import amount, last_seen
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text

_EURO: Final = Unit("money", "EUR")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    before = last_seen(said.context)
    if before is not None and before == said.context.target:
        yield Found(Span(0, len(said.text)), {"before": amount(said.context, before)})


RULE: Final = Rule(
    code="A203",
    name=Text(en="The same as before", it="Lo stesso di prima"),
    letter="A",
    severity="ask",
    source="codebook",
    why=Text(
        en="Holding a value can be hard work, or no work at all. Only those who know the place can tell.",
        it="Mantenere un valore può costare molta fatica, o nessuna. Lo sa solo chi conosce la situazione.",
    ),
    message=Text(
        en="It was {before} before as well: is keeping it the challenge?",
        it="Anche prima il valore era {before}: la sfida è mantenerlo?",
    ),
    repair=Text(
        en="What would happen if nobody did anything? If the result would be the same, move the target further out.",
        it="Che cosa succederebbe senza fare niente? Se il risultato fosse lo stesso, sposta più in là il valore obiettivo.",
    ),
    find=_find,
    good={
        "en": (
            Case("Invoice €100,000"),
            Case("Invoice €100,000", Context(target=100000.0, previous=82000.0, unit=_EURO)),
            Case("Meet 300 clients", Context(target=300.0)),
        ),
        "it": (
            Case("Fatturare 100.000 €"),
            Case("Fatturare 100.000 €", Context(target=100000.0, previous=82000.0, unit=_EURO)),
            Case("Incontrare 300 clienti", Context(target=300.0)),
        ),
    },
    bad={
        "en": (
            Case("Invoice €100,000", Context(target=100000.0, previous=100000.0, unit=_EURO)),
            Case("Keep uptime", Context(target=99.9, start=99.9, unit=Unit("percent"))),
            Case("Meet 300 clients", Context(target=300.0, previous=300.0)),
        ),
        "it": (
            Case("Fatturare 100.000 €", Context(target=100000.0, previous=100000.0, unit=_EURO)),
            Case("Mantenere la copertura vaccinale", Context(target=95.0, start=95.0, unit=Unit("percent"))),
            Case("Incontrare 300 clienti", Context(target=300.0, previous=300.0)),
        ),
    },
)
