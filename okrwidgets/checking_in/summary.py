"""What a save has moved, row by row."""

from __future__ import annotations

from okrwidgets.breakdown.progress import progress
from okrwidgets.checking_in import sentences as say
from okrwidgets.checking_in.reading import Item, last_until
from okrwidgets.checking_in.saved import Saved
from okrwidgets.checking_in.shapes import CheckSummary, Moved
from okrwidgets.editing.screen.nodes import title_of
from okrwidgets.model import KPI, CheckIn, KeyResult
from okrwidgets.text import Language, Sayable
from okrwidgets.text.numbers import Percent


def build_summary(saved: Saved, lang: Language) -> CheckSummary:
    """One line a check-in."""
    lines = []
    for id, new in saved.new.items():
        was, now = saved.before.find(id), saved.after.find(id)
        if isinstance(was, KPI | KeyResult) and isinstance(now, KPI | KeyResult):
            line = Moved(title=title_of(now, lang), text=_moved(was, now, new).say(lang))
            if new.target is not None:
                line["note"] = _target(was, new.target).say(lang)
            lines.append(line)
    return CheckSummary(title=saved.sentence().say(lang), lines=lines)


def _moved(was: Item, now: Item, new: CheckIn) -> Sayable:
    amount, last = now.unit.amount, last_until(was, new.date)
    if last is None:
        moved: Sayable = say.FIRST_FIGURE.fill(now=amount(new.value))
    elif last.value == new.value:
        moved = say.UNMOVED.fill(now=amount(new.value))
    else:
        moved = say.FROM_TO.fill(before=amount(last.value), now=amount(new.value))
    share = progress(now, new.value).share
    if share is None:
        return moved
    before = progress(was, last.value).share if last is not None else None
    if before is None or round(before, 2) == round(share, 2):
        return say.WITH_SHARE.fill(moved=moved, share=Percent(100 * share, 0))
    return say.WITH_SHARES.fill(moved=moved, was=Percent(100 * before, 0), share=Percent(100 * share, 0))


def _target(was: Item, target: float) -> Sayable:
    amount = was.unit.amount
    if was.target is None:
        return say.TARGET_SET.fill(target=amount(target))
    return say.TARGET_MOVED.fill(before=amount(was.target), target=amount(target))
