"""M113: a figure that can be read in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Evidence, Span, Statement
from okrwidgets.text import Text
from okrwidgets.text.numbers import Number

_PARTED: Final = re.compile(r"(?<=\d)[.,](?=\d{3})")


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    for figure in said.targets:
        other = figure.other_value
        # the reading that the language itself suggests is in doubt only where it makes a fraction of a whole number
        if other is not None and other > figure.values[-1]:
            span = Span(figure.start, figure.end)
            yield Found(span, {"read": Number(figure.values[-1], 3), "other": Number(other, 3)}, _repaired(said, span))


def _repaired(said: Statement, span: Span) -> str:
    """The whole number, which is meant more often than a thousandth."""
    return said.text[: span.start] + _PARTED.sub("", span.of(said.text)) + said.text[span.end :]


RULE: Final = Rule(
    code="M113",
    name=Text(en="A figure that can be read in two ways", it="Una cifra che si legge in due modi"),
    letter="M",
    severity="hint",
    source="codebook",
    why=Text(
        en="A point or a comma before three digits marks thousands in one country and decimals in another.",
        it="Un punto o una virgola prima di tre cifre separa le migliaia in un paese e i decimali in un altro.",
    ),
    message=Text(
        en="I read “{words}” as {read}, but it could also be {other}.",
        it="Ho letto “{words}” come {read}, ma potrebbe essere anche {other}.",
    ),
    repair=Text(
        en="Write the figure without a separator, or with just the decimals that you mean.",
        it="Scrivi la cifra senza separatore, oppure solo con i decimali che ti servono.",
    ),
    find=_find,
    good={
        "en": (
            Case("Sell 1,500 tickets"),
            Case("Sell 1500 tickets"),
            Case("Raise the score to 1.5"),
        ),
        "it": (
            Case("Vendere 1.500 biglietti"),
            Case("Vendere 1500 biglietti"),
            Case("Portare il punteggio a 1,5"),
        ),
    },
    bad={
        "en": (
            Case("Sell 1.500 tickets"),
            Case("Collect 2.500 signatures by May"),
            Case("Reach 12.345 members"),
        ),
        "it": (
            Case("Vendere 1,500 biglietti"),
            Case("Raccogliere 2,500 firme entro maggio"),
            Case("Raggiungere 12,345 iscritti"),
        ),
    },
)
