"""One scenario of a tree, made ready to be computed: what is stated, and what to fall back on.

What a formula implies is worked out here, once, from the plan's own figures. It does not depend on what somebody tries
out later: so an edit changes only what lies above it.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Final

from okrwidgets.breakdown.trees.inversion import invert
from okrwidgets.breakdown.trees.program import Program, Values
from okrwidgets.breakdown.trees.record import Driver, DriverTree, Figure, Scenario
from okrwidgets.formula import Answer

NO_FIGURE: Final = Figure(None, "none", "no_data")
_MISSING: Final = frozenset({"no_data", "no_denominator"})


class Reading:
    """One scenario of a tree.

    Attributes:
        ids: of the drivers, leaves first.
        places: where each stands among them.
        programs: their formulas, made ready; ``None`` for leaves.
        users: for each the places in whose formulas it stands.
        stated: what key results state.
        fallback: what serves where neither a key result nor a formula gives a value.
    """

    def __init__(self, tree: DriverTree, scenario: Scenario, measured: Mapping[str, float]) -> None:
        self.ids = tuple(tree.drivers)
        self.places = {id: place for place, id in enumerate(self.ids)}
        drivers = tree.drivers.values()
        self.programs = [Program(d.formula, self.places) if d.formula else None for d in drivers]
        self.users = [tuple(self.places[user] for user in driver.used_by) for driver in drivers]
        said = tree._statements
        stated = said.stated[scenario]
        self.stated = [stated.get(id) for id in self.ids]
        assumed = {id: Figure(value, "assumption") for id, value in said.assumed.items()}
        found = {id: Figure(float(value), "measured") for id, value in measured.items() if math.isfinite(value)}
        self.fallback: list[Figure | None]
        if scenario == "start":
            end = reading_of(tree, "targets", measured)
            self.fallback = [_at_start(tree.drivers[id], end.fallback[place]) for place, id in enumerate(self.ids)]
            return
        early, late = ({**found, **assumed}, {}) if scenario == "targets" else (found, assumed)
        self.fallback = [early.get(id) for id in self.ids]
        self._imply(said.of_root[scenario])
        if late:
            self.fallback = [figure or late.get(id) for figure, id in zip(self.fallback, self.ids, strict=True)]
            self._imply(said.of_root[scenario])

    def figure(self, place: int, values: Values, figures: Sequence[Figure], *, moved: bool) -> Figure:
        """What one driver stands at, once its parts have their figures.

        Args:
            place: of the driver.
            values: of the drivers, by place.
            figures: the same with their reasons.
            moved: whether something below it is given, so that its own stated figure is no longer the plan's.
        """
        program = self.programs[place]
        own = self.stated[place]
        if program is None:
            return own or self.fallback[place] or NO_FIGURE
        if own is not None and not moved:
            return own
        value = program.compute(values)
        if value is not None:
            return Figure(value, "formula")
        why = program.why({at: Answer(figures[at].value, figures[at].why) for at in program.at})
        instead = (own or self.fallback[place]) if why in _MISSING else None
        return instead or Figure(None, "formula" if why not in _MISSING else "none", why)

    def _imply(self, of_root: float | None) -> None:
        """Work out what formulas imply of which exactly one name is unknown, from the root down, and what follows."""
        figures: list[Figure] = []
        values: list[float | None] = []
        for place in range(len(self.ids)):
            figures.append(self.figure(place, values, figures, moved=False))
            values.append(figures[-1].value)
        root = len(self.ids) - 1
        waiting = deque(place for place in reversed(range(len(self.ids))) if self.programs[place] is not None)
        while waiting:
            place = waiting.popleft()
            program = self.programs[place]
            if program is None:
                continue
            value = of_root if place == root else values[place] if figures[place].origin != "formula" else None
            unknown = [at for at in program.at if values[at] is None]
            if not unknown and values[place] is None and place != root:
                figures[place] = self.figure(place, values, figures, moved=False)
                values[place] = figures[place].value
                if values[place] is not None:
                    waiting.extend(self.users[place])
            if len(unknown) != 1 or value is None or figures[unknown[0]].why not in _MISSING:
                continue
            found = self._turned(program, unknown[0], value, values)
            if found is not None:
                self.fallback[unknown[0]] = figures[unknown[0]] = Figure(found, "implied")
                values[unknown[0]] = found
                waiting.append(unknown[0])
                waiting.extend(self.users[unknown[0]])

    def _turned(self, program: Program, unknown: int, value: float, values: list[float | None]) -> float | None:
        known = {id: values[at] for id, at in zip(program.formula.names, program.at, strict=True)}
        return invert(program.formula, self.ids[unknown], value, known)


def reading_of(tree: DriverTree, scenario: Scenario, measured: Mapping[str, float]) -> Reading:
    """The reading of a scenario; without measured data it is made once."""
    if measured:
        return Reading(tree, scenario, measured)
    kept = tree._readings.get(scenario)
    if kept is None:
        kept = tree._readings[scenario] = Reading(tree, scenario, measured)
    return kept


def _at_start(driver: Driver, at_end: Figure | None) -> Figure | None:
    """Rates and assumptions are as in the end; a total that nobody states begins at 0."""
    if at_end is None or at_end.origin == "assumption" or driver.dimension is None:
        return at_end
    counted = (driver.dimension.money, driver.dimension.days, *(n for _, n in driver.dimension.counts))
    total = not driver.dimension.loose and counted in {(1, 0), (0, 0, 1)}
    return Figure(0.0, "start") if total else at_end
