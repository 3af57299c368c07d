"""M114: the target of a KPI without a comparator."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.rules.slot_units import bound
from okrwidgets.smart.statement import Context, Evidence, Phrase, Span, Statement
from okrwidgets.smart.statement.looking import figures, is_whole
from okrwidgets.text import Text

_KPI: Final = Context(kind="kpi")
_RATIO: Final = re.compile(r"\d+ ?: ?\d")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    context, subject = said.context, said.shape.subject
    if context.kind != "kpi" or context.target is not None or subject is None or evidence.lever is not None:
        return
    for figure in figures(said):
        if figure.cmp == "=" and figure.kind != "rank" and figure.values[:1] != (0.0,) and not is_whole(figure):
            yield Found(Span(figure.start, figure.end), repaired=_repaired(said, subject, figure.start))
            return


def _repaired(said: Statement, subject: Phrase, at: int) -> str | None:
    """With its bound; of a ratio like 15:1 only a person knows which side is good."""
    if _RATIO.match(said.text, at):
        return None
    return f"{said.text[:at]}{bound(said, subject.span)} {said.text[at:]}"


RULE: Final = Rule(
    code="M114",
    name=Text(en="At least, or at most?", it="Almeno, o al massimo?"),
    letter="M",
    severity="should",
    source="codebook",
    why=Text(
        en="A KPI is looked at again and again, and hardly ever hits its target on the dot. Which side of it is better?",
        it="Un KPI si guarda più volte, e quasi mai centra il valore obiettivo al millimetro. È meglio stare sopra o sotto?",
    ),
    message=Text(
        en="“{words}” does not say whether it is better to be above or below.",
        it="“{words}” non dice se è meglio stare sopra o sotto.",
    ),
    repair=Text(
        en="Put “at least” or “at most” before the target.",
        it="Metti “almeno” o “al massimo” davanti al valore obiettivo.",
    ),
    find=_find,
    good={
        "en": (
            Case("Invoice accuracy. Target: at least 99.2%", _KPI),
            Case("Lost-time injuries. Target: 0", _KPI),
            Case("Deploys per engineer per week. Target: 4"),
        ),
        "it": (
            Case("Indicatore di tempestività dei pagamenti. Target: ≤ 25 giorni", _KPI),
            Case("Infortuni sul lavoro. Target: 0", _KPI),
            Case("Tasso di conversione. Target: 12%"),
        ),
    },
    bad={
        "en": (
            Case("Deploys per engineer per week. Target: 4", _KPI),
            Case("Churn. Target: 3%", _KPI),
            Case("Monthly active editors. Target: 4,200", _KPI),
        ),
        "it": (
            Case("Tasso di conversione. Target: 12%", _KPI),
            Case("Degenza media. Target: 6 giorni", _KPI),
            Case("Posti nido ogni 100 bambini. Target: 33", _KPI),
        ),
    },
)
