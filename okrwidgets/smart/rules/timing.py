"""Why nothing binds a statement in time: the one decision that the T rules share."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from okrwidgets.smart.grammar.record import Time, TimeKind
from okrwidgets.smart.rules.placing import behind_the_goal, in_place_of
from okrwidgets.smart.rules.record import BLANK, Found
from okrwidgets.smart.statement import Span, Statement
from okrwidgets.text import Language

Cause = Literal["slot", "soon", "start", "service", "baseline", "none"]

UNTIL: Final[dict[Language, str]] = {"en": "by", "it": "entro"}
_EMPTY: Final = r"(?:_{2,}|\[[^\]]*\]|n\.d\.|(?:TB[ACD]|X{1,2}|da definire)\b)"
_NO_AMOUNT: Final = r"(?!\s*(?:%|percent|points|pp\b|[€$£]))"
_SLOT: Final[dict[Language, re.Pattern[str]]] = {
    "en": re.compile(rf"\b(?i:by|until|before|due|deadline):?\s+(?:the\s+)?{_EMPTY}{_NO_AMOUNT}"),
    "it": re.compile(rf"\b(?i:entro|prima|scadenza):?\s*(?:il\s|la\s|l['’]|del\s|della\s|dell['’])?\s*{_EMPTY}"),
}
_BY_KIND: Final[tuple[tuple[TimeKind, Cause], ...]] = (
    ("vague", "soon"),
    ("start", "start"),
    ("service", "service"),
    ("baseline", "baseline"),
)


class Unbound(NamedTuple):
    """Why a statement is not bound in time, and where one sees it."""

    cause: Cause
    span: Span


class Latest(NamedTuple):
    """The last of the times that bind a text, by the days it may mean: "by 2027" is any day of that year."""

    span: Span
    first: dt.date
    last: dt.date


def latest(said: Statement) -> Latest | None:
    """The last of the times whose days are known."""
    found = [(time.last, time) for time in said.binding if time.last is not None and time.kind != "recurrence"]
    if not found:
        return None
    last, time = max(found, key=lambda pair: pair[0])
    days = [last] if time.first is None else [last, time.first]
    if time.iso is not None:
        days.append(dt.date.fromisoformat(f"{time.iso}-01-01"[:10]))
    return Latest(_span(time), min(days), last)


def why_not_bound(said: Statement) -> Unbound | None:
    """The cause, or ``None`` where text or fields bind it; exactly one cause for each statement without a time."""
    if said.binding or said.context.period is not None or said.context.period_said is not None:
        return None
    slot = _empty_slot(said)
    if slot is not None:
        return Unbound("slot", slot)
    for kind, cause in _BY_KIND:
        found = next((time for time in said.reading.times if time.kind == kind), None)
        if found is not None:
            return Unbound(cause, _span(found))
    return Unbound("none", Span(0, len(said.text)))


def _empty_slot(said: Statement) -> Span | None:
    """The last "by __" of the text, unless it is the amount that is to be filled in: "Raise sales by __"."""
    slots = sum(found.kind == "placeholder" for found in said.reading.quantities)
    if not slots:
        return None
    found = list(_SLOT[said.lang].finditer(said.text))
    moves = any(action.verb.cls in {"raise", "lower"} for action in said.shape.actions)
    if not found or (said.lang == "en" and moves and slots == 1 and not said.targets):
        return None
    return Span(*found[-1].span())


def caused_by(cause: Cause, said: Statement) -> Iterator[Found]:
    """What the rule of a cause finds, with a last day to be filled in."""
    found = why_not_bound(said)
    if found is not None and found.cause == cause:
        yield Found(found.span, repaired=_with_a_day(said, found))


def _with_a_day(said: Statement, found: Unbound) -> str | None:
    until = f"{UNTIL[said.lang]} {BLANK}"
    if said.shape.name == "empty" or found.cause == "slot":
        return None
    if found.cause == "soon":
        return in_place_of(said, found.span.start, found.span.end, until)
    if found.cause == "baseline" and found.span.start > 0:
        return in_place_of(said, found.span.start, found.span.start, f"{until} ")
    # "entro 24 ore entro __" would read like one time
    return behind_the_goal(said, f", {until}" if found.cause == "service" else f" {until}")


def _span(time: Time) -> Span:
    return Span(time.start, time.end)
