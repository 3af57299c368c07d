"""The line over time says what happened, and where nothing is known."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest
from matplotlib.lines import Line2D

from okrwidgets.errors import OkrError
from okrwidgets.pictures import trend
from okrwidgets.pictures.canvas import Picture
from tests.pictures.boxes import gaps, said, title
from tests.pictures.measured.tables import LONG, monthly

ROAS = {"revenue": [3000.0, 2000.0], "ad_spend": [1000.0, 1000.0]}


def lines(picture: Picture) -> list[int]:
    """How many points each part of the line has: it is the widest there is."""
    found = [line for line in picture.findobj(Line2D) if line.get_linewidth() == 2.4]
    return [len(line.get_xdata()) for line in found]


def test_what_fell_is_said_from_the_first_to_the_last_value() -> None:
    assert title(trend("roas", monthly(**ROAS), lang="en")) == "ROAS fell from 3× (Jan 2026) to 2× (Feb 2026)"
    assert title(trend("roas", monthly(**ROAS), lang="it")) == "ROAS in calo: 3× (gen 2026) → 2× (feb 2026)"


def test_what_rose_and_what_stayed() -> None:
    up = monthly(visits=[1000, 1000], conversions=[20, 30])
    assert (
        title(trend("conversion_rate", up, lang="it"))
        == "Tasso di conversione in crescita: 2% (gen 2026) → 3% (feb 2026)"
    )
    level = monthly(visits=[1000, 2000], conversions=[20, 40])
    assert (
        title(trend("conversion_rate", level, lang="en"))
        == "Conversion rate: 2% (Feb 2026), the same as before (Jan 2026)"
    )


def test_figures_that_differ_do_not_look_the_same() -> None:
    table = monthly(visits=[10_000, 10_000], conversions=[301, 304])
    assert (
        title(trend("conversion_rate", table, lang="en"))
        == "Conversion rate rose from 3.01% (Jan 2026) to 3.04% (Feb 2026)"
    )


def test_a_month_is_compared_with_the_same_month_of_the_year_before() -> None:
    revenue = [500.0, *[100.0] * 11, 400.0]  # from January to January
    assert title(trend({"revenue": "revenue"}, monthly("2025-01", revenue=revenue), lang="en")) == (
        "Revenue fell from €500 (Jan 2025) to €400 (Jan 2026)"
    )


def test_without_that_month_it_is_compared_with_the_first_value() -> None:
    spend = [0.0, *[10.0] * 12]
    table = monthly("2025-01", revenue=[30.0] * 12 + [20.0], ad_spend=spend)
    assert title(trend("roas", table, lang="en")) == "ROAS fell from 3× (Feb 2025) to 2× (Jan 2026)"


@pytest.mark.parametrize(
    ("kpi", "target", "expected"),
    [
        ("roas", 2.5, "ROAS: 2× (Feb 2026), 0.5× below the target of 2.5×"),
        ("roas", 2, "ROAS: 2× (Feb 2026), the target of 2× is reached"),
        ("roas", 1.5, "ROAS: 2× (Feb 2026), the target of 1.5× is reached"),
        ("cost_per_lead", 8, "Cost per lead: €10 (Feb 2026), €2 above the target of €8"),
        ("cost_per_lead", 12, "Cost per lead: €10 (Feb 2026), the target of €12 is reached"),
        ({"turnover": "revenue"}, 1500, "Turnover: €2,000 (Feb 2026), €500 above the target of €1,500"),
    ],
)
def test_a_target_is_judged_by_the_direction_that_is_good(kpi: object, target: float, expected: str) -> None:
    picture = trend(kpi, monthly(**ROAS, leads=[50, 100]), target=target, lang="en")  # type: ignore[arg-type]
    assert title(picture) == expected
    assert "target" in said(picture)


def test_percentages_differ_by_points() -> None:
    table = monthly(visits=[1000], conversions=[24])
    assert title(trend("conversion_rate", table, target=0.03, lang="en")) == (
        "Conversion rate: 2.4% (Jan 2026), 0.6 percentage points below the target of 3%"
    )
    assert title(trend("conversion_rate", table, target=0.034, lang="it")) == (
        "Tasso di conversione: 2,4% (gen 2026), 1 punto percentuale sotto il valore obiettivo (3,4%)"
    )


def test_a_month_without_spend_is_a_gap_with_its_reason() -> None:
    table = monthly(revenue=[30.0, 30, 40, 30, 20], ad_spend=[10.0, 10, 0, 10, 10])
    picture = trend("roas", table, lang="it")
    assert lines(picture) == [2, 2]
    assert len(gaps(picture)) == 1
    assert "spesa pubblicitaria: 0" in said(picture)
    assert "Nessun valore in mar 2026: spesa pubblicitaria: 0." in picture.alt_text.splitlines()
    assert title(picture) == "ROAS in calo: 3× (gen 2026) → 2× (mag 2026)"


def test_a_month_without_rows_is_a_gap_too_and_neighbours_are_one_gap() -> None:
    table = monthly(revenue=[30.0, 30, 40, 30, 20], ad_spend=[10.0] * 5).drop([1, 2])
    picture = trend("roas", table, lang="en")
    assert lines(picture) == [1, 2]
    assert len(gaps(picture)) == 1
    assert "No value from Feb 2026 to Mar 2026: no data." in picture.alt_text.splitlines()


def test_a_missing_spend_is_not_a_spend_of_zero() -> None:
    table = monthly(revenue=[30.0, 30, 40], ad_spend=[10.0, None, 10])
    assert "ad spend: missing" in said(trend("roas", table, lang="en"))
    assert "spesa pubblicitaria: manca il dato" in said(trend("roas", table, lang="it"))


def test_the_last_value_is_the_last_that_there_is() -> None:
    table = monthly(revenue=[30.0, 20, 40], ad_spend=[10.0, 10, 0])
    assert title(trend("roas", table, lang="en")) == "ROAS fell from 3× (Jan 2026) to 2× (Feb 2026)"


def test_one_month_no_value_no_rows() -> None:
    one = monthly(revenue=[30.0], ad_spend=[10.0])
    assert title(trend("roas", one, lang="en")) == "ROAS: 3× (Jan 2026)"
    none = monthly(revenue=[30.0, 20], ad_spend=[0.0, 0])
    assert title(trend("roas", none, lang="it")) == "ROAS: ancora nessun valore (spesa pubblicitaria: 0)"
    empty = trend("roas", one.iloc[:0], lang="it")
    assert title(empty) == "Ancora niente da disegnare: la tabella non ha righe"
    assert "Carica le righe del periodo" in empty.alt_text


def test_rows_without_a_date_are_counted() -> None:
    table = monthly(revenue=[30.0, 20, 5], ad_spend=[10.0, 10, 10])
    table.loc[2, "date"] = pd.NaT
    picture = trend("roas", table, lang="en")
    assert title(picture) == "ROAS fell from 3× (Jan 2026) to 2× (Feb 2026)"
    assert "One row without a date is left out." in said(picture)


@pytest.mark.parametrize(
    ("period", "expected", "ticks"),
    [
        ("year", "ROAS fell from 3× (2025) to 2× (2026)", ["2025", "2026"]),
        ("quarter", "ROAS in calo: 3× (T4 2025) → 2× (T1 2026)", ["T4", "T1"]),
        ("week", "ROAS fell from 3× (week 1, 2026) to 2× (week 2, 2026)", ["29 Dec", "5 Jan"]),
        ("day", "ROAS fell from 3× (31 Dec 2025) to 2× (5 Jan 2026)", ["31 Dec"]),
    ],
)
def test_other_periods(period: str, expected: str, ticks: list[str]) -> None:
    dates = pd.to_datetime(["2025-12-31", "2026-01-05"])
    picture = trend(
        "roas", pd.DataFrame({"date": dates, **ROAS}), period=period, lang="it" if "calo" in expected else "en"
    )  # type: ignore[arg-type]
    assert title(picture) == expected
    for words in ticks:
        assert words in said(picture)


def test_months_are_named_in_the_readers_language() -> None:
    table = monthly(revenue=[30.0, 20], ad_spend=[10.0, 10])
    assert "gen feb 2026" in said(trend("roas", table, lang="it"))
    assert "Jan Feb 2026" in said(trend("roas", table, lang="en"))


def test_an_axis_that_does_not_start_at_zero_says_so() -> None:
    near = trend("roas", monthly(revenue=[30.0, 29], ad_spend=[10.0, 10]), lang="en")
    assert "The axis starts at 2.9×, not at 0." in said(near)
    far = trend("roas", monthly(revenue=[30.0, 10], ad_spend=[10.0, 10]), lang="en")
    assert "The axis starts" not in said(far)


def test_values_below_zero_are_below_zero() -> None:
    table = monthly(gross_profit=[12.0, 8], marketing_cost=[10.0, 10])
    picture = trend("roi", table, lang="en")
    assert title(picture) == "ROI fell from 20% (Jan 2026) to -20% (Feb 2026)"
    assert "0%" in said(picture)


def test_the_alt_text_says_what_is_drawn() -> None:
    table = monthly(revenue=[30.0, 20, 25], ad_spend=[10.0, 10, 10])
    picture = trend("roas", table, target=2.8, lang="en")
    assert picture.alt_text.splitlines() == [
        "ROAS: 2.5× (Mar 2026), 0.3× below the target of 2.8×.",
        "A line by month from Jan 2026 to Mar 2026; periods with a value: 3 of 3.",
        "Highest: 3× (Jan 2026). Lowest: 2× (Feb 2026).",
        "A dashed line marks the target, 2.8×.",
        "The axis starts at 2×, not at 0.",
    ]
    assert repr(picture) == f"Picture: {picture.alt_text}"
    assert repr(picture) == repr(trend("roas", table, target=2.8, lang="en"))


def test_a_formula_of_ones_own_has_its_own_name() -> None:
    table = monthly(revenue=[30.0, 20], orders=[1, 1])
    assert (
        title(trend({LONG: "revenue / orders"}, table, lang="it"))
        == f"{LONG} in calo: 30 € (gen 2026) → 20 € (feb 2026)"
    )
    assert title(trend({"refund_rate": "refunds / revenue"}, table.assign(refunds=[3.0, 4.0]), lang="en")) == (
        "Refund rate rose from 10% (Jan 2026) to 20% (Feb 2026)"
    )


def test_money_in_another_currency() -> None:
    table = monthly(revenue=[1500.0, 2500.0])
    assert title(trend({"revenue": "revenue"}, table, currency="CHF", lang="en")).startswith("Revenue rose from CHF")


def test_what_the_readers_columns_are_called() -> None:
    table = monthly(fatturato=[30.0, 20], spesa=[10.0, 10]).rename(columns={"date": "giorno"})
    columns = {"revenue": "fatturato", "ad_spend": "spesa", "date": "giorno"}
    assert title(trend("roas", table, columns=columns, lang="en")) == "ROAS fell from 3× (Jan 2026) to 2× (Feb 2026)"


def test_several_kpis_and_unknown_themes_are_refused_with_what_to_do() -> None:
    table = monthly(**ROAS)
    with pytest.raises(OkrError) as refused:
        trend(["roas", "roi"], table)  # type: ignore[arg-type]
    assert refused.value.code == "V203"
    assert "bullet(" in refused.value.say("en")
    with pytest.raises(OkrError) as refused:
        trend("roas", table, theme="blue")  # type: ignore[arg-type]
    assert refused.value.code == "V204"
    assert "“blue”" in refused.value.say("it")


def test_days_that_python_itself_writes() -> None:
    table = pd.DataFrame({"date": [dt.date(2026, 1, 5), dt.date(2026, 2, 7)], **ROAS})
    assert title(trend("roas", table, lang="en")) == "ROAS fell from 3× (Jan 2026) to 2× (Feb 2026)"
