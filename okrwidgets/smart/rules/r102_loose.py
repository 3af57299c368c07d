"""R102: it hangs on none of the KPIs of its plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """In a plan with KPIs, and no way up to one of them."""
    if said.context.link == "loose":
        yield Found(Span(0, len(said.text)))


RULE: Final = Rule(
    code="R102",
    name=Text(en="Not linked to any KPI", it="Non è collegato a nessun KPI"),
    letter="R",
    severity="must",
    source="article",
    why=Text(
        en="Objectives derive from the company's KPIs. What is linked to none takes hours from what is.",
        it="Gli obiettivi derivano dai KPI dell'azienda. Quello che non è collegato a nessuno toglie ore a quello che lo è.",
    ),
    message=Text(
        en="This does not derive from any of the plan's KPIs.",
        it="Questo non deriva da nessuno dei KPI del piano.",
    ),
    repair=Text(
        en="Which KPI does it serve? Link its objective to that KPI, or take this line out of the plan.",
        it="A quale KPI serve? Collega il suo obiettivo a quel KPI, oppure togli questa riga dal piano.",
    ),
    find=find,
    good={
        "en": (
            Case("Close 30 contracts", Context(kind="key_result", link="named")),
            Case("Meet 300 clients", Context(kind="key_result", link="linked")),
            Case("Repaint the waiting room"),
        ),
        "it": (
            Case("Chiudere 30 contratti", Context(kind="key_result", link="named")),
            Case("Incontrare 300 clienti", Context(kind="key_result", link="linked")),
            Case("Ridipingere la sala d'attesa"),
        ),
    },
    bad={
        "en": (
            Case("Repaint the waiting room", Context(kind="key_result", link="loose")),
            Case("Gain 500 followers", Context(kind="key_result", link="loose")),
            Case("Be seen at the town fair", Context(kind="objective", link="loose")),
        ),
        "it": (
            Case("Ridipingere la sala d'attesa", Context(kind="key_result", link="loose")),
            Case("Conquistare 500 follower", Context(kind="key_result", link="loose")),
            Case("Farsi vedere alla fiera del paese", Context(kind="objective", link="loose")),
        ),
    },
)
