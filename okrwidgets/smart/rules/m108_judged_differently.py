"""M108: a state that two observers would judge differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.measuring import why_not_measured
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_measured(said, evidence) == "state":
        shape = said.shape
        if shape.predicate is not None:
            yield Found(shape.predicate)
        else:
            first, last = shape.actions[0].span, shape.actions[-1]
            yield Found(Span(first.start, max(last.span.end, last.thing.span.end)))


RULE: Final = Rule(
    code="M108",
    name=Text(en="In the eye of the beholder", it="Ognuno lo giudica a modo suo"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="Ask two people whether it is so, and you may well get two answers.",
        it="Se chiedi a due persone se è così, può darsi che rispondano in due modi diversi.",
    ),
    message=Text(
        en="“{words}” is something that two people would judge differently.",
        it="“{words}” è qualcosa che due persone giudicherebbero in modo diverso.",
    ),
    repair=Text(
        en="What would both of them see, or count, if it were so? Write that down.",
        it="Che cosa vedrebbero o conterebbero entrambe, se fosse così? Scrivi quello.",
    ),
    find=_find,
    good={
        "en": (
            Case("The new resolver is stabilised"),
            Case("Every service has a named owner and a runbook"),
            Case("Two thirds of clinics will use the new referral form"),
        ),
        "it": (
            Case("La piattaforma regionale è operativa"),
            Case("Ogni reparto ha un responsabile della sicurezza"),
            Case("Due terzi delle scuole usano il nuovo registro"),
        ),
    },
    bad={
        "en": (
            Case("The new resolver feels natural"),
            Case("Our volunteers should feel valued"),
            Case("The app is easy to use"),
        ),
        "it": (
            Case("Essere più presenti sui social"),
            Case("L'app è facile da usare"),
            Case("Diventare il punto di riferimento per le famiglie"),
        ),
    },
)
