"""What a funnel says: its title, and each step in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from okrwidgets.pictures.measured import sentences as say
from okrwidgets.pictures.measured.amounts import Amount
from okrwidgets.pictures.measured.page import Story
from okrwidgets.pictures.measured.subject import Capital, Inside
from okrwidgets.text import Sayable
from okrwidgets.text.listing import Listed


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        name: what is counted.
        amount: how many; ``None`` where nobody knows.
        whole: whether every row has a value.
    """

    name: Sayable
    amount: Amount | None
    whole: bool = True


def rate_between(first: Step, last: Step) -> Amount | None:
    """Which share gets from one step to another; ``None`` where it cannot be said."""
    if first.amount is None or last.amount is None or first.amount.value <= 0 or last.amount.value < 0:
        return None
    return Amount(last.amount.value / first.amount.value, "percent")


def narrowest(steps: Sequence[Step]) -> int | None:
    """The position of the step that the smallest share reaches."""
    rates = [(rate.value, n) for n, pair in enumerate(pairwise(steps), 1) if (rate := rate_between(*pair))]
    return min(rates)[1] if rates else None


def story(steps: Sequence[Step], rows: int, span: Sayable | None) -> Story:
    """All that the picture says in words.

    Args:
        steps: first to last.
        rows: of the table.
        span: over which time.
    """
    if not rows:
        return Story(say.NO_ROWS, None, (), (say.NO_ROWS_HINT,))
    about = span
    overall = rate_between(steps[0], steps[-1])
    if overall is not None and len(steps) > 2:
        ends = {"first": Inside(steps[0].name), "last": Inside(steps[-1].name), "rate": overall}
        about = say.ABOUT_FUNNEL.fill(**ends) if span is None else say.ABOUT_FUNNEL_SPAN.fill(span=span, **ends)
    partly = tuple(Inside(step.name) for step in steps if step.amount is not None and not step.whole)
    notes = (say.COUNTED_IN_PART.fill(names=Listed(partly)),) if partly else ()
    return Story(finding(steps), about, tuple(_details(steps)), notes)


def finding(steps: Sequence[Step]) -> Sayable:
    """The title: a step that has more than the one before, else the narrowest."""
    for first, last in pairwise(steps):
        rate = rate_between(first, last)
        if rate is not None and rate.value > 1:
            return say.WIDENS.fill(first=Inside(first.name), last=Inside(last.name))
    place = narrowest(steps)
    if place is None:
        only = steps[0]
        alone = len(steps) == 1 and only.amount is not None
        return say.STEP.fill(name=Capital(only.name), value=only.amount) if alone else say.NO_STEP_YET
    first, last = steps[place - 1], steps[place]
    text = say.ONE_STEP if len(steps) == 2 else say.NARROWEST
    return text.fill(first=Inside(first.name), last=Inside(last.name), rate=rate_between(first, last))


def _details(steps: Sequence[Step]) -> Iterator[Sayable]:
    for n, step in enumerate(steps):
        name = Capital(step.name)
        rate = rate_between(steps[n - 1], step) if n else None
        if step.amount is None:
            yield say.STEP_MISSING.fill(name=name)
        elif rate is None:
            yield say.STEP.fill(name=name, value=step.amount)
        else:
            yield say.STEP_FROM.fill(name=name, value=step.amount, rate=rate)
