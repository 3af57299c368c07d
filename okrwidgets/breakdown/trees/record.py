"""A driver tree and what it is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from okrwidgets.breakdown.trees.amounts import amount_of
from okrwidgets.formula import Answer, Dimension, Formula, Why
from okrwidgets.model import KPI, Plan, Unit
from okrwidgets.text import Sayable

if TYPE_CHECKING:
    from okrwidgets.breakdown.trees.reading import Reading
    from okrwidgets.breakdown.trees.session import TreeSession
    from okrwidgets.breakdown.trees.statements import Statements

Scenario = Literal["previous", "start", "current", "targets"]
Origin = Literal[
    "given", "target", "current", "previous", "start", "formula", "assumption", "measured", "implied", "none"
]

NOTHING: Final[Mapping[str, float]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Figure:
    """What a driver stands at, and where that comes from.

    Attributes:
        value: a percent is a fraction: 12 % is 0.12; ``None`` where there is no value.
        origin: ``given`` by the caller; a key result's ``target``, or its ``current``, ``previous`` or ``start``
            figure; the driver's own ``formula``; an ``assumption`` of the KPI; ``measured`` data; ``implied`` by a
            formula of which all else is known; ``none``.
        why: there is no value.
        key_result: id of the one that states it.
    """

    value: float | None
    origin: Origin
    why: Why | None = None
    key_result: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a tree that does not work out, or asks back.

    Attributes:
        code: stable for ever: ``B31…``; ``F2…`` where units do not work out.
        about: id of the driver.
        sentence: in both languages.
        text: the formula that it stands in, as written; empty where it stands in none.
        start: where it starts in ``text``, 0-based, in characters.
        end: where it ends.
    """

    code: str
    about: str
    sentence: Sayable
    text: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Driver:
    """One name of a driver tree.

    Attributes:
        id: what formulas call it.
        formula: how it is computed; ``None`` for a leaf.
        dimension: what it is counted in; ``None`` where nobody says it and it does not follow.
        percent: whether the plan writes its figures in percent; inside the tree they are fractions.
        label: for people.
        key_results: ids of those that move it, in order of reading.
        parts: the names in its formula, in the order in which they first appear.
        used_by: the names in whose formulas it stands.
        implied: whether it belongs to a tree that the plan does not write down.
        unit: what its figures are said in, where a key result or the KPI says it.
        currency: of its money.
    """

    id: str
    formula: Formula | None
    dimension: Dimension | None
    percent: bool
    label: Sayable
    key_results: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    used_by: tuple[str, ...] = ()
    implied: bool = False
    unit: Unit | None = None
    currency: str = "EUR"

    def amount(self, value: float) -> Sayable:
        r"""A figure of this driver for people; a percent comes as a fraction.

        Examples:
            >>> from okrwidgets.text import Verbatim
            >>> Driver("closing_rate", None, None, True, Verbatim("closing rate")).amount(0.1).say("it")
            '10%'
        """
        return amount_of(value, self.percent, None if self._is_counted else self.dimension, self.unit, self.currency)

    @property
    def has_money(self) -> bool:
        """Whether money is in its figures: what the KPI itself says goes before what its formula comes out in."""
        return not self._is_counted and self.dimension is not None and self.dimension.money > 0

    @property
    def _is_counted(self) -> bool:
        return not self.used_by and self.unit is not None and self.unit.kind == "count"


@dataclass(frozen=True, repr=False)
class DriverTree:
    """How a KPI comes about: formulas over drivers, which several formulas may share.

    Attributes:
        plan: in which the KPI stands.
        kpi: what comes out.
        root: the driver that is the KPI.
        drivers: by id, each after its own parts: leaves first, the root last.
        problems: units that do not work out, percentages that may have slipped, names that nobody knows.
        implied: whether the plan writes no formula, and the tree follows from its key results alone.
    """

    plan: Plan
    kpi: KPI
    root: str
    drivers: Mapping[str, Driver]
    problems: tuple[Problem, ...]
    implied: bool
    _statements: Statements = field(compare=False)
    _readings: dict[Scenario, Reading] = field(compare=False, default_factory=dict)

    def __repr__(self) -> str:
        return f"DriverTree({self.root!r}, drivers={len(self.drivers)}, problems={len(self.problems)})"

    @property
    def leaves(self) -> tuple[str, ...]:
        """The drivers without a formula."""
        return tuple(driver.id for driver in self.drivers.values() if driver.formula is None)

    def figures(
        self,
        scenario: Scenario = "targets",
        given: Mapping[str, float] = NOTHING,
        measured: Mapping[str, float] = NOTHING,
    ) -> Mapping[str, Figure]:
        """What every driver stands at, and where that comes from.

        Under ``targets``, in this order: what is given; the target of the key results that move the driver; its
        formula; the KPI's assumption; measured data; what a formula implies of which all else is known. The root is
        computed, and its own target only serves to imply what is unknown; so is every name between a given one and the
        root. What is implied follows from the plan alone, and stays when something else is given. Key results that
        move one driver add up where they are totals of the same period and none lies below another.

        Under ``current`` and ``previous`` the latest check-ins and the figures of the last period take the place of the
        targets, and an assumption only serves where nothing is measured or implied. Under ``start`` totals are 0 and
        levels stand at their start; rates and assumptions are as under ``targets``.

        Args:
            scenario: which of the plan's figures are read.
            given: figures that go before all others; a percent is a fraction.
            measured: figures by driver, for example from `measured_from`; a percent is a fraction.

        Returns:
            By id, leaves first.

        Raises:
            TreeError: ``B307`` for a name among ``given`` or ``measured`` that is no driver.
        """
        return self.session(scenario, given, measured).figures

    def value(
        self,
        scenario: Scenario = "targets",
        given: Mapping[str, float] = NOTHING,
        measured: Mapping[str, float] = NOTHING,
    ) -> Answer:
        """What the KPI comes to; see `figures`."""
        return self.session(scenario, given, measured).value

    def gradient(self, figures: Mapping[str, Figure]) -> Mapping[str, float | None]:
        """How much the KPI moves with each driver: partial derivatives of the root, in one pass from the root down.

        Every formula counts, also where a key result states its value: moving a leaf moves all that lies above it.

        Args:
            figures: where; of this tree.

        Returns:
            By id, leaves first, in the KPI's unit per unit of the driver (1.0 is 100 points of a percent); 1.0 for the
            root. ``None`` where it depends on a figure that is missing, or is beyond all figures.
        """
        from okrwidgets.breakdown.trees.gradient import gradient

        return gradient(self, figures)

    def session(
        self,
        scenario: Scenario = "targets",
        given: Mapping[str, float] = NOTHING,
        measured: Mapping[str, float] = NOTHING,
    ) -> TreeSession:
        """The tree with figures that can be changed one by one; see `figures`."""
        from okrwidgets.breakdown.trees.session import open_session

        return open_session(self, scenario, given, measured)
