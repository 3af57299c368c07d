"""The result: the same kind of frame, its columns in their order, nothing of the reader's changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from okrwidgets import OkrError, measure
from okrwidgets.formula import Formula
from tests.metrics.engines import rows_of

Make = Callable[[pa.Table], Any]
PARTS = ("", "_num", "_den", "_why")
TABLE = pa.table(
    {
        "channel": ["search", "social", "search"],
        "date": pa.array([dt.date(2027, 1, 5), dt.date(2027, 1, 9), dt.date(2027, 2, 1)]).cast(pa.timestamp("us")),
        "revenue": [900.0, 500.0, 300.0],
        "ad_spend": [300.0, 0.0, 100.0],
        "leads": [30, None, 0],
        "note": ["a", "b", "c"],
    }
)


def names(frame: Any) -> list[str]:
    import narwhals.stable.v2 as nw

    return list(nw.from_native(frame.compute() if hasattr(frame, "compute") else frame).collect_schema())


def test_the_same_kind_comes_back(engine: str, frame: Make) -> None:
    given = frame(TABLE)
    assert type(measure("roas", given)) is type(given)
    assert type(measure("roas", given, by="channel", period="month")) is type(given)


def test_the_columns_in_their_order(frame: Make) -> None:
    found = measure(
        ["roas", {"lead_cost": "ad_spend / leads"}, {"twice": "2 * revenue"}],
        frame(TABLE),
        by=["channel"],
        period="month",
    )
    kpis = [f"{kpi}{part}" for kpi in ("roas", "lead_cost", "twice") for part in PARTS]
    assert names(found) == ["channel", "year", "month", *kpis, "rows"]
    first = rows_of(found)[0]
    wanted = {
        "roas": (3.0, 900.0, 300.0, None),
        "lead_cost": (10.0, 300.0, 30.0, None),
        "twice": (1800.0, None, None, None),
    }
    assert first == {
        **{"channel": "search", "year": 2027, "month": 1, "rows": 1},  # noqa: PIE800  # beside those below
        **{f"{kpi}{part}": value for kpi, four in wanted.items() for part, value in zip(PARTS, four, strict=True)},
    }
    last = rows_of(found)[-1]
    assert (last["roas"], last["roas_num"], last["roas_why"]) == (None, 500.0, "zero_denominator")
    assert (last["lead_cost"], last["lead_cost_den"], last["lead_cost_why"]) == (None, None, "no_denominator")


@pytest.mark.parametrize("table", [TABLE, TABLE.slice(0, 0)], ids=["rows", "no rows"])
def test_the_types_of_the_columns(engine: str, frame: Make, table: pa.Table) -> None:
    import narwhals.stable.v2 as nw

    schema = nw.from_native(frame(table)).collect_schema() if engine != "dask" else None
    found = measure("roas", frame(table), by="channel", period="quarter")
    types = nw.from_native(found.compute() if engine == "dask" else found).collect_schema()
    assert [types[name] for name in ("roas", "roas_num", "roas_den")] == [nw.Float64] * 3
    assert types["roas_why"] == nw.String
    assert [types[name] for name in ("year", "quarter", "rows")] == [nw.Int64] * 3
    assert schema is None or types["channel"] == schema["channel"]


def test_one_row_without_groups(frame: Make) -> None:
    (row,) = rows_of(measure("roas", frame(TABLE)))
    assert (row["roas"], row["rows"]) == (4.25, 3)
    (row,) = rows_of(measure("roas", frame(TABLE.slice(0, 0))))
    assert row == {"roas": None, "roas_num": None, "roas_den": None, "roas_why": "no_data", "rows": 0}


def test_no_rows_with_groups(frame: Make) -> None:
    for asked in ({"by": "channel"}, {"period": "week"}, {"by": "channel", "period": "day"}):
        assert rows_of(measure("roas", frame(TABLE.slice(0, 0)), **asked)) == []


def test_ratio_of_sums_and_never_mean_of_ratios(frame: Make) -> None:
    table = pa.table({"orders": [1, 90], "visits": [2, 1000]})
    assert rows_of(measure({"rate": "orders / visits"}, frame(table)))[0]["rate"] == 91 / 1002


def test_the_frame_stays_as_it_was(frame: Make) -> None:
    given = frame(TABLE)
    before = rows_of(given)
    measure(["roas", "cost_per_lead"], given, by="channel", period="week")
    assert rows_of(given) == before


def test_pandas_keeps_its_index_and_numbers_the_result_anew() -> None:
    import pandas as pd

    given = TABLE.to_pandas().set_index(pd.Index(["x", "x", "y"], name="revenue"))
    copy = given.copy(deep=True)
    found = measure("roas", given, by="channel", period="month")
    assert list(found.index) == [0, 1, 2]
    assert found["roas_num"].tolist() == [900.0, 300.0, 500.0]
    pd.testing.assert_frame_equal(given, copy)
    several = TABLE.to_pandas().set_index(["channel", "date"], drop=False)
    assert measure("roas", several, by="channel")["rows"].tolist() == [2, 1]


def test_a_slice_of_a_frame() -> None:
    given = TABLE.to_pandas()
    assert measure("roas", given[given["channel"] == "search"])["roas"].tolist() == [3.0]
    assert rows_of(measure("roas", TABLE.slice(2)))[0]["roas"] == 3.0


def test_only_what_is_needed_is_read() -> None:
    import polars as pl

    def refuse(_: Any) -> Any:
        raise AssertionError("read without need")

    wide = pl.from_arrow(TABLE).lazy().with_columns(pl.col("note").map_elements(refuse, return_dtype=pl.String))
    assert measure("roas", wide).collect()["roas"].to_list() == [4.25]


def test_duckdb_reads_a_file(tmp_path: Any) -> None:
    import duckdb
    import pyarrow.parquet as pq

    file = tmp_path / "campaigns.parquet"
    pq.write_table(TABLE, file)
    found = measure("roas", duckdb.read_parquet(str(file)), by="channel")
    assert [row[1] for row in found.fetchall()] == [3.0, None]


def test_columns_that_share_a_name() -> None:
    import pandas as pd

    frame = pd.DataFrame([[900.0, 300.0, 1, 2]], columns=["revenue", "ad_spend", "x", "x"])
    for given in (frame, pa.table([[900.0], [300.0], [1], [2]], names=frame.columns)):
        assert rows_of(measure("roas", given))[0]["roas"] == 3.0
        for asked in ({"kpi": {"total": "x"}}, {"kpi": "roas", "by": "x"}):
            with pytest.raises(OkrError) as refused:
                measure(frame=given, **asked)
            assert str(refused.value) == (
                "K206: The table has several columns named “x”, so nobody can tell which is meant. Give each a name of "
                "its own."
            )


def test_columns_whose_names_are_no_text() -> None:
    import pandas as pd

    frame = pd.DataFrame({"revenue": [6.0], "ad_spend": [2.0], 2027: [1], ("a", "b"): [2]})
    assert measure("roas", frame)["roas"].tolist() == [3.0]


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({"kpi": ["roas", "roas"]}, "roas"),
        ({"kpi": ["roas", "ROAS"]}, "roas"),
        ({"kpi": {"channel": "revenue / ad_spend"}, "by": "channel"}, "channel"),
        ({"kpi": {"rows": "revenue / ad_spend"}}, "rows"),
        ({"kpi": ["roas", {"roas_num": "revenue"}]}, "roas_num"),
        ({"kpi": {"month": "revenue"}, "period": "month"}, "month"),
        ({"kpi": "roas", "by": ["channel", "channel"]}, "channel"),
        ({"kpi": "roas", "by": "date", "period": "day"}, "date"),
    ],
)
def test_two_columns_of_one_name_in_the_result(asked: dict[str, Any], name: str) -> None:
    with pytest.raises(OkrError) as refused:
        measure(frame=TABLE, **asked)
    assert str(refused.value) == (
        f"K303: The result would have two columns named “{name}”. Give the KPI another name, "
        '{"another_name": "…"}, or rename the column that you group by.'
    )


def test_names_that_differ_in_case_only(engine: str, frame: Make) -> None:
    table = TABLE.select(["date", "revenue", "ad_spend"]).append_column("Month", [["a", "a", "b"]])
    asked = {"kpi": "roas", "frame": frame(table), "by": "Month", "period": "month"}
    if engine in {"duckdb", "ibis", "pyspark"}:
        with pytest.raises(OkrError, match="K303: The result would have two columns named “Month”"):
            measure(**asked)
    else:
        assert names(measure(**asked))[:3] == ["Month", "year", "month"]


def test_names_with_any_sign(frame: Make) -> None:
    table = pa.table({'Canale "d\'origine"': ["a", "b"], "Importo (€); netto": [1.0, 2.0], "Sconto 50%": [2, 4]})
    asked = {"Rapporto % – “x” 'y'": "Importo (€); netto / Sconto 50%"}
    rows = rows_of(measure(asked, frame(table), by='Canale "d\'origine"'))
    assert [list(row.values())[:2] for row in rows] == [["a", 0.5], ["b", 0.5]]


@pytest.mark.parametrize("given", [[{"revenue": 1}], {"revenue": [1]}, "campaigns.csv", None, 3])
def test_what_is_no_frame(given: Any) -> None:
    with pytest.raises(OkrError, match=r"K301: .* came, and a data frame was expected"):
        measure("roas", given)


def test_a_series_is_no_frame() -> None:
    import pandas as pd

    with pytest.raises(OkrError, match="K301: Series came"):
        measure("roas", pd.Series([1]))


def test_a_formula_that_was_read_before(frame: Make) -> None:
    formula = Formula.parse("(revenue - ad_spend) / ad_spend")
    assert rows_of(measure({"roi_of_ads": formula}, frame(TABLE)))[0]["roi_of_ads"] == 3.25
