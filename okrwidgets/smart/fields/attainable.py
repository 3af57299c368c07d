"""The letter A: who can act is a field; whether it can be reached is asked, never concluded from a figure."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.model import KPI, KeyResult
from okrwidgets.smart.fields import sentences
from okrwidgets.smart.letters import Letter
from okrwidgets.text import Language, Sayable, reader_language
from okrwidgets.text.numbers import write_percent


@dataclass(frozen=True, slots=True)
class Growth:
    """A change in percent with its sign: +22%."""

    percent: float

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        size = write_percent(abs(self.percent), lang or reader_language(), 0 if abs(self.percent) >= 1 else 1)
        return f"{'−' if self.percent < 0 else '+'}{size}"


def actionable(owner: Sayable | None, question: Sayable, missing: tuple[str, ...] = (), by: str = "owner") -> Letter:
    """The letter A: ``missing`` without an owner, else ``ask``."""
    if owner is None:
        return Letter("A", "missing", (), sentences.NO_OWNER, sentences.WHO_CAN_ACT, ("owner",))
    return Letter("A", "ask", (by,), owner, question, missing)


def challenge(item: KPI | KeyResult) -> tuple[Sayable, tuple[str, ...]]:
    """What to ask about reaching the target, and the field that would help to answer."""
    before, field = _before(item)
    if item.target is None:
        return sentences.CAN_BE_REACHED, ()
    target = item.unit.amount(item.target)
    if before is None:
        if field is None:
            return sentences.CAN_BE_REACHED, ()
        return sentences.REACHED_BEFORE.fill(target=target), (field,)
    was = item.unit.amount(before)
    if before == item.target:
        return sentences.SAME_AS_BEFORE.fill(before=was), ()
    growth = 100 * (item.target - before) / before if before > 0 else None
    # from 2% to 3% is one point and half as much again: a percentage of a percentage only confuses
    if growth is None or item.unit.kind == "percent" or abs(growth) > 10**6:
        return sentences.CHANGE.fill(before=was, target=target), ()
    return sentences.GROWTH.fill(before=was, target=target, growth=Growth(growth)), ()


def _before(item: KPI | KeyResult) -> tuple[float | None, str | None]:
    """The last comparable figure, and the field that would hold it."""
    if isinstance(item, KPI) and (item.previous is not None or item.counts == "total"):
        return item.previous, "previous"
    if item.counts == "level":
        return item.start, "start"
    return None, None
