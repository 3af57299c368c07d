"""Where the drivers of a tree stand: the KPI to the left, what it comes from to the right, nothing on each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from okrwidgets.pictures.breakdown.tree_choice import Choice
from okrwidgets.pictures.lettering import Style

CAPTION: Final = Style(9)
PAD: Final = 0.1
BETWEEN: Final = 0.42
"""Columns, with the lines in it."""
_WIDEST: Final = 3.2
_APART: Final = 0.16


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


def width_of_box(choice: Choice, width: float) -> float:
    """So wide is each of the boxes, side by side."""
    columns = max(choice.depth.values()) + 1
    return min(_WIDEST, (width - (columns - 1) * BETWEEN) / columns)


def layout(choice: Choice, heights: Mapping[str, float], width: float) -> Layout:
    """Give every driver a stretch of the page of its own, within that of the first one that uses it.

    Args:
        choice: what is shown.
        heights: of the boxes.
        width: of a box.
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
        boxes[id] = Box(depth * (width + BETWEEN), top + (stretch[id] - heights[id]) / 2, width, heights[id])
        inner = sum(stretch[part] + _APART for part in below[id]) - _APART if below[id] else 0.0
        at = top + (stretch[id] - inner) / 2
        for part in below[id]:
            tops[part] = at
            at += stretch[part] + _APART
    return Layout(boxes, first, max(box.top + box.height for box in boxes.values()))
