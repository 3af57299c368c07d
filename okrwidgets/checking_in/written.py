"""One row as it is written at the moment: what it would become, and what has to be asked first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from okrwidgets.checking_in import sentences as say
from okrwidgets.checking_in.days import OnDay
from okrwidgets.checking_in.reading import (
    Item,
    ValueReading,
    last_until,
    read_confidence,
    read_figure,
    read_note,
    read_value,
)
from okrwidgets.editing.check_ins import fields_with
from okrwidgets.editing.session import Place
from okrwidgets.model import CheckIn
from okrwidgets.text import Language, Sayable, Verbatim
from okrwidgets.text.dates import Interval
from okrwidgets.text.numbers import Number

FIELDS = ("value", "confidence", "note", "target")


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the fields of a row.

    Attributes:
        item: the key result or KPI.
        on: the day; ``None`` while it cannot be read.
        raw: what was typed, by field; an empty one is left out.
        last: the check-in before, up to that day.
        value: as read.
        confidence: as read.
        target: the new target, as read.
        note: as it goes into the file.
        note_problem: why it does not.
    """

    item: Item
    on: dt.date | None
    raw: Mapping[str, str]
    last: CheckIn | None
    value: ValueReading
    confidence: ValueReading
    target: ValueReading
    note: str | None
    note_problem: Sayable | None

    @property
    def check_in(self) -> CheckIn | None:
        """What would be saved; ``None`` while the row is not ready."""
        if self.on is None or self.value.value is None or self.problems:
            return None
        target = self.target.value if self.target.value != self.item.target else None
        return CheckIn(
            date=self.on, value=self.value.value, confidence=self.confidence.value, note=self.note, target=target
        )

    @property
    def problems(self) -> dict[str, Sayable]:
        """By field, what cannot be read yet."""
        found = {
            "value": self.value.problem,
            "confidence": self.confidence.problem,
            "note": self.note_problem,
            "target": self.target.problem,
        }
        return {field: problem for field, problem in found.items() if problem is not None}

    @property
    def lacks_value(self) -> bool:
        """Something was written, but no value."""
        return bool(self.raw) and not self.raw.get("value", "").strip()

    def after(self) -> Item:
        """The item as it would be, for judging; as it is where the row is not ready."""
        new = self.check_in
        if new is None:
            return self.item
        return self.item.model_copy(update=fields_with(self.item, new))

    def there(self) -> tuple[CheckIn, ...]:
        """What is there already on this day."""
        return tuple(check_in for check_in in self.item.check_ins if check_in.date == self.on)

    def notes(self) -> Iterator[Sayable]:
        """What stands there already, and what is still lacking."""
        for check_in in self.there() if self.raw else ():
            yield say.ALREADY_THERE.fill(entry=Entry(check_in, self.item))
        if self.lacks_value:
            yield say.NO_VALUE_YET

    def questions(self) -> Iterator[Sayable]:
        """What one asks before it is saved; nothing of it is refused."""
        new = self.check_in
        if new is None:
            return
        amount = self.item.unit.amount
        if self.item.counts == "total" and self.last is not None and new.value < self.last.value:
            yield say.WENT_BACK.fill(
                last=amount(self.last.value), day=Interval(self.last.date, self.last.date), value=amount(new.value)
            )
        later = [entry for entry in self.item.check_ins if entry.date > new.date]
        less = next((entry for entry in later if self.item.counts == "total" and entry.value < new.value), None)
        if less is not None:
            yield say.LESS_LATER.fill(later=amount(less.value), on=OnDay(less.date), value=amount(new.value))
        if new.target is not None and new.note is None:
            before = self.item.target
            if before is None:
                yield say.WHY_A_TARGET.fill(target=amount(new.target))
            else:
                yield say.WHY_THIS_TARGET.fill(before=amount(before), target=amount(new.target))


@dataclass(frozen=True, slots=True)
class Entry:
    """A check-in in one breath: 41 · confidence 6 · “two fairs”."""

    check_in: CheckIn
    item: Item

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        said: list[Sayable] = [self.item.unit.amount(self.check_in.value)]
        if self.check_in.confidence is not None:
            said.append(say.CONFIDENCE.fill(n=Number(self.check_in.confidence)))
        if self.check_in.note:
            said.append(say.QUOTED.fill(words=Verbatim(self.check_in.note)))
        return " · ".join(part.say(lang) for part in said)


def read_row(item: Item, on: dt.date | None, entries: Mapping[Place, str], lang: Language) -> Written:
    """Read what stands in the fields of a row."""
    raw = {field: entries[item.id, field] for field in FIELDS if (item.id, field) in entries}
    last = last_until(item, on) if on is not None else None
    note, note_problem = read_note(raw.get("note", ""))
    return Written(
        item=item,
        on=on,
        raw=raw,
        last=last,
        value=read_value(raw.get("value", ""), item, last, lang),
        confidence=read_confidence(raw.get("confidence", ""), lang),
        target=read_figure(raw.get("target", ""), item, lang),
        note=note,
        note_problem=note_problem,
    )
