"""From moves to the plan: targets of key results and assumptions of the KPI, so that the plan says what was played."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from okrwidgets.breakdown.trees import Driver, DriverTree, Figure, TreeError
from okrwidgets.editing import change
from okrwidgets.exploring import sentences as say
from okrwidgets.exploring.moving import Moves, above
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.text import Sayable, Verbatim

_DIGITS = 10
_CLOSE = 1e-9

Build = Callable[[Plan, str], DriverTree]


@dataclass(frozen=True, slots=True)
class Write:
    """One figure of the plan that is to change, in the plan's own way: a percent is 12, not 0.12.

    Attributes:
        part: id of the key result whose target it is, or of the KPI whose assumption it is.
        name: of the assumption; empty for a target.
        before: ``None`` where there was none.
        after: ``None`` takes an assumption away.
        driver: whose figure it is.
    """

    part: str
    name: str
    before: float | None
    after: float | None
    driver: Driver

    @property
    def reverse(self) -> Write:
        """The way back."""
        return Write(self.part, self.name, self.after, self.before, self.driver)

    def say(self, plan: Plan) -> Sayable:
        """What it changes, in words."""
        after = say.NOTHING if self.after is None else self._amount(self.after)
        before = say.NOTHING if self.before is None else self._amount(self.before)
        if self.name:
            text = say.WRITES_NEW_ASSUMPTION if self.before is None else say.WRITES_ASSUMPTION
            return text.fill(name=self.driver.label, after=after, before=before)
        row = plan.find(self.part)
        title = (row.title or row.id) if isinstance(row, KeyResult) else self.part
        return say.WRITES_TARGET.fill(title=Verbatim(title), after=after, before=before)

    def _amount(self, written: float) -> Sayable:
        return self.driver.amount(_inside(self.driver, written))


def writes_for(
    plan: Plan,
    kpi: KPI,
    tree: DriverTree,
    moves: Moves,
    figures: Mapping[str, Figure],
    build: Build,
    *,
    whole: bool = True,
) -> tuple[Write, ...]:
    """What has to change in the plan so that it says what was played.

    Moved drivers come first. A key result on the way from there to the KPI gets the target that follows; counts are
    rounded so that what was played is reached. What nobody had stated and would now follow otherwise becomes an
    assumption.

    Args:
        plan: as it is.
        kpi: of the tree.
        tree: of the plan.
        moves: figures of the drivers that were moved.
        figures: of all drivers, with the moves.
        build: makes a tree of a plan.
        whole: whether counts are rounded.
    """
    follows = {other for id in moves for other in above(tree, id)} - {tree.root} - set(moves)
    wanted = [*moves, *(id for id in tree.drivers if id in follows and tree.drivers[id].key_results)]
    writes = [write for id in wanted if (write := _write(plan, kpi, tree.drivers[id], figures[id], whole)) is not None]
    try:
        after = build(carry_out(plan, writes), kpi.id).figures("targets")
    except TreeError:
        return tuple(writes)
    writes += _held(kpi, tree, moves, figures, after)
    return tuple(writes)


def _held(
    kpi: KPI, tree: DriverTree, moves: Moves, figures: Mapping[str, Figure], after: Mapping[str, Figure]
) -> Iterator[Write]:
    for id in tree.leaves:
        was, becomes = figures[id].value, after[id].value if id in after else None
        stated = id in moves or bool(tree.drivers[id].key_results)
        if not stated and was is not None and (becomes is None or not math.isclose(was, becomes, rel_tol=_CLOSE)):
            driver = tree.drivers[id]
            yield Write(kpi.id, id, kpi.assumptions.get(id), _written(driver, was), driver)


def _write(plan: Plan, kpi: KPI, driver: Driver, figure: Figure, whole: bool) -> Write | None:
    if figure.value is None:
        return None
    row = key_result_of(plan, driver, figure)
    written = _written(driver, figure.value)
    if row is None:
        before = kpi.assumptions.get(driver.id)
        return None if before == written else Write(kpi.id, driver.id, before, written, driver)
    if whole and row.unit.kind in ("count", "days"):
        written = _whole(written, down=row.better == "down")
    return None if row.target == written else Write(row.id, "", row.target, written, driver)


def key_result_of(plan: Plan, driver: Driver, figure: Figure) -> KeyResult | None:
    """The key result that states a driver's figure: the one that the tree read, else the first that moves it."""
    for id in (figure.key_result, *driver.key_results):
        row = None if id is None else plan.find(id)
        if isinstance(row, KeyResult):
            return row
    return None


def carry_out(plan: Plan, writes: Sequence[Write]) -> Plan:
    """The plan with these figures; a part that is gone meanwhile is passed over."""
    for write in writes:
        found = plan.find(write.part)
        if isinstance(found, KPI) and write.name:
            assumptions = {name: value for name, value in found.assumptions.items() if name != write.name}
            if write.after is not None:
                assumptions = {**found.assumptions, write.name: write.after}
            plan = change.set_fields(plan, found.id, {"assumptions": assumptions})
        elif isinstance(found, KeyResult) and not write.name:
            plan = change.set_fields(plan, found.id, {"target": write.after})
    return plan


def take_back(plan: Plan, writes: Sequence[Write]) -> Plan:
    """The plan as it was before these writes, where nobody has changed the same figures since."""
    return carry_out(plan, [write.reverse for write in writes if _now(plan, write) == write.after])


def _now(plan: Plan, write: Write) -> float | None:
    found = plan.find(write.part)
    if isinstance(found, KPI):
        return found.assumptions.get(write.name)
    return found.target if isinstance(found, KeyResult) else None


def _written(driver: Driver, value: float) -> float:
    return float(f"{value * 100 if driver.percent else value:.{_DIGITS}g}")


def _inside(driver: Driver, written: float) -> float:
    return written / 100 if driver.percent else written


def _whole(value: float, *, down: bool) -> float:
    """The next whole figure that still reaches this one; a hair's breadth of the machine's arithmetic is none."""
    near = round(value)
    if math.isclose(value, near, rel_tol=_CLOSE, abs_tol=_CLOSE):
        return float(near)
    return float(math.floor(value) if down else math.ceil(value))
