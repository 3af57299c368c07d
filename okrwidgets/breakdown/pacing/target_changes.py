"""How targets moved, and when: from the check-ins in the file, and from git where the file lies in a repository."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from okrwidgets.breakdown.pacing import history_sentences as say
from okrwidgets.breakdown.pacing.placing import Item
from okrwidgets.breakdown.pacing.versions import Version, versions
from okrwidgets.model import Plan
from okrwidgets.text import Sayable
from okrwidgets.text.dates import Interval
from okrwidgets.text.numbers import Number


@dataclass(frozen=True, slots=True)
class TargetChange:
    """A target that moved.

    Attributes:
        id: of the KPI or key result.
        day: when; ``None`` where only a day after which it happened is known.
        since: that day.
        before: the target before; ``None`` where it is not written down.
        after: the target from then on.
        source: ``check_in`` in the file, or ``git``.
        commit: full name, where git knows it.
        sentence: what moved and when.
    """

    id: str
    day: dt.date | None
    since: dt.date | None
    before: float | None
    after: float
    source: Literal["check_in", "git"]
    commit: str | None
    sentence: Sayable


@dataclass(frozen=True, slots=True)
class TargetHistory:
    """All that is known of how the targets of a plan moved.

    Attributes:
        changes: in the order of the plan, oldest first within an item.
        versions: how many earlier versions of the file were read.
        notes: what could not be read, and why.
    """

    changes: tuple[TargetChange, ...]
    versions: int = 0
    notes: tuple[Sayable, ...] = ()


@dataclass(frozen=True, slots=True)
class _Move:
    before: float | None
    after: float
    day: dt.date | None = None
    since: dt.date | None = None
    commit: str | None = None
    in_file: bool = False


def target_changes(plan: Plan, path: str | os.PathLike[str] | None = None) -> tuple[TargetChange, ...]:
    """How the targets of a plan moved; see `target_history`, which also says what could not be read.

    Examples:
        >>> from okrwidgets.model import KPI, CheckIn
        >>> moved = CheckIn(date=dt.date(2027, 2, 10), value=90, target=250)
        >>> calls = KPI(id="calls", name="Calls", target=250, check_ins=(moved,))
        >>> target_changes(Plan(kpis=(calls,)))[0].sentence.say("en")
        'Calls: on 10 Feb 2027 the target moved to 250; what it was before is not written down.'
    """
    return target_history(plan, path).changes


def target_history(plan: Plan, path: str | os.PathLike[str] | None = None, *, git: bool = True) -> TargetHistory:
    """How the targets of a plan moved, from its check-ins and from git.

    Git is only asked where the file lies in a repository of it, and nothing in that repository is run; see
    `okrwidgets.breakdown.pacing.versions`. A move that both know is told once.

    Args:
        plan: as it is now.
        path: its file; the one that it was read from where none is given.
        git: whether to ask git at all; without it only the check-ins are read, in no time.
    """
    file = _file_of(plan, path) if git else None
    known = versions(file) if file is not None else None
    earlier = [(version, _targets(version.plan)) for version in known.found] if known is not None else []
    changes: list[TargetChange] = []
    for item in _items(plan):
        moves = _told_once(list(_written(item)), list(_in_git(item, earlier)))
        changes += [_change(item, move) for move in moves]
    if known is None:
        return TargetHistory(tuple(changes))
    return TargetHistory(tuple(changes), len(known.found), known.notes)


def _file_of(plan: Plan, path: str | os.PathLike[str] | None) -> Path | None:
    if path is not None:
        return Path(path).expanduser().absolute()
    from okrwidgets.model.document.files import state_of

    state = state_of(plan)
    return state.path if state is not None else None


def _written(item: Item) -> Iterator[_Move]:
    """What the check-ins say: each the target that held from its day on."""
    before: float | None = None
    last: dt.date | None = None
    for row in sorted(item.check_ins, key=lambda row: row.date):
        if row.target is not None and row.target != before:
            yield _Move(before, row.target, day=row.date, in_file=True)
            before, last = row.target, row.date
    if before is not None and item.target is not None and item.target != before:
        yield _Move(before, item.target, since=last, in_file=True)


def _targets(plan: Plan) -> dict[str, float | None]:
    return {item.id: item.target for item in _items(plan)}


def _items(plan: Plan) -> list[Item]:
    return [*plan.kpis, *(row for _, row in plan.key_results())]


def _in_git(item: Item, earlier: Sequence[tuple[Version, dict[str, float | None]]]) -> Iterator[_Move]:
    """What the versions of the file say; a version in which the target is left open moves nothing."""
    before: float | None = None
    last: dt.date | None = None
    for version, targets in earlier:
        target = targets.get(item.id)
        if target is None:
            continue
        if before is not None and target != before:
            yield _Move(before, target, day=version.day, commit=version.commit)
        before, last = target, version.day
    if before is not None and item.target is not None and item.target != before:
        yield _Move(before, item.target, since=last)


def _told_once(written: list[_Move], in_git: list[_Move]) -> list[_Move]:
    moves = []
    for move in written:
        twin = next((other for other in in_git if _same(move, other)), None)
        if twin is not None:
            in_git.remove(twin)
        moves.append(move if twin is None else _both(move, twin))
    moves += in_git
    return sorted(moves, key=lambda move: (move.day or dt.date.max, move.since or dt.date.max))


def _both(written: _Move, in_git: _Move) -> _Move:
    return replace(written, before=in_git.before, day=written.day or in_git.day, commit=in_git.commit)


def _same(written: _Move, in_git: _Move) -> bool:
    return written.after == in_git.after and written.before in {None, in_git.before}


def _change(item: Item, move: _Move) -> TargetChange:
    named = getattr(item, "title", None) or getattr(item, "name", None) or item.id
    after, before = _figure(item, move.after), _figure(item, move.before or 0.0)
    shown: dict[str, object] = {"title": named, "after": after}
    if move.day is None and move.since is not None:
        sentence: Sayable = say.TARGET_MOVED_SINCE.fill(before=before, since=_day(move.since), **shown)
    elif move.day is not None and move.before is None:
        sentence = say.TARGET_MOVED_FROM_OPEN.fill(day=_day(move.day), **shown)
    else:
        sentence = say.TARGET_MOVED.fill(before=before, day=_day(move.day or dt.date.min), **shown)
    source: Literal["check_in", "git"] = "check_in" if move.in_file else "git"
    return TargetChange(item.id, move.day, move.since, move.before, move.after, source, move.commit, sentence)


def _figure(item: Item, value: float) -> Sayable:
    return Number(value) if item.unit.kind == "milestone" else item.unit.amount(value)


def _day(day: dt.date) -> Interval:
    return Interval(day, day)
