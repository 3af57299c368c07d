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
        en="Around a figure there is room for two opinions about whether it was reached.",
        it="Intorno a una cifra c'è posto per due opinioni sul fatto che sia stata raggiunta.",
    ),
    message=Text(
        en="“{words}” leaves open how near is near enough.",
        it="“{words}” lascia aperto quanto vicino basta.",
    ),
    repair=Text(
        en="Say at least or at most, or give the range in which you would be content.",
        it="Scrivi almeno o al massimo, oppure l'intervallo in cui saresti contento.",
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
