"""The records of a plan: KPI, objective, key result, check-in."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from okrwidgets.model.base import Record
from okrwidgets.model.ids import Id
from okrwidgets.model.unit import Unit
from okrwidgets.period import Period

Better = Literal["up", "down", "keep"]
Counts = Literal["total", "level"]
Stage = Literal["input", "output", "outcome"]
Level = Literal["company", "department", "team", "person"]
Commitment = Literal["committed", "aspirational"]

Figure = Annotated[float, Field(strict=True)]
NotNegative = Annotated[float, Field(strict=True, ge=0)]
Confidence = Annotated[float, Field(strict=True, ge=0, le=10)]


class CheckIn(Record):
    """A dated figure of a key result or KPI.

    Attributes:
        date: the day it was true.
        value: in the unit of the key result; a total counts from the start of the period.
        confidence: 0 (hopeless) to 10 (certain) that the target will be reached.
        note: the reader's own words.
        target: the target that held from that day on, where it was moved.
    """

    date: dt.date
    value: Figure
    confidence: Confidence | None = None
    note: str | None = None
    target: Figure | None = None


class History(Record):
    """What is known of one driver from before: either how often, or how much each time.

    Attributes:
        driver: a name of the driver tree.
        successes: how often it went well, of ``trials``: 100 contracts …
        trials: … of 400 meetings.
        values: what each one brought, in the driver's unit: the deals of last year.
    """

    driver: str
    successes: NotNegative | None = None
    trials: NotNegative | None = None
    values: tuple[Figure, ...] = ()


class KPI(Record):
    """An indicator with its goal: what, from what, to what, by when, whose, why.

    Attributes:
        id: by which objectives point at it.
        name: the indicator, for example "Invoiced revenue, VAT excluded".
        unit: of ``previous``, ``start``, ``target``.
        better: whether more is better, less is better, or staying within ``band`` of the target.
        band: half-width around the target for ``keep``, in the KPI's unit.
        counts: ``total`` adds up within the period from 0; ``level`` is a state that starts at ``start``.
        previous: the last comparable period; compared, never the start of a total.
        start: where a level stands at the beginning.
        target: the figure to reach.
        period: when.
        owner: who answers for it.
        why: what it is for.
        measure: how and where it is measured.
        drivers: how it comes about: one formula, or a formula a name.
        assumptions: figures that the formulas take for granted; percent 12 is 0.12 inside formulas.
        history: of its drivers, from which a likelihood is computed.
        check_ins: its figures so far, oldest first.
    """

    id: Id
    name: str = ""
    unit: Unit = Unit("count")
    better: Better = "up"
    band: NotNegative | None = None
    counts: Counts = "total"
    previous: Figure | None = None
    start: Figure | None = None
    target: Figure | None = None
    period: Period | None = None
    owner: str | None = None
    why: str | None = None
    measure: str | None = None
    drivers: str | dict[str, str] | None = None
    assumptions: dict[str, Figure] = {}
    history: tuple[History, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()


class KeyResult(Record):
    """A figure that says whether the objective is on the right road.

    Attributes:
        id: by which others point at it.
        title: for example "Meet 300 clients".
        drives: the name in the KPI's driver tree that it moves.
        stage: ``input`` (activity), ``output`` (what the activity yields) or ``outcome`` (the effect).
        unit: of ``previous``, ``start``, ``target``.
        better: as for `KPI`.
        band: as for `KPI`.
        counts: as for `KPI`.
        previous: the last comparable period; compared, never the start of a total.
        start: where it begins; 0 for totals.
        target: the figure to reach.
        period: when, if not the KPI's.
        owner: who answers for it.
        weight: its share of the objective's score; all the same where none is given.
        confidence: 0 to 10, at the beginning.
        supports: ids of what it helps without being counted there.
        check_ins: its figures so far, oldest first.
    """

    id: Id
    title: str = ""
    drives: str | None = None
    stage: Stage | None = None
    unit: Unit = Unit("count")
    better: Better = "up"
    band: NotNegative | None = None
    counts: Counts = "total"
    previous: Figure | None = None
    start: Figure | None = None
    target: Figure | None = None
    period: Period | None = None
    owner: str | None = None
    weight: NotNegative | None = None
    confidence: Confidence | None = None
    supports: tuple[Id, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()


class Objective(Record):
    """A destination, in words, with the key results that say whether one gets there.

    Attributes:
        id: by which others point at it.
        title: in words, without a figure.
        for_: (``for`` in the file) the KPI or key result that it derives from.
        level: company, department, team or person.
        commitment: ``committed`` must be reached, ``aspirational`` may be out of reach.
        owner: who answers for it.
        key_results: in the order of the reader.
    """

    id: Id
    title: str = ""
    for_: Id | None = Field(default=None, alias="for")
    level: Level | None = None
    commitment: Commitment | None = None
    owner: str | None = None
    key_results: tuple[KeyResult, ...] = ()
