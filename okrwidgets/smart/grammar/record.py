"""What a sentence says before anybody judges it: its quantities with their roles, and its times."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, NamedTuple

from okrwidgets.text import Language

TokenKind = Literal["word", "number", "sign"]


class Token(NamedTuple):
    """A word, a row of digits with its separators, or a single sign.

    Attributes:
        start: offset of its first character in the original text.
        end: offset behind its last character.
        text: as written.
        plain: lower case, without accents; typographic apostrophes are straight.
        kind: word, number or sign.
    """

    start: int
    end: int
    text: str
    plain: str
    kind: TokenKind


Role = Literal["target", "baseline", "scope", "service_time", "identifier", "date"]
"""What a number is there for. Only a target makes a statement measurable.

`target`: what is to be reached · `baseline`: what it is or was · `scope`: about how many or which things
the statement speaks ("the top 3 partners", "age 16–74") · `service_time`: a time that is the metric itself
("answer within 24 hours") · `identifier`: part of a name ("ISO 14064", "P0", "version 3.2", "level B2") ·
`date`: a year or a day.
"""

QuantityKind = Literal[
    "number", "percent", "points", "money", "multiplier", "ratio", "rank", "universal", "duration", "placeholder"
]
"""`percent`: of something · `points`: percentage points · `multiplier`: 2x, double, halve (0.5) · `ratio`: 10:1, 2/3,
4,8/5
· `rank`: top 5 · `universal`: all, every, 100% of, no, zero, nessuno · `duration`: a number of seconds … years ·
`placeholder`: the slot of a target that is still empty (X, TBD, n.d., __, $N)."""

Comparator = Literal[">=", ">", "<=", "<", "=", "->", "+%", "-%", "+pp", "-pp", "+n", "-n", "x", "range", "rank<="]
"""As in the codebook: `->` from … to (the start may be unknown), `+%`/`-pp`/`+n` a change by, `x` times."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, in digits or in words, with all that belongs to it.

    Attributes:
        start: offset of its first character, comparator and sign of currency included.
        end: offset behind its last character, unit included.
        kind: what sort of number.
        values: one value; two for a range; none for a placeholder. A percent is 0–100: 12 for 12%.
        cmp: how the value is compared.
        unit: what is counted, as written, without the number ("%", "pp", "EUR", "clients", "minutes").
        role: what the number is there for.
        from_value: the start of a ``->``, where it is given.
        approximate: whether "about", "circa", "~" stands before it.
        other_value: the value under the other reading, where a separator can be read in two ways ("1.500").
    """

    start: int
    end: int
    kind: QuantityKind
    values: tuple[float, ...]
    cmp: Comparator
    unit: str
    role: Role
    from_value: float | None = None
    approximate: bool = False
    other_value: float | None = None


TimeKind = Literal[
    "deadline", "period", "horizon", "relative", "recurrence", "baseline", "service", "duration", "start", "vague"
]
"""`deadline`: by March, entro il 2026 · `period`: in Q3, nel 2026, nel triennio 2025-2027 · `horizon`: within five
years, nei prossimi
18 mesi · `relative`: by the end of the year, EOQ, this season, a fine piano, in the first month after release ·
`recurrence`: per month,
annual, mensili, each quarter, YoY. These five bind a statement in time. These do not: `baseline`: rispetto al 2019 ·
`service`: within
24 hours (the metric itself) · `duration`: 30-day retention (of the object) · `start`: da settembre 2026 · `vague`:
soon, ASAP, al più presto."""

BINDING: frozenset[TimeKind] = frozenset({"deadline", "period", "horizon", "relative", "recurrence"})


@dataclass(frozen=True, slots=True)
class Time:
    """A mention of time.

    Attributes:
        start: offset of its first character, preposition included.
        end: offset behind its last character.
        kind: what it does in the sentence.
        iso: the end as far as it is stated: ``2026``, ``2026-03``, ``2026-03-31``; ``None`` where it is not.
        first: the first day, where it can be known.
        last: the last day, where it can be known, if need be with the help of a reference date.
    """

    start: int
    end: int
    kind: TimeKind
    iso: str | None = None
    first: dt.date | None = None
    last: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with its quantities and times.

    Attributes:
        text: as given; all offsets count its characters.
        lang: in which it was read.
        quantities: in reading order.
        times: in reading order.
    """

    text: str
    lang: Language
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]

    @property
    def targets(self) -> tuple[Quantity, ...]:
        """The quantities that are to be reached."""
        return tuple(found for found in self.quantities if found.role == "target")
