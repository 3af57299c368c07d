"""A driver tree made from a KPI and its plan."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from okrwidgets.breakdown.rows import derived
from okrwidgets.breakdown.trees import sentences
from okrwidgets.breakdown.trees.checks import problems_of
from okrwidgets.breakdown.trees.error import TreeError
from okrwidgets.breakdown.trees.formulas import driver_id, read_formulas
from okrwidgets.breakdown.trees.labels import label_of, told_apart
from okrwidgets.breakdown.trees.of_period import length_in
from okrwidgets.breakdown.trees.order import Circle, leaves_first, used_by
from okrwidgets.breakdown.trees.percents import is_percent
from okrwidgets.breakdown.trees.record import Driver, DriverTree
from okrwidgets.breakdown.trees.statements import counting, statements
from okrwidgets.breakdown.trees.units_of import units_of
from okrwidgets.breakdown.trees.unstated import unstated
from okrwidgets.formula import Formula
from okrwidgets.model import KPI, KeyResult, Plan, Unit
from okrwidgets.text import Sayable, Verbatim
from okrwidgets.text.listing import Listed

_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class _Grown:
    """What a tree is made from."""

    root: str
    formulas: Mapping[str, Formula]
    rows: Mapping[str, tuple[KeyResult, ...]]
    assumed: Mapping[str, float]
    implied: bool


def tree_of(plan: Plan, kpi: KPI | str | None = None) -> DriverTree:
    """Read how a KPI comes about.

    From the KPI's ``drivers``: one formula, or a formula a name, which several others may use. Without them, from the
    key result for an output, and the one for the input before it: the KPI is then outputs × what each brings.

    Args:
        plan: with the KPI, and with the key results that move its drivers.
        kpi: itself or its id; may be left out where the plan has only one.

    Raises:
        TreeError: ``B301`` no such KPI, ``B302`` several KPIs, ``B303`` names that wait for each other in a circle,
            ``B304`` several formulas that lead to nothing else, ``B305`` nothing to build from, ``B306`` a name that
            no formula can use; ``F1…`` a formula that cannot be read, with its driver and the place.

    Examples:
        >>> from okrwidgets.model.starting_points import article_plan
        >>> tree = tree_of(article_plan("en"))
        >>> for driver in tree.drivers.values():
        ...     figure = tree.figures()[driver.id]
        ...     print(driver.id, driver.amount(figure.value).say("en"), figure.origin)
        meetings 300 target
        closing_rate 10% implied
        contracts 30 target
        contract_value €3,333.33 implied
        revenue €100,000 formula
    """
    chosen = kpi if isinstance(kpi, KPI) else _chosen(plan, kpi)
    grown = _grown(plan, chosen)
    parts = {id: formula.names for id, formula in grown.formulas.items()}
    try:
        order = leaves_first(grown.root, parts)
    except Circle as found:
        raise _circle(found.names, grown.formulas) from found
    users = used_by(order, parts)
    percent = {id: is_percent(id, grown.rows.get(id, ())) for id in order}
    percent[grown.root] = chosen.unit.kind == "percent"
    formulas = {id: formula for id, formula in grown.formulas.items() if id in users}
    dimensions = units_of(plan, chosen, grown.root, order, formulas, users, grown.rows)

    def label(id: str) -> Sayable:
        if id == grown.root and chosen.name.strip():
            return Verbatim(chosen.name)
        beside = {part: dimensions.get(part) for user in users[id][:1] for part in parts[user] if part != id}
        return label_of(id, grown.rows.get(id, ()), beside)

    labels = told_apart({id: label(id) for id in order}, grown.rows, grown.root)

    def driver(id: str) -> Driver:
        rows = grown.rows.get(id, ())
        return Driver(
            id=id,
            formula=formulas.get(id),
            dimension=dimensions.get(id),
            percent=percent[id],
            label=labels[id],
            key_results=tuple(row.id for row in rows),
            parts=parts.get(id, ()),
            used_by=users[id],
            implied=grown.implied,
            unit=chosen.unit if id == grown.root else _unit(rows),
            currency=next(
                (row.unit.currency for row in rows if row.unit.currency), chosen.unit.currency or plan.currency
            ),
        )

    drivers = {id: driver(id) for id in order}
    below = _below(plan)
    counted = {id: counting(chosen, rows, below) for id, rows in grown.rows.items() if id in drivers}
    assumed = {id: value for id, value in grown.assumed.items() if id in drivers} | _of_time(
        plan, chosen, drivers, grown
    )
    return DriverTree(
        plan=plan,
        kpi=chosen,
        root=grown.root,
        drivers=MappingProxyType(drivers),
        problems=problems_of(plan, chosen, drivers, grown.formulas, () if grown.implied else rows_of(plan, chosen)),
        implied=grown.implied,
        _statements=statements(chosen, grown.root, counted, percent, assumed),
    )


def rows_of(plan: Plan, kpi: KPI) -> tuple[KeyResult, ...]:
    """The key results that may move a KPI's drivers: those that derive from it; all, if it is the only KPI."""
    objectives = plan.objectives if len(plan.kpis) == 1 else derived(plan, kpi)
    return tuple(row for objective in objectives for row in objective.key_results)


def _chosen(plan: Plan, id: str | None) -> KPI:
    known = {kpi.id: kpi for kpi in plan.kpis}
    if id is None:
        if len(known) == 1:
            return plan.kpis[0]
        if not known:
            raise TreeError("B301", sentences.NO_KPI_YET)
        shown = Listed(tuple(map(Verbatim, known)), most=_MOST_SHOWN)
        raise TreeError("B302", sentences.SEVERAL_KPIS.fill(known=shown, example=f'kpi="{plan.kpis[0].id}"'))
    found = known.get(id) or next((kpi for kpi in plan.kpis if driver_id(kpi.id) == id), None)
    if found is not None:
        return found
    if not known:
        raise TreeError("B301", sentences.NO_KPI_YET)
    if near := difflib.get_close_matches(id, known, 1):
        raise TreeError("B301", sentences.NO_SUCH_KPI_MEANT.fill(given=id, near=near[0]))
    raise TreeError(
        "B301", sentences.NO_SUCH_KPI.fill(given=id, known=Listed(tuple(map(Verbatim, known)), most=_MOST_SHOWN))
    )


def _grown(plan: Plan, kpi: KPI) -> _Grown:
    written = read_formulas(kpi)
    if written is None:
        found = unstated(plan, kpi)
        if found is None:
            raise TreeError(
                "B305",
                sentences.NOTHING_TO_BUILD_FROM.fill(kpi=kpi.name or kpi.id, key="drivers", stage="stage: output"),
            )
        return _Grown(found.root, found.of, found.rows, found.assumed, implied=True)
    names = {name for id, formula in written.of.items() for name in (id, *formula.names)}
    rows: dict[str, list[KeyResult]] = {}
    for row in rows_of(plan, kpi):
        moved = _moved_by(row, names)
        if moved is not None:
            rows.setdefault(moved, []).append(row)
    return _Grown(
        written.root, written.of, {id: tuple(those) for id, those in rows.items()}, kpi.assumptions, implied=False
    )


def _moved_by(row: KeyResult, names: set[str]) -> str | None:
    if row.drives is None:
        return None
    return next((id for id in (row.drives, driver_id(row.drives)) if id in names), None)


def _circle(names: Sequence[str], formulas: Mapping[str, Formula]) -> TreeError:
    formula = formulas[names[0]]
    sentence = sentences.CIRCLE.fill(circle=" → ".join(names))
    return TreeError("B303", sentence, names[0], formula.text, 0, len(formula.text))


def _unit(rows: Sequence[KeyResult]) -> Unit | None:
    return rows[0].unit if rows else None


def _below(plan: Plan) -> dict[str, frozenset[str]]:
    """For each key result those under whose objectives it stands, at whatever depth."""
    owner = {row.id: objective for objective, row in plan.key_results()}
    by_id = {objective.id: objective for objective in plan.objectives}

    def above(for_: str | None) -> Iterator[str]:
        seen: set[str] = set()
        while for_ is not None and for_ not in seen:
            seen.add(for_)
            if for_ in owner:
                yield for_
            objective = owner.get(for_) or by_id.get(for_)
            for_ = objective.for_ if objective else None

    over = {objective.id: frozenset(above(objective.for_)) for objective in plan.objectives}
    return {row.id: over[objective.id] for objective, row in plan.key_results()}


def _of_time(plan: Plan, kpi: KPI, drivers: Mapping[str, Driver], grown: _Grown) -> dict[str, float]:
    """Weeks, days and months of the KPI's period, for the leaves that are called so and of which nobody says more."""
    found: dict[str, float] = {}
    for driver in drivers.values():
        if driver.formula is None and not driver.key_results and driver.id not in grown.assumed:
            length = length_in(driver.id, kpi.period, plan.fiscal_year_start)
            if length is not None:
                found[driver.id] = length
    return found
