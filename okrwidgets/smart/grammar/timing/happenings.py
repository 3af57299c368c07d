"""Limits that no calendar knows: "before go-live", "by the next board meeting", "by week 6", "by 5 pm"."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.timing.scan import Found, Scan
from okrwidgets.smart.grammar.timing.table import Role, words

_CLOCK: Final = frozenset({"am", "pm", "a.m", "p.m", "o'clock", "noon"})
_HOURS: Final = frozenset({"le", "ore", "h"})
_LIVES: Final = words("life study school vita corso studi scuola")
_PUPILS: Final = words(
    "iscritti iscritte iscrizioni immatricolati studenti alunni ammessi passaggio proseguono students pupils enrolled"
)
_NEXT: Final = words("next upcoming coming following prossimo prossima prossimi prossime successiva successivo")
_DETERMINERS: Final = words(
    "the our its my next first this upcoming new il la l' lo prossimo prossima prossimi prossime nuovo nuova primo"
    " prima"
)
_STOPS: Final = words(
    ". , ; : ( ) ! ? – — of to in for with and or from on at is are di del della dell' dei delle degli dello per con e"
    " o da che un una"
)


def clock(scan: Scan, at: int, end: int) -> Found | None:
    """By 5 pm, entro le ore 14: a property of the service, as no day is named."""
    words = scan.words
    if scan.table.lang == "it":
        start = scan.skip(end, _HOURS, 2)
        if start > end and scan.is_number(start) and words[start + 1] not in scan.table.units:
            return scan.found(at, start + 1, "service")
        return None
    if not scan.is_number(end):
        return None
    start = end + 3 if words[end + 1] == ":" and scan.is_number(end + 2) else end + 1
    if words[start] in _CLOCK or words[start : start + 3] in (["a", ".", "m"], ["p", ".", "m"]):
        return scan.found(at, start + 1, "service")
    return scan.found(at, start, "service") if start > end + 1 else None


def numbered_unit(scan: Scan, at: int, start: int) -> Found | None:
    """By week 6, entro il mese 12, in the second year, entro il secondo anno."""
    table = scan.table
    if table.ordinals.get(scan.words[start], 0) > 0 and scan.words[start + 1] in table.number_marks:
        of_life = scan.words[start + 3] in _LIVES and scan.words[start + 2] in table.links
        enrolled = not _PUPILS.isdisjoint(scan.words[max(0, at - 3) : at])
        return None if of_life or enrolled else scan.found(at, start + 2, "relative")
    if scan.words[start] == "year" and scan.words[at] == "in":
        return None
    raw = scan.words[start + 1]
    if scan.words[start] in table.number_marks and scan.is_number(start + 1) and raw.isdecimal() and len(raw) <= 2:
        return scan.found(at, start + 2, "relative")
    # the 15th, of a month that is not named
    if (
        scan.is_number(start)
        and raw in {"st", "nd", "rd", "th"}
        and scan.adjacent(start)
        and not _follows(scan, start + 2)
    ):
        return scan.found(at, start + 2, "relative")
    return None


def _follows(scan: Scan, at: int) -> bool:
    return scan.tokens[at].kind == "word" and scan.words[at] not in _STOPS


def happening(scan: Scan, at: int, end: int, start: int, role: Role) -> Found | None:
    """Something that will happen, by which or before which it is to be done.

    Args:
        scan: the row of tokens.
        at: the preposition.
        end: the token behind it.
        start: the token behind its article.
        role: what the preposition says.
    """
    table, words = scan.table, scan.words
    if role in {"in", "at"}:
        if words[start] in _NEXT:
            return _first_of(scan, at, start, table.plain_events | table.occasions)
        return scan.found(at, start + 1, "relative") if role == "at" and words[start] in table.start_events else None
    by = words[at] == "by" and end == at + 1
    if words[start] in _NEXT and (coming := _coming(scan, at, start)):
        return coming
    if by:
        if words[end] not in _DETERMINERS and words[end] not in table.plain_events:
            return None
        hit = _first_of(scan, at, start, table.plain_events)
        # "by the launch of a course" says how, not when
        return None if hit and words[hit[1]] == "of" else hit
    if words[at] == "entro" or role == "until":
        known = table.plain_events | table.own_events
        return _first_of(scan, at, start, known | table.undertakings if start > end else known)
    named = scan.capital(start) and scan.tokens[start].kind == "word"
    known = table.plain_events | table.own_events | table.undertakings
    return _first_of(scan, at, start, known) or (scan.found(at, start + 1, "relative") if named else None)


def _coming(scan: Scan, at: int, start: int) -> Found | None:
    """Before the next intake, entro la prossima assemblea; "before the next visit" is said of each patient."""
    noun = start + 1
    if scan.tokens[noun].kind != "word" or scan.words[noun] in _STOPS | scan.table.their_events:
        return None
    return _first_of(scan, at, start, scan.table.plain_events) or scan.found(at, noun + 1, "relative")


def _first_of(scan: Scan, at: int, start: int, known: frozenset[str]) -> Found | None:
    """The first event among the next few words; somebody else's makes it a property of the service."""
    for place in range(start, start + 5):
        word = scan.words[place]
        if word in _STOPS or not word:
            return None
        if word in known:
            return scan.found(at, place + 1, "relative")
        if word in scan.table.their_events:
            return scan.found(at, place + 1, "service")
    return None
