"""Phrases of time in English: prepositions, whole mentions, ends and beginnings, seasons."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.record import TimeKind
from okrwidgets.smart.grammar.timing.stretch import Edge, Noun
from okrwidgets.smart.grammar.timing.table import Phrases, Role, each_to, phrases

PREPOSITIONS: Final[Phrases[Role]] = phrases(
    each_to(
        {
            ("by"): (
                "by, no later than, not later than, by no later than, on or before, by or before, before, ahead"
                " of, prior to, in time for, due, due by, due on, due in, in advance of, in readiness for, before"
                " or on, nlt"
            ),
            "until": "until, till, up until, through, through to, up to, up to and including",
            "in": "in, during, throughout, over the course of, in the course of, across, in the month of",
            ("within"): (
                "within, inside, in less than, in under, within a maximum of, in a maximum of, within the space of"
            ),
            "for": "for, for the month of",
            "at": "at, at the",
            "on": "on, on the",
            "of": "of",
            "from": (
                "from, since, starting, starting from, starting in, starting on, starting with, beginning,"
                " beginning in, beginning on, as of, as from, effective, effective from, commencing, with effect"
                " from, from the month of"
            ),
            ("base"): (
                "compared to, compared with, compared against, in comparison to, in comparison with, versus, vs,"
                " vs ., v ., against, relative to, than, than in, than the, than at, baseline, baseline of,"
                " baseline in, baseline (, base year, baseline year, baseline :, above the, measured against, as"
                " against"
            ),
            "over": "over, in the space of",
            "between": "between",
            "after": "after, beyond",
        }
    )
)
"""What stands before a stretch or an amount, and what it makes of it."""

FIXED: Final[Phrases[TimeKind]] = phrases(
    each_to(
        {
            "recurrence": (
                "yoy, qoq, mom, wow, y / y, q / q, y-o-y, q-o-q, m-o-m, year over year, year on year,"
                " year-over-year, year-on-year, quarter over quarter, quarter on quarter, quarter-over-quarter,"
                " quarter-on-quarter, month over month, month on month, month-over-month, month-on-month, week"
                " over week, week on week, week-over-week, week-on-week, per annum, p . a ., on mondays, on"
                " tuesdays, on wednesdays, on thursdays, on fridays, on saturdays, on sundays, annualised,"
                " annualized, annually, on a rolling basis, day after day, week after week, year after year, year"
                " by year, month by month, quarter by quarter, each and every day, twice-yearly, twice-weekly,"
                " weekdays, on weekdays, at weekends, day-over-day, every single day,"
                " trailing twelve months, trailing 12 months, rolling twelve months, rolling 12 months, over a rolling"
                " year, ttm, ltm"
            ),
            "service": (
                "same-day, same day, on the same day, next-day, next day, the next day, next working day, the"
                " next working day, next business day, the next business day, within the hour, overnight, by end"
                " of day, by the end of the day, by eod, in real time, on the spot, the following day, the"
                " following working day, by noon, before noon, by midday, by midnight"
            ),
            "vague": (
                "soon, as soon as possible, asap, a . s . a . p, shortly, in the near future, eventually, going"
                " forward, moving forward, sooner or later, in due course, in the short term, in the medium term,"
                " in the long term, in the long run, in the short run, over the long term, over the medium term,"
                " over the short term, in the future, in the foreseeable future, at some point, one day, some"
                " day, someday, in the coming months, in the coming weeks, in the coming years, over the coming"
                " months, over the coming years, over the next years, in the next years, in the years to come, as"
                " quickly as possible, as early as possible, at the earliest opportunity, when possible, where"
                " possible in future, in a timely manner, over time"
            ),
            "baseline": (
                "this time last year, same period last year, the same period last year, the same period of last"
                " year, current, currently, today, at present, to date, now, a year ago, a year earlier, year"
                " before, the year before, yesterday"
            ),
            ("relative"): (
                "year-to-date, ytd, by tomorrow, all year, all year long, all season, all season long,"
                " over the season, over the year, over the quarter, over the term, across the season, across the"
                " year, over the season's, over the year's, over the quarter's"
            ),
        }
    )
)
"""Whole mentions of time."""

FIXED_UNITS: Final[Phrases[tuple[Noun, Edge]]] = phrases(
    [
        *(
            (word, ("year", "end"))
            for word in ("eoy", "year-end", "year end", "end-of-year", "yearend", "eoy .", "year close")
        ),
        *(
            (word, ("quarter", "end"))
            for word in ("eoq", "quarter-end", "quarter end", "end-of-quarter", "quarter close")
        ),
        *((word, ("month", "end")) for word in ("eom", "month-end", "month end", "end-of-month", "month close")),
        *((word, ("week", "end")) for word in ("eow", "end-of-week")),
        *((word, ("fiscal", "end")) for word in ("eofy", "fiscal year-end", "fiscal year end", "financial year end")),
        *((word, ("half", "end")) for word in ("eoh", "half-year end")),
        *((word, ("year", "mid")) for word in ("mid-year", "midyear", "mid year", "half-year")),
        *((word, ("other", "mid")) for word in ("mid-season", "mid-term", "midterm")),
        *((word, ("other", "end")) for word in ("season end", "end-of-season", "end-of-term", "eos")),
    ]
)
"""Words for the end or the middle of a stretch that is named from now."""

EDGES: Final[Phrases[Edge]] = phrases(
    each_to(
        {
            "end": (
                "end, end of, close of, the close of, conclusion of, completion of, cob, cob on, eod, eod on,"
                " close of business, close of business on, close of play"
            ),
            "mid": "mid, middle of, midpoint of, half way through, halfway through",
            "late": "late",
            "start": "early, start of, beginning of, opening of, turn of",
        }
    )
)
"""Which part of a stretch is meant."""

SEASONS: Final[Phrases[bool]] = phrases(
    each_to(
        {
            True: (
                "spring, summer, autumn, winter, easter, christmas, xmas, thanksgiving, ramadan, eid, diwali, new"
                " year, new year eve, new year day, black friday, halloween, hanukkah, passover, fall, valentine"
                " day, mother day, back to school, half term, half-term, summer break, spring break, summer"
                " holidays, christmas holidays, easter holidays, winter months, summer months, christmas period,"
                " high season, low season, peak season, off season, christmas season, festive season, summer"
                " season, winter season"
            )
        }
    )
)
"""Stretches that come back each year without a number."""
