"""iCalendar (RFC 5545): the weekly check-ins and the due date, in the calendar of whoever answers for them."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.pacing import WorkingDays, working_days
from okrwidgets.export.above import measured, periods_of
from okrwidgets.export.legible import legible, one_line
from okrwidgets.export.report import words
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.period import Period
from okrwidgets.text import Language, Text

_FOLDED_AT: Final = 75
"""Octets; a longer line goes on in the next one, behind a blank."""
_ESCAPED: Final = re.compile(r"[\\;,\n]")
_STAMP: Final = dt.date(2000, 1, 1)
"""When nobody says which day it is: the same plan makes the same file."""
_PRODUCT: Final = "-//okrwidgets//okrwidgets//EN"


def write(plan: Plan, lang: Language, on: dt.date | None = None) -> str:
    """A calendar of a plan: one weekly check-in for each period, the past ones with their figures, and the due date.

    Args:
        plan: to write.
        lang: of the words around the plan's own.
        on: the day of the export, for ``DTSTAMP``.

    Returns:
        Lines that end in CRLF and are folded at 75 octets. Events last whole days, so that no time zone matters; the
        identifiers stay the same from export to export, so that a calendar replaces what it has.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines.append(f"X-WR-CALNAME:{escape(one_line(plan.title) or words.UNTITLED_PLAN.say(lang))}")
    stamp = (on or _STAMP).strftime("%Y%m%dT000000Z")
    for event in events_of(plan, lang):
        lines += event.lines(stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{fold_line(line)}\r\n" for line in lines)


@dataclass(frozen=True, slots=True)
class Event:
    """One day in the calendar.

    Attributes:
        uid: the same for the same thing, whenever it is exported.
        day: of the event.
        summary: its name.
        description: lines below it.
    """

    uid: str
    day: dt.date
    summary: str
    description: str

    def lines(self, stamp: str) -> Iterator[str]:
        """Its content lines, unfolded."""
        yield "BEGIN:VEVENT"
        yield f"UID:{self.uid}"
        yield f"DTSTAMP:{stamp}"
        yield f"DTSTART;VALUE=DATE:{self.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{self.day + dt.timedelta(days=1):%Y%m%d}"
        yield f"SUMMARY:{escape(self.summary)}"
        if self.description:
            yield f"DESCRIPTION:{escape(self.description)}"
        yield "TRANSP:TRANSPARENT"
        yield "END:VEVENT"


def events_of(plan: Plan, lang: Language) -> Iterator[Event]:
    """The events, by period in the order of the plan, each period's by day."""
    periods = periods_of(plan)
    by_period: dict[Period, list[KPI | KeyResult]] = {}
    for item in measured(plan):
        if item.id in periods:
            by_period.setdefault(periods[item.id], []).append(item)
    for period, items in by_period.items():
        yield from _events(plan, period, items, lang)
    for item in measured(plan):
        if item.id not in periods and item.check_ins:
            yield from _past(plan, [item], lang, set())


def _events(plan: Plan, period: Period, items: list[KPI | KeyResult], lang: Language) -> Iterator[Event]:
    days = working_days(period, plan.holidays, plan.fiscal_year_start)
    title = one_line(plan.title) or words.UNTITLED_PLAN.say(lang)
    targets = "\n".join(_target(item, lang) for item in items)
    weekly = set(check_in_days(days, plan.holidays))
    past = {event.day: event for event in _past(plan, items, lang, weekly)}
    for day in sorted(weekly):
        if day in past:
            yield past.pop(day)
        else:
            yield Event(_uid(plan, f"check-in/{day}/{period}"), day, _said(words.CHECK_IN_OF, title, lang), targets)
    yield from past.values()
    yield Event(_uid(plan, f"due/{period}"), days.end, _said(words.DUE, title, lang), targets)


def check_in_days(days: WorkingDays, holidays: tuple[dt.date, ...] = ()) -> Iterator[dt.date]:
    """The last working day of each week of a period, the due date's week excepted: it has the due date itself.

    Examples:
        >>> quarter = working_days(Period.parse("2027-Q1"))
        >>> found = list(check_in_days(quarter))
        >>> found[0], found[-1], len(found)
        (datetime.date(2027, 1, 1), datetime.date(2027, 3, 26), 13)
    """
    free = set(holidays)
    monday = days.start - dt.timedelta(days=days.start.weekday())
    while monday <= days.end:
        week = [monday + dt.timedelta(days=n) for n in range(7 if days.calendar else 5)]
        open_days = [day for day in week if days.start <= day <= days.end and (days.calendar or day not in free)]
        if open_days and not monday <= days.end < monday + dt.timedelta(days=7):
            yield open_days[-1]
        monday += dt.timedelta(days=7)


def _past(plan: Plan, items: list[KPI | KeyResult], lang: Language, weekly: set[dt.date]) -> Iterator[Event]:
    """The days on which something was checked in, with what it was."""
    rows: dict[dt.date, list[str]] = {}
    for item in items:
        for check_in in item.check_ins:
            value = words.CHECKED_IN.fill(title=_title(item), value=item.unit.write(check_in.value, lang)).say(lang)
            note = legible(check_in.note or "").strip()
            rows.setdefault(check_in.date, []).append(f"{value} {note}".strip())
    title = one_line(plan.title) or words.UNTITLED_PLAN.say(lang)
    for day in sorted(rows):
        which = f"check-in/{day}/{'weekly' if day in weekly else ','.join(item.id for item in items)}"
        yield Event(_uid(plan, which), day, _said(words.CHECK_IN_OF, title, lang), "\n".join(rows[day]))


def _target(item: KPI | KeyResult, lang: Language) -> str:
    if item.target is None:
        return _title(item)
    return words.TO_REACH.fill(title=_title(item), target=item.unit.write(item.target, lang)).say(lang)


def _title(item: KPI | KeyResult) -> str:
    return one_line(item.name if isinstance(item, KPI) else item.title) or item.id


def _said(text: Text, title: str, lang: Language) -> str:
    return text.fill(title=title).say(lang)


def _uid(plan: Plan, which: str) -> str:
    """Made of what the event is about, so that the next export names it the same."""
    ids = ",".join([*(kpi.id for kpi in plan.kpis), *(objective.id for objective in plan.objectives)])
    digest = hashlib.sha256(f"{ids}|{which}".encode()).hexdigest()
    return f"{digest[:32]}@okrwidgets"


def escape(text: str) -> str:
    r"""Text in a content line.

    Examples:
        >>> escape("a, b; c\nd")
        'a\\, b\\; c\\nd'
    """
    return _ESCAPED.sub(lambda found: "\\n" if found.group() == "\n" else f"\\{found.group()}", legible(text))


def fold_line(line: str) -> str:
    r"""A content line in pieces of at most 75 octets, no character cut in two.

    Examples:
        >>> [len(piece.encode()) for piece in fold_line("x" * 74 + "è" * 40).split("\r\n")]
        [74, 75, 7]
    """
    pieces: list[str] = []
    piece, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > _FOLDED_AT:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + sign, size + width
    return "\r\n".join([*pieces, piece])
