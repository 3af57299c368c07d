"""Targets that only repeat or share out the one above them: no way of getting there is in them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from okrwidgets.breakdown import sentences
from okrwidgets.model import KPI, KeyResult, Objective
from okrwidgets.text import Sayable


@dataclass(frozen=True, slots=True)
class Repeat:
    """A target without a way to it.

    Attributes:
        kind: ``copied`` from above, or ``divided``: several that only share it out.
        about: id of the key result that copies, of the objective whose key results divide.
        key_results: ids of those it is about.
        sentence: in both languages.
    """

    kind: Literal["copied", "divided"]
    about: str
    key_results: tuple[str, ...]
    sentence: Sayable


def repeats(objective: Objective, parent: KPI | KeyResult | Objective | None) -> Iterator[Repeat]:
    """Find what an objective's key results only repeat of the part that it derives from.

    Args:
        objective: with its key results.
        parent: the KPI or key result above it.
    """
    if parent is None or isinstance(parent, Objective) or not parent.target:
        return
    target = parent.target
    name = (parent.name if isinstance(parent, KPI) else parent.title) or parent.id
    shown = {"parent": name, "target": parent.unit.amount(target)}
    alike = [row for row in objective.key_results if row.target and row.unit == parent.unit]
    for row in alike:
        if row.target == target:
            yield Repeat("copied", row.id, (row.id,), sentences.COPIED.fill(title=row.title or row.id, **shown))
    total = sum(row.target or 0.0 for row in alike)
    if len(alike) > 1 and parent.counts == "total" and math.isclose(total, target, rel_tol=1e-9):
        ids = tuple(row.id for row in alike)
        yield Repeat("divided", objective.id, ids, sentences.DIVIDED.fill(**shown))
