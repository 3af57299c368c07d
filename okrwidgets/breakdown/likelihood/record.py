"""How likely it is that a KPI reaches its target."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from okrwidgets.breakdown.trees import Driver
from okrwidgets.text import Sayable, reader_language

Method = Literal["simulation", "approximation", "none"]


@dataclass(frozen=True, slots=True, repr=False)
class Attainment:
    """How likely it is that a KPI reaches its target by its due date.

    All values are those of the tree's root: money as money, a percent as a fraction.

    Attributes:
        sentence: the whole in one breath, in both languages.
        probability: 0 to 1; ``None`` where it cannot be said.
        low: one of ten outcomes lies below it; with ``high`` the interval that holds eight of ten.
        high: one of ten outcomes lies above it.
        median: as many outcomes lie below it as above it.
        expected: the mean of all outcomes.
        error: so far the probability may be off through chance in the draws alone (19 of 20 times); ``None`` where
            there were no draws.
        draws: how many outcomes were drawn; 0 where none were.
        method: ``simulation``; ``approximation`` where numpy is missing; ``none`` where there is no probability.
        costs: for each uncertain driver its share of the variance of the outcome, largest first; they sum to 1.
        notes: what was taken for granted, and what to take with care.
        target: what was compared with; ``None`` where there is none.
        wanted: from what to what an outcome reaches the target; infinite where there is no such end.
        kpi: the KPI as a driver: what it is called and how its figures are said; ``None`` where nothing was computed.
        outcomes: a hundred outcomes in ascending order, each as likely as the others, for drawing.
        reaching: which of them reach the target: from the first up to, not including, the second position.
    """

    sentence: Sayable
    probability: float | None = None
    low: float | None = None
    high: float | None = None
    median: float | None = None
    expected: float | None = None
    error: float | None = None
    draws: int = 0
    method: Method = "none"
    costs: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[Sayable, ...] = ()
    target: float | None = None
    wanted: tuple[float, float] = (-math.inf, math.inf)
    kpi: Driver | None = None
    outcomes: tuple[float, ...] = ()
    reaching: tuple[int, int] = (0, 0)

    @property
    def sentences(self) -> tuple[Sayable, ...]:
        """The sentence, then the notes."""
        return (self.sentence, *self.notes)

    def __repr__(self) -> str:
        return f"Attainment: {self.sentence.say()}"

    def _repr_markdown_(self) -> str:
        lang = reader_language()
        return "\n".join([self.sentence.say(lang), "", *(f"- {note.say(lang)}" for note in self.notes)])
