"""What does not work out in a tree, or asks back."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from okrwidgets.breakdown.trees import sentences
from okrwidgets.breakdown.trees.formulas import driver_id
from okrwidgets.breakdown.trees.lengths import has_number, length_of, mixed_times
from okrwidgets.breakdown.trees.percents import slips
from okrwidgets.breakdown.trees.record import Driver, Problem
from okrwidgets.formula import Dimension, Formula, FormulaError, Name, fold_tree
from okrwidgets.formula.units import require_unit
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.text import Verbatim
from okrwidgets.text.listing import Listed

_MOST_SHOWN = 8
_NEAR = 0.8
_MOST_COMPARED = 20
"""Names that are looked for among all drivers: each takes its time in a tree of thousands."""


def problems_of(
    plan: Plan, kpi: KPI, drivers: Mapping[str, Driver], formulas: Mapping[str, Formula], rows: Sequence[KeyResult]
) -> tuple[Problem, ...]:
    """All problems: units from the root down, percentages, names that nobody knows.

    Args:
        plan: in which the key results stand.
        kpi: that comes out.
        drivers: leaves first.
        formulas: all that the plan writes, also those that do not lead to the root.
        rows: the key results that may move the drivers.
    """
    root = list(drivers)[-1]
    known = drivers.keys() | formulas.keys()
    by_id = {row.id: row for _, row in plan.key_results()}
    lengths = {d.id: length_of(d.id, [by_id[id] for id in d.key_results]) for d in drivers.values()}
    found = [*_units(drivers, lengths), *_percentages(plan, kpi, drivers)]
    strangers = [row for row in rows if row.drives and not {row.drives, driver_id(row.drives)} & known]
    found += [_unknown_drives(row, row.drives or "", drivers, n < _MOST_COMPARED) for n, row in enumerate(strangers)]
    for id, formula in formulas.items():
        if id not in drivers:
            sentence = sentences.LEADS_NOWHERE.fill(name=id, root=root)
            found.append(Problem("B314", id, sentence, formula.text, 0, len(formula.text)))
    return (*found, *_assumed_for_nobody(kpi, drivers))


def _units(drivers: Mapping[str, Driver], lengths: Mapping[str, str | None]) -> Iterator[Problem]:
    known = {driver.id: driver.dimension for driver in drivers.values() if driver.dimension is not None}
    said: set[str] = set()
    for driver in reversed(list(drivers.values())):
        formula = driver.formula
        if formula is None:
            continue
        unknown = [name for name in formula.names if name not in known]
        if not unknown:
            yield from _worked_out(driver, formula, known)
            yield from mixed_times(driver, formula, drivers, lengths)
        elif driver.dimension is not None and not said.issuperset(unknown):  # else the trouble starts further up
            said.update(unknown)
            named = Listed(tuple(Verbatim(f"“{name}”") for name in unknown), most=_MOST_SHOWN)
            names = unknown[0] if len(unknown) == 1 else named
            start, end = _place(formula, unknown[0])
            yield Problem(
                "B313", driver.id, sentences.UNIT_UNKNOWN.fill(len(unknown), names=names), formula.text, start, end
            )


def _worked_out(driver: Driver, formula: Formula, known: Mapping[str, Dimension]) -> Iterator[Problem]:
    try:
        found = formula.dimension(known)
        if driver.dimension is not None and not _bridged(found, driver.dimension, formula):
            require_unit(found, driver.dimension, formula.text)
    except FormulaError as refused:
        yield Problem(refused.code, driver.id, refused.sentence, refused.text, refused.start, refused.end)


def _bridged(found: Dimension, expected: Dimension, formula: Formula) -> bool:
    """Whether only a length of time is missing, and the formula has a plain number that may be one: ``a_week * 13``."""
    return has_number(formula.tree) and replace(found, days=expected.days).fits(expected)


def _percentages(plan: Plan, kpi: KPI, drivers: Mapping[str, Driver]) -> Iterator[Problem]:
    targets = {row.id: row.target for _, row in plan.key_results()}
    for driver in drivers.values():
        if driver.percent:
            written = [targets.get(id) for id in driver.key_results] + [kpi.assumptions.get(driver.id)]
            own = [kpi.target] if not driver.used_by else []
            yield from slips(driver.id, [*own, *written], driver.formula)


def _unknown_drives(row: KeyResult, given: str, drivers: Mapping[str, Driver], compare: bool) -> Problem:
    shown = {"title": row.title or row.id, "given": given}
    near = difflib.get_close_matches(given, drivers, 1) if compare else []
    if near:
        return Problem("B312", given, sentences.UNKNOWN_DRIVES_MEANT.fill(near=near[0], **shown))
    known = Listed(tuple(map(Verbatim, drivers)), most=_MOST_SHOWN)
    return Problem("B312", given, sentences.UNKNOWN_DRIVES.fill(known=known, **shown))


def _assumed_for_nobody(kpi: KPI, drivers: Mapping[str, Driver]) -> Iterator[Problem]:
    """An assumption whose name is nearly that of a driver, so that it was probably meant for it."""
    unused = [name for name in kpi.assumptions if name not in drivers]
    for name in unused[:_MOST_COMPARED]:
        if near := difflib.get_close_matches(name, drivers, 1, cutoff=_NEAR):
            yield Problem("B315", near[0], sentences.ASSUMED_FOR_NOBODY.fill(given=name, near=near[0]))


def _place(formula: Formula, name: str) -> tuple[int, int]:
    found: list[tuple[int, int]] = []
    fold_tree(
        formula.tree, lambda node, _: found.append(node.at) if isinstance(node, Name) and node.id == name else None
    )
    return found[0]
