"""The words below a line over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from okrwidgets.pictures.lettering import measure
from okrwidgets.pictures.measured.page import SMALL, widest

if TYPE_CHECKING:
    from okrwidgets.pictures.measured.page import Page
    from okrwidgets.pictures.measured.rows import PeriodName
    from okrwidgets.pictures.measured.timeline import Moment

_AIR: Final = 0.1
_HEAD: Final = 0.06
_EVERY: Final[dict[str, tuple[int, ...]]] = {"month": (1, 2, 3, 6, 12), "quarter": (1, 2, 4)}


def below_axis(kind: PeriodName) -> float:
    """The height of the words: the periods, and below them their years."""
    return (1 if kind == "year" else 2) * SMALL.line + 2 * _HEAD


@dataclass(frozen=True, slots=True)
class Axis:
    """Where the periods stand.

    Attributes:
        page: to be drawn on.
        moments: the periods.
        left: where the first one starts.
        step: the width of each.
        bottom: the height of the axis.
    """

    page: Page
    moments: Sequence[Moment]
    left: float
    step: float
    bottom: float

    def periods(self) -> None:
        """Write as many periods as have room, evenly; months and quarters from the start of the year."""
        page, theme = self.page, self.page.canvas.theme
        words = [moment.tick(page.lang) for moment in self.moments]
        fits = max(1, -int(-(widest(words, SMALL) + _AIR) // self.step))
        every = next((n for n in _EVERY.get(self.moments[0].kind, ()) if n >= fits), fits)
        taken, end = page.left, self.left + len(words) * self.step + _HEAD / 2
        for place, (moment, said) in enumerate(zip(self.moments, words, strict=True)):
            if _number(moment, place) % every:
                continue
            x = self.left + (place + 0.5) * self.step
            page.line([x, x], [self.bottom, self.bottom + 0.04], theme.line, 0.8)
            half = measure(said, SMALL) / 2
            if x - half >= taken and x + half <= end:
                page.write(x, self.bottom + _HEAD + SMALL.line / 2, said, SMALL, theme.soft, "center")
                taken = x + half + _AIR / 2

    def years(self) -> None:
        """Write each year once, below its periods, where it has room."""
        page, theme = self.page, self.page.canvas.theme
        if self.moments[0].kind == "year":
            return
        years = [moment.start.year for moment in self.moments]
        head = self.bottom + _HEAD + SMALL.line
        for year in dict.fromkeys(years):
            first, count = years.index(year), years.count(year)
            x, width = self.left + first * self.step, count * self.step
            if count == len(years) or width >= measure(str(year), SMALL) + _AIR:
                page.write(x + width / 2, head + SMALL.line / 2, str(year), SMALL, theme.soft, "center")
            if first:
                page.line([x, x], [head + 0.03, head + SMALL.line], theme.line, 0.8)


def _number(moment: Moment, place: int) -> int:
    """Counted from the start of the year, where a year has few of them."""
    if moment.kind == "month":
        return moment.start.month - 1
    return (moment.start.month - 1) // 3 if moment.kind == "quarter" else place
