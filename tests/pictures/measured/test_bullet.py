"""The scorecard counts what reaches its target, by the direction that is good."""

from __future__ import annotations

import pandas as pd
import pytest

from okrwidgets.metrics import measure
from okrwidgets.pictures import bullet
from tests.pictures.boxes import bars, said, title
from tests.pictures.measured.tables import ads

# over all channels: ROAS 6,700 / 3,000 = 2.23, cost per lead 3,000 / 570 = 5.26, 570 leads
KPIS = ["roas", "cost_per_lead", "leads"]


@pytest.mark.parametrize(
    ("targets", "english", "italian"),
    [
        (
            {"roas": 2, "cost_per_lead": 6, "leads": 500},
            "All 3 KPIs reach their target",
            "Tutti i 3 KPI raggiungono il valore obiettivo",
        ),
        (
            {"roas": 2, "cost_per_lead": 6},
            "Both KPIs reach their target",
            "Tutti e due i KPI raggiungono il valore obiettivo",
        ),
        (
            {"roas": 2, "cost_per_lead": 5, "leads": 500},
            "2 of 3 KPIs reach their target; not yet: cost per lead",
            "2 KPI su 3 raggiungono il valore obiettivo; non ancora: costo per lead",
        ),
        (
            # 5% above 5 and 43% below 1,000
            {"roas": 2, "cost_per_lead": 5, "leads": 1000},
            "1 of 3 KPIs reaches its target; furthest away: number of leads",
            "1 KPI su 3 raggiunge il valore obiettivo; il più lontano: numero di lead",
        ),
        (
            {"roas": 20, "cost_per_lead": 5, "leads": 1000},
            "None of 3 KPIs reaches its target yet; furthest away: ROAS",
            "Nessuno dei 3 KPI raggiunge ancora il valore obiettivo; il più lontano: ROAS",
        ),
        ({}, "3 KPIs, without a target yet", "3 KPI, ancora senza valore obiettivo"),
    ],
)
def test_the_title_counts(targets: dict[str, float], english: str, italian: str) -> None:
    assert title(bullet(KPIS, ads(), targets, lang="en")) == english
    assert title(bullet(KPIS, ads(), targets, lang="it")) == italian


def test_each_row_says_how_it_stands() -> None:
    picture = bullet(KPIS, ads(), {"roas": 2, "cost_per_lead": 5}, lang="en")
    words = said(picture)
    assert "✓ target 2× reached" in words
    assert "€0.26 above the target of €5" in words
    assert "no target yet" in words
    assert words.count("lower is better") == 1
    assert picture.alt_text.splitlines() == [
        "1 of 2 KPIs reaches its target; not yet: cost per lead.",
        "ROAS: 2.23×, the target of 2× is reached.",
        "Cost per lead: €5.26, €0.26 above the target of €5.",
        "Number of leads: 570, no target yet.",
    ]


def test_what_falls_short_is_hatched_and_what_has_no_target_has_no_bar() -> None:
    picture = bullet(KPIS, ads(), {"roas": 2, "cost_per_lead": 5}, lang="en")
    (short,) = bars(picture, "doubt")
    assert short.get_hatch()
    assert len(bars(picture, "main")) == 1
    assert len(bars(picture, "empty")) == 2


def test_a_bar_is_as_long_as_its_value() -> None:
    picture = bullet(["roas", "leads"], ads(), {"roas": 6.7 / 3 * 2, "leads": 570 / 3}, lang="en")
    (half,), (whole,) = bars(picture, "doubt"), bars(picture, "main")
    first, second = bars(picture, "empty")
    # a bar has room for one and a half times its target, or for the value where that is more
    assert half.get_width() / first.get_width() == pytest.approx(0.5 / 1.5)
    assert whole.get_width() / second.get_width() == pytest.approx(1)


def test_no_value_is_said_with_its_reason_and_counts_for_nothing() -> None:
    mail = ads()[lambda table: table["channel"] == "Mail"]
    picture = bullet(KPIS, mail, {"roas": 2, "leads": 10}, lang="it")
    assert title(picture) == "Numero di lead: 20, valore obiettivo raggiunto (10)"
    assert "spesa pubblicitaria: 0" in said(picture)
    assert "ROAS: ancora nessun valore (spesa pubblicitaria: 0)." in picture.alt_text.splitlines()


def test_no_value_at_all() -> None:
    mail = ads()[lambda table: table["channel"] == "Mail"]
    assert title(bullet(["roas", {"x": "revenue / ad_spend"}], mail, {"roas": 2}, lang="en")) == (
        "No value yet to set against a target"
    )


def test_one_kpi_alone() -> None:
    assert title(bullet("roas", ads(), {"roas": 3}, lang="en")) == "ROAS: 2.23×, 0.77× below the target of 3×"
    assert title(bullet("roas", ads(), lang="it")) == "ROAS: 2,23×, ancora senza valore obiettivo"


def test_a_formula_without_a_good_direction_is_not_judged() -> None:
    own = {"sold": "revenue"}
    picture = bullet([own, "roas"], ads(), {"sold": 7000, "roas": 2}, lang="en")
    assert title(picture) == "ROAS: 2.23×, the target of 2× is reached"
    assert "€300 below the target of €7,000" in said(picture)
    assert not bars(picture, "doubt")


def test_what_was_measured_already_is_taken_as_it_is() -> None:
    measured = measure(KPIS, ads())
    targets = {"roas": 2, "cost_per_lead": 5}
    assert bullet(KPIS, measured, targets, lang="en").alt_text == bullet(KPIS, ads(), targets, lang="en").alt_text


def test_no_rows() -> None:
    assert title(bullet(KPIS, ads().iloc[:0], {"roas": 2}, lang="en")) == ("Nothing to draw yet: the table has no rows")


def test_over_which_time() -> None:
    table = ads().assign(date=pd.to_datetime(["2025-01-01", "2025-02-01", "2025-03-01", "2026-12-01"]))
    assert "Gen 2025 – dic 2026. Ogni KPI su una scala propria" in said(bullet(KPIS, table, lang="it"))
    table["date"] += pd.Timedelta(days=4)
    assert "5 Jan 2025 – 5 Dec 2026. Each KPI on a scale of its own" in said(bullet(KPIS, table, lang="en"))


def test_negative_values_and_targets_stay_on_their_scale() -> None:
    table = pd.DataFrame({"gross_profit": [4.0], "marketing_cost": [10.0], "revenue": [-5.0], "ad_spend": [10.0]})
    picture = bullet(["roi", "roas"], table, {"roi": -0.5, "roas": 2}, lang="en")
    assert "10 percentage points below the target of -50%" in said(picture)
    assert "2.5× below the target of 2×" in said(picture)
