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
_FEW = 8
"""Where one driver in so many is given, or fewer, what lies above them is computed, and else the whole tree."""


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
        if len(self._given) * _FEW < len(reading.ids):
            self._standing = reading.standing.copy()
            self._follow(list(self._given))
        else:
            self._standing = reading.stand(self._given)

    def __repr__(self) -> str:
        return f"TreeSession({self._reading.ids[-1]!r}, value={self.value.value!r}, given={len(self._given)})"

    @property
    def value(self) -> Answer:
        """What the KPI comes to."""
        return Answer(self._standing.values[-1], self._standing.why(len(self._reading.ids) - 1))

    @property
    def figures(self) -> Mapping[str, Figure]:
        """What every driver stands at now, leaves first."""
        return dict(zip(self._reading.ids, self._standing.all_figures(), strict=True))

    @property
    def given(self) -> Mapping[str, float | None]:
        """What has been given, by driver, leaves first; ``None`` for what is no finite number."""
        return {self._reading.ids[place]: self._given[place].value for place in sorted(self._given)}

    def figure(self, id: str) -> Figure:
        """What one driver stands at now.

        Raises:
            TreeError: ``B307`` where there is no such driver.
        """
        return self._standing.figure(self._place(id))

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
        return tuple(self._reading.ids[place] for place in self._follow([start]))

    def _follow(self, changed: list[int]) -> list[int]:
        """Compute again what is given anew, and what lies above it as far as it changes; return these places."""
        users, standing, given = self._reading.users, self._standing, self._given
        first, asked, touched = set(changed), set(changed), list[int]()
        heapq.heapify(changed)
        while changed:
            place = heapq.heappop(changed)  # places count up from the leaves: its parts are done
            touched.append(place)
            if self._reading.again(place, standing, given.get(place)) or place in first:
                for user in users[place]:
                    if user not in asked:
                        asked.add(user)
                        heapq.heappush(changed, user)
        return touched

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
