"""How a value stands to its target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from okrwidgets.pictures.measured.amounts import Amount, apart, gap, same
from okrwidgets.pictures.measured.subject import Subject
from okrwidgets.text import Sayable

Status = Literal["reached", "below", "above"]


@dataclass(frozen=True, slots=True)
class Standing:
    """A value beside its target, written so that the two look different where they are.

    Attributes:
        now: the value.
        target: to be reached.
        status: ``reached``, or on which side of the target the value lies.
        judged: whether it is known which direction is good; else only the side is said.
    """

    now: Amount
    target: Amount
    status: Status
    judged: bool

    @property
    def gap(self) -> Sayable:
        """What lies between the two."""
        return gap(self.now, self.target)

    @property
    def short(self) -> bool:
        """Whether it falls short: on the wrong side, where there is one."""
        return self.judged and self.status != "reached"

    @property
    def distance(self) -> float:
        """The gap as a share of the target."""
        difference = abs(self.now.value - self.target.value)
        return difference / abs(self.target.value) if self.target.value else difference and float("inf")


def standing(kpi: Subject, value: float, target: float) -> Standing:
    """Compare a value with its target, by the KPI's good direction.

    Examples:
        >>> from okrwidgets.pictures.measured.subject import subject
        >>> standing(subject("cost_per_lead"), 26.2, 20).status, standing(subject("roas"), 26.2, 20).status
        ('above', 'reached')
    """
    now, goal = apart(kpi.amount(value), kpi.amount(target))
    better = {"up": value > target, "down": value < target}.get(kpi.better, False)
    if better or same(now, goal):
        return Standing(now, goal, "reached", kpi.better != "context")
    return Standing(now, goal, "below" if value < target else "above", kpi.better != "context")
