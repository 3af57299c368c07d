"""What a format cannot hold: said, never dropped in silence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from okrwidgets.model import Plan
from okrwidgets.text import Sayable

_LOSSES: Final[Mapping[str, Callable[[Plan], tuple[Sayable, ...]]]] = {}


def losses(plan: Plan, to: str) -> tuple[Sayable, ...]:
    """What of this plan is not in that format, one thing a sentence; empty where all of it is.

    Reports (Markdown, HTML, slides) are made for reading and are not listed here.

    Args:
        plan: that is exported.
        to: name of the format.
    """
    found = _LOSSES.get(to)
    return found(plan) if found is not None else ()
