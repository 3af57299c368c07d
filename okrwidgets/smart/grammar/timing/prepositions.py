"""A stretch or an amount with what stands before it: by March, nel 2026, within five years, rispetto al 2019."""

from __future__ import annotations

from typing import Final

from okrwidgets.smart.grammar.calendar import Dates, dates_of
from okrwidgets.smart.grammar.timing.amounts import amount_at
from okrwidgets.smart.grammar.timing.baselines import is_baseline
from okrwidgets.smart.grammar.timing.happenings import clock, happening, numbered_unit
from okrwidgets.smart.grammar.timing.lengths import AMOUNT_ROLES, event_behind, length
from okrwidgets.smart.grammar.timing.named_stretch import stretch_at
from okrwidgets.smart.grammar.timing.scan import Found, Scan
from okrwidgets.smart.grammar.timing.stretch import Stretch
from okrwidgets.smart.grammar.timing.stretch_kinds import is_name, kind_of
from okrwidgets.smart.grammar.timing.table import Role

_LIMITS: Final[frozenset[Role]] = frozenset({"by", "until", "within"})
_RANGE_JOINTS: Final = frozenset(
    {"to", "until", "till", "through", "al", "all'", "alla", "allo", "a", "ad", "fino", "-", "–", "—"}
)
_PAIR_JOINTS: Final = frozenset({"and", "e", "ed", "to"})


def prepositional(scan: Scan, at: int) -> Found | None:
    """Read a preposition and what stands behind it, the longest preposition first."""
    for rest, role in scan.table.prepositions.get(scan.words[at], ()):
        end = at + 1 + len(rest)
        if rest and tuple(scan.words[at + 1 : end]) != rest:
            continue
        if hit := _behind(scan, at, end, role):
            return hit
    return None


def bare(scan: Scan, at: int) -> Found | None:
    """Read a stretch before which nothing stands: "Q3 2025", "2026", "this quarter"."""
    stretch = stretch_at(scan, at, led=False)
    return _said(scan, at, at, stretch, None) if stretch else None


def _behind(scan: Scan, at: int, end: int, role: Role) -> Found | None:
    start = scan.skip(end, scan.table.articles, 2)
    stretch = stretch_at(scan, start, led=True)
    if stretch is not None and (
        hit := _said(
            scan,
            at,
            start,
            stretch,
            role,
            article=scan.words[start - 1] not in scan.table.indefinite if start > end else None,
        )
    ):
        return hit
    if role in AMOUNT_ROLES and (amount := amount_at(scan, end)) and (hit := length(scan, at, amount, role)):
        return hit
    if role in _LIMITS or role in {"at", "in"}:
        return (
            (clock(scan, at, end) if role in _LIMITS else None)
            or numbered_unit(scan, at, start)
            or happening(scan, at, end, start, role)
        )
    return None


def _said(
    scan: Scan, at: int, start: int, stretch: Stretch, role: Role | None, *, article: bool | None = None
) -> Found | None:
    """What a stretch does in the sentence."""
    if is_name(scan, at, start, stretch, role):
        return None
    if role in {"from", "between"} and (pair := _pair(scan, at, stretch, role)):
        return pair
    kind = kind_of(scan, start, stretch, role, article=article)
    if kind is None:
        return None
    if role in {"in", "within"} and stretch.year is None and stretch.shape in {"quarter", "half", "part", "unit"}:
        whose, behind = event_behind(scan, stretch.end)
        if whose == "own":
            return scan.found(at, behind, "relative")
    dates = dates_of(stretch, scan.calendar, upto=role in {"by", "within"})
    if kind in {"period", "relative", "deadline", "start"} and is_baseline(scan, at, start, stretch, role, dates):
        kind = "baseline"
    if kind == "start":
        dates = Dates(None, dates.first)
    return scan.found(at, stretch.end, kind, dates)


def _pair(scan: Scan, at: int, first: Stretch, role: Role) -> Found | None:
    """From January to March 2026, tra il 2025 e il 2027: a period."""
    joints = _RANGE_JOINTS if role == "from" else _PAIR_JOINTS
    if scan.words[first.end] not in joints:
        return None
    start = scan.skip(scan.skip(first.end + 1, joints, 2), scan.table.articles, 1)
    second = stretch_at(scan, start, led=True)
    if second is None or second.shape in {"weekday", "event"}:
        return None
    if first.year is None and second.year is not None:
        first = first._replace(year=second.year)
    begin, end = dates_of(first, scan.calendar), dates_of(second, scan.calendar)
    return scan.found(at, second.end, "period", Dates(end.iso, begin.first, end.last))
