"""The key results as a pandas table."""

from __future__ import annotations

import sys

import pandas as pd
import pytest

from okrwidgets.errors import OkrError
from okrwidgets.model import Plan
from okrwidgets.model.frame import COLUMNS

TEXT = """
kpis: [{id: revenue}]
objectives:
  - id: carry
    key_results:
      - id: meetings
        title: Meet 300 clients
        stage: input
        drives: meetings
        target: 300
        check_ins:
          - {date: 2027-01-31, value: 77}
          - {date: 2027-01-15, value: 41}
      - {id: contracts, unit: count of contracts, owner: Ann, start: 5}
"""


def test_one_row_a_key_result_with_the_newest_figure() -> None:
    frame = Plan.loads(TEXT).to_frame()
    assert list(frame.columns) == [
        "objective", "key_result", "title", "stage", "unit", "start", "target", "owner", "drives", "latest_value"
    ]  # fmt: skip
    assert frame.iloc[0].drop("start").tolist() == [
        "carry", "meetings", "Meet 300 clients", "input", "count", 300.0, None, "meetings", 77.0
    ]  # fmt: skip
    assert frame["key_result"].tolist() == ["meetings", "contracts"]
    assert frame.loc[1, ["unit", "owner", "start"]].tolist() == ["count of contracts", "Ann", 5.0]
    assert frame[["start", "target", "latest_value"]].isna().to_numpy().tolist() == [
        [True, False, False],
        [False, True, True],
    ]


def test_figures_can_be_computed_with_also_where_there_are_none() -> None:
    for text in (TEXT, "title: empty"):
        kinds = Plan.loads(text).to_frame().dtypes
        assert [kinds[column] for column in ("start", "target", "latest_value")] == [float] * 3
    empty = Plan.loads("title: empty").to_frame()
    assert isinstance(empty, pd.DataFrame)
    assert (len(empty), tuple(empty.columns)) == (0, COLUMNS)


def test_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(OkrError) as caught:
        Plan().to_frame()
    assert caught.value.code == "P601"
    assert "pip install pandas" in caught.value.say("en")
    assert "pip install pandas" in caught.value.say("it")
