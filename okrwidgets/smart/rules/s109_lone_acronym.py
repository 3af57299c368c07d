"""S109: an acronym that stands alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Statement
from okrwidgets.text import Text

_LONGEST: Final = 6


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """The whole subject is an abbreviation that no list of metrics knows."""
    subject = said.shape.subject
    if subject is None or subject.modifiers or subject.sort not in {"open", "name"}:
        return
    words = subject.head_span.of(said.text)
    # a heading in capitals is no abbreviation
    if 2 <= len(words) <= _LONGEST and words.isupper() and words.isalpha():
        yield Found(subject.head_span)


RULE: Final = Rule(
    code="S109",
    name=Text(en="An acronym on its own", it="Una sigla da sola"),
    letter="S",
    severity="hint",
    source="codebook",
    why=Text(
        en="Someone who joins next month, or reads this in a year, cannot tell from here what it means.",
        it="Chi arriva il mese prossimo, o rilegge fra un anno, da qui non può capire che cosa significa.",
    ),
    message=Text(
        en="“{words}” means something only to those who know it already.",
        it="“{words}” dice qualcosa solo a chi conosce già la sigla.",
    ),
    repair=Text(
        en="Spell it out once, and say what is counted.", it="Scrivila una volta per esteso e spiega che cosa si conta."
    ),
    find=find,
    good={
        "en": (
            Case("NPS. Target: at least 40", Context(kind="kpi")),
            Case("Theatre start delay. Target: at most 10 minutes", Context(kind="kpi")),
            Case("Launch the CRM by May 2027"),
        ),
        "it": (
            Case("ROI. Target: almeno 12%", Context(kind="kpi")),
            Case("Tempo medio di attesa. Target: al massimo 10 minuti", Context(kind="kpi")),
            Case("Attivare lo SPID per 300 soci entro maggio 2027"),
        ),
    },
    bad={
        "en": (
            Case("IACV"),
            Case("TSR. Target: 12%", Context(kind="kpi")),
            Case("QLK: at least 80%", Context(kind="kpi")),
        ),
        "it": (
            Case("TMA"),
            Case("IVC. Target: 12%", Context(kind="kpi")),
            Case("PAI: almeno 80%", Context(kind="kpi")),
        ),
    },
)
