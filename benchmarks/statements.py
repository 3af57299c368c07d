"""Reviewing statements: against proselint on the same ones, and whether a hundred thousand cost what a hundred do."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from statistics import median
from time import process_time

import proselint.checks
from proselint.config import DEFAULT
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from benchmarks import flat
from benchmarks.figures import Line, p95, paired, ratios
from benchmarks.texts import english_statements
from okrwidgets.smart import review

ROUNDS = 30
LIMIT = 1 / 3  # at least three times as many a second

Side = Callable[[list[str]], object]


def measure(pairs: int) -> Iterator[Line]:
    """One by one against proselint, then very many; the number of rounds is its own, for each takes long enough."""
    yield from _against_proselint(english_statements())
    yield flat.measured()


def _against_proselint(texts: list[str]) -> Iterator[Line]:
    registry = CheckRegistry()
    if not registry.checks:
        registry.register_many(proselint.checks.__register__)
    sides: list[Side] = [_review, _proselint, _proselint_at_once]
    times: dict[Side, list[float]] = {side: [] for side in sides}
    for side in sides:
        side(texts)  # both compile their patterns on first use
    for n in range(ROUNDS):
        for side in sides if n % 2 else reversed(sides):
            times[side].append(_microseconds(side, texts))
    ours, theirs, at_once = (times[side] for side in sides)
    beside = f"{_speed('review', ours)}, {_speed('proselint', theirs)}; ratio p95 {p95(ratios(ours, theirs)):.2f}"
    rounds = f"{len(texts)} statements, {ROUNDS} rounds"
    yield paired("review / proselint, one statement", ours, theirs, LIMIT, f"{beside}; {rounds}")
    beside = f"{_speed('review', ours)}, {_speed('proselint', at_once)}; {rounds}"
    yield paired("review one by one / proselint, all as one text", ours, at_once, None, beside)


def _microseconds(side: Side, texts: list[str]) -> float:
    """Of the processor, a statement; what the other side left behind is cleared away first."""
    gc.collect()
    began = process_time()
    side(texts)
    return 1e6 * (process_time() - began) / len(texts)


def _review(texts: list[str]) -> None:
    for text in texts:
        review(text, lang="en")


def _proselint(texts: list[str]) -> None:
    for text in texts:
        LintFile(source="statement", content=text).lint(DEFAULT)


def _proselint_at_once(texts: list[str]) -> None:
    LintFile(source="statements", content="\n".join(texts)).lint(DEFAULT)


def _speed(name: str, times: list[float]) -> str:
    """Median and 95th percentile in microseconds, and how many that is a second."""
    return f"{name} {median(times):.0f} / {p95(times):.0f} µs = {1e6 / median(times):,.0f} a second"
