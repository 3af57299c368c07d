"""What is computed, what stands as stated, and what is uncertain."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from okrwidgets.breakdown.likelihood.observed import Observed
from okrwidgets.breakdown.likelihood.uses import Counted, Role, counted_by, role_of, uses_in
from okrwidgets.breakdown.trees import Driver, DriverTree, Figure
from okrwidgets.formula import Formula, Name, Node


@dataclass(frozen=True, slots=True)
class Setting:
    """The plan as it is played through.

    Attributes:
        root: the KPI.
        formulas: of what is computed, each after its parts; the root's last.
        fixed: what stands as stated.
        uncertain: what has a history.
        counted: what each use of an uncertain driver decides over.
        places: of each uncertain driver the `id` of every name that stands for it.
        useful: the share of an uncertain driver that counts within the period, where it is not all.
        arrives: the share of the outcome that counts within the period.
        aside: drivers with a history that their parts' histories replace.
        unused: other drivers with a history that makes no difference.
    """

    root: str
    formulas: tuple[tuple[str, Formula], ...]
    fixed: Mapping[str, float | None]
    uncertain: Mapping[str, Observed]
    counted: Counted
    places: Mapping[str, tuple[int, ...]]
    useful: Mapping[str, float]
    arrives: float
    aside: tuple[str, ...]
    unused: tuple[str, ...]


def setting_of(
    tree: DriverTree,
    figures: Mapping[str, Figure],
    histories: Mapping[str, Observed],
    given: Mapping[str, float],
    useful: Mapping[str, float],
    arrives: float,
) -> Setting:
    """Decide for every driver below the KPI how it is come by.

    A formula goes before a stated value wherever something below it is uncertain or counts in part only; what is given
    goes before all.

    Args:
        tree: of the KPI.
        figures: as stated.
        histories: what was observed.
        given: figures that the reader fixes.
        useful: the share of a driver that counts within the period.
        arrives: the share of the outcome that does.
    """
    known = tuple(histories)
    histories = {
        id: replace(found, known=given.get(id)) for id, found in histories.items() if not _cut(tree.drivers[id], given)
    }
    computed, aside = _computed(tree, figures, histories, {*given} - {tree.root}, useful)
    needed = {tree.root}
    for id in reversed(tuple(tree.drivers)):
        if id in needed and id in computed:
            needed.update(tree.drivers[id].parts)
    formulas = tuple(
        (id, driver.formula)
        for id, driver in tree.drivers.items()
        if id in needed and id in computed and driver.formula is not None
    )
    sources = {id: found for id, found in histories.items() if id in needed and id not in computed}
    names = [name for _, formula in formulas for name in uses_in(formula.tree, sources)]
    counted = _counted(tree, formulas, sources)
    return Setting(
        root=tree.root,
        formulas=formulas,
        fixed={
            id: _part(figures[id].value, useful.get(id, 1.0))
            for id in tree.drivers
            if id in needed and id not in computed and id not in sources
        },
        uncertain=_settled(tree, sources, names, counted),
        counted=counted,
        places=_places(names),
        useful=useful,
        arrives=arrives,
        aside=tuple(id for id in aside if id in needed),
        unused=tuple(id for id in known if id not in sources and not (id in aside and id in needed)),
    )


def _places(names: list[Name]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for name in names:
        found.setdefault(name.id, []).append(id(name))
    return {driver: tuple(places) for driver, places in found.items()}


def _cut(driver: Driver, given: Mapping[str, float]) -> bool:
    """Whether a given figure takes the place of a formula: there is no history of what is decided."""
    return driver.id in given and driver.formula is not None


def _computed(
    tree: DriverTree,
    figures: Mapping[str, Figure],
    histories: Collection[str],
    given: Collection[str],
    useful: Collection[str],
) -> tuple[set[str], list[str]]:
    uncertain: set[str] = set()
    partly, computed = set(useful), {tree.root}
    aside = []
    for id, driver in tree.drivers.items():
        below = driver.formula is not None and id not in given and any(part in uncertain for part in driver.parts)
        if below:
            computed.add(id)
            if id in histories:
                aside.append(id)
        elif figures[id].origin == "formula" and any(part in partly for part in driver.parts):
            computed.add(id)
            partly.add(id)
        if below or id in histories:
            uncertain.add(id)
    return computed, aside


def _counted(tree: DriverTree, formulas: tuple[tuple[str, Formula], ...], sources: Mapping[str, Observed]) -> Counted:
    shares = {id: found.share for id, found in sources.items()}

    def role(id: str) -> Role:
        return role_in(tree, id, sources.get(id))

    found: dict[int, tuple[Node, ...]] = {}
    for _, formula in formulas:
        found.update(counted_by(formula.tree, shares, role))
    return found


def role_in(tree: DriverTree, id: str, observed: Observed | None) -> Role:
    """What a driver of the tree is."""
    return role_of(
        tree.drivers[id],
        observed_share=observed is not None and observed.share,
        observed_values=observed is not None and bool(observed.values),
    )


def _settled(
    tree: DriverTree, sources: Mapping[str, Observed], names: list[Name], counted: Counted
) -> dict[str, Observed]:
    """Values that nothing is counted by, and that are no price of one thing, are those of whole periods."""
    over = {name.id for name in names if counted.get(id(name))}
    settled = {}
    for id_, found in sources.items():
        unit = tree.drivers[id_].dimension
        whole = unit is None or bool(unit.degree > 0 or (unit.money > 0 and not unit.degree))
        one_a_period = role_in(tree, id_, found) == "count" or id_ not in over
        alone = bool(found.values) and not found.share and one_a_period and whole
        settled[id_] = replace(found, alone=alone)
    return settled


def _part(value: float | None, useful: float) -> float | None:
    return None if value is None else value * useful
