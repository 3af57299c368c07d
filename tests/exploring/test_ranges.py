"""How far a slider goes: round figures that hold what one starts from, and stay while one drags."""

from __future__ import annotations

import math
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.exploring.ranges import Kind, range_of

KINDS = st.sampled_from(get_args(Kind))
FIGURES = st.floats(-1e12, 1e12, allow_nan=False, allow_subnormal=False).map(lambda value: float(f"{value:.6g}"))


@pytest.mark.parametrize(
    ("kind", "anchor", "expected"),
    [
        ("count", 300, (0, 1000, 1)),
        ("count", 30, (0, 100, 1)),
        ("count", 30_000, (0, 100_000, 100)),
        ("money", 3000, (0, 10_000, 50)),
        ("percent", 10, (0, 100, 0.5)),
        ("percent", 2, (0, 100, 0.1)),
        ("percent", 60, (0, 100, 1)),
        ("percent", 250, (0, 800, 5)),
        ("number", 3, (0, 10, 0.05)),
    ],
)
def test_the_range_of_everyday_figures(kind: Kind, anchor: float, expected: tuple[float, float, float]) -> None:
    found = range_of(kind, anchor)
    assert (found.low, found.high, found.step) == expected


@pytest.mark.parametrize("kind", get_args(Kind))
@pytest.mark.parametrize("anchor", [None, 0.0])
def test_without_a_figure_to_start_from_there_is_still_a_range(kind: Kind, anchor: float | None) -> None:
    found = range_of(kind, anchor)
    assert found.low == 0 < found.step < found.high


@given(KINDS, st.none() | FIGURES, st.none() | FIGURES)
def test_every_figure_finds_its_place(kind: Kind, anchor: float | None, now: float | None) -> None:
    found = range_of(kind, anchor, now)
    assert all(map(math.isfinite, (found.low, found.high, found.step)))
    for figure in (anchor, now):
        assert figure is None or found.low <= figure <= found.high * (1 + 1e-9)
    assert 0 < found.step <= found.high - found.low


@given(KINDS, FIGURES, st.floats(0, 1))
def test_it_stays_while_one_drags(kind: Kind, anchor: float, share: float) -> None:
    found = range_of(kind, anchor)
    assert range_of(kind, anchor, found.low + share * (found.high - found.low)) == found


@given(st.floats(0.5, 1e9))
def test_whole_things_move_in_whole_steps(anchor: float) -> None:
    step = range_of("count", anchor).step
    assert step >= 1
    assert step == int(step)


@pytest.mark.parametrize("now", [5e-324, -5e-324, 1e-310])
def test_the_smallest_figures_have_a_place_too(now: float) -> None:
    found = range_of("count", None, now)
    assert found.low <= now <= found.high
