"""S103: a slogan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.naming import caused_by
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """A fixed phrase that promises without saying what."""
    if said.slogans:
        yield from caused_by("slogan", said, evidence)


RULE: Final = Rule(
    code="S103",
    name=Text(en="A slogan", it="Uno slogan"),
    letter="S",
    severity="must",
    source="codebook",
    why=Text(
        en="A slogan lifts the mood, but everyone reads something different into it.",
        it="Uno slogan dà la carica, ma ognuno ci mette dentro una cosa diversa.",
    ),
    message=Text(
        en="“{words}” is a phrase that everybody likes and nobody can check.",
        it="“{words}” piace a tutti, ma nessuno può verificarlo.",
    ),
    repair=Text(
        en="What would a visitor notice if it came true? Write that.",
        it="Se si avverasse, che cosa noterebbe chi arriva da fuori? Scrivi quello.",
    ),
    find=find,
    good={
        "en": (
            Case("Open a repair café in the old school"),
            Case("Double the number of blood donors"),
            Case("Reduce waiting time at the counter"),
        ),
        "it": (
            Case("Aprire una ciclofficina nella vecchia scuola"),
            Case("Raddoppiare i donatori di sangue"),
            Case("Ridurre i tempi di attesa allo sportello"),
        ),
    },
    bad={
        "en": (
            Case("Double down on community outreach"),
            Case("Make a difference for our members"),
            Case("Lead the way"),
        ),
        "it": (
            Case("Fare sistema con il territorio"),
            Case("Fare squadra"),
            Case("Ci impegniamo a valorizzare le nostre persone"),
        ),
    },
    names_vague=True,
)
