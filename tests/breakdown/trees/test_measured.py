"""Drivers whose name the glossary knows are measured; percentages come as fractions."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import polars as pl
import pytest

from okrwidgets.breakdown.trees import DriverTree, Figure, measured_from, tree_of
from okrwidgets.errors import OkrError
from okrwidgets.model import KPI, Plan, Unit

ROWS = {
    "date": [dt.date(2026, 12, 31), dt.date(2027, 1, 1), dt.date(2027, 3, 31), dt.date(2027, 4, 1)],
    "visits": [1000, 200, 300, 5000],
    "conversions": [0, 10, 20, 0],
    "contracts": [9, 2, 3, 9],
    "contract_value": [9.0, 4000.0, 8500.0, 9.0],
    "empty": [None, None, None, None],
}


def tree(drivers: str, **more: object) -> DriverTree:
    kpi = KPI(id="revenue", unit=Unit("money", "EUR"), target=1.0, drivers=drivers)
    return tree_of(Plan(kpis=(kpi,)).replace(**more))


@pytest.mark.parametrize(
    "frame", [pd.DataFrame(ROWS), pl.DataFrame(ROWS), pl.LazyFrame(ROWS)], ids=["pandas", "polars", "lazy"]
)
def test_kpis_and_columns_of_a_period(frame: object) -> None:
    found = measured_from(tree("visits * conversion_rate * contract_value"), frame, "2027-Q1")
    assert found == pytest.approx({"visits": 500, "conversion_rate": 0.06, "contract_value": 2500})


def test_all_rows_where_no_period_is_asked_for() -> None:
    assert measured_from(tree("visits * contract_value"), pd.DataFrame(ROWS))["visits"] == 6500


def test_a_fiscal_period_follows_the_plan() -> None:
    grown = tree("visits * contract_value", fiscal_year_start=4)
    assert measured_from(grown, pd.DataFrame(ROWS), "FY2027-Q4")["visits"] == 500


def test_names_in_italian() -> None:
    found = measured_from(tree("visite * tasso_di_conversione * valore_contratto"), pd.DataFrame(ROWS), "2027-Q1")
    assert found == pytest.approx({"visite": 500, "tasso_di_conversione": 0.06, "valore_contratto": 2500})


def test_what_the_frame_calls_them() -> None:
    frame = pd.DataFrame(ROWS).rename(columns={"visits": "Ingressi", "date": "Giorno"})
    mapped = {"visite": "Ingressi", "date": "Giorno"}
    assert measured_from(tree("visite * conversion_rate"), frame, "2027-Q1", mapped) == pytest.approx(
        {"visite": 500, "conversion_rate": 0.06}
    )


def test_what_the_frame_does_not_have_is_left_out() -> None:
    assert measured_from(tree("orders * order_value * luck"), pd.DataFrame(ROWS)) == {}


def test_a_period_without_rows_gives_no_figures() -> None:
    assert measured_from(tree("visits * conversion_rate"), pd.DataFrame(ROWS), "2028-Q1") == {}


def test_a_frame_without_dates_has_no_period() -> None:
    with pytest.raises(OkrError, match="K204"):
        measured_from(tree("visits * conversion_rate"), pd.DataFrame({"visits": [1]}), "2027-Q1")


def test_a_column_that_cannot_be_computed_with_is_said() -> None:
    frame = pd.DataFrame(ROWS | {"visits": ["a", "b", "c", "d"]})
    with pytest.raises(OkrError, match="K201"):
        measured_from(tree("visits * conversion_rate"), frame)


def test_measured_figures_find_their_place_in_the_tree() -> None:
    grown = tree("visits * conversion_rate * contract_value")
    found = measured_from(grown, pd.DataFrame(ROWS), "2027-Q1")
    figures = grown.figures("current", measured=found)
    assert figures["conversion_rate"] == Figure(0.06, "measured")
    assert figures["revenue"].value == pytest.approx(75_000)
