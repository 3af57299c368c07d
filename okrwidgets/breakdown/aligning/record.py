"""What is found out about the alignment of a plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from okrwidgets.breakdown.aligning.levels import Layer
from okrwidgets.breakdown.line import Line
from okrwidgets.breakdown.trees import Scenario
from okrwidgets.model.records import Level
from okrwidgets.text import Sayable

Basis = Literal["attribution", "targets", "none"]


class Link(NamedTuple):
    """From one part to the one that it helps, by their ids."""

    of: str
    to: str


@dataclass(frozen=True, slots=True)
class Branch:
    """An objective with what hangs on it.

    Attributes:
        objective: its id.
        title: in people's words.
        level: as the plan says it.
        depth: 1 directly below a KPI or where it hangs on nothing, one more for each objective above it.
        owner: who answers for it.
        parent: id of the KPI, key result or objective that it derives from.
        kpi: id of the KPI that it leads to; ``None`` for an orphan and what hangs on it.
        key_results: their ids.
        share: what it carries of the KPI with all that hangs on it, in the KPI's unit; ``None`` where no figure says.
        part: the same as a fraction of the whole.
    """

    objective: str
    title: str
    level: Level | None
    depth: int
    owner: str | None
    parent: str | None
    kpi: str | None
    key_results: tuple[str, ...]
    share: float | None = None
    part: float | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """How a KPI is shared out among its branches.

    The known shares of the objectives directly below the KPI and ``rest`` make ``whole``.

    Attributes:
        kpi: its id.
        basis: ``attribution`` of the way from ``base`` to the target through the driver tree, ``targets`` in the KPI's
            own unit where there is no tree, or ``none`` where no figure says.
        base: from where the attribution starts.
        whole: what is to be carried, in the KPI's unit as the plan writes it: a percentage is 12.
        rest: what no branch carries; below 0 where they carry more than the whole.
        assumed: names of the drivers without which that does not hold, and whose figure nobody has stated.
        objectives: the share of each objective with all that hangs on it, where it is known.
        key_results: the share of each key result, where it is known; what it hands down is part of it.
    """

    kpi: str
    basis: Basis
    base: Scenario | None
    whole: float | None
    rest: float | None
    objectives: Mapping[str, float]
    key_results: Mapping[str, float]
    assumed: tuple[Sayable, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Parts of a plan that pull against each other.

    Attributes:
        code: ``B705`` for two key results that pull one driver in opposite ways, ``B706`` for one whose success moves
            a KPI the wrong way.
        driver: the name that both drive.
        key_results: their ids.
        kpi: id of the KPI that is harmed, for ``B706``.
        sentence: in both languages.
    """

    code: Literal["B705", "B706"]
    driver: str
    key_results: tuple[str, ...]
    kpi: str | None
    sentence: Sayable


@dataclass(frozen=True)
class Alignment:
    """How the parts of a plan hang together.

    Attributes:
        branches: each above what hangs on it, KPI by KPI; at the end those that lead to no KPI.
        contributes: objectives and what they derive from, where they are counted.
        supports: key results and what they help without being counted there.
        orphans: ids of the objectives that derive from nothing.
        cycles: links that lead back to where they started, by their ids, the first one again at the end.
        conflicts: what pulls against each other.
        layers: the levels in use, from the company down.
        carried: how each KPI is shared out.
        lines: all that is to be said, the heaviest first.
    """

    branches: tuple[Branch, ...]
    contributes: tuple[Link, ...]
    supports: tuple[Link, ...]
    orphans: tuple[str, ...]
    cycles: tuple[tuple[str, ...], ...]
    conflicts: tuple[Conflict, ...]
    layers: tuple[Layer, ...]
    carried: tuple[Carried, ...]
    lines: tuple[Line, ...]

    @property
    def sentences(self) -> tuple[Sayable, ...]:
        """What the lines say."""
        return tuple(line.sentence for line in self.lines)
