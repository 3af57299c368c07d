"""Labels in the format of the codebook, for one statement and what its source states."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from okrwidgets.period import Period
from okrwidgets.smart.grammar import read
from okrwidgets.smart.grammar.calendar import Calendar
from okrwidgets.smart.grammar.context_period import end_of_context
from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.smart.reviewing import Review, review_statement
from okrwidgets.smart.statement import Context, Kind, Statement
from okrwidgets.text import Language


def labels_of(
    text: str, lang: Language, kind: Kind = "goal", source: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The labels that the codebook asks for; none of them is null but the deadline.

    Args:
        text: the statement.
        lang: its language.
        kind: goal, objective, key_result or kpi.
        source: what the source states beside it: ``period``, ``period_range``, ``parent``, ``target`` …

    Examples:
        >>> found = labels_of("Aprire due punti vendita entro marzo 2027", "it")
        >>> found["M_measurable"], found["T_text"], found["is_activity"], found["deadline"]
        (True, True, True, '2027-03')
    """
    source = source or {}
    said = source.get("period_range")
    context = Context(
        kind=kind,
        period=_period(said),
        period_said=_words(source.get("period")) or _words(said),
        parent=_words(source.get("parent")),
        owner=_words(source.get("owner")),
    )
    found = review_statement(text, lang, context, lang)
    measurable = found.evidence.measured_by is not None
    bound = bool(found.statement.binding)
    deadline, deadline_source = _deadline(found.statement, source)
    return {
        "S_specific": found.evidence.named is not None,
        "M_measurable": measurable or bool(source.get("target")),
        "M_text": measurable,
        "A_actionable": found.evidence.lever is not None,
        "T_text": bound,
        "T_timebound": bound or context.period_said is not None,
        "is_activity": found.evidence.activity,
        "quantity": _quantities(found, lang, source),
        "deadline": deadline,
        "deadline_source": deadline_source,
        "vague_terms": _vague(found),
    }


def _words(value: object) -> str | None:
    return str(value).strip() or None if value is not None else None


def _period(said: object) -> Period | None:
    """A range of two days; anything else says nothing that could be computed with."""
    first, slash, last = str(said or "").partition("/")
    try:
        return Period.between(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) if slash else None
    except ValueError:
        return None


def _deadline(said: Statement, source: Mapping[str, Any]) -> tuple[str | None, str | None]:
    stated = [time.iso for time in said.binding if time.iso is not None]
    if stated:
        return max(stated), "text"
    period = _period(source.get("period_range"))
    if period is not None:
        return period.end.isoformat(), "context"
    for key in ("deadline", "period_range", "period"):
        words = _words(source.get(key))
        end = end_of_context(words, Calendar()) if words else None
        if end is not None:
            return end, "context"
    return None, None


def _quantities(found: Review, lang: Language, source: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Only what makes the statement measurable; else the target that the source states beside it."""
    if found.evidence.measured_by is not None:
        return [_quantity(target) for target in found.statement.targets]
    words = _words(source.get("target"))
    return [_quantity(target) for target in read(words, lang).quantities if target.values] if words else []


def _quantity(target: Quantity) -> dict[str, Any]:
    value: object = target.values[0] if len(target.values) == 1 else list(target.values)
    found = {"cmp": target.cmp, "value": value, "unit": target.unit}
    return found if target.from_value is None else {**found, "from": target.from_value}


def _vague(found: Review) -> list[str]:
    text, spans = found.statement.text, []
    for finding in found.findings:
        if finding.rule.names_vague and finding.span not in spans:
            spans.append(finding.span)
    return [span.of(text) for span in sorted(spans)]
