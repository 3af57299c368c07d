"""A103: a state that the owner cannot bring about, or nobody can look up; the last cause of the letter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.acting import why_not_acted
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_acted(said, evidence) == "others":
        yield Found(said.shape.predicate or Span(0, len(said.text)))


RULE: Final = Rule(
    code="A103",
    name=Text(
        en="Something that nobody here can bring about alone", it="Qualcosa che qui nessuno può ottenere da solo"
    ),
    letter="A",
    severity="must",
    source="codebook",
    why=Text(
        en="Others decide, or no one could check. Your own part in it is what you can start, and answer for.",
        it="Decidono altri, oppure nessuno può verificarlo. La tua parte è quella che puoi cominciare e di cui puoi rispondere.",
    ),
    message=Text(
        en="“{words}” is something that nobody here can bring about alone, or check.",
        it="“{words}” è qualcosa che qui nessuno può ottenere da solo, o verificare.",
    ),
    repair=Text(
        en="What could you do on Monday to help it along? Write your own step into the sentence.",
        it="Che cosa potresti fare già lunedì per contribuire? Scrivi nella frase il passo che fai tu.",
    ),
    find=_find,
    good={
        "en": (
            Case("The new resolver is stabilised"),
            Case("Two thirds of clinics will use the new referral form"),
            Case("Submit 6 talks to conferences"),
        ),
        "it": (
            Case("Tutti i moduli disponibili online"),
            Case("Presentare 6 domande di finanziamento"),
            Case("La piattaforma regionale è operativa"),
        ),
    },
    bad={
        "en": (
            Case("The neighbourhood is safe at night"),
            Case("The app is fast and easy to use"),
            Case("Sales grow"),
        ),
        "it": (
            Case("L'app è facile da usare"),
            Case("I cittadini sono più sicuri"),
            Case("Il fatturato aumenta"),
        ),
    },
)
