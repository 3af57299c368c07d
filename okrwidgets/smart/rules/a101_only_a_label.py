"""A101: only a label."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.acting import why_not_acted
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text

_KPI: Final = Context(kind="kpi")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_acted(said, evidence) == "label":
        yield Found(Span(0, len(said.text)))


RULE: Final = Rule(
    code="A101",
    name=Text(en="Only a label", it="Solo un'etichetta"),
    letter="A",
    severity="must",
    source="codebook",
    why=Text(
        en="A name says what it is about. To begin, you have to know which way to push.",
        it="Un nome dice di che cosa si tratta. Per cominciare bisogna sapere in che direzione spingere.",
    ),
    message=Text(
        en="There is no verb, direction or limit here yet: nothing says what to do.",
        it="Qui non c'è ancora un verbo, una direzione o un limite: niente dice che cosa fare.",
    ),
    repair=Text(
        en="What could somebody do about it on Monday? Begin with a verb, or say how much, with “at least” or “at most”.",
        it="Che cosa si potrebbe fare già lunedì? Comincia con un verbo, oppure scrivi quanto, con “almeno” o “al massimo”.",
    ),
    find=_find,
    good={
        "en": (
            Case("Invoice accuracy. Target: at least 99.2%", _KPI),
            Case("Increase sales"),
            Case("Voluntary attrition below 9%"),
            Case("Invoiced revenue", Context(kind="kpi", target=100000.0)),
        ),
        "it": (
            Case("Richieste evase entro 48 ore: almeno il 92%", _KPI),
            Case("Riduzione dei reclami allo sportello"),
            Case("Scontrino medio sopra i 65 €"),
            Case("Fatturato", Context(kind="kpi", target=100000.0)),
        ),
    },
    bad={
        "en": (
            Case("Deploys per engineer per week. Target: 4", _KPI),
            Case("Great team"),
            Case("Employee net promoter score", _KPI),
        ),
        "it": (
            Case("Tasso di abbandono delle chiamate"),
            Case("Fatturato di circa 3,2 milioni nel 2026"),
            Case("Tasso di conversione. Target: 12%", _KPI),
        ),
    },
)
