"""A history from the reader's table, whatever the engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from okrwidgets.breakdown.likelihood import Rate, attainment, history_from
from okrwidgets.errors import OkrError
from tests.breakdown.likelihood.plans import article

MEETINGS = {"signed": [True, False, None, False], "amount": [3000.0, None, None, None], "who": ["a", "b", "c", "d"]}
WEEKS = {"met": [20, 30, None], "signed": [4, 9, 5], "deal": [2900.0, float("nan"), 3400.0]}
ENGINES = [pd.DataFrame, pl.DataFrame, pl.LazyFrame, pa.table]


@pytest.mark.parametrize("frame", ENGINES)
def test_counts_and_values(frame: Callable[[Any], Any]) -> None:
    found = history_from(frame(WEEKS), rates={"closing_rate": ("signed", "met")}, values={"contract_value": "deal"})
    # the third week has no number of meetings: its five contracts belong to no rate
    assert found == {"closing_rate": Rate(13, 50), "contract_value": (2900.0, 3400.0)}
    assert attainment(article(), found, draws=500).probability is not None


@pytest.mark.parametrize("frame", [pl.DataFrame, pl.LazyFrame, pa.table])
def test_a_row_a_meeting(frame: Callable[[Any], Any]) -> None:
    assert history_from(frame(MEETINGS), rates={"closing_rate": "signed"}) == {"closing_rate": Rate(1, 3)}


def test_ones_and_zeros_say_it_too() -> None:
    frame = pd.DataFrame({"signed": [1, 0, 0, 1]})
    assert history_from(frame, rates={"closing_rate": "signed"}) == {"closing_rate": Rate(2, 4)}


@pytest.mark.parametrize(
    ("asked", "code", "words"),
    [
        ({}, "B514", "Say which columns hold what"),
        ({"values": {"contract_value": "amounts"}}, "B515", "Did you mean “amount”?"),
        ({"values": {"contract_value": "xyz"}}, "B515", "It has: “signed”, “amount”, “who”."),
        ({"values": {"contract_value": "who"}}, "B516", "of the type String; it needs figures"),
        ({"rates": {"closing_rate": "amount"}}, "B517", "but it contains 3000"),
    ],
)
def test_refused(asked: dict[str, Any], code: str, words: str) -> None:
    with pytest.raises(OkrError) as refused:
        history_from(pl.DataFrame(MEETINGS), **asked)
    assert refused.value.code == code
    assert words in refused.value.say("en")


def test_what_is_no_table() -> None:
    with pytest.raises(OkrError, match="K301"):
        history_from([1, 2], values={"contract_value": "amount"})
