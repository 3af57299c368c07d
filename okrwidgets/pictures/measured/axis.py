"""The words below a line over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from okrwidgets.pictures.lettering import measure
from okrwidgets.pictures.measured.page import SMALL, widest

if TYPE_CHECKING:
    from okrwidgets.pictures.measured.page import Page
    from okrwidgets.pictures.measured.timeline import Moment

_AIR: Final = 0.1
_EVERY: Final[dict[str, tuple[int, ...]]] = {"month": (1, 2, 3, 6, 12), "quarter": (1, 2, 4)}


def under_axis(page: Page, moments: Sequence[Moment], left: float, step: float, bottom: float) -> None:
    """Write as many periods as have room, evenly, months and quarters from the start of the year."""
    words = [moment.tick(page.lang) for moment in moments]
    fits = max(1, -int(-(widest(words, SMALL) + _AIR) // step))
    every = next((n for n in _EVERY.get(moments[0].kind, ()) if n >= fits), fits)
    taken = page.left
    for place, (moment, said) in enumerate(zip(moments, words, strict=True)):
        x = left + (place + 0.5) * step
        page.line([x, x], [bottom, bottom + 0.04], page.canvas.theme.line, 0.8)
        half = measure(said, SMALL) / 2
        if _number(moment, place) % every == 0 and x - half >= taken and x + half <= page.right:
            page.write(x, bottom + 0.06 + SMALL.line / 2, said, SMALL, page.canvas.theme.soft, "center")
            taken = x + half + _AIR / 2


def year_marks(page: Page, moments: Sequence[Moment], left: float, step: float, bottom: float) -> None:
    """Write each year once, below its periods, where it has room."""
    if moments[0].kind == "year":
        return
    years = [moment.start.year for moment in moments]
    for year in dict.fromkeys(years):
        first = years.index(year)
        last = len(years) - 1 - years[::-1].index(year)
        x0, x1 = left + first * step, left + (last + 1) * step
        middle = bottom + 0.08 + 1.5 * SMALL.line
        alone = len(set(years)) == 1
        if alone or x1 - x0 >= measure(str(year), SMALL) + _AIR:
            page.write((x0 + x1) / 2, middle, str(year), SMALL, page.canvas.theme.soft, "center")
        if first:
            head, foot = bottom + 0.1 + SMALL.line, bottom + 0.06 + 2 * SMALL.line
            page.line([x0, x0], [head, foot], page.canvas.theme.line, 0.8)


def _number(moment: Moment, place: int) -> int:
    """Counted from the start of the year, where a year has few of them."""
    if moment.kind == "month":
        return moment.start.month - 1
    return (moment.start.month - 1) // 3 if moment.kind == "quarter" else place
