"""How it stands on a day, each word with the rule that it comes from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.breakdown.pacing import sentences as say
from okrwidgets.breakdown.pacing.judging import Course, course_of
from okrwidgets.breakdown.pacing.placing import Item, commitment_of, days_of
from okrwidgets.breakdown.pacing.readings import Readings, readings
from okrwidgets.breakdown.pacing.score import reaches
from okrwidgets.breakdown.pacing.working_days import WorkingDays
from okrwidgets.breakdown.progress import Progress, progress
from okrwidgets.model import Plan
from okrwidgets.text import Sayable
from okrwidgets.text.dates import Interval
from okrwidgets.text.numbers import Number

StatusName = Literal["done", "on_track", "behind", "at_risk", "over", "short", "no_figure", "not_started", "cannot_say"]
"""What a status can be; `STATUS_WORDS` holds the words for them."""

ON_TRACK: Final = 0.9
"""From this part of what the line asks for it is on track."""
AT_RISK: Final = 1.5
"""Beyond this multiple of the planned pace it is unlikely to be made up."""
STALE: Final = 10
"""Working days after which a check-in is old: two weeks."""


@dataclass(frozen=True, slots=True)
class Status:
    """How it stands on a day.

    Attributes:
        name: one of few.
        code: of the rule.
        rule: the rule, in words.
        sentence: what was found.
        value: the figure that was judged; ``None`` without one.
        day: on which that figure was true.
        expected: where the line stood on that day; for an aspirational one the line to 0.7 of the way.
        share: progress of the figure.
        notes: which check-ins were left out or read in a special way, and whether the last one is old.
    """

    name: StatusName
    code: str
    rule: Sayable
    sentence: Sayable
    value: float | None = None
    day: dt.date | None = None
    expected: float | None = None
    share: float | None = None
    notes: tuple[Sayable, ...] = ()

    @property
    def word(self) -> Sayable:
        """The name for people: "on track", "in linea"."""
        return say.STATUS_WORDS[self.name]


def status(item: Item, on: dt.date, plan: Plan) -> Status:
    """How a key result or KPI stands on a day.

    ============  ====  ==========================================================================================
    done          B621  reached, and cannot be lost again; at the end of the period: counts as reached by its type
    on track      B622  at least 90 % of what the line asks for; within the band; no milestone is overdue
    behind        B623  less, and at most 1.5 times the planned pace makes it up; outside the band
    at risk       B624  less, and it takes more than that; outside the band by more than its width
    over          B625  a ceiling is passed
    short         B626  the period is over, and it is not reached
    no figure     B627  no check-in yet
    not started   B628  the period begins later
    cannot say    B629  no period, target or start
    ============  ====  ==========================================================================================

    The latest check-in is compared with the line as it stood on that check-in's day, so that nobody falls behind
    by not writing anything down; an old one is named. What is aspirational follows the line to 0.7 of the way.

    Args:
        item: a key result or KPI.
        on: the current date.
        plan: that holds the item.

    Examples:
        >>> from okrwidgets.model import KPI, CheckIn
        >>> from okrwidgets.period import Period
        >>> done = CheckIn(date=dt.date(2027, 1, 15), value=11500)
        >>> revenue = KPI(id="revenue", target=64000, period=Period.parse("2027-Q1"), check_ins=(done,))
        >>> found = status(revenue, dt.date(2027, 1, 18), Plan(kpis=(revenue,)))
        >>> found.name, found.sentence.say("en")
        ('on_track', 'On track: 11,500 on 15 Jan 2027, and the line asks for 11,000.')
    """
    days = days_of(item, plan)
    if days is None:
        return Status("cannot_say", "B629", say.RULE_CANNOT_SAY, say.NO_PERIOD_YET)
    known = readings(item, on, days)
    if on < days.start:
        sentence = say.NOT_STARTED.fill(start=Interval(days.start, days.start))
        return Status("not_started", "B628", say.RULE_NOT_STARTED, sentence, notes=known.notes)
    if known.last is None:
        text = say.NO_FIGURE_AT_THE_END if on > days.end else say.NO_FIGURE
        sentence = text.fill(end=Interval(days.end, days.end))
        return Status("no_figure", "B627", say.RULE_NO_FIGURE, sentence, notes=known.notes)
    found = progress(item, known.last.value)
    if found.share is None:
        why = found.why or say.NO_SCORE
        last = known.last
        return Status("cannot_say", "B629", say.RULE_CANNOT_SAY, why, last.value, last.date, notes=known.notes)
    return _judge(item, on, days, known, found, plan)


def _judge(item: Item, on: dt.date, days: WorkingDays, known: Readings, found: Progress, plan: Plan) -> Status:
    last, share = known.rows[-1], found.share or 0.0
    commitment = commitment_of(item, plan)
    course = course_of(item, days, last, share, commitment)
    name = _name(course, over=on > days.end, reached=reaches(share, commitment))
    code, rule = _RULES[name]
    sentence = course.sentence(name, item, Interval(days.end, days.end))
    notes = known.notes
    if on <= days.end and name != "done" and (age := days.between(last.date, on)) > STALE:
        notes += (say.LAST_IS_OLD.fill(n=Number(age), day=Interval(last.date, last.date)),)
    if commitment == "aspirational":
        notes += (say.BY_THE_LINE_TO_07,)
    elif commitment is None:
        notes += (say.TYPE_OPEN,)
    return Status(name, code, rule, sentence, last.value, last.date, course.asked, share, notes)


def _name(course: Course, *, over: bool, reached: bool) -> StatusName:
    if over:
        return "done" if reached else "over" if course.passed_ceiling else "short"
    if course.is_final:
        return "done"
    if course.passed_ceiling:
        return "over"
    if course.ratio >= ON_TRACK:
        return "on_track"
    return "behind" if course.needed <= AT_RISK else "at_risk"


_RULES: Final[dict[StatusName, tuple[str, Sayable]]] = {
    "done": ("B621", say.RULE_DONE),
    "on_track": ("B622", say.RULE_ON_TRACK),
    "behind": ("B623", say.RULE_BEHIND),
    "at_risk": ("B624", say.RULE_AT_RISK),
    "over": ("B625", say.RULE_OVER),
    "short": ("B626", say.RULE_SHORT),
}
