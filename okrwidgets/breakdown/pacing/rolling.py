"""Scores of everything below a KPI or objective, from the bottom up."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from okrwidgets.breakdown.pacing import sentences as say
from okrwidgets.breakdown.pacing.placing import commitment_of
from okrwidgets.breakdown.pacing.score import Part, Score, judged, score, threshold_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan
from okrwidgets.model.records import Commitment
from okrwidgets.text import Sayable, Verbatim
from okrwidgets.text.listing import Listed

_MOST_NAMED: Final = 5


class _Raw(NamedTuple):
    """A part before its weight is known."""

    id: str
    title: str
    score: Score
    weight: float | None = None

    @property
    def named(self) -> str:
        return self.title or self.id


@dataclass(slots=True)
class Roller:
    """Rolls up one plan as it stands on a day; each part is scored once.

    A plan is checked for circles when it is read; one that was made without that check ends all the same:
    what is met again on its own way down has no score.
    """

    plan: Plan
    on: dt.date | None
    done: dict[str, Score] = field(default_factory=dict)
    below: dict[str, list[Objective]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for objective in self.plan.objectives:
            if objective.for_ is not None:
                self.below.setdefault(objective.for_, []).append(objective)

    def objective(self, objective: Objective) -> Score:
        """The score of an objective."""
        self._down_to_up([objective])
        return self.done[objective.id]

    def kpi(self, kpi: KPI) -> Score:
        """The score of what is done for a KPI."""
        objectives = self.below.get(kpi.id, [])
        self._down_to_up(objectives)
        return _mean(self._carried(kpi.id), "committed", say.NO_OBJECTIVES)

    def _down_to_up(self, objectives: Sequence[Objective]) -> None:
        """Score what lies below before what is above; without recursion, for levels may be many."""
        waiting = [(objective, False) for objective in reversed(objectives)]
        on_the_way: set[str] = set()
        while waiting:
            objective, ready = waiting.pop()
            if ready:
                on_the_way.discard(objective.id)
                self.done[objective.id] = self._of(objective)
            elif objective.id not in self.done and objective.id not in on_the_way:
                on_the_way.add(objective.id)
                waiting.append((objective, True))
                holders = (objective.id, *(row.id for row in objective.key_results))
                waiting += [(each, False) for id in holders for each in reversed(self.below.get(id, []))]

    def _of(self, objective: Objective) -> Score:
        commitment = commitment_of(objective, self.plan)
        rows = [_Raw(row.id, row.title, self._of_row(row, objective), row.weight) for row in objective.key_results]
        return _mean(rows + self._carried(objective.id), commitment, say.NO_KEY_RESULTS)

    def _carried(self, id: str) -> list[_Raw]:
        return [_Raw(each.id, each.title, self._seen(each)) for each in self.below.get(id, [])]

    def _of_row(self, row: KeyResult, objective: Objective) -> Score:
        own = score(row, plan=self.plan, on=self.on)
        if own.value is not None or row.id not in self.below:
            return own
        found = _mean(self._carried(row.id), objective.commitment, own.sentence)
        if found.value is None:
            return replace(own, without=found.without)
        return replace(found, notes=(say.FROM_BELOW.fill(title=row.title or row.id), *found.notes))

    def _seen(self, objective: Objective) -> Score:
        if objective.id in self.done:
            return self.done[objective.id]
        commitment = commitment_of(objective, self.plan)
        return Score(None, None, threshold_of(commitment), commitment, "B608", say.IN_CIRCLES)


def _mean(parts: Sequence[_Raw], commitment: Commitment | None, empty: Sayable) -> Score:
    nothing = Score(None, None, threshold_of(commitment), commitment, "B607", empty)
    if not parts:
        return nothing
    without = tuple(part.id for part in parts if part.score.value is None)
    shares = _shares(parts)
    made = tuple(Part(part.id, part.named, part.score, share) for part, share in zip(parts, shares, strict=True))
    if len(without) == len(parts):
        return replace(nothing, code="B605", sentence=say.NO_FIGURES_BELOW, parts=made, without=without)
    if not any(shares):
        return replace(nothing, code="B606", sentence=say.NO_WEIGHT, parts=made, without=without)
    counted = [(part.score.value or 0.0, part.weight) for part in made if part.weight]
    mean = math.fsum(value * weight for value, weight in counted)
    # the last bit of a sum may lie outside
    mean = min(max(mean, min(value for value, _ in counted)), max(value for value, _ in counted))
    return replace(judged(mean, commitment), parts=made, without=without, notes=tuple(_left_out(parts)))


def _left_out(parts: Sequence[_Raw]) -> Iterator[Sayable]:
    missing = tuple(Verbatim(part.named) for part in parts if part.score.value is None)
    if missing:
        yield say.LEFT_OUT.fill(len(missing), all=len(parts), titles=Listed(missing, _MOST_NAMED))


def _shares(parts: Sequence[_Raw]) -> list[float]:
    """What each part weighs among those that have a score, 0 to 1.

    Whatever scale the weights are given in: one without counts as the mean of those given.
    """
    given = [part.weight for part in parts if part.weight is not None]
    largest = max(given, default=0.0)
    # over the largest first: the sum of two large floats may be infinite
    usual = math.fsum(weight / largest for weight in given) / len(given) if largest else 1.0
    scaled = [
        0.0 if part.score.value is None else usual if part.weight is None else part.weight / largest if largest else 0.0
        for part in parts
    ]
    total = math.fsum(scaled)
    return [weight / total if total else 0.0 for weight in scaled]
