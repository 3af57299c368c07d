"""S106: nothing is named at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.naming import caused_by
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """What is left: a wish, or a verb by itself."""
    if evidence.named is None:
        yield from caused_by("unnamed", said, evidence)


RULE: Final = Rule(
    code="S106",
    name=Text(en="Nothing named yet", it="Ancora niente di preciso"),
    letter="S",
    severity="must",
    source="codebook",
    why=Text(
        en="As long as nothing is named, everyone pictures something different and all agree too soon.",
        it="Finché non si dice di che cosa si tratta, ognuno immagina una cosa diversa e ci si trova d'accordo troppo presto.",
    ),
    message=Text(
        en="“{words}” does not say yet what you would see.",
        it="“{words}” non dice ancora che cosa si vedrebbe.",
    ),
    repair=Text(
        en="What exactly should change, or be there, at the end?",
        it="Che cosa, di preciso, deve cambiare o esserci alla fine?",
    ),
    find=find,
    good={
        "en": (
            Case("Run 5 km without a break"),
            Case("Improve the sign-up flow"),
            Case("Every ward has a cleaning rota"),
        ),
        "it": (
            Case("Correre 5 km senza fermarsi"),
            Case("Migliorare la pagina di iscrizione"),
            Case("Ogni reparto ha un turno di pulizie"),
        ),
    },
    bad={
        "en": (
            Case("Get fit"),
            Case("Improve!"),
            Case("Grow"),
            Case("Our volunteers should feel valued"),
            Case("The new resolver feels natural"),
        ),
        "it": (Case("Crescere"), Case("Migliorare!"), Case("Essere più veloci")),
    },
)
