"""Where the drivers of a tree stand: the KPI to the left, what it comes from to the right, nothing on each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from okrwidgets.pictures.breakdown.tree_choice import Choice
from okrwidgets.pictures.lettering import Style

CAPTION: Final = Style(9)
PAD: Final = 0.1
BETWEEN: Final = 0.38
"""Columns, with the lines in it."""
_WIDEST: Final = 3.2
_APART: Final = 0.16
_HALVINGS: Final = 40


class Box(NamedTuple):
    """One driver, in inches from the top left of the drawing.

    Attributes:
        left: edge.
        top: edge.
        width: of the box.
        height: of the box.
    """

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Its height on the page."""
        return self.top + self.height / 2

    @property
    def right(self) -> float:
        """Edge."""
        return self.left + self.width


class Layout(NamedTuple):
    """All boxes.

    Attributes:
        boxes: by driver.
        first: under which driver each one stands; the links from all others are further ones.
        height: of the whole.
    """

    boxes: Mapping[str, Box]
    first: Mapping[str, str]
    height: float


def widths_of_columns(needs: Sequence[float], width: float) -> list[float]:
    """Share the page out among the columns so that no word is broken, as long as there is room for all of them.

    Args:
        needs: so wide is the longest word of each column, with the air around it.
        width: of the page.

    Examples:
        >>> [round(each, 3) for each in widths_of_columns([1.0, 2.5, 0.5], 4.76)]
        [1.0, 2.5, 0.5]
        >>> [round(each, 3) for each in widths_of_columns([1.0, 2.5], 4.38)], widths_of_columns([1.0], 8)
        ([1.5, 2.5], [3.2])
        >>> [round(each, 3) for each in widths_of_columns([3.0, 6.0, 1.0], 6.76)]
        [2.5, 2.5, 1.0]
    """
    room = width - (len(needs) - 1) * BETWEEN
    if sum(needs) > room:  # only the longest words are broken
        most = _level(needs, room, min)
        return [min(need, most) for need in needs]
    fair = min(_level(needs, room, max), _WIDEST)
    return [max(need, fair) for need in needs]


def _level(needs: Sequence[float], room: float, cut: Callable[[float, float], float]) -> float:
    """The height at which needs that are cut there, from above or from below, take all the room."""
    low, high = 0.0, room
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if sum(cut(need, middle) for need in needs) > room:
            high = middle
        else:
            low = middle
    return low


def layout(choice: Choice, heights: Mapping[str, float], widths: Sequence[float]) -> Layout:
    """Give every driver a stretch of the page of its own, within that of the first one that uses it.

    Args:
        choice: what is shown.
        heights: of the boxes.
        widths: of the columns.
    """
    first: dict[str, str] = {}
    below: dict[str, list[str]] = {id: [] for id in choice.depth}
    for id in choice.depth:  # users before what they use
        for part in choice.parts[id]:
            # right beside the column of its user, so that the line crosses no other box
            if choice.depth[part] == choice.depth[id] + 1 and part not in first:
                first[part] = id
                below[id].append(part)
    stretch: dict[str, float] = {}
    for id in list(choice.depth)[::-1]:
        inner = sum(stretch[part] + _APART for part in below[id]) - _APART if below[id] else 0.0
        stretch[id] = max(heights[id], inner)
    boxes: dict[str, Box] = {}
    tops = {next(iter(choice.depth)): 0.0}
    for id, depth in choice.depth.items():
        top = tops[id]
        left = sum(widths[:depth]) + depth * BETWEEN
        boxes[id] = Box(left, top + (stretch[id] - heights[id]) / 2, widths[depth], heights[id])
        inner = sum(stretch[part] + _APART for part in below[id]) - _APART if below[id] else 0.0
        at = top + (stretch[id] - inner) / 2
        for part in below[id]:
            tops[part] = at
            at += stretch[part] + _APART
    return Layout(boxes, first, max(box.top + box.height for box in boxes.values()))
