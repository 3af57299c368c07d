"""M116: the figure of the text is not that of the target field."""

from __future__ import annotations

from collections.abc import Iterator
from math import isclose
from typing import Final

from okrwidgets.model import Unit
from okrwidgets.smart.grammar.record import Comparator, Quantity, QuantityKind
from okrwidgets.smart.rules.record import Case, Found, Rule
from okrwidgets.smart.statement import Context, Evidence, Span, Statement
from okrwidgets.text import Text
from okrwidgets.text.numbers import Number

_PERCENT: Final = Unit("percent")
_EURO: Final = Unit("money", "EUR")
_ABSOLUTE: Final[frozenset[Comparator]] = frozenset({">=", ">", "<=", "<", "=", "->"})
_PLAIN: Final[frozenset[QuantityKind]] = frozenset({"number", "duration", "ratio"})


def _find(said: Statement, evidence: Evidence) -> Iterator[Found]:
    target = said.context.target
    if target is None or len(said.targets) != 1:
        return
    figure = said.targets[0]
    if figure.cmp in _ABSOLUTE and _comparable(said, figure.kind) and not _same(figure, target):
        unit = said.context.unit
        yield Found(Span(figure.start, figure.end), {"target": unit.amount(target) if unit else Number(target)})


def _comparable(said: Statement, kind: QuantityKind) -> bool:
    """Whether the field counts the same sort of thing: the number of clients says nothing of their share."""
    unit = said.context.unit
    if unit is None:
        return kind in _PLAIN or kind in {"money", "percent"}
    if unit.kind in {"money", "percent"}:
        return kind == unit.kind
    return kind in _PLAIN


def _same(figure: Quantity, target: float) -> bool:
    return any(isclose(value, target) for value in (*figure.values, figure.other_value) if value is not None)


RULE: Final = Rule(
    code="M116",
    name=Text(en="Text and field differ", it="Testo e campo non coincidono"),
    letter="M",
    severity="should",
    source="codebook",
    why=Text(
        en="Two figures for one target: at the end everyone reads the one they prefer.",
        it="Due cifre per lo stesso valore obiettivo: alla fine ognuno legge quella che preferisce.",
    ),
    message=Text(
        en="The text says “{words}”, the target field says {target}.",
        it="Il testo dice “{words}”, il campo del valore obiettivo dice {target}.",
    ),
    repair=Text(
        en="Which of the two holds? Change the other one.",
        it="Quale delle due vale? Correggi l'altra.",
    ),
    find=_find,
    good={
        "en": (
            Case("Meet 300 clients", Context(target=300.0)),
            Case("Raise conversion to 3.5%", Context(target=3.5, unit=_PERCENT)),
            Case("Increase sales by 20%", Context(target=120000.0, unit=_EURO)),
        ),
        "it": (
            Case("Incontrare 300 clienti", Context(target=300.0)),
            Case("Portare la conversione al 3,5%", Context(target=3.5, unit=_PERCENT)),
            Case("Aumentare le vendite del 20%", Context(target=120000.0, unit=_EURO)),
        ),
    },
    bad={
        "en": (
            Case("Meet 300 clients", Context(target=250.0)),
            Case("Raise conversion to 3.5%", Context(target=4.0, unit=_PERCENT)),
            Case("Invoice at least €100,000", Context(target=90000.0, unit=_EURO)),
        ),
        "it": (
            Case("Incontrare 300 clienti", Context(target=250.0)),
            Case("Portare la conversione al 3,5%", Context(target=4.0, unit=_PERCENT)),
            Case("Fatturare almeno 100.000 €", Context(target=90000.0, unit=_EURO)),
        ),
    },
)
