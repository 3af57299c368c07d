"""One tree with what was moved in it: figures, before and after, and how far each slider goes."""

from __future__ import annotations

from collections.abc import Mapping

from okrwidgets.breakdown.answers.standing import stated_below
from okrwidgets.breakdown.trees import DriverTree, Figure
from okrwidgets.exploring.figures import Counting, counting_of
from okrwidgets.exploring.moving import Moves, movable, set_aside
from okrwidgets.exploring.ranges import Range, range_of
from okrwidgets.formula import Answer


class Play:
    """A tree under targets, in which drivers are moved.

    Attributes:
        tree: as the plan has it.
        base: its figures before anything was moved.
        movable: ids of the drivers that can be moved.
        aside: what is not asked while a driver above it was itself moved; for each of them which one.
    """

    def __init__(self, tree: DriverTree, moves: Moves) -> None:
        self.tree = tree
        self.base: Mapping[str, Figure] = tree.figures("targets")
        self._assumed = tuple(id for id in stated_below(tree, self.base) if self.base[id].origin == "implied")
        self.movable = frozenset(movable(tree))
        self.aside = set_aside(tree, self.known(moves))
        self._live = tree.session("targets", self.known(moves))
        self._counting: dict[str, Counting] = {}
        self._anchors: dict[str, float] = {}

    def known(self, moves: Moves) -> dict[str, float]:
        """Only the moves that this tree can follow."""
        return {id: value for id, value in moves.items() if id in self.movable}

    def follow(self, before: Moves, after: Moves) -> frozenset[str]:
        """Go from one set of moves to the next; ids of the drivers whose figures may be others."""
        touched: set[str] = set()
        for id in before.keys() | after.keys():
            if before.get(id) != after.get(id):
                self._anchors.setdefault(id, after.get(id, before.get(id, 0.0)))
                touched |= {id, *self._live.set(id, after.get(id))}
        aside, self.aside = self.aside, set_aside(self.tree, after)
        touched |= {id for id in aside.keys() | self.aside.keys() if aside.get(id) != self.aside.get(id)}
        return frozenset(touched)

    @property
    def answer(self) -> Answer:
        """What the KPI comes to."""
        return self._live.value

    @property
    def before(self) -> Answer:
        """What it came to before anything was moved."""
        found = self.base[self.tree.root]
        return Answer(found.value, found.why)

    @property
    def target(self) -> float | None:
        """Of the KPI, as formulas take it."""
        target = self.tree.kpi.target
        return None if target is None else self.root_counting.inside(target)

    @property
    def assumed(self) -> str | None:
        """A driver that is what the target needs, as nobody has stated or moved it."""
        return next((id for id in self._assumed if self.figure(id).origin == "implied"), None)

    @property
    def figures(self) -> Mapping[str, Figure]:
        """What all drivers stand at now."""
        return {id: self.figure(id) for id in self.tree.drivers}

    def figure(self, id: str) -> Figure:
        """What a driver stands at now."""
        return self._live.figure(id)

    @property
    def root_counting(self) -> Counting:
        """What the KPI is counted in."""
        return self.counting(self.tree.root)

    def counting(self, id: str) -> Counting:
        """What a driver is counted in."""
        if id not in self._counting:
            value = self.base[id].value
            self._counting[id] = counting_of(self.tree.drivers[id], self._anchors.get(id) if value is None else value)
        return self._counting[id]

    def range(self, id: str) -> Range | None:
        """How far the slider of a driver goes; ``None`` where there is no figure to start from."""
        now, base = self.figure(id).value, self.base[id].value
        anchor = base if base is not None else self._anchors.get(id, now)
        if anchor is None:
            return None
        counting = self.counting(id)
        return range_of(counting.kind, counting.shown(anchor), None if now is None else counting.shown(now))
