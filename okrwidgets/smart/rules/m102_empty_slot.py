"""M102: the slot for the figure is still empty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.measuring import slots, why_not_measured
from okrwidgets.smart.rules.record import BLANK, Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text

_KPI: Final = Context(kind="kpi")
_OPEN: Final = re.compile(
    r"[\[{<][^\]}>]*[\]}>]"
    r"|\b(?:t\.b\.d\.|n\.[dacp]\.?|n/a|tb[dca]|nd|not (?:yet )?(?:defined|set)|to (?:be \w+|define)"
    r"|da \w+(?:are|ere|ire)|non \w+|in \w+ di definizione|[xyzn]{1,3})(?!\w)"
    r"|[?…]+",
    re.IGNORECASE,
)
"""The empty part of a slot, without the signs of percent and money around it."""


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    if why_not_measured(said, evidence) != "slot":
        return
    empty = [Span(slot.start, slot.end) for slot in slots(said)]
    # one sentence for all of them: the slots themselves are seen in the text
    yield Found(empty[0], repaired=_repaired(said.text, empty))


def _repaired(text: str, empty: list[Span]) -> str | None:
    """The same slots, as a person fills them in; ``None`` where they look so already."""
    done = text
    for start, end in reversed(empty):
        done = done[:start] + _OPEN.sub(BLANK, done[start:end], count=1) + done[end:]
    return done if done != text else None


RULE: Final = Rule(
    code="M102",
    name=Text(en="An empty slot for the figure", it="Il posto della cifra è ancora vuoto"),
    letter="M",
    severity="must",
    source="codebook",
    why=Text(
        en="A slot left empty gets filled in afterwards, when everybody knows how it turned out.",
        it="Un posto lasciato vuoto si riempie a cose fatte, quando il risultato lo conoscono già tutti.",
    ),
    message=Text(
        en="“{words}” stands in for a figure that is not there yet.",
        it="“{words}” tiene il posto di una cifra che non c'è ancora.",
    ),
    repair=Text(
        en="Put in a figure today, even a first guess: a guess can be corrected, a blank cannot.",
        it="Metti una cifra oggi, anche solo una prima stima: si può correggere, un vuoto no.",
    ),
    find=_find,
    good={
        "en": (
            Case("Cost per ticket. Target: at most €4", _KPI),
            Case("Raise the win rate from 18% to 25%"),
            Case("Sign up 40 new members"),
        ),
        "it": (
            Case("Costo per pratica. Target: al massimo 4 €", _KPI),
            Case("Portare la raccolta differenziata dal 58% al 65%"),
            Case("Iscrivere 40 nuovi soci"),
        ),
    },
    bad={
        "en": (
            Case("Cost per ticket. Target: TBD", _KPI),
            Case("Raise the win rate from X% to Y%"),
            Case("Increase sales from __ to __ € by __"),
        ),
        "it": (
            Case("Grado di soddisfazione degli utenti. Target: n.d.", _KPI),
            Case("Portare la raccolta differenziata da X% a Y%"),
            Case("Aumentare le vendite da __ a __ € entro __"),
        ),
    },
    names_vague=True,
)
