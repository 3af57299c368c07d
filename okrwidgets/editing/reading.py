"""From what a person typed into a field to what changes in the plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from okrwidgets.editing import change, sentences
from okrwidgets.editing.fields import Field, FieldKind
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit
from okrwidgets.model.unit_words import name_unit, read_unit, unit_in_figure
from okrwidgets.period.reading import read_period
from okrwidgets.text import Language, Sayable, Verbatim
from okrwidgets.text.numbers import Number
from okrwidgets.text.reading import read_number

Item = Plan | KPI | Objective | KeyResult

MOST_CHARACTERS: Final = 2000
_MUST_BE_WORDS: Final = frozenset({"title", "name"})


@dataclass(frozen=True, slots=True)
class FieldReading:
    """What a typed text means for its item.

    Attributes:
        changes: fields of the item and their new values; empty when it could not be read.
        echo: how it was understood, where that is worth saying.
        problem: what would be read instead.
    """

    changes: Mapping[str, object] = field(default_factory=dict)
    echo: Sayable | None = None
    problem: Sayable | None = None


def read_field(item: Item, spec: Field, raw: str, lang: Language, plan: Plan, today: dt.date) -> FieldReading:
    """Read what was typed into a field.

    Args:
        item: the part that the field belongs to; the plan itself for its own fields.
        spec: the field.
        raw: the text as typed.
        lang: the reader's language, in which numbers and dates are read.
        plan: the whole, for links.
        today: for dates without a year and for periods that begin now.
    """
    if len(raw) > MOST_CHARACTERS:
        most = Number(MOST_CHARACTERS)
        return FieldReading(problem=sentences.TOO_LONG.fill(n=Number(len(raw)), most=most))
    return _READERS[spec.kind](item, spec, raw, lang, plan, today)


def _read_text(item: Item, spec: Field, raw: str, lang: Language, plan: Plan, today: dt.date) -> FieldReading:
    kept = raw if spec.name in _MUST_BE_WORDS else (raw or None)
    if isinstance(kept, str):
        kept = kept.encode("utf-8", "replace").decode()  # half a surrogate pair cannot be stored
    return FieldReading({spec.name: kept})


def _read_number(item: Item, spec: Field, raw: str, lang: Language, plan: Plan, today: dt.date) -> FieldReading:
    if spec.name in ("confidence", "weight"):
        return _read_bounded(spec, raw, lang)
    unit = getattr(item, "unit", Unit("count"))
    changes: dict[str, object] = {}
    carried = unit_in_figure(raw)
    if carried is not None and unit == Unit("count"):
        unit, changes["unit"] = carried, carried
    reading = read_number(raw, lang, currency=unit.currency, percent=unit.kind == "percent")
    if reading.problem is not None:
        return FieldReading(problem=reading.problem)
    if spec.name == "band" and reading.value is not None and reading.value < 0:
        return FieldReading(problem=sentences.NOT_BELOW_ZERO.fill())
    changes[spec.name] = reading.value
    echo = reading.echo
    if "unit" in changes:
        echo = sentences.UNIT_FROM_FIGURE.fill(unit=_UnitName(unit))
    if spec.name == "start" and isinstance(item, KeyResult):
        if reading.value and item.counts == "total":
            changes["counts"] = "level"
            echo = sentences.BECAME_A_LEVEL.fill(start=unit.amount(reading.value))
        elif not reading.value and item.counts == "level" and item.start is None:
            changes["counts"] = "total"
    return FieldReading(changes, echo)


def _read_bounded(spec: Field, raw: str, lang: Language) -> FieldReading:
    reading = read_number(raw, lang, currency=None, percent=False)
    if reading.problem is not None:
        return FieldReading(problem=reading.problem)
    value = reading.value
    if value is not None and spec.name == "confidence" and not 0 <= value <= 10:
        return FieldReading(problem=sentences.OUT_OF_RANGE.fill(low=Number(0), high=Number(10)))
    if value is not None and value < 0:
        return FieldReading(problem=sentences.NOT_BELOW_ZERO.fill())
    return FieldReading({spec.name: value}, reading.echo)


def _read_choice(item: Item, spec: Field, raw: str, lang: Language, plan: Plan, today: dt.date) -> FieldReading:
    if raw not in {value for value, _ in spec.choices}:
        return FieldReading(problem=sentences.NOT_A_CHOICE.fill())
    return FieldReading({spec.name: raw or None})


def _read_period(item: Item, spec: Field, raw: str, lang: Language, plan: Plan, today: dt.date) -> FieldReading:
    if not raw.strip():
        return FieldReading({spec.name: None})
    reading = read_period(raw, lang, today)
    if reading.value is None:
        return FieldReading(problem=reading.problem)
    return FieldReading({spec.name: reading.value}, reading.echo)


def _read_unit(item: Item, spec: Field, raw: str, lang: Language, plan: Plan, today: dt.date) -> FieldReading:
    if not raw.strip():
        return FieldReading({spec.name: Unit("count")})
    unit = read_unit(raw)
    if unit is None:
        return FieldReading(problem=sentences.NOT_A_UNIT.fill())
    echo = sentences.UNIT_READ_AS_COUNT.fill(noun=Verbatim(unit.noun)) if unit.kind == "count" and unit.noun else None
    return FieldReading({spec.name: unit}, echo)


def _read_link(item: Item, spec: Field, raw: str, lang: Language, plan: Plan, today: dt.date) -> FieldReading:
    if not raw:
        return FieldReading({spec.name: None})
    if not isinstance(plan.find(raw), KPI | KeyResult):
        return FieldReading(problem=sentences.NOT_A_CHOICE.fill())
    if isinstance(item, Objective) and item.id in change.ancestors(plan, raw):
        return FieldReading(problem=sentences.WOULD_BE_A_CYCLE.fill())
    return FieldReading({spec.name: raw})


@dataclass(frozen=True, slots=True)
class _UnitName:
    unit: Unit

    def say(self, lang: Language | None = None) -> str:
        return name_unit(self.unit, lang or "en")


_Reader = Callable[[Item, Field, str, Language, Plan, dt.date], FieldReading]
_READERS: Final[Mapping[FieldKind, _Reader]] = {
    "text": _read_text,
    "long": _read_text,
    "number": _read_number,
    "choice": _read_choice,
    "period": _read_period,
    "unit": _read_unit,
    "link": _read_link,
}
