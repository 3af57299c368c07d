"""Where a row stands: progress, status with its rule, expected pace, forecast."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from okrwidgets.breakdown.pacing import StatusName, expected, forecast, status
from okrwidgets.breakdown.pacing.placing import days_of
from okrwidgets.breakdown.progress import progress
from okrwidgets.checking_in.reading import Item, last_until
from okrwidgets.checking_in.shapes import CheckStatus, Spark
from okrwidgets.checking_in.spark import build_spark
from okrwidgets.model import Plan
from okrwidgets.text import Language
from okrwidgets.text.numbers import write_percent

_SHOWN: Final[Mapping[StatusName, tuple[Literal["good", "doubt", "late", "none"], str]]] = {
    "done": ("good", "✓"),
    "on_track": ("good", "✓"),
    "behind": ("doubt", "◐"),
    "at_risk": ("late", "!"),
    "over": ("late", "!"),
    "short": ("late", "○"),
    "no_figure": ("none", "–"),
    "not_started": ("none", "–"),
    "cannot_say": ("none", "?"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a row stands, in the reader's language.

    Attributes:
        share: of the way, cut to what can be drawn; ``None`` where it cannot be said.
        progress: the same in words.
        status: the sign, the word and the rule.
        lines: what is always shown.
        why: what is shown on demand: the line that it is compared with, the rule, what was read in a special way.
        spark: the picture.
        done: the target is reached.
    """

    share: float | None
    progress: str
    status: CheckStatus
    lines: list[str]
    why: list[str]
    spark: Spark | None
    done: bool


def stand(item: Item, on: dt.date, plan: Plan, lang: Language, *, written: bool) -> Standing:
    """Judge a row as it would be with what is written in it.

    Args:
        item: with the value that is being written, where there is one.
        on: the day of the check-in.
        plan: that holds the item.
        lang: the reader's language.
        written: whether its last value is being written.
    """
    last = last_until(item, on)
    share = progress(item, last.value).share if last is not None else None
    found, ahead, line = status(item, on, plan), forecast(item, on, plan), expected(item, on, plan)
    days = days_of(item, plan)
    tone, sign = _SHOWN[found.name]
    lines = [found.sentence.say(lang)]
    if ahead.low is not None and ahead.points:
        lines.append(ahead.sentence.say(lang))  # a straight line without an interval waits until it is asked for
    why = [line.sentence, *([ahead.sentence] if ahead.points else []), found.rule, *found.notes, *ahead.notes]
    return Standing(
        share=None if share is None else min(1.0, max(0.0, share)),
        progress="" if share is None else write_percent(100 * share, lang, 0),
        status=CheckStatus(tone=tone, sign=sign, word=found.word.say(lang)),
        lines=lines,
        why=[said for said in dict.fromkeys(sentence.say(lang) for sentence in why) if said not in lines],
        spark=build_spark(item, on, days, ahead, lang, line=line.value is not None, written=written),
        done=found.name == "done" or (share is not None and share >= 1),
    )
