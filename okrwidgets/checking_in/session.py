"""One form at work: the day, what is written in its rows, what was asked, and what the last save has moved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from okrwidgets.breakdown.pacing.placing import period_of
from okrwidgets.checking_in import sentences as say
from okrwidgets.checking_in.reading import MOST_CONFIDENCE, Item
from okrwidgets.checking_in.saved import Saved
from okrwidgets.checking_in.written import FIELDS, Written, read_row
from okrwidgets.editing.check_ins import append
from okrwidgets.editing.screen.nodes import title_of
from okrwidgets.editing.session import Change, Place, Session
from okrwidgets.model import CheckIn, Plan
from okrwidgets.text import Language, Sayable, Verbatim
from okrwidgets.text.dates import DateReading, LongDay, read_date, write_date
from okrwidgets.text.numbers import write_number

ON: Place = (None, "on")
_MIDDLE: Final = 5.0
_HALF_A_YEAR: Final = dt.timedelta(days=182)


class CheckInSession:
    """One form on a plan at work. What is written in it belongs to the plan's session, so that all views share it.

    Attributes:
        plans: the session of the plan.
        lang: the reader's language.
        asked: the questions were put, and the next save goes through.
        saved: the last save, until something is written again.
    """

    def __init__(self, plans: Session, lang: Language, on: dt.date | None = None) -> None:
        self.plans = plans
        self.lang = lang
        self.asked = False
        self._own_day = on
        self._saved: Saved | None = None
        self._rows: dict[str, tuple[object, Written]] = {}

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self.plans.plan

    @property
    def today(self) -> dt.date:
        """The reader's date, or the one that stands for it."""
        return self._own_day or self.plans.clock.today()

    @property
    def day(self) -> DateReading:
        """The day of the check-ins, as it stands on top."""
        raw = self.plans.entries.get(ON)
        if raw is None:
            return DateReading(self.today)
        # A day without a year is the nearest one: what has happened lies behind, and not in the next year.
        reading = read_date(raw, self.lang, self.today - _HALF_A_YEAR)
        return reading if reading.value or reading.problem else DateReading(problem=say.NO_DAY)

    @property
    def day_raw(self) -> str:
        """The day as it stands in its field."""
        return self.plans.entries.get(ON) or write_date(self.today, self.lang)

    @property
    def saved(self) -> Saved | None:
        """What the last save has moved, as long as the plan is the one that it made."""
        saved = self._saved
        return saved if saved is not None and saved.is_in(self.plan) else None

    def items(self) -> Iterator[Item]:
        """Key results in the order of the plan, then the KPIs."""
        yield from (row for _, row in self.plan.key_results())
        yield from self.plan.kpis

    def row(self, item: Item) -> Written:
        """What stands in the fields of a row; read again only where something of it changed."""
        on, entries = self.day.value, self.plans.entries
        key = (on, tuple(entries.get((item.id, field)) for field in FIELDS), self.lang)
        known = self._rows.get(item.id)
        if known is not None and known[0] == key and known[1].item is item:
            return known[1]
        written = read_row(item, on, entries, self.lang)
        self._rows[item.id] = (key, written)
        return written

    def rows(self) -> list[Written]:
        """All rows."""
        return [self.row(item) for item in self.items()]

    def ready(self) -> dict[str, CheckIn]:
        """The check-ins that would be saved, by the id of their row."""
        return {row.item.id: new for row in self.rows() if (new := row.check_in) is not None}

    def day_questions(self) -> Iterator[Sayable]:
        """What is asked about the day; it is not refused."""
        on = self.day.value
        if on is None:
            return
        if on > self.today:
            yield say.IN_FUTURE.fill(day=LongDay(on))
        for row in self.rows():
            period = period_of(row.item, self.plan) if row.raw else None
            start = period.days(self.plan.fiscal_year_start)[0] if period is not None else None
            if start is not None and on < start:
                title = Verbatim(title_of(row.item, self.lang))
                yield say.BEFORE_PERIOD.fill(title=title, start=LongDay(start))

    def questions(self) -> list[Sayable]:
        """All that is asked about before it is saved."""
        found = list(self.day_questions())
        for row in self.rows():
            title = Verbatim(title_of(row.item, self.lang))
            found += [say.ABOUT.fill(title=title, question=question) for question in row.questions()]
        return found

    def edit(self, id: str | None, field: str, raw: str) -> None:
        """Take what was typed; a row that is gone meanwhile is passed over."""
        if (id is None and field != "on") or (id is not None and (field not in FIELDS or not self._has(id))):
            self.plans.tell(Change(elsewhere=True))
            return
        self.asked, self._saved = False, None
        self.plans.enter(id, field, raw)

    def step_confidence(self, id: str, by: int) -> None:
        """One more or one less; an empty field begins at the last confidence, else in the middle."""
        item = next((item for item in self.items() if item.id == id), None)
        if item is None:
            self.plans.tell(Change(elsewhere=True))
            return
        row = self.row(item)
        now = row.confidence.value
        if now is None:
            last = row.last.confidence if row.last is not None else None
            new = last if last is not None else _MIDDLE
        else:
            new = min(float(MOST_CONFIDENCE), max(0.0, float(int(now)) + by))
        self.edit(id, "confidence", write_number(new, self.lang))

    def save(self, *, confirmed: bool = False) -> Change:
        """Put what is ready into the plan, in one step; where there are questions they come first."""
        new = self.ready()
        rows = self.rows()
        left = [row for row in rows if row.raw and row.item.id not in new]
        if not new:
            focus = _unready(left[0]) if left else _first(rows, self.day)
            return self._tell(Change(announce=self._nothing(left), focus=focus))
        asked = self.questions()
        if asked and not confirmed:
            self.asked = True
            return self._tell(Change(announce=say.ASKED.fill(len(asked)), focus=("", "asked")))
        self.asked = False
        before, on = self.plan, next(iter(new.values())).date
        plan = append(before, new)
        self._saved = Saved(before, plan, new, on, len(left))
        entries = {at: raw for at, raw in self.plans.entries.items() if at[0] not in new}
        focus = _unready(left[0]) if left else ("", "summary")
        told = Change(True, self._saved.sentence(), focus)
        self.plans.step(replace(self.plans.moment, plan=plan, entries=entries), told=told)
        return told

    def back(self) -> None:
        """Do not save yet."""
        self.asked = False
        row = next((row for row in self.rows() if any(True for _ in row.questions())), None)
        self._tell(Change(focus=(row.item.id, "value") if row is not None else ("", "on")))

    def put(self, plan: Plan) -> None:
        """Set the plan from Python."""
        self.plans.put(plan)

    def _tell(self, told: Change) -> Change:
        self.plans.tell(told)
        return told

    def _nothing(self, left: list[Written]) -> Sayable:
        if self.day.problem is not None:
            return self.day.problem
        for row in left:
            for problem in (*row.problems.values(), *row.notes()):
                return problem
        return say.SAVE_NONE

    def _has(self, id: str) -> bool:
        return any(item.id == id for item in self.items())


def _unready(row: Written) -> Place:
    """The field that stops a row."""
    return (row.item.id, next(iter(row.problems), "value"))


def _first(rows: list[Written], day: DateReading) -> Place | None:
    if day.value is None:
        return ("", "on")
    return (rows[0].item.id, "value") if rows else None
