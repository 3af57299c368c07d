"""Do the key results carry the KPI, and who carries how much of it?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from okrwidgets.breakdown.answers import sentences
from okrwidgets.breakdown.answers.attributing import attribute, settle
from okrwidgets.breakdown.answers.records import Gap
from okrwidgets.breakdown.answers.standing import (
    apart,
    band_of,
    difference,
    figures_of,
    shortage,
    stated_below,
    target_of,
)
from okrwidgets.breakdown.answers.tape import NoValueError, tape_of
from okrwidgets.breakdown.answers.verdict import verdict
from okrwidgets.breakdown.trees import DriverTree, Figure, Scenario
from okrwidgets.text import Sayable


def gap(tree: DriverTree, base: Scenario | None = None) -> Gap:
    """Compare the KPI's target with what the key results come to, and share out the way.

    Args:
        tree: of the KPI.
        base: from where the way is measured; where it is not given, the latest check-ins if there are any, else the
            start; the previous period where the KPI cannot be computed there.

    Returns:
        The gap. Each share goes to the nearest stated driver on the way down from the KPI; a driver that does not
        move has none.

    Raises:
        AnswerError: ``B405`` where there is no such scenario.

    Examples:
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model.starting_points import article_plan
        >>> plan = article_plan("en")
        >>> kpi = plan.kpis[0].replace(assumptions={"contract_value": 3000})
        >>> found = gap(tree_of(plan.replace(kpis=(kpi,))))
        >>> found.missing, dict(found.shares)
        (10000.0, {'contracts': 90000.0})
        >>> print(found.sentence.say("en"))
        Even if every key result is met, “Invoiced revenue, VAT excluded” comes to €90,000: €10,000 short of the
        target of €100,000.
    """
    targets = figures_of(tree, "targets")
    base = base or _base(tree)
    start = figures_of(tree, base)
    value, target, base_value = targets[tree.root].value, target_of(tree), start[tree.root].value
    rest = apart(target, value)
    parts = _parts(tree, start, targets) if value is not None and base_value is not None else None
    shares = {} if parts is None else {part.key: 0.0 for part in parts}
    for part in parts or ():
        shares[part.key] += part.share
    way = apart(value if target is None else target, base_value)
    if way is not None and shares:
        shares = settle(shares, rest or 0.0, way)
    shares = dict(sorted(shares.items(), key=lambda item: -abs(item[1])))
    judged = verdict(tree)
    way_said = () if value is None else tuple(_way(tree, parts, value, target, base_value))
    owned = {id for part in parts or () for id in part.key_results}
    return Gap(
        code=judged.code,
        target=target,
        value=value,
        missing=judged.missing,
        base=base,
        base_value=base_value,
        shares=MappingProxyType(shares),
        rest=rest,
        assumed=judged.assumed,
        key_results=tuple(row.id for _, row in tree.plan.key_results() if row.id in owned),
        status=judged.status,
        sentence=judged.sentence,
        sentences=(judged.sentence, *way_said),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    driver: str
    key: str
    key_results: tuple[str, ...]
    before: float
    after: float
    share: float


def _base(tree: DriverTree) -> Scenario:
    current = tree.figures("current")
    checked_in = any(figure.origin == "current" for figure in current.values())
    wanted: tuple[Scenario, ...] = ("current", "start", "previous") if checked_in else ("start", "previous")
    return next((scenario for scenario in wanted if tree.figures(scenario)[tree.root].value is not None), wanted[0])


def _parts(tree: DriverTree, start: Mapping[str, Figure], end: Mapping[str, Figure]) -> tuple[_Part, ...] | None:
    """Who moves on the way, and by how much; ``None`` where the way crosses a point without a value."""
    stated = stated_below(tree, start, end)
    before = {id: start[id].value for id in stated}
    after = {id: end[id].value for id in stated}
    moving = [id for id in stated if before[id] != after[id]]
    at_start, at_end = [before[id] for id in moving], [after[id] for id in moving]
    if any(apart(one, other) is None for one, other in zip(at_start, at_end, strict=True)):
        return None
    begin, finish = [float(each or 0.0) for each in at_start], [float(each or 0.0) for each in at_end]
    try:
        shares = attribute(tape_of(tree, after, moving, held=stated), begin, finish)
    except NoValueError:
        return None
    if shares is None:
        return None
    return tuple(
        _Part(id, *_owner(tree, id, start, end), before=one, after=two, share=share)
        for id, one, two, share in zip(moving, begin, finish, shares, strict=True)
    )


def _owner(
    tree: DriverTree, id: str, start: Mapping[str, Figure], end: Mapping[str, Figure]
) -> tuple[str, tuple[str, ...]]:
    """Under which name a share is kept: the one key result's that states the driver, else the driver's."""
    stating = end[id].key_result or start[id].key_result
    rows = tree.drivers[id].key_results
    return (stating or id if len(rows) == 1 else id), (rows if stating else ())


def _way(
    tree: DriverTree, parts: tuple[_Part, ...] | None, value: float, target: float | None, base_value: float | None
) -> list[Sayable]:
    """Each part of the way in words, the largest first."""
    root = tree.drivers[tree.root]
    if base_value is None:
        return [sentences.NO_BASE.fill(kpi=root.label)]
    if parts is None:
        return [sentences.CROSSES_A_POLE.fill(base=root.amount(base_value), value=root.amount(value))]
    said: list[Sayable] = []
    for part in sorted(parts, key=lambda part: -abs(part.share)):
        if part.share:
            driver = tree.drivers[part.driver]
            text = sentences.CARRIES if part.share > 0 else sentences.TAKES
            said.append(
                text.fill(
                    driver=driver.label,
                    before=driver.amount(part.before),
                    after=driver.amount(part.after),
                    kpi=root.label,
                    share=difference(root, part.share),
                )
            )
    if target is not None and shortage(tree.kpi, value, target, band_of(tree)):
        rest = difference(root, target - value)
        said.append(sentences.NOBODY_CLOSES.fill(rest=rest, base=root.amount(base_value), target=root.amount(target)))
    return said
