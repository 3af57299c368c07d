"""How far an item has come, in a report's words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from okrwidgets.breakdown import progress
from okrwidgets.export.report.record import Tone
from okrwidgets.model import KPI, KeyResult, Plan
from okrwidgets.text import Language
from okrwidgets.text.numbers import write_number


@dataclass(frozen=True, slots=True)
class Judged:
    """See `okrwidgets.export.report.record.ResultPart`."""

    share: float | None
    score: str
    status: str = ""
    tone: Tone = "plain"
    why: str = ""


def judge(item: KPI | KeyResult, plan: Plan, on: dt.date | None, lang: Language) -> Judged:
    """Score and status; the status only where there is a day to judge it by."""
    found = progress(item)
    if found.share is None:
        return Judged(None, "", why=found.why.say(lang) if found.why and found.value is not None else "")
    return Judged(found.share, write_number(min(max(found.share, 0.0), 1.0), lang))
