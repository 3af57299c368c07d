"""M110: percent of something that is a share itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.slot_units import is_share
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    for figure in said.targets:
        if figure.kind == "percent" and figure.cmp in {"+%", "-%"} and is_share(said):
            yield Found(Span(figure.start, figure.end))


RULE: Final = Rule(
    code="M110",
    name=Text(en="A percentage of a percentage", it="La percentuale di una percentuale"),
    letter="M",
    severity="hint",
    source="codebook",
    why=Text(
        en="Starting from 20%, 15 percent more makes 23%; 15 points more make 35%. They sound alike and are easily mixed up.",
        it="Partendo dal 20%, il 15 per cento in più fa 23%; 15 punti in più fanno 35%. Suonano quasi uguali ed è facile confonderli.",
    ),
    message=Text(
        en="“{words}” is about something that is already a percentage: do you mean percent of it, or percentage points?",
        it="“{words}” riguarda qualcosa che è già una percentuale: intendi per cento, o punti percentuali?",
    ),
    repair=Text(
        en="If they are percentage points, say so; or give the starting figure and the one to reach.",
        it="Se sono punti percentuali, scrivilo; oppure indica il valore di partenza e quello da raggiungere.",
    ),
    find=_find,
    good={
        "en": (
            Case("Raise the vaccination rate from 62% to 80%"),
            Case("Lift trial-to-paid conversion by 3 percentage points"),
            Case("Increase online sales by 15 percent"),
        ),
        "it": (
            Case("Portare il tasso di riempimento dal 62% all'80%"),
            Case("Aumentare di 3 punti percentuali la quota di donne in giunta"),
            Case("Aumentare del 15% le vendite online"),
        ),
    },
    bad={
        "en": (
            Case("Increase the conversion rate by 15 percent"),
            Case("Grow market share by 10%"),
            Case("Reduce the dropout rate by 20%"),
        ),
        "it": (
            Case("Aumentare del 15% il tasso di conversione"),
            Case("Incrementare la quota di mercato del 10%"),
            Case("Ridurre del 20% il tasso di abbandono scolastico"),
        ),
    },
)
