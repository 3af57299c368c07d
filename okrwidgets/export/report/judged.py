"""How far an item has come, in a report's words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from okrwidgets.breakdown.pacing import StatusName, score, status
from okrwidgets.breakdown.progress import progress
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


_TONES: Final[Mapping[StatusName, Tone]] = {
    "done": "good",
    "on_track": "good",
    "behind": "warn",
    "at_risk": "warn",
    "over": "warn",
    "short": "warn",
}


def judge(item: KPI | KeyResult, plan: Plan, on: dt.date | None, lang: Language) -> Judged:
    """Score and status; the status only where there is a day to judge it by."""
    if on is None:
        found = progress(item)
        why = found.why.say(lang) if found.why is not None and found.value is not None else ""
        return Judged(found.share, _written(found.share, lang), why=why)
    stands, points = status(item, on, plan), score(item, plan=plan, on=on)
    return Judged(
        stands.share,
        _written(points.value, lang),
        stands.word.say(lang),
        _TONES.get(stands.name, "plain"),
        stands.sentence.say(lang),
    )


def _written(share: float | None, lang: Language) -> str:
    return "" if share is None else write_number(min(max(share, 0.0), 1.0), lang)
