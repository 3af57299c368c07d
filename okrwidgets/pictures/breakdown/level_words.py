"""What a picture of the levels says: its title, its drawing in words, its notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from okrwidgets.breakdown.aligning import Alignment, Branch, Carried
from okrwidgets.breakdown.aligning.amounts import part_of
from okrwidgets.breakdown.aligning.hierarchy import title_of
from okrwidgets.model import KPI
from okrwidgets.pictures import sentences as common
from okrwidgets.pictures.blocks import target_of
from okrwidgets.pictures.breakdown import sentences as say
from okrwidgets.pictures.breakdown.level_rows import NOTHING, Band
from okrwidgets.pictures.measured.page import Story
from okrwidgets.pictures.measured.subject import Capital
from okrwidgets.text import Sayable
from okrwidgets.text.listing import Listed
from okrwidgets.text.numbers import Percent

_SAID: Final = {
    (True, False): say.ALT_BRANCH,
    (True, True): say.ALT_BRANCH_FOR,
    (False, False): say.ALT_BRANCH_OPEN,
    (False, True): say.ALT_BRANCH_FOR_OPEN,
}
"""By whether there is a share, and whether it hangs on another objective."""


class Shown(NamedTuple):
    """What is drawn.

    Attributes:
        kpi: at the top.
        carried: how it is shared out.
        bands: the levels that are shown.
        titles: of every part of the plan, by id.
        left_out: so many objectives have no room.
        nowhere: so many objectives of the plan lead to no KPI.
    """

    kpi: KPI
    carried: Carried
    bands: Sequence[Band]
    titles: Mapping[str, str]
    left_out: int
    nowhere: int

    @property
    def has_shares(self) -> bool:
        """Whether there are bars."""
        return bool(self.carried.objectives) and bool(self.carried.whole)

    @property
    def starts_at(self) -> float | None:
        """From where the way to the target is shared out, where that is not 0."""
        if not self.has_shares or self.kpi.target is None or self.carried.whole is None:
            return None
        start = self.kpi.target - self.carried.whole
        return start if abs(start) > NOTHING * abs(self.kpi.target) else None

    @property
    def nobody(self) -> float | None:
        """What no branch carries, where that is worth a bar."""
        whole, rest = self.carried.whole, self.carried.rest
        return rest if self.has_shares and whole and rest is not None and rest / whole >= NOTHING else None

    def share(self, branch: Branch) -> Sayable:
        """In the KPI's unit."""
        return part_of(self.kpi, branch.share or 0.0)

    def part(self, branch: Branch) -> Sayable:
        """As a fraction of the whole."""
        return Percent(100 * (branch.part or 0.0))


def no_kpi() -> Story:
    """Of a plan without the KPI that is asked for."""
    return Story(common.NO_KPI)


def story(shown: Shown, found: Alignment) -> Story:
    """All that the picture says in words."""
    about = say.ABOUT_LEVELS if shown.has_shares else say.ABOUT_LEVELS_ONLY
    return Story(_finding(shown, found), about if shown.bands else None, tuple(_details(shown)), tuple(_notes(shown)))


def _finding(shown: Shown, found: Alignment) -> Sayable:
    name = title_of(shown.kpi)
    top = [branch for branch in found.branches if branch.parent == shown.kpi.id]
    if not top:
        return say.NOTHING_DERIVES.fill(kpi=name)
    if not shown.has_shares or not shown.carried.whole:
        return say.SHARES_UNSAID.fill(kpi=name)
    if shown.nobody is not None:
        return say.NOBODY_CARRIES.fill(share=part_of(shown.kpi, shown.nobody), kpi=name)
    rest = shown.carried.rest or 0.0
    if rest / shown.carried.whole <= -NOTHING:
        return say.CARRY_MORE.fill(share=part_of(shown.kpi, -rest), kpi=name)
    largest = max(top, key=lambda branch: branch.part or 0.0)
    if (largest.part or 0.0) > 1 - NOTHING:
        return say.CARRIES_ALL.fill(title=largest.title, kpi=name)
    alike = [branch for branch in top if abs((branch.part or 0.0) - (largest.part or 0.0)) < NOTHING]
    if len(alike) == len(top):
        return say.CARRY_ALIKE.fill(n=len(top), kpi=name)
    return say.CARRIES_MOST.fill(title=largest.title, kpi=name, part=shown.part(largest))


def _details(shown: Shown) -> Iterator[Sayable]:
    target = target_of(shown.kpi)
    text = common.ALT_KPI_OPEN if target is None else common.ALT_KPI
    yield text.fill(name=shown.kpi.name or common.UNTITLED, target=target)
    for band in shown.bands:
        for row in band.rows:
            branch = row.branch
            upper = shown.titles[branch.parent] if branch.depth > 1 and branch.parent else ""
            text = _SAID[row.start is not None, bool(upper)]
            shares = {"share": shown.share(branch), "part": shown.part(branch)}
            yield text.fill(level=Capital(band.name), title=branch.title, upper=upper, **shares)
    if shown.nobody is not None:
        part = Percent(100 * shown.nobody / (shown.carried.whole or 1.0))
        yield say.ALT_NOBODY.fill(share=part_of(shown.kpi, shown.nobody), part=part)


def _notes(shown: Shown) -> Iterator[Sayable]:
    if shown.starts_at is not None and shown.kpi.target is not None:
        unit = shown.kpi.unit
        yield say.ON_THE_WAY.fill(start=unit.amount(shown.starts_at), target=unit.amount(shown.kpi.target))
    if shown.left_out:
        yield say.OBJECTIVES_LEFT_OUT.fill(shown.left_out)
    if shown.nowhere:
        yield say.LEAD_NOWHERE.fill(shown.nowhere)
    if shown.carried.assumed and shown.has_shares:
        yield say.ONLY_WITH.fill(drivers=Listed(shown.carried.assumed, most=6))
