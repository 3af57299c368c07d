"""One thing that a breakdown says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from okrwidgets.breakdown.spoken import Spoken
from okrwidgets.text import Sayable

Kind = Literal[
    "gap",
    "likelihood",
    "tension",
    "ratio",
    "each",
    "value",
    "implied",
    "coverage",
    "pace",
    "timing",
    "problem",
    "alignment",
    "conflict",
    "share",
]
Status = Literal["assumed", "short", "fits", "open"]


@dataclass(frozen=True, slots=True, repr=False)
class Line(Spoken):
    """One thing that a breakdown says, for example what it takes for granted.

    Attributes:
        code: stable for ever.
        kind: the ``gap`` between key results and KPI; the ``likelihood``; a ``tension`` between two figures;
            the ``ratio`` of an output to an input, the money that ``each`` output must bring, the ``value``
            that it is assumed to bring, any other ``implied`` figure; what the ``coverage`` lacks; the weekly
            ``pace`` of an input; the ``timing`` of the money; a ``problem`` of the formulas; how the parts hang
            together (``alignment``), what pulls against what (``conflict``), who carries how much (``share``).
        sentence: in both languages.
        value: exactly what is said: 0.1, 3333.33…, the money in all, 23.07…; ``None`` where there is none.
        key_results: ids of those it speaks of.
        status: ``assumed``; where it can be compared with a figure of the plan, ``short`` or ``fits``; ``open``
            where it asks something.
    """

    code: str
    kind: Kind
    sentence: Sayable
    value: float | None
    key_results: tuple[str, ...]
    status: Status = "assumed"
