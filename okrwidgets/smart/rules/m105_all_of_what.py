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
    name=Text(en="All of them, but how would one check?", it="Tutti, ma come si controlla?"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="“All” measures where each one can be ticked off. What stands here gives nothing to tick.",
        it="“Tutti” misura dove ciascuno si può spuntare. Qui non c'è niente da spuntare.",
    ),
    message=Text(
        en="“{words}” counts the whole, but what is said of each one cannot be looked up.",
        it="“{words}” conta tutto, ma ciò che si dice di ciascuno non si può controllare.",
    ),
    repair=Text(
        en="What would you look up for a single one, and where? Say that instead.",
        it="Che cosa guarderesti per uno solo, e dove? Scrivi quello.",
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
