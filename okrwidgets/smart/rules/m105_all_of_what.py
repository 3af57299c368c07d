"""M105: all, every or none of something that cannot be looked up one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.measuring import why_not_measured
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_measured(said, evidence) == "universal":
        whole = next(part for part in said.reading.quantities if part.kind == "universal")
        yield Found(Span(whole.start, whole.end))


RULE: Final = Rule(
    code="M105",
    name=Text(en="All of them, but how would you check?", it="Tutti, ma come si controlla?"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="“All” is a measure if each one can be ticked off. Here there is nothing to tick.",
        it="“Tutti” è una misura se si possono spuntare uno per uno. Qui non c'è niente da spuntare.",
    ),
    message=Text(
        en="“{words}” leaves none out, but what is said of each one cannot be checked.",
        it="“{words}” non lascia fuori nessuno, ma quello che si dice di ciascuno non si può controllare.",
    ),
    repair=Text(
        en="To check a single one, what would you look at, and where? Write that.",
        it="Per controllarne uno solo, che cosa guarderesti, e dove? Scrivi quello.",
    ),
    find=_find,
    good={
        "en": (
            Case("Every service has a named owner and a runbook"),
            Case("All P0 issues closed"),
            Case("Zero lost-time injuries this season"),
        ),
        "it": (
            Case("Tutti i moduli disponibili online"),
            Case("Svolgere prove parallele in tutte le classi seconde"),
            Case("Nessun infortunio in cantiere nel 2027"),
        ),
    },
    bad={
        "en": (
            Case("All users are happy"),
            Case("Support all teachers in their work"),
            Case("Every employee feels valued"),
        ),
        "it": (
            Case("Tutti gli utenti sono soddisfatti"),
            Case("Sostenere tutti i docenti nel loro lavoro"),
            Case("Valorizzare tutte le persone"),
        ),
    },
)
