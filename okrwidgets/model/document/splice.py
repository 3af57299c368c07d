"""Splices: what to put where in a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class CannotSpliceError(Exception):
    """This text is laid out in a way that no small splice fits; a coarser one is tried."""


@dataclass(frozen=True, slots=True)
class Splice:
    """Put ``text`` in place of what stands from ``start`` to ``end``."""

    start: int
    end: int
    text: str


def apply(text: str, splices: Iterable[Splice], start: int = 0, end: int | None = None) -> str:
    """Carry out splices that lie between ``start`` and ``end``, and return that stretch.

    Splices at one place keep their order.

    Examples:
        >>> apply("target: 30", [Splice(8, 10, "20")])
        'target: 20'
    """
    end = len(text) if end is None else end
    at, pieces = start, []
    for splice in sorted(splices, key=lambda item: (item.start, item.end)):
        if splice.start < at or splice.end > end:
            raise CannotSpliceError
        pieces += [text[at : splice.start], splice.text]
        at = splice.end
    return "".join([*pieces, text[at:end]])
