"""R103: it serves a KPI, but no name of its driver tree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """A key result with a way up to a KPI, that moves none of the names by which the KPI comes about."""
    if said.context.link == "linked" and said.context.kind == "key_result":
        yield Found(Span(0, len(said.text)))


RULE: Final = Rule(
    code="R103",
    name=Text(en="No driver named", it="Nessuna leva indicata"),
    letter="R",
    severity="hint",
    source="article",
    why=Text(
        en="Meeting all the key results is not enough to reach the KPI. The driver tree shows what each of them brings.",
        it="Raggiungere tutti i risultati chiave non basta per arrivare al KPI. Le leve mostrano che cosa porta ciascuno.",
    ),
    message=Text(
        en="This serves a KPI, but it does not say which of the KPI's drivers it moves.",
        it="Questo serve a un KPI, ma non dice quale leva del KPI muove.",
    ),
    repair=Text(
        en="In the KPI, write how its figure comes about; here, name the driver that this result moves.",
        it="Nel KPI scrivi come si forma la cifra; qui indica la leva che questo risultato muove.",
    ),
    find=find,
    good={
        "en": (
            Case("Close 30 contracts", Context(kind="key_result", link="named")),
            Case("Secure the quarter's revenue", Context(kind="objective", link="linked")),
            Case("Close 30 contracts"),
        ),
        "it": (
            Case("Chiudere 30 contratti", Context(kind="key_result", link="named")),
            Case("Mettere al sicuro il fatturato del trimestre", Context(kind="objective", link="linked")),
            Case("Chiudere 30 contratti"),
        ),
    },
    bad={
        "en": (
            Case("Close 30 contracts", Context(kind="key_result", link="linked")),
            Case("Train 12 volunteers on the till", Context(kind="key_result", link="linked")),
            Case("Waiting time at most 20 minutes", Context(kind="key_result", link="linked")),
        ),
        "it": (
            Case("Chiudere 30 contratti", Context(kind="key_result", link="linked")),
            Case("Formare 12 volontari all'uso della cassa", Context(kind="key_result", link="linked")),
            Case("Tempo di attesa al massimo 20 minuti", Context(kind="key_result", link="linked")),
        ),
    },
)
