"""What the drivers of one tree are counted in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from okrwidgets.breakdown.trees.counted import likely, of_key_result, of_name, of_unit
from okrwidgets.breakdown.trees.dimensions import Units
from okrwidgets.breakdown.trees.known import canonical
from okrwidgets.formula import Dimension, Formula
from okrwidgets.model import KPI, KeyResult, Plan


def units_of(
    plan: Plan,
    kpi: KPI,
    root: str,
    order: Sequence[str],
    formulas: Mapping[str, Formula],
    users: Mapping[str, Sequence[str]],
    rows: Mapping[str, Sequence[KeyResult]],
) -> Mapping[str, Dimension]:
    """The dimension of each driver of which it is known, or follows.

    First what is said: the KPI's unit, the units of key results, the glossary, the names of shares. Then what formulas
    need so that they work out. Then what is likely: a key result that counts without saying what counts what its driver
    is called; ``order_value`` is money per order. What two unknown names of one formula could be stays open. A KPI that
    is counted is no money, whatever the glossary means by its id.
    """
    said: dict[str, Dimension] = {}
    for id in order:
        those = rows.get(id, ())
        stated = of_unit(kpi.unit, plan.language) if id == root else None
        stated = stated or next((found for row in those if (found := of_key_result(row, plan.language))), None)
        found = stated or (None if id == root and kpi.unit.kind != "count" else of_name(id))
        if found is not None and not (id == root and stated is None and found.money):
            said[id] = canonical(found)
    units = Units(said, formulas, users)
    units.follow(order)
    counts = {id for id in order if id in rows or (id == root and kpi.unit.kind == "count")}
    for id in order:
        if id not in units.known and id not in formulas:
            _suppose(units, id, likely(id, plan.language, counted=id in counts))
    for id in order:
        if id not in units.known:
            _suppose(units, id, likely(id, plan.language, counted=id in counts), counted=id == root and id in counts)
    return units.known


def _suppose(units: Units, id: str, dimension: Dimension | None, *, counted: bool = False) -> None:
    if dimension is not None and not (counted and dimension.money):
        units.suppose(id, canonical(dimension))
