"""How a figure compares with the line, for each way of counting."""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.breakdown.pacing import sentences as say
from okrwidgets.breakdown.pacing.amounts import about
from okrwidgets.breakdown.pacing.expected import figure_at, keeps_band, share_at
from okrwidgets.breakdown.pacing.placing import Item, target_of
from okrwidgets.breakdown.pacing.score import reaches, threshold_of
from okrwidgets.breakdown.pacing.working_days import WorkingDays
from okrwidgets.model import CheckIn
from okrwidgets.model.records import Commitment
from okrwidgets.text import Sayable, Text
from okrwidgets.text.dates import Interval
from okrwidgets.text.numbers import Number, Percent

Way = Literal["line", "ceiling", "keep", "milestone"]
_FAR_OUTSIDE: Final = 0.5
"""Progress of a figure that is outside the band by the band's half-width."""


@dataclass(frozen=True, slots=True)
class Course:
    """A figure beside the line, as of its own day.

    Attributes:
        way: how it is counted.
        row: the check-in.
        asked: the figure that the line asks for on that day, or allows.
        ratio: 1 where it is exactly on the line, more where it is better.
        needed: what it takes from there on, as a multiple of the planned pace; for a ceiling the planned pace
            as a multiple of what is left for each day.
        is_final: reached, and cannot be lost again.
        passed_ceiling: more is used up than there is.
    """

    way: Way
    row: CheckIn
    asked: float
    ratio: float
    needed: float
    is_final: bool = False
    passed_ceiling: bool = False

    def sentence(self, name: str, item: Item, end: Interval) -> Sayable:
        """What was found, in words."""
        key = f"{name}_at_the_end" if name == "at_risk" and self.needed == math.inf else name
        text = _SAID[self.way].get(key) or _SAID[self.way].get(name) or _SAID_OF_ALL[name]
        left = 1 / self.needed if self.needed else math.inf
        return text.fill(
            value=item.unit.amount(self.row.value),
            day=Interval(self.row.date, self.row.date),
            expected=about(item, self.asked),
            target=item.unit.amount(target_of(item)),
            band=item.unit.amount(item.band or 0.0),
            end=end,
            factor=Number(self.needed, 1) if math.isfinite(self.needed) else "",
            left=Percent(left * 100, 0) if math.isfinite(left) else "",
        )


def course_of(item: Item, days: WorkingDays, row: CheckIn, share: float, commitment: Commitment | None) -> Course:
    """Compare a check-in with the line of its own day.

    Args:
        item: for which progress can be said.
        days: of its period.
        row: the check-in.
        share: its progress.
        commitment: the line leads to 0.7 of the way for what is aspirational.
    """
    goal, gone = threshold_of(commitment), days.share(row.date)
    reached = reaches(share, commitment)
    if keeps_band(item):
        needed = 1.0 if share >= _FAR_OUTSIDE else math.inf
        return Course("keep", row, target_of(item), 1.0 if reached else 0.0, needed)
    if item.unit.kind != "milestone" and item.counts == "total" and item.better == "down":
        most = min(target_of(item) * (2 - goal), sys.float_info.max)
        allowed = most * gone
        left = _over(_over(most - row.value, most), 1 - gone)
        return Course("ceiling", row, allowed, _over(allowed, row.value), _over(1.0, left), passed_ceiling=not reached)
    asked = goal * share_at(item, days, row.date)
    needed = _over(_over(goal - share, goal), 1 - gone)
    milestone = item.unit.kind == "milestone"
    is_final = share >= 1 and (milestone or (item.counts == "total" and item.better == "up"))
    ratio = share / asked if asked else math.inf if share >= 0 else -math.inf
    return Course("milestone" if milestone else "line", row, figure_at(item, asked), ratio, needed, is_final)


def _over(part: float, whole: float) -> float:
    """A quotient, and infinity where nothing is left to divide by."""
    return part / whole if whole > 0 else 0.0 if part <= 0 else math.inf


_SAID_OF_ALL: Final[dict[str, Text]] = {
    "done": say.DONE,
    "short": say.SHORT,
    "over": say.OVER,
}

_SAID: Final[dict[Way, dict[str, Text]]] = {
    "line": {
        "on_track": say.ON_TRACK,
        "behind": say.BEHIND,
        "at_risk": say.AT_RISK,
        "at_risk_at_the_end": say.AT_RISK_NO_DAYS,
    },
    "ceiling": {
        "on_track": say.CEILING_ON_TRACK,
        "behind": say.CEILING_BEHIND,
        "at_risk": say.CEILING_AT_RISK,
        "at_risk_at_the_end": say.CEILING_AT_RISK_NOTHING,
    },
    "keep": {
        "on_track": say.KEEP_ON_TRACK,
        "behind": say.KEEP_OUTSIDE,
        "at_risk": say.KEEP_FAR_OUTSIDE,
        "done": say.KEEP_DONE,
        "short": say.KEEP_SHORT,
    },
    "milestone": {
        "on_track": say.MILESTONE_ON_TRACK,
        "behind": say.MILESTONE_BEHIND,
        "at_risk": say.MILESTONE_BEHIND,
    },
}
