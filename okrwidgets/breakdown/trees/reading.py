"""One scenario of a tree, made ready to be computed: what is stated, and what to fall back on.

What a formula implies is worked out here, once, from the plan's own figures. It does not depend on what somebody tries
out later: so an edit changes only what lies above it.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from typing import Final

from okrwidgets.breakdown.trees.inversion import invert
from okrwidgets.breakdown.trees.program import Program
from okrwidgets.breakdown.trees.record import Driver, DriverTree, Figure, Scenario
from okrwidgets.breakdown.trees.standing import Standing
from okrwidgets.formula import Answer

NO_FIGURE: Final = Figure(None, "none", "no_data")


class Reading:
    """One scenario of a tree.

    Attributes:
        ids: of the drivers, leaves first.
        places: where each stands among them.
        programs: their formulas, made ready; ``None`` for leaves.
        users: for each the places in whose formulas it stands.
        stated: what key results state.
        leaves: what a driver without a formula stands at.
        fallback: what serves where neither a key result nor a formula gives a value.
        standing: all of it, with nothing given.
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
        self.leaves: list[Figure]
        if scenario == "start":
            end = reading_of(tree, "targets", measured)
            self.fallback = [_at_start(tree.drivers[id], end.fallback[place]) for place, id in enumerate(self.ids)]
            self._settle()
            return
        early, late = ({**found, **assumed}, {}) if scenario == "targets" else (found, assumed)
        self.fallback = [early.get(id) for id in self.ids]
        self._settle()
        self._imply(said.of_root[scenario])
        if late:
            self.fallback = [figure or late.get(id) for figure, id in zip(self.fallback, self.ids, strict=True)]
            self._settle()
            self._imply(said.of_root[scenario])
        self.standing = self.stand({})

    def stand(self, given: Mapping[int, Figure]) -> Standing:
        """Compute the whole tree, leaves first.

        Args:
            given: figures that go before all others, by place.
        """
        standing = Standing([], [], bytearray(len(self.ids)))
        values, figures, moves = standing.values, standing.figures, standing.moves
        for place, program in enumerate(self.programs):
            figure = given.get(place) if given else None
            if figure is None:
                moved = bool(given) and program is not None and any(map(moves.__getitem__, program.at))
                if moved:
                    moves[place] = 1
                figure = self.leaves[place] if program is None else None if moved else self.stated[place]
                if figure is None and program is not None:
                    value = program.compute(values)
                    if value is not None:
                        values.append(value)
                        figures.append(None)
                        continue
                    figure = self.instead(place, program, standing)
            else:
                moves[place] = 1
            figures.append(figure)
            values.append(figure.value if figure is not None else None)
        return standing

    def again(self, place: int, standing: Standing, given: Figure | None) -> bool:
        """Compute one driver again, once its parts have their figures.

        Args:
            place: of the driver.
            standing: of the whole tree; changed in place.
            given: the figure that goes before all others.

        Returns:
            Whether what lies above it has to be computed again too.
        """
        program = self.programs[place]
        before = standing.values[place], standing.reason(place), standing.moves[place]
        moved = program is not None and any(map(standing.moves.__getitem__, program.at))
        figure = given
        value: float | None = None
        if figure is None:
            figure = self.leaves[place] if program is None else None if moved else self.stated[place]
            if figure is None and program is not None:
                value = program.compute(standing.values)
                figure = self.instead(place, program, standing) if value is None else None
        standing.moves[place] = moved or given is not None
        standing.figures[place] = figure
        standing.values[place] = value if figure is None else figure.value
        return before != (standing.values[place], standing.reason(place), standing.moves[place])

    def instead(self, place: int, program: Program, standing: Standing) -> Figure:
        """What a driver stands at whose formula has no value: where something is missing, what is said of it."""
        why = program.why({at: Answer(standing.values[at], standing.why(at)) for at in program.at})
        # a denominator has no value because something is missing, or because it is itself divided by 0
        missing = why == "no_data" or (why == "no_denominator" and any(map(standing.is_missing, program.at)))
        said = (self.stated[place] or self.fallback[place]) if missing else None
        return said or Figure(None, "none" if missing else "formula", why)

    def _settle(self) -> None:
        """What leaves stand at, and with that the whole tree."""
        pairs = zip(self.stated, self.fallback, strict=True)
        self.leaves = [own or instead or NO_FIGURE for own, instead in pairs]
        self.standing = self.stand({})

    def _imply(self, of_root: float | None) -> None:
        """Work out what formulas imply of which exactly one name is unknown, from the root down, and what follows."""
        standing = self.standing
        values, root = standing.values, len(self.ids) - 1
        waiting = deque(place for place in range(root, -1, -1) if self.programs[place] is not None)
        while waiting:
            place = waiting.popleft()
            program = self.programs[place]
            if program is None:
                continue
            unknown = [at for at in program.at if values[at] is None]
            if not unknown and values[place] is None and place != root:
                self.again(place, standing, None)
                if values[place] is not None:
                    waiting.extend(self.users[place])
            value = of_root if place == root else values[place] if standing.figures[place] else None
            if len(unknown) != 1 or value is None or not standing.is_missing(unknown[0]):
                continue
            found = self._turned(program, unknown[0], value, values)
            if found is not None:
                implied = Figure(found, "implied")
                self.fallback[unknown[0]] = self.leaves[unknown[0]] = standing.figures[unknown[0]] = implied
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
