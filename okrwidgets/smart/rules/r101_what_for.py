"""R101: nothing says what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.placing import behind_the_goal
from okrwidgets.smart.rules.record import BLANK, Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Language, Text

_SO_THAT: Final[dict[Language, str]] = {"en": f", so that {BLANK}", "it": f", in modo da {BLANK}"}


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """No reason in the words, nothing above it, no plan in which it hangs."""
    context = said.context
    if said.purposes or context.parent is not None or context.why is not None or context.link is not None:
        return
    # an indicator is a name: "Conversion rate, so that …" would be no sentence
    is_sentence = context.kind != "kpi" and said.shape.name in {"action", "state"}
    repaired = behind_the_goal(said, _SO_THAT[said.lang]) if is_sentence else None
    yield Found(Span(0, len(said.text)), repaired=repaired)


RULE: Final = Rule(
    code="R101",
    name=Text(en="What for?", it="A che scopo?"),
    letter="R",
    severity="ask",
    source="article",
    why=Text(
        en="What contributes to nothing takes time from what does. The words rarely show it, so ask.",
        it="Quello che non contribuisce a niente toglie tempo a quello che conta. Dalle parole si vede di rado, quindi chiedilo.",
    ),
    message=Text(
        en="Nothing here says what this contributes to.",
        it="Qui non si legge a che cosa contribuisce.",
    ),
    repair=Text(
        en="What changes for the organisation once this is reached? Add the reason, or link the sentence to its KPI.",
        it="Che cosa cambia per l'organizzazione se ci si arriva? Aggiungi il motivo, oppure collega la frase al suo KPI.",
    ),
    find=find,
    good={
        "en": (
            Case("Meet 300 clients, so that 30 contracts carry the quarter's revenue"),
            Case("Cut the median rollback time to under 15 minutes", Context(parent="Make deployments boring")),
            Case("Invoiced revenue", Context(kind="kpi", why="Covers the fixed costs")),
        ),
        "it": (
            Case("Incontrare 300 clienti, in modo da arrivare ai 30 contratti che servono nel trimestre"),
            Case("Formare 40 infermieri sulle nuove pompe", Context(parent="Meno errori di dosaggio")),
            Case("Fatturato", Context(kind="kpi", why="Copre i costi fissi")),
        ),
    },
    bad={
        "en": (
            Case("Increase sales"),
            Case("Publish three posts a week."),
            Case("Bed occupancy. Target: at most 90%", Context(kind="kpi")),
        ),
        "it": (
            Case("Aumentare le vendite"),
            Case("Pubblicare 3 post a settimana."),
            Case("Tasso di occupazione dei letti: al massimo 90%", Context(kind="kpi")),
        ),
    },
)
