"""The score of a key result or KPI, 0.0 to 1.0, and whether that counts as reached."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.pacing import sentences as say
from okrwidgets.breakdown.pacing.placing import Item, commitment_of, days_of
from okrwidgets.breakdown.pacing.readings import readings
from okrwidgets.breakdown.progress import progress
from okrwidgets.model import Plan
from okrwidgets.model.records import Commitment
from okrwidgets.text import Sayable
from okrwidgets.text.numbers import Number

ASPIRATIONAL: Final = 0.7
"""From here on an aspirational one counts as reached (Google re:Work: committed 1.0, aspirational 0.7 on average)."""
_NEARLY: Final = 1e-9
"""A target is not missed by the rounding of sums."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a rolled-up score is made of.

    Attributes:
        id: of the key result or objective.
        title: its title, or its id.
        score: of its own, or rolled up from what lies below it.
        weight: its share of the whole, 0 to 1; all of them add up to 1 over the parts that have a score.
    """

    id: str
    title: str
    score: Score
    weight: float


@dataclass(frozen=True, slots=True)
class Score:
    """How far it has come, 0.0 to 1.0, judged by whether it must be reached.

    Attributes:
        value: progress, not below 0 and not above 1; ``None`` where it cannot be said.
        reached: ``value`` is at least ``threshold``; ``None`` without a value.
        threshold: 1.0 for what must be reached, 0.7 for what may be out of reach.
        commitment: as the objective says; ``None`` where it does not, which is judged as committed.
        code: of the rule, or of the reason why there is none.
        sentence: the score and by which rule it is judged, or why there is none.
        parts: for a roll-up; empty for a single figure.
        without: ids of the parts that have no figure yet and were left out.
        notes: what else should be known of it.
    """

    value: float | None
    reached: bool | None
    threshold: float
    commitment: Commitment | None
    code: str
    sentence: Sayable
    parts: tuple[Part, ...] = ()
    without: tuple[str, ...] = ()
    notes: tuple[Sayable, ...] = ()


def threshold_of(commitment: Commitment | None) -> float:
    """From which share of the way it counts as reached."""
    return ASPIRATIONAL if commitment == "aspirational" else 1.0


def reaches(share: float, commitment: Commitment | None) -> bool:
    """Whether this share of the way counts as reached."""
    return share >= threshold_of(commitment) - _NEARLY


def score(item: Item, value: float | None = None, *, plan: Plan | None = None, on: dt.date | None = None) -> Score:
    """Judge how far a figure has come.

    Args:
        item: a key result or KPI with its target.
        value: the figure; the latest check-in where none is given.
        plan: that holds it, and knows whether it must be reached; without it that is not said.
        on: the current date; later check-ins, and with a plan those outside the period, do not count.

    Examples:
        >>> from okrwidgets.model import KPI
        >>> score(KPI(id="revenue", target=100000), 41000).sentence.say("en")
        'Score 0.41. Committed: it counts as reached at 1.0.'
    """
    if value is None and on is not None:
        last = readings(item, on, days_of(item, plan) if plan is not None else None).last
        found = progress(item, last.value) if last is not None else progress(item.replace(check_ins=()))
    else:
        found = progress(item, value)
    commitment = commitment_of(item, plan)
    if found.share is None:
        why = found.why or say.NO_SCORE
        return Score(None, None, threshold_of(commitment), commitment, found.code or "B605", why)
    return judged(found.share, commitment)


def judged(share: float, commitment: Commitment | None) -> Score:
    """The score that belongs to a share of the way."""
    code, text = _RULES[commitment]
    value, reached = min(max(share, 0.0), 1.0), reaches(share, commitment)
    sentence = text.fill(score=shown_score(value, reached=reached, commitment=commitment))
    return Score(value, reached, threshold_of(commitment), commitment, code, sentence)


def shown_score(value: float, *, reached: bool, commitment: Commitment | None) -> Number:
    """Two decimals, rounded down where rounding up would look like reached: 0.998 is 0.99 and not 1."""
    shown = round(value, 2)
    if not reached and shown >= threshold_of(commitment):
        shown = threshold_of(commitment) - 0.01
    return Number(shown)


_RULES: Final = {
    "committed": ("B601", say.SCORE_COMMITTED),
    "aspirational": ("B602", say.SCORE_ASPIRATIONAL),
    None: ("B603", say.SCORE_TYPE_OPEN),
}
