"""What comes back from a question to a driver tree. In figures a percentage is a fraction: 12% is 0.12."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.line import Line, Status
from okrwidgets.breakdown.spoken import Spoken
from okrwidgets.breakdown.trees import Scenario
from okrwidgets.formula import Why
from okrwidgets.text import Sayable

METHOD: Final = "Aumann–Shapley"


@dataclass(frozen=True, slots=True, repr=False)
class Value(Spoken):
    """What the KPI comes to.

    Attributes:
        scenario: with which figures.
        value: of the KPI; ``None`` where it cannot be computed.
        why: the reason, where there is no value.
        missing: ids of the drivers without a figure.
        sentence: in both languages.
    """

    scenario: Scenario
    value: float | None
    why: Why | None
    missing: tuple[str, ...]
    sentence: Sayable


@dataclass(frozen=True, slots=True, repr=False)
class Gap(Spoken):
    """How far the key results carry the KPI, and who carries how much of the way.

    ``target − base_value`` is the sum of ``shares`` and ``rest``.

    Attributes:
        code: what is said, stable for ever: see ``docs/breakdown-errors.md``.
        target: of the KPI.
        value: of the KPI when every target is reached.
        missing: by how much ``value`` misses the target, in the direction that counts; 0 where it is reached.
        base: from where the way is measured.
        base_value: of the KPI there.
        shares: for each key result, or else driver, that moves: its part of the way, in the KPI's unit, the
            largest first; empty where the way crosses a point without a value.
        rest: ``target − value``: what nobody closes, or less than 0 where there is more than is needed.
        assumed: ids of the drivers whose figure nobody has stated and that follows only from the target.
        key_results: ids of those that have a share.
        status: ``short``, ``fits``; ``assumed`` where it only fits by figures that nobody has stated; ``open``
            where something is missing.
        sentence: the gap.
        sentences: the gap, then each part of the way.
        method: by which the way is shared out.
    """

    code: str
    target: float | None
    value: float | None
    missing: float | None
    base: Scenario
    base_value: float | None
    shares: Mapping[str, float]
    rest: float | None
    assumed: tuple[str, ...]
    key_results: tuple[str, ...]
    status: Status
    sentence: Sayable
    sentences: tuple[Sayable, ...]
    method: str = METHOD


@dataclass(frozen=True, slots=True, repr=False)
class Implied(Spoken):
    """A figure that nobody has stated and that follows from the others.

    Attributes:
        driver: its id.
        value: the figure; for a pace the total.
        per_week: the pace, where it is an input's total.
        weeks: of the period, likewise.
        line: in words, with its code.
    """

    driver: str
    value: float
    per_week: float | None
    weeks: int | None
    line: Line

    @property
    def sentence(self) -> Sayable:
        """In words."""
        return self.line.sentence


@dataclass(frozen=True, slots=True, repr=False)
class Solution(Spoken):
    """Which figures reach a target.

    Attributes:
        target: of the KPI.
        before: the figures that were changed, as they stood.
        exact: the figures that give the target exactly, or else come nearest to it; ``tree.value(given=exact)``.
        values: the same, rounded so that the target is still reached: whole counts, cents, tenths of a point.
        along: counts on the way up to the KPI, by driver: 340 clients make 34 contracts.
        value: of the KPI with ``values``.
        reachable: whether the target can be reached within the bounds.
        nearest: the value of the KPI that comes nearest within the bounds; the target itself where it is reached.
        change: from ``before`` to ``values``, in percent; ``None`` where it started at 0 or nowhere.
        sentence: in both languages.
        sentences: the same, and one for each figure where there are several.
    """

    target: float
    before: Mapping[str, float | None]
    exact: Mapping[str, float]
    values: Mapping[str, float]
    along: Mapping[str, float]
    value: float | None
    reachable: bool
    nearest: float | None
    change: Mapping[str, float | None]
    sentence: Sayable
    sentences: tuple[Sayable, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Sensitivity(Spoken):
    """How much the KPI moves with one driver.

    Attributes:
        driver: its id.
        effect: on the KPI, in its unit, of a small relative change, along the tangent.
        elasticity: percent of the KPI for one percent of the driver; ``None`` where the KPI is 0.
        by: the relative change: 0.01 is one percent more.
        sentence: in both languages.
    """

    driver: str
    effect: float
    elasticity: float | None
    by: float
    sentence: Sayable


@dataclass(frozen=True, slots=True, repr=False)
class Tension(Spoken):
    """A driver of which two figures are told that differ.

    Attributes:
        driver: its id.
        stated: by a key result.
        computed: by the formula, from the figures below.
        key_result: that states it.
        line: in words.
    """

    driver: str
    stated: float
    computed: float
    key_result: str | None
    line: Line

    @property
    def sentence(self) -> Sayable:
        """In words."""
        return self.line.sentence


@dataclass(frozen=True, slots=True, repr=False)
class Coverage(Spoken):
    """Where key results and drivers do not meet.

    Attributes:
        moves_nothing: ids of key results that move no driver.
        unmoved: ids of drivers that nobody moves.
        copied: ids of key results that only repeat the target above them.
        divided: ids of objectives whose key results only share out the target above them.
        lines: in words, in this order; first one for each of ``unmoved``.
    """

    moves_nothing: tuple[str, ...]
    unmoved: tuple[str, ...]
    copied: tuple[str, ...]
    divided: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def sentences(self) -> tuple[Sayable, ...]:
        """In words."""
        return tuple(line.sentence for line in self.lines)
