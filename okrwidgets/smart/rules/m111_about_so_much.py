"""M111: an approximate target."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    for figure in said.targets:
        if figure.approximate:
            yield Found(Span(figure.start, figure.end))


RULE: Final = Rule(
    code="M111",
    name=Text(en="An approximate target", it="Un valore obiettivo approssimativo"),
    letter="M",
    severity="hint",
    source="codebook",
    why=Text(
        en="With a rough figure, at the end one person says it was reached and another says it was not.",
        it="Con una cifra approssimativa, alla fine c'è chi dice che ci si è arrivati e chi dice di no.",
    ),
    message=Text(
        en="“{words}” does not say how close is close enough.",
        it="“{words}” non dice di quanto ci si può scostare.",
    ),
    repair=Text(
        en="Write “at least” or “at most”, or give the range that is fine for you.",
        it="Scrivi “almeno” o “al massimo”, oppure l'intervallo che ti va bene.",
    ),
    find=_find,
    good={
        "en": (
            Case("Raise revenue to €3.2 million in 2027"),
            Case("Between 6 and 9 direct reports for each manager"),
            Case("Serve at least 200 hot meals a day"),
        ),
        "it": (
            Case("Portare il fatturato a 3,2 milioni nel 2027"),
            Case("Ebitda margin tra il 12% e il 13,5%"),
            Case("Servire almeno 200 pasti caldi al giorno"),
        ),
    },
    bad={
        "en": (
            Case("Raise revenue to about €3.2 million in 2027"),
            Case("Plant around 500 trees"),
            Case("Cut the travel budget by roughly 10%"),
        ),
        "it": (
            Case("Fatturato di circa 3,2 milioni nel 2026"),
            Case("Piantare circa 500 alberi"),
            Case("Aumentare di circa il 10% le iscrizioni"),
        ),
    },
)
