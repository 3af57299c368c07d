"""One save."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from okrwidgets.checking_in import sentences as say
from okrwidgets.model import CheckIn, Plan
from okrwidgets.text import Sayable
from okrwidgets.text.dates import LongDay


@dataclass(frozen=True, slots=True)
class Saved:
    """What one save has put into the plan.

    Attributes:
        before: the plan before it.
        after: the plan with it.
        new: the check-ins, by the id of their row.
        on: their day.
        left: how many rows could not be read and stay.
    """

    before: Plan
    after: Plan
    new: Mapping[str, CheckIn]
    on: dt.date
    left: int

    def is_in(self, plan: Plan) -> bool:
        """Whether the plan has all of it: undo takes it back."""
        return all(new in getattr(plan.find(id), "check_ins", ()) for id, new in self.new.items())

    def sentence(self) -> Sayable:
        """How many are in the plan now, and how many rows are left over."""
        done = say.SAVED.fill(len(self.new), day=LongDay(self.on))
        return say.SAVED_AND_LEFT.fill(saved=done, left=say.LEFT_OVER.fill(self.left)) if self.left else done
