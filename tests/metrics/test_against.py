"""Targets beside values: the gap in the KPI's own unit, and reached or missed by its direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from okrwidgets import OkrError, against, measure
from tests.metrics.engines import close, rows_of

Make = Callable[[pa.Table], Any]
MEASURED = pa.table(
    {
        "month": [1, 2, 3, 4],
        "roas": [4.5, 4.0, 3.5, None],
        "cost_per_lead": [10.0, 20.0, 25.0, float("nan")],
        "goal": [5.0, None, 3.0, 4.0],
    }
)


def column(rows: list[dict[str, Any]], name: str) -> list[Any]:
    return [row[name] for row in rows]


def test_each_kpi_in_its_direction(engine: str, frame: Make) -> None:
    import narwhals.stable.v2 as nw

    given = frame(MEASURED)
    found = against(given, {"roas": 4, "cost_per_lead": 20})
    assert type(found) is type(given)
    rows = sorted(rows_of(found), key=lambda row: row["month"])
    assert list(rows[0])[4:] == [
        f"{kpi}_{part}" for kpi in ("roas", "cost_per_lead") for part in ("target", "gap", "status")
    ]
    assert column(rows, "roas_target") == [4.0] * 4
    assert column(rows, "roas_gap") == [0.5, 0.0, -0.5, None]
    assert column(rows, "roas_status") == ["reached", "reached", "missed", "no_value"]
    assert column(rows, "cost_per_lead_gap") == [-10.0, 0.0, 5.0, None]
    assert column(rows, "cost_per_lead_status") == ["reached", "reached", "missed", "no_value"]
    schema = nw.from_native(found.compute() if engine == "dask" else found).collect_schema()
    assert schema["roas_status"] == nw.String


def test_a_target_for_each_row(frame: Make) -> None:
    rows = sorted(rows_of(against(frame(MEASURED), {"roas": "goal"})), key=lambda row: row["month"])
    assert column(rows, "roas_target") == [5.0, None, 3.0, 4.0]
    assert column(rows, "roas_gap") == [-0.5, None, 0.5, None]
    assert column(rows, "roas_status") == ["missed", None, "reached", "no_value"]


def test_the_rounding_of_sums_misses_no_target(frame: Make) -> None:
    table = pa.table({"x": [0.1 + 0.2, 0.3 - 1e-6], "y": [-(0.1 + 0.2), -0.3 - 1e-6]})
    rows = rows_of(against(frame(table), {"x": 0.3, "y": -0.3}, better={"x": "up", "y": "up"}))
    assert column(rows, "x_status") == column(rows, "y_status") == ["reached", "missed"]
    rows = rows_of(against(frame(table), {"x": 0.3}, better={"x": "down"}))
    assert column(rows, "x_status") == ["reached", "reached"]
    assert close(rows[0]["x_gap"], 0.1 + 0.2 - 0.3)


def test_what_was_just_measured(frame: Make) -> None:
    sales = pa.table({"channel": ["a", "b"], "revenue": [9.0, 5.0], "ad_spend": [2.0, 0.0]})
    (a, b) = rows_of(against(measure("roas", frame(sales), by="channel"), {"roas": 4}))
    assert (a["roas_status"], b["roas_status"], b["roas_why"]) == ("reached", "no_value", "zero_denominator")


def test_the_frame_keeps_its_index() -> None:
    given = MEASURED.to_pandas().set_index("month")
    copy = given.copy()
    assert list(against(given, {"roas": 4}).index) == [1, 2, 3, 4]
    assert given.equals(copy)


def test_the_readers_direction_goes_first() -> None:
    assert column(rows_of(against(MEASURED, {"roas": 4}, better={"roas": "down"})), "roas_status")[0] == "missed"


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"targets": {}}, "K401: No target came."),
        ({"targets": 4}, "K401: No target came."),
        (
            {"targets": {"roaz": 4}, "better": {"roaz": "up"}},
            "K402: There is a target for “roaz”, but the table has no such column. Did you mean “roas”?",
        ),
        (
            {"targets": {"profit": 4}, "better": {"profit": "up"}},
            "K402: There is a target for “profit”, but the table has no such column. It has: month, roas,",
        ),
        (
            {"targets": {"roas": "goals"}},
            "K402: There is a target for “goals”, but the table has no such column. Did you mean “goal”?",
        ),
        (
            {"targets": {"goal": 4}},
            'K403: Is a higher “goal” better, or a lower one? Say it: better={"goal": "up"} or',
        ),
        ({"targets": {"goal": 4}, "better": {"goal": "higher"}}, "K403: "),
        ({"targets": {"roas": None}}, "K404: The target of “roas” is None; a number is expected"),
        ({"targets": {"roas": float("nan")}}, "K404: "),
        ({"targets": {"roas": True}}, "K404: "),
    ],
)
def test_targets_that_say_nothing(asked: dict[str, Any], message: str) -> None:
    with pytest.raises(OkrError) as refused:
        against(MEASURED, **asked)
    assert str(refused.value).startswith(message)


def test_a_column_that_is_there_already() -> None:
    found = against(MEASURED, {"roas": 4})
    with pytest.raises(OkrError, match="K303: The result would have two columns named “roas_target”"):
        against(found, {"roas": 5})
    with pytest.raises(OkrError, match="K301"):
        against([1], {"roas": 4})
    with pytest.raises(OkrError, match="K201"):
        against(pa.table({"roas": ["high"]}), {"roas": 4})
