"""What was seen before, and how large the step from there to the target is."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.smart.fields.attainable import Growth
from okrwidgets.smart.statement import Context
from okrwidgets.text import Language, Sayable, reader_language
from okrwidgets.text.numbers import Number, write_number

_LARGEST = 10**6


def last_seen(context: Context) -> float | None:
    """The last comparable figure, else a start that says something: everything starts at zero."""
    return context.previous if context.previous is not None else context.start or None


def amount(context: Context, value: float) -> Sayable:
    """A figure in the unit of its field."""
    return context.unit.amount(value) if context.unit is not None else Number(value)


def step(context: Context, before: float, target: float) -> Sayable:
    """The growth in percent; a share grows by points, for a percentage of a percentage only confuses."""
    if context.unit is not None and context.unit.kind == "percent":
        return _Points(target - before)
    growth = 100 * (target - before) / before if before > 0 else None
    return _Change(target - before) if growth is None or abs(growth) > _LARGEST else Growth(growth)


@dataclass(frozen=True, slots=True)
class _Change:
    by: float

    def say(self, lang: Language | None = None) -> str:
        return f"{'−' if self.by < 0 else '+'}{write_number(abs(self.by), lang or reader_language())}"


@dataclass(frozen=True, slots=True)
class _Points:
    by: float

    def say(self, lang: Language | None = None) -> str:
        lang = lang or reader_language()
        one = abs(self.by) == 1
        noun = ("punto" if one else "punti") if lang == "it" else ("point" if one else "points")
        return f"{_Change(self.by).say(lang)} {noun}"
