"""S107: words without checkable content."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import why_not_bound
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """Each of them, once: what another rule quotes is left to that rule."""
    if not said.vague and not said.slogans:
        return
    quoted = _quoted_elsewhere(said)
    for span in said.vague:
        if not any(span.start < other.end and other.start < span.end for other in quoted):
            yield Found(span)
    if evidence.named is not None:
        yield from map(Found, said.slogans)


RULE: Final = Rule(
    code="S107",
    name=Text(en="Vague words", it="Parole vaghe"),
    letter="S",
    severity="hint",
    source="codebook",
    why=Text(
        en="A vague word sounds like a promise and commits nobody. Often the real goal is what lies behind it.",
        it="Una parola vaga suona come una promessa e non impegna nessuno. Spesso il vero obiettivo è quello che ci sta dietro.",
    ),
    message=Text(
        en="“{words}” sounds good, but it cannot be checked.", it="“{words}” suona bene, ma non si può verificare."
    ),
    repair=Text(en="Leave it out, or say what would show it.", it="Toglilo, oppure scrivi da che cosa si vedrebbe."),
    find=find,
    good={
        "en": (
            Case("Shorten the sign-up flow from 7 to 3 steps"),
            Case("Open the library on Sundays by May 2027"),
            Case("Double the number of language courses"),
        ),
        "it": (
            Case("Ridurre da 7 a 3 i passaggi dell'iscrizione"),
            Case("Aprire la biblioteca la domenica entro maggio 2027"),
            Case("Raddoppiare i corsi di lingua"),
        ),
    },
    bad={
        "en": (
            Case("Deliver a world-class library by May 2027"),
            Case("Ensure adequate staffing as needed"),
            Case("Improve the sign-up flow significantly"),
        ),
        "it": (
            Case("Migliorare significativamente il sito"),
            Case("Offrire un servizio adeguato ai soci"),
            Case("Risposta tempestiva alle segnalazioni dei cittadini"),
        ),
    },
    names_vague=True,
)


def _quoted_elsewhere(said: Statement) -> list[Span]:
    """What the rules of pointers, slogans, empty slots and "soon" quote."""
    slots = [Span(found.start, found.end) for found in said.reading.quantities if found.kind == "placeholder"]
    unbound = why_not_bound(said)
    soon = [unbound.span] if unbound is not None and unbound.cause == "soon" else []
    return [*said.pointers, *said.slogans, *slots, *soon]
