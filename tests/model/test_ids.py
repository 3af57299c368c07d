"""Ids from titles."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from okrwidgets.model.ids import ID_PATTERN, slug


@given(st.text(), st.sets(st.sampled_from(["a", "item", "item-2", "a-2"])))
def test_any_title_gives_an_id_that_is_free(title: str, taken: set[str]) -> None:
    made = slug(title, taken)
    assert re.fullmatch(ID_PATTERN.strip("^$"), made)
    assert made not in taken


def test_reads_like_the_title() -> None:
    assert slug("Perché no? È già qui") == "perche-no-e-gia-qui"
    assert slug("…", fallback="kpi") == "kpi"
    assert slug("a", {"a", "a-2"}) == "a-3"
    assert len(slug("long " * 100)) <= 60
