"""What of the effort comes too late, and what of the money: two assumptions that are named, or silently made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.likelihood import sentences as say
from okrwidgets.breakdown.pacing.working_days import working_days
from okrwidgets.breakdown.stages import stage_of
from okrwidgets.breakdown.trees import DriverTree
from okrwidgets.breakdown.wording import money_arrives
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, Plan
from okrwidgets.text import Sayable
from okrwidgets.text.dates import LongDay
from okrwidgets.text.numbers import Number, Percent

INVOICED_SHARE: Final = ("invoiced_share", "quota_fatturata")
SALES_CYCLE: Final = ("sales_cycle", "ciclo_di_vendita")
_LONGEST: Final = 36_500
"""Days: a century."""


@dataclass(frozen=True, slots=True)
class Timing:
    """What counts within the period.

    Attributes:
        arrives: the share of the outcome that counts.
        useful: for each driver of effort the share that is early enough; none where all is.
        notes: both in words, or what is silently assumed instead.
    """

    arrives: float
    useful: Mapping[str, float]
    notes: tuple[Sayable, ...]


def timing(tree: DriverTree) -> Timing:
    """Read ``invoiced_share`` (percent) and ``sales_cycle`` (days) from the KPI's assumptions.

    Where a formula of the tree uses them itself, they are drivers, and nothing is added here.

    Raises:
        OkrError: ``B512`` for a figure that neither can be.
    """
    arrives, money = _invoiced(tree)
    useful, days = _cycle(tree)
    return Timing(arrives, useful, (*money, *days))


def due_date(plan: Plan, kpi: KPI) -> dt.date | None:
    """The last day of the KPI's period."""
    return kpi.period.days(plan.fiscal_year_start)[1] if kpi.period is not None else None


def _invoiced(tree: DriverTree) -> tuple[float, list[Sayable]]:
    kpi = tree.kpi
    if any(name in tree.drivers for name in INVOICED_SHARE):
        return 1.0, []
    named = _named(kpi, INVOICED_SHARE)
    money = kpi.unit.kind == "money" and not kpi.unit.per and kpi.counts == "total"
    counts_signed = not money or money_arrives(kpi) == "signed"
    if named is None:
        silent = money and money_arrives(kpi) in {"invoiced", "collected"}
        return 1.0, [say.ALL_ARRIVES] if silent else []
    name, percent = named
    _require(kpi, name, percent, 100)
    if counts_signed:
        return 1.0, [say.SHARE_NOT_USED.fill(name=name, share=Percent(percent))]
    notes: list[Sayable] = [say.SHARE_ARRIVES.fill(share=Percent(percent), name=name)]
    if 0 < percent < 1:
        notes.append(say.SHARE_SLIP.fill(name=name, read=Percent(percent, 2), other=Percent(percent * 100)))
    return percent / 100, notes


def _cycle(tree: DriverTree) -> tuple[dict[str, float], list[Sayable]]:
    plan, kpi = tree.plan, tree.kpi
    if any(name in tree.drivers for name in SALES_CYCLE):
        return {}, []
    inputs, due = tuple(_inputs(tree)), due_date(plan, kpi)
    named = _named(kpi, SALES_CYCLE)
    if named is None:
        return {}, [say.LAST_DAY_COUNTS.fill(due=LongDay(due))] if inputs and due else []
    name, length = named
    _require(kpi, name, length, _LONGEST)
    if due is None or kpi.period is None:
        return {}, [say.CYCLE_WITHOUT_PERIOD.fill(name=name)]
    last = due - dt.timedelta(days=round(length))
    days = working_days(kpi.period, plan.holidays, plan.fiscal_year_start)
    shown: dict[str, object] = {"days": Number(length), "name": name, "total": Number(days.total)}
    if not inputs:
        return {}, [say.CYCLE_NOT_USED.fill(last=LongDay(last), **shown)]
    useful = dict.fromkeys(inputs, days.share(last))
    if not days.passed(last):
        return useful, [say.CYCLE_TOO_LONG.fill(last=LongDay(last), **shown)]
    return useful, [say.LAST_USEFUL_DAY.fill(last=LongDay(last), passed=Number(days.passed(last)), **shown)]


def _inputs(tree: DriverTree) -> Iterator[str]:
    """The drivers of effort below which there is no other one; without such key results, none."""
    rows = {row.id: row for _, row in tree.plan.key_results()}
    holding: set[str] = set()
    for id, driver in tree.drivers.items():
        moved = [rows[row] for row in driver.key_results if row in rows]
        effort = any(stage_of(row) == "input" and row.counts == "total" for row in moved)
        below = any(part in holding for part in driver.parts)
        if effort and not below:
            yield id
        if effort or below:
            holding.add(id)


def _named(kpi: KPI, names: tuple[str, ...]) -> tuple[str, float] | None:
    return next(((name, kpi.assumptions[name]) for name in names if name in kpi.assumptions), None)


def _require(kpi: KPI, name: str, value: float, most: float) -> None:
    if not 0 <= value <= most:
        raise OkrError("B512", say.OUT_OF_RANGE.fill(name=name, given=Number(value), most=Number(most)))
