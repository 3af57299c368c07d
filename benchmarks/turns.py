"""Keystrokes in the fields of one or several pages, in turns; what is compared is measured in the same round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from benchmarks.figures import Line, p95, paired, ratios, spread
from benchmarks.page import Answer, BenchPage

BLOCK = 25

Samples = dict[str, list[Answer]]


def in_turns(pages: Sequence[BenchPage], pairs: int) -> list[Samples]:
    """Each round types once into each field, in an order that changes; several pages take turns in blocks.

    A few rounds go before that do not count.
    """
    taken: list[Samples] = [{side: [] for side in page.sides} for page in pages]
    for page in pages:
        page.warm_up()
    for begin in range(0, pairs, BLOCK):
        for page, samples in zip(pages, taken, strict=True):
            page.page.bring_to_front()
            orders = list(permutations(page.sides))
            for n in range(begin, min(begin + BLOCK, pairs)):
                for side in orders[n % len(orders)]:
                    samples[side].append(page.press(side))
    return taken


def against_text(name: str, place: str, samples: Samples, limit: float | None, more: str) -> Iterator[Line]:
    """The first field against a plain one, and the two plain ones against each other.

    Args:
        name: of what is typed into the first.
        place: where.
        samples: of three fields, the plain ones last.
        limit: of the first line.
        more: is told behind its figures.
    """
    ours, first, second = (painted(answers) for answers in samples.values())
    beside = f"{spread(name, ours)}, {spread('Text', first)}; ratio p95 {p95(ratios(ours, first)):.2f}"
    yield paired(f"{name} / Text, {place}", ours, first, limit, f"{beside}; {more}")
    noise = f"{spread('Text', second)}, {spread('Text', first)}; ratio p95 {p95(ratios(second, first)):.2f}"
    yield paired(f"Text / Text, {place}", second, first, None, noise)


def painted(answers: Sequence[Answer]) -> list[float]:
    """The times to the painted answer."""
    return [answer.painted for answer in answers]
