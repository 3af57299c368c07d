"""What a length of time does: a horizon, a time after one's own event, a property of the service, a duration."""

from __future__ import annotations

from typing import Final, Literal

from okrwidgets.smart.grammar.calendar import NO_DATES, Dates, after
from okrwidgets.smart.grammar.record import TimeKind
from okrwidgets.smart.grammar.timing.amounts import Amount
from okrwidgets.smart.grammar.timing.scan import Found, Scan
from okrwidgets.smart.grammar.timing.table import Role

_SHORT: Final = frozenset({"second", "minute", "hour"})
_MOVING: Final = frozenset({"trailing", "rolling", "mobili"})
"""What makes the last months a window that moves on, over which a target holds."""
_GROWN: Final = 15
"""More years are an age, not a horizon."""
_ROW: Final = 3
_INTO_ROW: Final = frozenset({"in", "a", "di"})
_ENDS: Final = frozenset({".", ",", ";", ":", "(", ")", "!", "?", "", "–", "—"})
AMOUNT_ROLES: Final[frozenset[Role]] = frozenset(
    {"in", "within", "for", "over", "at", "of", "after", "between", "by", "until"}
)

Whose = Literal["own", "theirs", "other"]


def length(scan: Scan, start: int, amount: Amount, role: Role) -> Found | None:
    """Tell what an amount behind a preposition does.

    Args:
        scan: the row of tokens.
        start: the preposition.
        amount: what stands behind it.
        role: what the preposition says.
    """
    if amount.hyphen:
        return _before_noun(scan, start, amount, role)
    whose, end = event_behind(scan, amount.end)
    if _is_age(scan, amount, role):
        return None
    if amount.lead == "last" and (_MOVING.intersection(scan.words[start : amount.end + 1])):
        return scan.found(start, amount.end + (scan.words[amount.end] in _MOVING), "recurrence")
    if amount.lead == "last":
        return scan.found(start, amount.end, "baseline")
    kind = _by_event(scan, start, amount, whose) if whose and role not in {"of", "after"} else None
    kind = kind or _alone(scan, start, amount, role)
    if kind is None:
        return None
    dates = _horizon(scan, amount) if kind == "horizon" else NO_DATES
    return scan.found(start, end if whose else amount.end, kind, dates)


def event_behind(scan: Scan, at: int) -> tuple[Whose | None, int]:
    """Whose event a time is counted from ("of launch", "dalla richiesta"), and the token behind it."""
    words, table = scan.words, scan.table
    if words[at] not in table.ago and words[at] not in _event_links(scan):
        return None, at
    either = 0
    for place in range(at + 1, at + 6):
        word = words[place]
        if word in _ENDS:
            break
        if word in table.their_events:
            return "theirs", place + 1
        if word in table.own_events:
            if word not in table.either_events:
                return "own", either or place + 1
            either = either or place + 1
    if not either:
        return "other", min(at + 2, scan.size)
    return "theirs" if _of_each_case(scan, at, words[at + 1 : either]) else "own", either


def _of_each_case(scan: Scan, at: int, event: list[str]) -> bool:
    """Whether each case has an event of its own: what is handled is named again in it, or all or a share are spoken of.

    "Ballot comments settled within 60 days of ballot close", "every new hire completes the course within 30
    days of the start", "il 90% degli incarichi pubblicati entro 15 giorni dalla firma".
    """
    nearby, table = scan.words[max(0, at - 12) : at], scan.table
    named_again = any(len(word) > 3 and word in nearby for word in event if word not in table.articles)
    of_all = any(word in table.universals for word in nearby)
    return named_again or (of_all and any(word in table.their_events or _is_done(scan, word) for word in nearby))


def _is_done(scan: Scan, word: str) -> bool:
    """Whether a word says what was done to several cases: "pubblicati", "conferite"."""
    return scan.table.lang == "it" and len(word) > 5 and word.endswith(("ati", "ate", "iti", "ite", "uti", "ute"))


def _event_links(scan: Scan) -> frozenset[str]:
    return _ENGLISH_LINKS if scan.table.lang == "en" else _ITALIAN_LINKS


_ENGLISH_LINKS: Final = frozenset({"of", "after", "from", "since", "following", "post", "before"})
_ITALIAN_LINKS: Final = frozenset({"da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle", "dopo", "prima"})


def _by_event(scan: Scan, start: int, amount: Amount, whose: Whose) -> TimeKind | None:
    if amount.unit in _SHORT or whose == "theirs":
        return "service"
    if whose == "own":
        return "relative"
    if amount.unit == "day":
        return None
    return "relative" if amount.unit in {"year", "decade"} or scan.opens(start) else "service"


def _alone(scan: Scan, start: int, amount: Amount, role: Role) -> TimeKind | None:
    """An amount without an event behind it."""
    if role in {"by", "until"}:
        return None
    if role == "at":
        return "duration" if scan.words[start - 1] in scan.table.outcomes else None
    if role == "of":
        # "reduce the stay by a day" is said with the same preposition in Italian
        changed = any(scan.words[place] in scan.table.rising for place in range(max(0, start - 8), start))
        return None if changed else "duration"
    if role == "after":
        return "duration"
    if amount.lead == "theirs":
        return "duration"
    if amount.lead == "next":
        return "horizon" if amount.many is not None else "vague"
    if role == "for":
        return _for(scan, start, amount)
    if amount.lead == "first":
        return "duration" if amount.unit in _SHORT or (amount.unit == "day" and not scan.opens(start)) else "relative"
    if amount.many is None:
        return "vague" if amount.unit not in _SHORT | {"day"} else "service"
    if amount.unit in _SHORT:
        return "service"
    return "service" if _is_service(scan, start, amount) else "horizon"


def in_a_row(scan: Scan, start: int, amount: Amount) -> Found | None:
    """Three months in a row, due trimestri consecutivi, tre mesi di fila: for so long the target holds."""
    if amount.unit in _SHORT | {"day"}:
        return None
    end = amount.end
    if scan.words[end] in _MOVING:
        return scan.found(start, end + 1, "recurrence")
    while end < amount.end + _ROW and scan.words[end] in _INTO_ROW | scan.table.steady:
        end += 1
        if scan.words[end - 1] in scan.table.steady:
            return scan.found(start, end, "period")
    steady = any(scan.words[place] in scan.table.steady for place in range(start, amount.end))
    return scan.found(start, amount.end, "period") if steady else None


def _for(scan: Scan, start: int, amount: Amount) -> TimeKind:
    """For three months: a property of the thing, unless something is to be held for so long."""
    if amount.unit in _SHORT:
        return "duration"
    steady = any(scan.words[place] in scan.table.steady for place in range(start, amount.end + 3))
    held = any(scan.words[place] in scan.table.holding for place in range(max(0, start - 10), start))
    return "period" if amount.unit != "day" and (steady or held) else "duration"


def _is_service(scan: Scan, start: int, amount: Amount) -> bool:
    """Whether days, weeks, months are the measure itself: "answered within 3 days", not "within 3 years"."""
    words, table = scan.words, scan.table
    if amount.unit == "day":
        return (
            not scan.opens(start)
            or not table.metrics.isdisjoint(ahead := words[amount.end : amount.end + 8])
            or (not table.replies.isdisjoint(ahead))
        )
    if amount.unit not in {"week", "month"}:
        return False
    before = words[max(0, start - 12) : start]
    around = before + words[amount.end : amount.end + 8]
    of_all = not table.universals.isdisjoint(around) and table.rising.isdisjoint(word for word in before if word != "%")
    handled = not table.their_events.isdisjoint(before) and not (table.handling | table.replies).isdisjoint(before)
    if amount.unit == "month":
        return of_all and (words[start - 1] in table.metrics or handled)
    return not table.metrics.isdisjoint(before[-3:]) or not table.replies.isdisjoint(before) or (of_all and handled)


def _before_noun(scan: Scan, start: int, amount: Amount, role: Role) -> Found | None:
    """Over a five-year period is a horizon; a 30-day trial is what the trial is like."""
    if scan.words[amount.end] in scan.table.spans and role in {"in", "within", "over"} and amount.unit not in _SHORT:
        return scan.found(start, amount.end + 1, "horizon", _horizon(scan, amount))
    return scan.found(start, amount.end, "duration")


def _is_age(scan: Scan, amount: Amount, role: Role) -> bool:
    """Over 65 years, under 5 years of age, 16 anni di età."""
    behind = scan.words[amount.end : amount.end + 2]
    if behind[0] in {"old", "eta"} or behind[1] in {"age", "eta", "experience", "esperienza"}:
        return True
    grown = amount.unit == "year" and (amount.many or 0) > _GROWN and not amount.lead
    if role == "between" and amount.unit == "year":
        return grown or scan.words[amount.end - 2] in scan.table.articles  # "tra i 3 e i 6 anni"
    return role == "over" and grown


def _horizon(scan: Scan, amount: Amount) -> Dates:
    today = scan.calendar.said
    last = (
        after(today, amount.many, amount.unit) if today and amount.many is not None and amount.unit != "other" else None
    )
    return Dates(last.isoformat(), today, last) if last else NO_DATES
