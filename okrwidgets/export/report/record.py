"""A report, said in one language: what every format of it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from okrwidgets.text import Language

Tone = Literal["good", "warn", "plain"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A field of an item with its label."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the breakdown; ``tone`` is ``warn`` where figures fall short."""

    sentence: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class DriverRow:
    """A driver of the KPI: what it is now, what it is to be, and where that comes from; the KPI's depth is 0."""

    name: str
    depth: int
    formula: str
    current: str
    target: str
    origin: str


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """One check-in, written out."""

    day: str
    value: str
    confidence: str
    note: str


@dataclass(frozen=True, slots=True)
class ResultPart:
    """A key result.

    Attributes:
        id: of the record.
        title: for people.
        start: where it begins; empty where nobody says it.
        target: empty where there is none yet.
        now: the latest figure, with its day.
        share: progress, 1.0 at the target; ``None`` where it cannot be said.
        score: 0.0 to 1.0, written out.
        status: in one word or two; empty where it is not judged.
        tone: of the status.
        why: the status or the missing score in a sentence.
        owner: who answers for it.
        details: further fields.
        check_ins: oldest first.
    """

    id: str
    title: str
    start: str
    target: str
    now: str
    share: float | None
    score: str
    status: str
    tone: Tone
    why: str
    owner: str
    details: tuple[Fact, ...]
    check_ins: tuple[CheckInRow, ...]


@dataclass(frozen=True, slots=True)
class ObjectivePart:
    """An objective with its key results; ``level`` is the plan's own word, empty where nobody says it."""

    id: str
    title: str
    level: str
    facts: tuple[Fact, ...]
    results: tuple[ResultPart, ...]


@dataclass(frozen=True, slots=True)
class KpiPart:
    """A KPI with all that carries it.

    Attributes:
        result: its figures, as those of a key result.
        facts: the fields of the KPI.
        lines: what its breakdown says.
        drivers: its tree, the KPI first.
        objectives: that derive from it.
    """

    result: ResultPart
    facts: tuple[Fact, ...]
    lines: tuple[Said, ...]
    drivers: tuple[DriverRow, ...]
    objectives: tuple[ObjectivePart, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report.

    Attributes:
        lang: in which it is said.
        title: of the plan.
        facts: period, method, day of the report.
        kpis: with their objectives.
        others: objectives that derive from no KPI.
    """

    lang: Language
    title: str
    facts: tuple[Fact, ...]
    kpis: tuple[KpiPart, ...]
    others: tuple[ObjectivePart, ...]
