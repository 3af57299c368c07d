"""How far a KPI or key result has come on its way to the target."""

from __future__ import annotations

import math
from dataclasses import dataclass

from okrwidgets.breakdown import sentences
from okrwidgets.model import KPI, KeyResult
from okrwidgets.text import Sayable


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it has come, or why that cannot be said.

    Attributes:
        share: 1.0 where the target is reached; above 1 beyond it, below 0 behind the start.
        value: the figure that was judged.
        why: why there is no share, and what is asked for.
        code: of the reason.
    """

    share: float | None = None
    value: float | None = None
    why: Sayable | None = None
    code: str | None = None


class _NoShare(Exception):  # noqa: N818  # not an error: a way to answer from within
    def __init__(self, code: str, why: Sayable) -> None:
        super().__init__(code)
        self.code, self.why = code, why


def progress(item: KPI | KeyResult, value: float | None = None) -> Progress:
    """Judge a figure against the target, in the direction that counts as better.

    ======================  ==========================================================================
    total, up               ``value / target``; the period starts at 0, never at ``previous``
    total, down (ceiling)   1 up to the target, above it ``1 - (value - target) / target``
    level, up or down       ``(value - start) / (target - start)``
    keep                    1 within ``target ± band``; outside, 1 less the distance from the band, as a
                            share of the start's distance from it, or of the band's whole width where
                            the start lies inside or is unknown
    milestone               ``value / target``, with 1 as the target where none is given
    ======================  ==========================================================================

    A zero denominator gives no share and a reason, never 0 and never infinity.

    Args:
        item: with its target.
        value: the figure; the last check-in by date where none is given.

    Examples:
        >>> from okrwidgets.model import KPI, Unit
        >>> progress(KPI(id="revenue", previous=82000, target=100000), 41000).share
        0.41
        >>> progress(KPI(id="churn", counts="level", better="down", start=5, target=3), 6).share
        -0.5
        >>> progress(KPI(id="leads"), 5).why.say("en")
        'There is no target yet, so there is nothing to measure progress against: up to what figure?'
    """
    if value is None:
        last = max(enumerate(item.check_ins), key=lambda row: (row[1].date, row[0]), default=None)
        value = last[1].value if last else None
    if value is None or not math.isfinite(value):
        return Progress(why=sentences.NO_FIGURE_YET, code="B201")
    try:
        share = _share(item, value)
    except _NoShare as reason:
        return Progress(value=value, why=reason.why, code=reason.code)
    except (OverflowError, ZeroDivisionError):
        share = math.inf
    if not math.isfinite(share):
        return Progress(value=value, why=sentences.FIGURES_TOO_FAR_APART, code="B208")
    return Progress(share or 0.0, value)


def _share(item: KPI | KeyResult, value: float) -> float:
    target = item.target
    if item.unit.kind == "milestone":
        return _of_total(1.0 if target is None else target, value)
    if target is None:
        raise _NoShare("B202", sentences.NO_TARGET_YET)
    if item.better == "keep":
        return _kept(item, target, value)
    if item.counts == "level":
        return _on_the_way(item, target, value)
    return _of_total(target, value) if item.better == "up" else _under_the_ceiling(target, value)


def _of_total(target: float, value: float) -> float:
    _require_positive(target)
    return value / target


def _under_the_ceiling(target: float, value: float) -> float:
    if target >= 0 and value <= target:
        return 1.0
    _require_positive(target)
    return 1 - (value - target) / target


def _require_positive(target: float) -> None:
    if target == 0:
        raise _NoShare("B203", sentences.TARGET_IS_ZERO)
    if target < 0:
        raise _NoShare("B204", sentences.TOTAL_BELOW_ZERO)


def _on_the_way(item: KPI | KeyResult, target: float, value: float) -> float:
    start = item.start
    if start is None:
        raise _NoShare("B205", sentences.NO_START_YET)
    if start == target:
        raise _NoShare("B206", sentences.START_IS_TARGET.fill(target=item.unit.amount(target)))
    if (target > start) != (item.better == "up"):
        ways = {"start": item.unit.amount(start), "target": item.unit.amount(target)}
        raise _NoShare("B207", sentences.TARGET_BEHIND_START.fill(**ways))
    return (value - start) / _finite(target - start)


def _kept(item: KPI | KeyResult, target: float, value: float) -> float:
    band = item.band or 0.0
    outside = max(0.0, abs(value - target) - band)
    if not outside:
        return 1.0
    at_start = max(0.0, abs(item.start - target) - band) if item.start is not None else 0.0
    scale = at_start or 2 * band
    if not scale:
        raise _NoShare("B209", sentences.NO_BAND_YET.fill(target=item.unit.amount(target)))
    return 1 - outside / _finite(scale)


def _finite(way: float) -> float:
    if not math.isfinite(way):  # else a finite figure over an infinite way would pass for 0
        raise OverflowError
    return way
