"""Which output is to bring a KPI's money."""

from __future__ import annotations

from collections.abc import Sequence

from okrwidgets.breakdown.rows import is_counted
from okrwidgets.breakdown.stages import stage_of
from okrwidgets.breakdown.value_each import carries_money
from okrwidgets.breakdown.wording import known_noun
from okrwidgets.model import KPI, KeyResult


def carrier(kpi: KPI, direct: Sequence[KeyResult]) -> KeyResult | None:
    """The output that is to bring the KPI's money: the one a formula names, else contracts, else the first.

    Args:
        kpi: only a sum of money that adds up to a target above 0 is carried by an output.
        direct: the key results of the objectives that derive from the KPI itself.
    """
    if (
        kpi.unit.kind != "money"
        or kpi.unit.per
        or kpi.counts == "level"
        or kpi.better != "up"
        or (kpi.target or 0) <= 0
    ):
        return None
    outputs = [row for row in direct if is_output(row)]
    in_formula = [row for row in outputs if carries_money(kpi, row)]
    contracts = [row for row in outputs if known_noun(row) == "contracts"]
    return next(iter(in_formula or contracts or outputs), None)


def has_rival(kpi: KPI, row: KeyResult, direct: Sequence[KeyResult]) -> bool:
    """Whether another output may bring money too, so that the carrier ``row`` need not bring all of it."""
    others = [other for other in direct if is_output(other) and other.id != row.id]
    if carries_money(kpi, row):
        return any(carries_money(kpi, other) for other in others)
    if known_noun(row) == "contracts":
        return any(known_noun(other) == "contracts" for other in others)
    return bool(others)


def is_output(row: KeyResult) -> bool:
    """Whether it counts what an activity yields."""
    return stage_of(row) == "output" and is_counted(row)
