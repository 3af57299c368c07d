"""All that a breakdown answers, in one hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from okrwidgets.breakdown import answers
from okrwidgets.breakdown.answers import Coverage, Gap, Implied, Sensitivity, Solution, Tension, Value
from okrwidgets.breakdown.answers.verdict import verdict
from okrwidgets.breakdown.assumes import assumed_in, assumes
from okrwidgets.breakdown.line import Line, Status
from okrwidgets.breakdown.showing import table
from okrwidgets.breakdown.trees import DriverTree, Scenario, TreeError, tree_of
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, Plan
from okrwidgets.model.given import PlanOrFile, plan_of
from okrwidgets.text import reader_language

if TYPE_CHECKING:
    from okrwidgets.breakdown.likelihood import Attainment

_WEIGHTIEST = 3


@dataclass(frozen=True, repr=False)
class Breakdown:
    """A KPI taken apart: whether its key results carry it, what that takes for granted, what would reach the target.

    Attributes:
        tree: the drivers of the KPI, with their figures.
    """

    tree: DriverTree

    def value(self, scenario: Scenario = "targets") -> Value:
        """What the KPI comes to; see `okrwidgets.breakdown.answers.value`."""
        return answers.value(self.tree, scenario)

    def gap(self, base: Scenario | None = None) -> Gap:
        """What is missing to the target, and who carries how much; see `okrwidgets.breakdown.answers.gap`."""
        return answers.gap(self.tree, base)

    @cached_property
    def implied(self) -> tuple[Implied, ...]:
        """The figures that follow from the others; see `okrwidgets.breakdown.answers.implied`."""
        return answers.implied(self.tree)

    def solve(
        self,
        change: str | Sequence[str] | None = None,
        target: float | None = None,
        bounds: Mapping[str, tuple[float | None, float | None]] = MappingProxyType({}),
        scenario: Scenario = "targets",
    ) -> Solution:
        """Which figures reach a target; see `okrwidgets.breakdown.answers.solve`."""
        return answers.solve(self.tree, change, target, bounds, scenario)

    def sensitivity(self, by: float = 0.01, scenario: Scenario = "targets") -> tuple[Sensitivity, ...]:
        """How much each driver moves the KPI; see `okrwidgets.breakdown.answers.sensitivity`."""
        return answers.sensitivity(self.tree, by, scenario)

    @cached_property
    def coverage(self) -> Coverage:
        """Where key results and drivers do not meet; see `okrwidgets.breakdown.answers.coverage`."""
        return answers.coverage(self.tree.plan, self.tree)

    @cached_property
    def tensions(self) -> tuple[Tension, ...]:
        """Drivers with two figures that differ; see `okrwidgets.breakdown.answers.tensions`."""
        return answers.tensions(self.tree)

    def attainment(self, history: Any = None, **options: Any) -> Attainment:
        """How likely the KPI reaches its target; see `okrwidgets.breakdown.likelihood.attainment`."""
        from okrwidgets.breakdown.likelihood import attainment

        return attainment(self.tree, history, **options)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All that is to be said, the weightiest first.

        The gap; what does not work out in the formulas; how likely it is, where there is history; tensions; what is
        implied; what the coverage lacks; the pace; the timing.
        """
        return tuple(self._said())

    def weightiest(self, most: int) -> tuple[Line, ...]:
        """The first so many of `lines`; the others are not even worked out."""
        return tuple(islice(self._said(), most))

    def _said(self) -> Iterator[Line]:
        tree = self.tree
        found = verdict(tree)
        yield found.line
        yield from self._problem_lines()
        yield from self._likelihood_lines()
        yield from (tension.line for tension in self.tensions)
        said: dict[Line, None] = {}
        for line in self._assumed():
            if line not in said:
                said[line] = None
                if line.kind == "ratio":
                    yield line
        asked = set(found.assumed) if found.code == "B424" else set()  # the first line has asked for these already
        if not asked:
            yield from (line for line in said if line.kind == "each")
        yield from (line for line in said if line.kind == "implied")
        of_unmoved = zip(self.coverage.unmoved, self.coverage.lines, strict=False)
        again = {line for id, line in of_unmoved if id in asked}
        yield from (line for line in self.coverage.lines if line not in again)
        yield from (line for line in said if line.kind in ("pace", "timing"))

    def _assumed(self) -> Iterator[Line]:
        # what the gap says of the money in all, it says better
        yield from (line for line in assumed_in(self.tree) if line.kind != "value")
        yield from (each.line for each in self.implied)

    def _problem_lines(self) -> tuple[Line, ...]:
        drivers = self.tree.drivers
        return tuple(
            Line(
                problem.code,
                "problem",
                problem.sentence,
                None,
                drivers[problem.about].key_results if problem.about in drivers else (),
                "open",
            )
            for problem in self.tree.problems
        )

    def _likelihood_lines(self) -> tuple[Line, ...]:
        if not self.tree.kpi.history:
            return ()
        try:
            found = self.attainment()
        except OkrError as refused:  # the history does not read; the rest can still be said
            return (Line(refused.code, "problem", refused.sentence, None, (), "open"),)
        chance = found.probability
        status: Status = "open" if chance is None else "short" if chance < 0.5 else "fits"
        return (Line("B501", "likelihood", found.sentence, chance, (), status),)

    def __repr__(self) -> str:
        found = verdict(self.tree)
        return (
            f"Breakdown({self.tree.root!r}, drivers={len(self.tree.drivers)}, "
            f"value={found.value!r}, target={found.target!r}, missing={found.missing!r})"
        )

    def _repr_markdown_(self) -> str:
        lang = reader_language()
        sentences = [line.sentence.say(lang) for line in self.lines[:_WEIGHTIEST]]
        return table(self.tree, sentences, lang)


def breakdown(plan: PlanOrFile, kpi: KPI | str | None = None) -> Breakdown:
    """Take a KPI apart into its drivers, and ask.

    Args:
        plan: with the KPI and the objectives that carry it, or the name of its file.
        kpi: itself or its id; may be left out where the plan has only one.

    Returns:
        The answers: ``value()``, ``gap()``, ``implied``, ``solve()``, ``sensitivity()``, ``coverage``, ``tensions``,
        ``attainment()``, and ``lines``, all that is to be said, the weightiest first. In figures a percentage is a
        fraction: 12% is 0.12.

    Raises:
        PlanError: when the file does not read.
        TreeError: ``B3…``, ``F1…`` when no tree can be made; see `okrwidgets.breakdown.trees.tree_of`.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> found = breakdown(article_plan("en"))
        >>> found
        Breakdown('revenue', drivers=5, value=100000.0, target=100000.0, missing=0.0)
        >>> dict(found.solve("meetings", target=150000).values)
        {'meetings': 450.0}
        >>> for line in found.lines[:3]:
        ...     print(line.sentence.say("en"))
        “Invoiced revenue, VAT excluded” reaches €100,000 only if “average contract value” is €3,333.33, and nobody has
        stated that figure yet. What do you expect?
        30 contracts from 300 clients: one contract per ten clients met (10%).
        300 clients in 13 weeks are about 23 clients a week.
    """
    return Breakdown(tree_of(plan_of(plan), kpi))


def said_of(plan: Plan, kpi: KPI, most: int | None = None) -> tuple[Line, ...]:
    """What can be said of a KPI, also where no tree can be made: then what its key results alone take for granted.

    Args:
        plan: with the KPI.
        kpi: whose breakdown is asked about.
        most: only so many, the weightiest; the others are not even worked out.

    Returns:
        As `Breakdown.lines`; or a problem where the formulas do not read, and what `assumes` says.
    """
    try:
        found = breakdown(plan, kpi)
    except TreeError as refused:
        problem = (Line(refused.code, "problem", refused.sentence, None, (), "open"),) if kpi.drivers else ()
        return (*problem, *assumes(plan, kpi, most))[:most]
    return found.lines if most is None else found.weightiest(most)
