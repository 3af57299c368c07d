"""What the picture of a likelihood says: its title, its drawing in words, its notes."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from okrwidgets.breakdown.likelihood import Attainment
from okrwidgets.breakdown.likelihood import sentences as of_likelihood
from okrwidgets.breakdown.likelihood.speaking import chance, rounded
from okrwidgets.breakdown.trees import Driver
from okrwidgets.pictures.breakdown import likelihood_sentences as say
from okrwidgets.pictures.measured.page import Story
from okrwidgets.text import Filled, Sayable

_BELOW_THE_DRAWING: Final = (
    of_likelihood.COSTS_MOST,
    of_likelihood.COSTS_ALL,
    of_likelihood.FEW.one,
    of_likelihood.FEW.other,
    of_likelihood.APPROXIMATE,
    of_likelihood.SOME_WITHOUT_VALUE,
)
"""The other notes stand beside the figure that is asked for; on the page they would hide what matters."""


def story(found: Attainment, kpi: Driver) -> Story:
    """All that the picture says in words."""
    notes = tuple(note for note in found.notes if isinstance(note, Filled) and note.text in _BELOW_THE_DRAWING)
    return Story(_finding(found, kpi), say.ABOUT, tuple(_details(found, kpi)), notes)


def cannot_be_said(why: Sayable) -> Story:
    """Where there is nothing to draw, why that is."""
    return Story(say.NOT_YET, None, (), (why,))


def ends(found: Attainment, kpi: Driver) -> tuple[Sayable, Sayable]:
    """The interval of eighty in a hundred, as it is said."""
    low, high = rounded(kpi, found.low or 0.0, found.high or 0.0)
    return kpi.amount(low), kpi.amount(high)


def middle(found: Attainment, kpi: Driver) -> Sayable:
    """The median, with as many digits as the interval."""
    low, high, median = found.low or 0.0, found.high or 0.0, found.median or 0.0
    shown, _ = rounded(kpi, median, median + high - low)
    return kpi.amount(shown)


def _finding(found: Attainment, kpi: Driver) -> Sayable:
    said: dict[str, object] = {"chance": chance(found.probability or 0.0), "kpi": kpi.label}
    start, end = found.wanted
    if math.isinf(end):
        return say.REACHES.fill(target=kpi.amount(start), **said)
    if math.isinf(start):
        return say.STAYS_BELOW.fill(target=kpi.amount(end), **said)
    return say.STAYS_WITHIN.fill(start=kpi.amount(start), end=kpi.amount(end), **said)


def _details(found: Attainment, kpi: Driver) -> Iterator[Sayable]:
    first, last = rounded(kpi, found.outcomes[0], found.outcomes[-1])
    reaching = found.reaching[1] - found.reaching[0]
    yield say.ALT_DOTS.fill(first=kpi.amount(first), last=kpi.amount(last), n=reaching)
    low, high = ends(found, kpi)
    yield say.ALT_MIDDLE.fill(median=middle(found, kpi), low=low, high=high)
