"""Any plan is played with, by any moves: every screen can be drawn, and a view that opens late sees the same."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from okrwidgets.model import Plan
from tests.breakdown.wholes import NAMES, check, wholes
from tests.exploring.screens import Screens

RAW = st.sampled_from(["", "0", "-1", "12", "12,5 %", "3.000,50 €", "1,000.5", "1e300", "∞", "much", "=1+1", "300"])
IDS = st.sampled_from([*NAMES, "top", "nobody"])
MOVES = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["slide", "type"]), IDS, RAW),
        st.tuples(st.sampled_from(["reset", "solve"]), IDS),
        st.tuples(st.just("expect"), RAW),
        st.tuples(st.just("choose"), st.sampled_from(["revenue", "visits", "nobody"])),
        st.tuples(st.sampled_from(["show_answer", "apply", "undo", "redo", "take", "reset", "rest"])),
    ),
    max_size=8,
)


@settings(deadline=None)
@given(wholes(), MOVES, st.sampled_from(["en", "it"]), st.booleans())
def test_any_moves_in_any_plan(plan: Plan, moves: list[tuple[str, ...]], lang: str, predict: bool) -> None:
    seen = Screens(plan, lang, predict=predict)
    check(seen.screen)
    for name, *said in moves:
        asked = seen if name == "rest" else seen.worker if name in ("solve", "take") else seen.session
        getattr(asked, name)(*said)
        check(seen.screen)
        json.dumps(seen.screen, allow_nan=False)
    fresh = seen.fresh()
    assert {key: seen.screen.get(key) for key in fresh} == fresh
