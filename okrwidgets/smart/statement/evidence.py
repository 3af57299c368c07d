"""What a statement offers for each letter: what it names, what measures it, the lever. Rules say what is missing."""

from __future__ import annotations

from dataclasses import dataclass

from okrwidgets.smart.statement.activity import is_activity
from okrwidgets.smart.statement.lever import Lever, lever_of
from okrwidgets.smart.statement.measured import Measure, measured_by
from okrwidgets.smart.statement.named import named_thing
from okrwidgets.smart.statement.record import Phrase, Statement


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the text alone offers.

    Attributes:
        measured_by: a `target`, a checkable `universal`, a `completion` that two observers would judge alike, or
            nothing.
        lever: an `action` or a direction, a `comparator` on a KPI, an `end_state` that an owner can bring about, or
            nothing.
        named: the thing that is to change or to be there, or nothing that one could point to.
        activity: whether only an output is promised.
    """

    measured_by: Measure | None
    lever: Lever | None
    named: Phrase | None
    activity: bool


def evidence_of(said: Statement) -> Evidence:
    """Look at a statement letter by letter."""
    measured = measured_by(said)
    return Evidence(measured, lever_of(said, measured), named_thing(said, measured), is_activity(said, measured))
