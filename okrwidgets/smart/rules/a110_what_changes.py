"""A110: an activity, and nothing that changes because of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if evidence.activity:
        shape = said.shape
        acts = shape.name == "action"
        yield Found(shape.actions[0].span if acts else Span(0, len(said.text)))


RULE: Final = Rule(
    code="A110",
    name=Text(en="An activity, but for what outcome?", it="Un'attività, ma per quale effetto?"),
    letter="A",
    severity="hint",
    source="codebook",
    why=Text(
        en="You can do everything on the list and change nothing. The outcome is what the activity is for.",
        it="Si può fare tutto quello che c'è in elenco senza cambiare niente. L'effetto è il motivo per cui si fa un'attività.",
    ),
    message=Text(
        en="“{words}” is something to do, but it does not say what will be different afterwards.",
        it="“{words}” è una cosa da fare, ma non dice che cosa sarà diverso dopo.",
    ),
    repair=Text(
        en="What changes because of it, and for whom? Keep this as a step, and make that change the result to reach.",
        it="Che cosa cambia, e per chi? Tieni questo come passo, e fai di quel cambiamento il risultato da raggiungere.",
    ),
    find=_find,
    good={
        "en": (
            Case("Cut the median rollback time from 48 minutes to under 15"),
            Case("Win 12 public tenders"),
            Case("Raise attendance at the youth club to 40 a night"),
        ),
        "it": (
            Case("Dimezzare i reclami ricevuti allo sportello"),
            Case("Vincere 12 gare"),
            Case("Portare a 40 le presenze serali al circolo"),
        ),
    },
    bad={
        "en": (
            Case("Publish the accessibility statement by 30 November 2024"),
            Case("Run a listening tour with 12 teams"),
            Case("Train 40 nurses on the new pumps"),
        ),
        "it": (
            Case("Aprire due punti vendita in Puglia entro marzo"),
            Case("Formare 1.250 operatori sul nuovo gestionale"),
            Case("Pubblicare il bando per le borse di studio"),
        ),
    },
)
