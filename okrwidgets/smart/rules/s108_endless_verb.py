"""S108: a verb that never ends, or has no scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.lexicon import VerbClass
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text


def find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    """Support, foster: no end; improve, strengthen: no scale, where no target gives one."""
    if evidence.measured_by == "target" or not said.shape.actions:
        return
    for action in said.shape.actions:
        if _has_no_end(action.verb.cls, said, evidence) and not _quoted(action.span, said):
            yield Found(action.span)


RULE: Final = Rule(
    code="S108",
    name=Text(en="A verb without an end", it="Un verbo senza un punto d'arrivo"),
    letter="S",
    severity="hint",
    source="codebook",
    why=Text(
        en="If you support, foster or improve, you are never done, and never late either.",
        it="Chi sostiene, favorisce o migliora non ha mai finito, e non è mai in ritardo.",
    ),
    message=Text(
        en="“{words}” has no end that you could see.", it="“{words}” non ha un punto d'arrivo che si possa vedere."
    ),
    repair=Text(
        en="Which verb says what you will really do: publish, call back, repair? Or cut, and by how much?",
        it="Quale verbo dice che cosa farai davvero: pubblicare, richiamare, riparare? Oppure ridurre, e di quanto?",
    ),
    find=find,
    good={
        "en": (
            Case("Improve throughput by 5x"),
            Case("Promote recycling in 12 schools"),
            Case("Improve on-time delivery", Context(kind="key_result", target=95.0)),
            Case("Publish the allergen list"),
        ),
        "it": (
            Case("Migliorare del 20% la raccolta differenziata"),
            Case("Sostenere 40 famiglie con pacchi settimanali"),
            Case("Migliorare la puntualità delle consegne", Context(kind="key_result", target=95.0)),
            Case("Pubblicare la lista degli allergeni"),
        ),
    },
    bad={
        "en": (
            Case("Improve the sign-up flow"),
            Case("Support suppliers on their decarbonisation journey"),
            Case("Streamline the admission form"),
        ),
        "it": (
            Case("Valorizzare il museo"),
            Case("Semplificare il modulo di iscrizione"),
            Case("Favorire la semplificazione amministrativa"),
        ),
    },
    names_vague=True,
)


def _has_no_end(cls: VerbClass, said: Statement, evidence: Evidence) -> bool:
    if cls == "improve":
        return said.context.target is None
    return cls == "soft" and evidence.measured_by is None


def _quoted(span: Span, said: Statement) -> bool:
    """Whether a vague word or a slogan that holds the verb is quoted already."""
    return any(other.start <= span.start < other.end for other in (*said.vague, *said.slogans))
