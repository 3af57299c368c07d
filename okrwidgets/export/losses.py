"""What a format cannot hold: said, never dropped in silence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from okrwidgets.export import sentences as say
from okrwidgets.export import stratml
from okrwidgets.export.legible import has_illegible
from okrwidgets.export.table.rows import rows_of
from okrwidgets.export.xlsx.cells import LONGEST
from okrwidgets.model import Plan
from okrwidgets.text import Sayable


def _signs(plan: Plan) -> tuple[Sayable, ...]:
    return (say.LOST_CONTROL,) if has_illegible(plan) else ()


def _signs_and_length(plan: Plan) -> tuple[Sayable, ...]:
    cells = (cell for row in rows_of(plan, plan.language) for cell in row.cells.values())
    long = any(isinstance(cell, str) and len(cell) > LONGEST for cell in cells)
    return (*_signs(plan), *((say.LOST_LENGTH,) if long else ()))


_LOSSES: Final[Mapping[str, Callable[[Plan], tuple[Sayable, ...]]]] = {
    "csv": _signs,
    "xlsx": _signs_and_length,
    "stratml": stratml.lost,
}


def losses(plan: Plan, to: str) -> tuple[Sayable, ...]:
    """What of this plan is not in that format, one thing a sentence; empty where all of it is.

    Reports (Markdown, HTML, slides) are made for reading and are not listed here.

    Args:
        plan: that is exported.
        to: name of the format.
    """
    found = _LOSSES.get(to)
    return found(plan) if found is not None else ()
