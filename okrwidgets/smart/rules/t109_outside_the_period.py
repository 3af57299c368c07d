"""T109: the text's deadline lies outside the period of the fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.period import Period
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.timing import latest
from okrwidgets.smart.statement import Context, Evidence, Statement
from okrwidgets.text import Text
from okrwidgets.text.dates import Interval


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """No day that the text may mean lies in the period."""
    period = said.context.period
    if period is None:
        return
    found = latest(said)
    if found is None:
        return
    first, last = period.days(said.context.fiscal_year_start)
    if found.last < first or found.first > last:
        yield Found(found.span, {"dates": Interval(first, last)})


RULE: Final = Rule(
    code="T109",
    name=Text(en="Text and period differ", it="Testo e periodo non coincidono"),
    letter="T",
    severity="should",
    source="codebook",
    why=Text(
        en="With two deadlines, everyone looks at the one that suits them.",
        it="Con due scadenze, ognuno guarda quella che gli fa comodo.",
    ),
    message=Text(
        en="“{words}” falls outside the period given: {dates}.",
        it="“{words}” cade fuori dal periodo indicato: {dates}.",
    ),
    repair=Text(
        en="Which one holds, the text or the period? Change the other, or take the date out of the text.",
        it="Che cosa vale, il testo o il periodo? Correggi l'altro, oppure togli la data dal testo.",
    ),
    find=find,
    good={
        "en": (
            Case("Close 30 contracts by 15 March 2027", Context(kind="key_result", period=Period.parse("2027-Q1"))),
            Case("Close 30 contracts in 2027", Context(kind="key_result", period=Period.parse("2027-Q1"))),
            Case("Close 30 contracts", Context(kind="key_result", period=Period.parse("2027-Q1"))),
        ),
        "it": (
            Case(
                "Chiudere 30 contratti entro il 15 marzo 2027",
                Context(kind="key_result", period=Period.parse("2027-Q1")),
            ),
            Case("Chiudere 30 contratti nel 2027", Context(kind="key_result", period=Period.parse("2027-Q1"))),
            Case("Chiudere 30 contratti", Context(kind="key_result", period=Period.parse("2027-Q1"))),
        ),
    },
    bad={
        "en": (
            Case("Close 30 contracts by 15 May 2027", Context(kind="key_result", period=Period.parse("2027-Q1"))),
            Case("Train 40 drivers by December 2026", Context(kind="key_result", period=Period.parse("2027-Q1"))),
            Case("Open the swimming pool by 2028", Context(kind="key_result", period=Period.parse("2027-Q1"))),
        ),
        "it": (
            Case(
                "Chiudere 30 contratti entro il 15 maggio 2027",
                Context(kind="key_result", period=Period.parse("2027-Q1")),
            ),
            Case("Formare 40 autisti entro dicembre 2026", Context(kind="key_result", period=Period.parse("2027-Q1"))),
            Case("Aprire la piscina entro il 2028", Context(kind="key_result", period=Period.parse("2027-Q1"))),
        ),
    },
)
