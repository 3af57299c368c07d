"""T105: the slot of the date is empty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import caused_by
from okrwidgets.smart.statement import Evidence, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """By a day that is still to be filled in."""
    if any(found.kind == "placeholder" for found in said.reading.quantities):
        yield from caused_by("slot", said)


RULE: Final = Rule(
    code="T105",
    name=Text(en="The date is still empty", it="La data è ancora vuota"),
    letter="T",
    severity="must",
    source="codebook",
    why=Text(
        en="An empty slot is soon forgotten, and in the end the goal has no deadline.",
        it="Una casella vuota si dimentica presto, e alla fine l'obiettivo resta senza scadenza.",
    ),
    message=Text(
        en="“{words}” is still waiting for a date.",
        it="“{words}” aspetta ancora una data.",
    ),
    repair=Text(
        en="Put in the day on which somebody will check: a precise day in the calendar.",
        it="Metti il giorno in cui qualcuno controllerà: un giorno preciso sul calendario.",
    ),
    find=find,
    good={
        "en": (
            Case("Publish the timetable by 1 September 2027"),
            Case("Hire two nurses by the end of June 2027"),
            Case("Open the workshop in Q2 2027"),
        ),
        "it": (
            Case("Pubblicare l'orario entro il 1º settembre 2027"),
            Case("Assumere due infermieri entro fine giugno 2027"),
            Case("Aprire l'officina nel 2027"),
        ),
    },
    bad={
        "en": (
            Case("Publish the timetable by __"),
            Case("Hire two nurses by TBD"),
            Case("Open the workshop by [date]"),
        ),
        "it": (
            Case("Pubblicare l'orario entro __"),
            Case("Assumere due infermieri entro il __"),
            Case("Aprire l'officina entro TBD"),
        ),
    },
    names_vague=True,
)
