"""M107: the name of a metric, without a target."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.measuring import why_not_measured
from okrwidgets.smart.rules.record import BLANK, Case, Found, Rule
from okrwidgets.smart.rules.slot_units import bound, slot_unit
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text

_KPI: Final = Context(kind="kpi")
_ENDS: Final = " \t\n.:;,–—-"


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_measured(said, evidence) == "metric":
        yield Found(Span(0, len(said.text)), repaired=_repaired(said))


def _repaired(said: Statement) -> str | None:
    subject, part = said.shape.subject, said.shape.target_part
    if subject is None or (subject.sort != "metric" and said.context.kind != "kpi"):
        return None
    slot = f"{bound(said, subject.span)} {BLANK}{slot_unit(said, subject.span.of(said.text))}"
    if part is None and ":" in said.text:
        return None
    if part is None:
        return f"{said.text.rstrip(_ENDS)}: {slot}"
    label, colon, value = part.of(said.text).partition(":")
    return None if value.strip() else f"{said.text[: part.start]}{label}{colon} {slot}"


RULE: Final = Rule(
    code="M107",
    name=Text(en="A name without a target", it="Un nome senza valore obiettivo"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="A metric on its own says what you look at. The target says when you can celebrate.",
        it="Una metrica da sola dice che cosa guardi. Il valore obiettivo dice quando si può festeggiare.",
    ),
    message=Text(
        en="“{words}” says what is looked at, but not how much is enough.",
        it="“{words}” dice che cosa si guarda, ma non quanto basta.",
    ),
    repair=Text(
        en="At which figure would you say it is fine? Write the target after the name.",
        it="A quale cifra diresti che va bene? Scrivi il valore obiettivo dopo il nome.",
    ),
    find=_find,
    good={
        "en": (
            Case("Invoice accuracy. Target: at least 99.2%", _KPI),
            Case("Voluntary attrition below 9%"),
            Case("Increase sales"),
            Case("Conversion rate", Context(kind="kpi", target=3.5)),
        ),
        "it": (
            Case("Richieste evase entro 48 ore: almeno il 92%", _KPI),
            Case("Scontrino medio sopra i 65 €"),
            Case("Aumentare le vendite"),
            Case("Tasso di conversione", Context(kind="kpi", target=3.5)),
        ),
    },
    bad={
        "en": (
            Case("Employee net promoter score", _KPI),
            Case("Cost per lead", _KPI),
            Case("Bed occupancy in the surgical wards"),
        ),
        "it": (
            Case("Tasso di conversione", _KPI),
            Case("Costo per pratica", _KPI),
            Case("Tasso di abbandono delle chiamate"),
        ),
    },
)
