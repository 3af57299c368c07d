"""Driver trees of 10 to 10,000 drivers: against the same arithmetic written by hand, and against smaller trees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from time import process_time

from benchmarks.figures import Line, paired, ratios
from okrwidgets.breakdown.answers import gap
from okrwidgets.breakdown.trees import DriverTree, tree_of
from okrwidgets.model import KPI, KeyResult, Objective, Plan, Unit

SIZES = (10, 100, 1_000, 10_000)
ROUNDS = 30
EDITS = 200
MOVED = 8
GROWTH = 1.5
"""Of one edit, whose path is the same in every tree, and of the gap for each driver."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A tree, and the same by hand.

    Attributes:
        tree: sums and products in turn, in pairs up to the root; beside them three drivers that lead to ``edited``.
        leaves: the figures, by name.
        steps: each formula as its name, its sign and its two parts, in order.
    """

    tree: DriverTree
    leaves: dict[str, float]
    steps: list[tuple[str, str, str, str]]


def measure(pairs: int) -> Iterator[Line]:
    """Evaluate, gradient, one edit, gap; the number of pairs is its own, for the small trees take microseconds."""
    samples = {size: sample(size) for size in SIZES}
    for made in samples.values():
        made.tree.figures()
    for size, made in samples.items():
        yield _against_hand(
            f"tree of {size:,}: evaluate",
            made,
            lambda made=made: made.tree.value(given=made.leaves),
            lambda made=made: _by_hand(made),
        )
    for size, made in samples.items():
        figures, values = made.tree.figures(), _by_hand(made)
        yield _against_hand(
            f"tree of {size:,}: gradient",
            made,
            lambda made=made, figures=figures: made.tree.gradient(figures),
            lambda made=made, values=values: _slopes_by_hand(made, values),
        )
    yield from _edits(samples)
    yield from _gaps(samples)


def sample(size: int) -> Sample:
    """A tree of about so many drivers."""
    leaves = {f"leaf{at}": 1.0 + at % 7 / 1000 for at in range(max(2, (size - 5) // 2))}
    steps: list[tuple[str, str, str, str]] = []
    names = list(leaves)
    while len(names) > 1:
        sign = "+*"[len(steps) % 2] if len(names) < 5 else "+"
        pairs = [names[at : at + 2] for at in range(0, len(names), 2)]
        names = [_step(steps, sign, pair) if len(pair) == 2 else pair[0] for pair in pairs]
    leaves |= {"edited": 2.0, "steady": 3.0}
    near = _step(steps, "*", ["edited", "steady"])
    steps.append(("top", "+", names[0], _step(steps, "+", [near, "steady"])))
    rows = tuple(
        KeyResult(id=f"k{at}", drives=f"leaf{at}", target=leaves[f"leaf{at}"], unit=Unit("score"))
        for at in range(min(MOVED, len(leaves) - 2))
    )
    formulas = {name: f"{left} {sign} {right}" for name, sign, left, right in steps}
    kpi = KPI(id="top", unit=Unit("score"), target=float(size * 2), drivers=formulas, assumptions=leaves)
    plan = Plan(kpis=(kpi,), objectives=(Objective(id="o", for_="top", key_results=rows),))
    return Sample(tree_of(plan), leaves, steps)


def _step(steps: list[tuple[str, str, str, str]], sign: str, pair: list[str]) -> str:
    name = f"n{len(steps)}"
    steps.append((name, sign, *pair))  # type: ignore[arg-type]
    return name


def _by_hand(made: Sample) -> dict[str, float]:
    values = dict(made.leaves)
    for name, sign, left, right in made.steps:
        values[name] = values[left] + values[right] if sign == "+" else values[left] * values[right]
    return values


def _slopes_by_hand(made: Sample, values: dict[str, float]) -> dict[str, float]:
    slopes = dict.fromkeys(values, 0.0)
    slopes["top"] = 1.0
    for name, sign, left, right in reversed(made.steps):
        above = slopes[name]
        slopes[left] += above if sign == "+" else above * values[right]
        slopes[right] += above if sign == "+" else above * values[left]
    return slopes


def _against_hand(what: str, made: Sample, ours: Callable[[], object], hand: Callable[[], object]) -> Line:
    times: tuple[list[float], list[float]] = ([], [])
    repeated = max(1, 2_000 // len(made.tree.drivers))
    for n in range(ROUNDS):
        for at in (0, 1) if n % 2 else (1, 0):
            times[at].append(_seconds((ours, hand)[at], repeated))
    beside = f"{median(times[0]) * 1e3:.3f} ms, by hand {median(times[1]) * 1e3:.3f} ms; {ROUNDS} rounds"
    return paired(f"{what} / by hand", *times, None, beside)


def _seconds(do: Callable[[], object], repeated: int) -> float:
    began = process_time()
    for _ in range(repeated):
        do()
    return (process_time() - began) / repeated


def _edits(samples: dict[int, Sample]) -> Iterator[Line]:
    """One edit far down a path of four drivers that is the same in every tree."""
    sessions = {size: made.tree.session() for size, made in samples.items()}
    times: dict[int, list[float]] = {size: [] for size in samples}
    for n in range(EDITS):
        for size in SIZES if n % 2 else reversed(SIZES):
            session = sessions[size]
            began = process_time()
            touched = session.set("edited", 2.0 + n / 1000)
            times[size].append(process_time() - began)
            if len(touched) != 4:
                raise AssertionError(f"an edit touched {touched}")
    for smaller, larger in pairwise(SIZES):
        beside = ", ".join(f"{size:,}: {median(times[size]) * 1e6:.1f} µs" for size in (smaller, larger))
        yield paired(
            f"one edit: tree of {larger:,} / tree of {smaller:,}",
            times[larger],
            times[smaller],
            GROWTH,
            f"{beside}; 4 drivers touched, {EDITS} rounds",
        )


def _gaps(samples: dict[int, Sample]) -> Iterator[Line]:
    """The gap and the shares of the key results, for each driver of the tree."""
    rounds = 5
    times: dict[int, list[float]] = {size: [] for size in samples}
    for _ in range(rounds):
        for size, made in samples.items():
            seconds = _seconds(lambda made=made: gap(made.tree), max(1, 200 // size))
            times[size].append(seconds / len(made.tree.drivers))
    for smaller, larger in pairwise(SIZES):
        whole = median(times[larger]) * len(samples[larger].tree.drivers)
        yield Line(
            f"gap, for each driver: tree of {larger:,} / tree of {smaller:,}",
            median(ratios(times[larger], times[smaller])),
            GROWTH,
            f"{whole * 1e3:.1f} ms in all, {median(times[larger]) * 1e6:.1f} µs a driver; {rounds} rounds",
        )
