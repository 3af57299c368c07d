"""How the tables of these tests are written: ``role cmp values unit (from)``, one quantity after another."""

from __future__ import annotations

from okrwidgets.smart.grammar import read
from okrwidgets.smart.grammar.record import Quantity
from okrwidgets.text import Language


def said(text: str, lang: Language) -> list[tuple[str, str, tuple[float, ...], str, float | None]]:
    """All quantities of a text, as the tables have them."""
    return [_row(found) for found in read(text, lang).quantities]


def targets(text: str, lang: Language) -> list[tuple[str, tuple[float, ...], float | None]]:
    """The targets of a text: comparator, values, start."""
    return [(found.cmp, found.values, found.from_value) for found in read(text, lang).targets]


def spans(text: str, lang: Language) -> list[str]:
    """The words of each quantity."""
    return [text[found.start : found.end] for found in read(text, lang).quantities]


def _row(found: Quantity) -> tuple[str, str, tuple[float, ...], str, float | None]:
    return found.role, found.cmp, found.values, found.unit, found.from_value
