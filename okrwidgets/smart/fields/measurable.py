"""The letter M of what has a unit and a target."""

from __future__ import annotations

from okrwidgets.model import KPI, KeyResult
from okrwidgets.smart.fields import sentences
from okrwidgets.smart.letters import Letter


def measurable(item: KPI | KeyResult) -> Letter:
    """Unit and target; for a level its start, for a value to keep its band."""
    if item.unit.kind == "milestone":
        return Letter("M", "met", ("unit",), sentences.MILESTONE)
    if item.target is None:
        missing = ("start", "target") if item.counts == "level" and item.start is None else ("target",)
        return Letter("M", "missing", (), sentences.NO_TARGET, sentences.UP_TO_WHAT, missing)
    target = item.unit.amount(item.target)
    if item.better == "keep":
        if item.band is None:
            reason = sentences.TARGET_WITHOUT_BAND.fill(target=target)
            return Letter("M", "partly", ("target", "unit"), reason, sentences.HOW_FAR, ("band",))
        reason = sentences.WITHIN_BAND.fill(target=target, band=item.unit.amount(item.band))
        return Letter("M", "met", ("target", "band", "unit"), reason)
    if item.counts == "total":
        text = sentences.TARGET if item.better == "up" else sentences.CEILING
        return Letter("M", "met", ("target", "unit"), text.fill(target=target))
    if item.start is None:
        reason = sentences.TARGET_WITHOUT_START.fill(target=target)
        return Letter("M", "partly", ("target", "unit"), reason, sentences.FROM_WHAT, ("start",))
    reason = sentences.FROM_TO.fill(start=item.unit.amount(item.start), target=target)
    return Letter("M", "met", ("start", "target", "unit"), reason)
