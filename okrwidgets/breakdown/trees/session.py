"""A tree with figures that are changed one by one: only what lies above a change is computed again."""

from __future__ import annotations

import difflib
import heapq
import math
from collections.abc import Iterable, Mapping

from okrwidgets.breakdown.trees import sentences
from okrwidgets.breakdown.trees.error import TreeError
from okrwidgets.breakdown.trees.reading import Reading, reading_of
from okrwidgets.breakdown.trees.record import DriverTree, Figure, Scenario
from okrwidgets.formula import Answer
from okrwidgets.text import Verbatim
from okrwidgets.text.listing import Listed

_MOST_SHOWN = 8


class TreeSession:
    """A tree with its figures.

    Examples:
        >>> from okrwidgets.breakdown.trees import tree_of
        >>> from okrwidgets.model.starting_points import article_plan
        >>> session = tree_of(article_plan("en")).session()
        >>> session.value
        Answer(value=100000.0, why=None)
        >>> session.set("contracts", 33), session.value
        (('contracts', 'revenue'), Answer(value=110000.0, why=None))
    """

    def __init__(self, reading: Reading, given: Mapping[str, float]) -> None:
        self._reading = reading
        self._given = {reading.places[id]: given_figure(value) for id, value in given.items()}
        size = len(reading.ids)
        self._figures: list[Figure] = []
        self._values: list[float | None] = []
        self._moved: list[bool] = []
        for place in range(size):
            self._moved.append(self._is_moved(place))
            self._figures.append(self._figure(place))
            self._values.append(self._figures[place].value)

    def __repr__(self) -> str:
        return f"TreeSession({self._reading.ids[-1]!r}, value={self.value.value!r}, given={len(self._given)})"

    @property
    def value(self) -> Answer:
        """What the KPI comes to."""
        root = self._figures[-1]
        return Answer(root.value, root.why)

    @property
    def figures(self) -> Mapping[str, Figure]:
        """What every driver stands at now, leaves first."""
        return dict(zip(self._reading.ids, self._figures, strict=True))

    @property
    def given(self) -> Mapping[str, float | None]:
        """What has been given, by driver, leaves first; ``None`` for what is no finite number."""
        return {self._reading.ids[place]: self._given[place].value for place in sorted(self._given)}

    def figure(self, id: str) -> Figure:
        """What one driver stands at now.

        Raises:
            TreeError: ``B307`` where there is no such driver.
        """
        return self._figures[self._place(id)]

    def set(self, id: str, value: float | None) -> tuple[str, ...]:
        """Give a driver a figure, or with ``None`` take it back.

        Args:
            id: of the driver.
            value: a percent is a fraction.

        Returns:
            The drivers that were computed again: this one and those above it whose parts have changed, leaves first.

        Raises:
            TreeError: ``B307`` where there is no such driver.
        """
        start = self._place(id)
        if value is None:
            self._given.pop(start, None)
        else:
            self._given[start] = given_figure(value)
        waiting, touched = [start], []
        asked = {start}
        while waiting:
            place = heapq.heappop(waiting)  # places count up from the leaves: its parts are done
            touched.append(self._reading.ids[place])
            if self._again(place) or place == start:
                for user in self._reading.users[place]:
                    if user not in asked:
                        asked.add(user)
                        heapq.heappush(waiting, user)
        return tuple(touched)

    def _again(self, place: int) -> bool:
        """Compute one driver again; whether what lies above it has to be computed too."""
        before = self._values[place], self._figures[place].why, self._moves(place)
        self._moved[place] = self._is_moved(place)
        self._figures[place] = self._figure(place)
        self._values[place] = self._figures[place].value
        return before != (self._values[place], self._figures[place].why, self._moves(place))

    def _figure(self, place: int) -> Figure:
        own = self._given.get(place)
        if own is not None:
            return own
        return self._reading.figure(place, self._values, self._figures, moved=self._moved[place])

    def _moves(self, place: int) -> bool:
        return self._moved[place] or place in self._given

    def _is_moved(self, place: int) -> bool:
        program = self._reading.programs[place]
        return program is not None and any(self._moves(part) for part in program.at)

    def _place(self, id: str) -> int:
        place = self._reading.places.get(id)
        if place is None:
            raise no_driver(id, self._reading.ids)
        return place


def given_figure(value: float) -> Figure:
    """A figure that somebody gives; what is no finite number gives no value, and a reason."""
    try:
        number = float(value)
    except OverflowError:  # a whole number of hundreds of digits
        return Figure(None, "given", "not_finite")
    if math.isnan(number):
        return Figure(None, "given", "no_data")
    return Figure(number, "given") if math.isfinite(number) else Figure(None, "given", "not_finite")


def open_session(
    tree: DriverTree, scenario: Scenario, given: Mapping[str, float], measured: Mapping[str, float]
) -> TreeSession:
    """See `DriverTree.session`."""
    for id in (*given, *measured):
        if id not in tree.drivers:
            raise no_driver(id, tree.drivers)
    return TreeSession(reading_of(tree, scenario, measured), given)


def no_driver(id: str, known: Iterable[str]) -> TreeError:
    """Refuse a name that is no driver."""
    names = list(known)
    near = difflib.get_close_matches(id, names, 1)
    if near:
        return TreeError("B307", sentences.NO_SUCH_DRIVER_MEANT.fill(given=id, near=near[0]), id)
    listed = Listed(tuple(map(Verbatim, names)), most=_MOST_SHOWN)
    return TreeError("B307", sentences.NO_SUCH_DRIVER.fill(given=id, known=listed), id)
