"""A stretch of the calendar as a sentence names it, before anybody asks which days it is."""

from __future__ import annotations

from typing import Literal, NamedTuple

Shape = Literal[
    "day", "month", "quarter", "half", "part", "year", "years", "cross", "season", "weekday", "unit", "event"
]
"""`part`: a numbered part of the year that has no dates of its own (a school term) · `cross`: a year that runs over
New Year (2025/26) · `season`: spring, Easter · `unit`: a stretch named from now ("this quarter", "the year") ·
`event`: something that will happen ("before the launch")."""

Edge = Literal["", "start", "mid", "late", "end"]
"""`late`: the last part of it, which is a period; `end`: its last day, which is a deadline."""

Noun = Literal["day", "week", "month", "quarter", "half", "year", "fiscal", "school", "years", "other"]
"""What a `unit` is: `fiscal` and `school` are years of their own, `years` a stretch of several."""


class Stretch(NamedTuple):
    """Where a named stretch ends in the row of tokens, and what it says.

    Attributes:
        end: the token behind it.
        shape: what it is.
        year: the year; of two the first.
        last_year: the second of two years.
        number: the month, quarter, half or weekday (Monday is 0); of several years how many.
        day: of the month.
        fiscal: whether it follows a fiscal year.
        noun: what a `unit` is.
        shift: 0 for this, 1 for next, -1 for last; ``None`` where nothing is said.
        edge: the part of it that is meant.
    """

    end: int
    shape: Shape
    year: int | None = None
    last_year: int | None = None
    number: int = 0
    day: int = 0
    fiscal: bool = False
    noun: Noun = "other"
    shift: int | None = None
    edge: Edge = ""
