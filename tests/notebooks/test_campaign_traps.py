"""Each trap that the data cards name is in the table, with the figures that they give."""

from __future__ import annotations

import re

import pandas as pd
import pytest

from tests.notebooks.campaigns import DATA, shop, sums
from tests.notebooks.test_campaigns import CARDS

PAID = ["Facebook", "Google Ads", "Instagram", "LinkedIn", "TikTok"]


def said(card: str, number: int) -> str:
    """What the card says of one trap, its figures with decimal points in both languages."""
    words = (DATA / card).read_text(encoding="utf-8")
    (line,) = re.findall(rf"^{number}\. (.+)$", words, re.MULTILINE)
    return re.sub(r"(\d),(\d)", r"\1.\2", line)


@pytest.mark.parametrize("card", CARDS)
def test_a_roas_of_three_loses_money(card: str) -> None:
    by = sums(shop(), "channel")
    facebook, linkedin = by.loc["Facebook"], by.loc["LinkedIn"]
    roas = facebook.revenue / facebook.ad_spend
    assert roas == pytest.approx(3, abs=0.1)
    assert facebook.gross_profit / facebook.revenue < 1 / roas
    lost = 1 - facebook.gross_profit / facebook.ad_spend
    assert lost > 0.1
    assert linkedin.revenue / linkedin.ad_spend < roas
    assert linkedin.gross_profit > linkedin.ad_spend
    for figure in (
        f"{roas:.2f}",
        f"{facebook.gross_profit / facebook.revenue:.0%}",
        f"{100 * lost:.0f} cent",
        f"{linkedin.revenue / linkedin.ad_spend:.2f}",
        f"{linkedin.gross_profit / linkedin.revenue:.0%}",
    ):
        assert figure in said(card, 1)


@pytest.mark.parametrize("card", CARDS)
def test_a_is_better_on_each_device_and_worse_as_a_whole(card: str) -> None:
    landings = shop()[lambda table: table["campaign"].isin(["Landing A", "Landing B"])]
    by_device = sums(landings, ["device", "campaign"]).eval("orders / visits").unstack()
    assert (by_device["Landing A"] > 1.1 * by_device["Landing B"]).all()
    whole = sums(landings, "campaign").eval("orders / visits")
    assert whole["Landing B"] > 1.3 * whole["Landing A"]
    assert f"{whole['Landing B']:.1%}" in said(card, 2)
    assert f"{whole['Landing A']:.1%}" in said(card, 2)


@pytest.mark.parametrize("card", CARDS)
def test_the_shop_converts_less_and_each_channel_more(card: str) -> None:
    table = shop().assign(year=lambda table: table["date"].dt.year)
    whole = sums(table, "year").eval("orders / visits")
    assert whole[2026] < 0.95 * whole[2025]
    by = sums(table, ["channel", "year"]).eval("orders / visits").unstack()
    assert by.index[by[2025].isna()].tolist() == ["TikTok"]
    assert (by[2026] > by[2025])[by[2025].notna()].all()
    assert f"{whole[2025]:.1%}" in said(card, 3)
    assert f"{whole[2026]:.1%}" in said(card, 3)


@pytest.mark.parametrize("card", CARDS)
def test_cheap_leads_never_buy(card: str) -> None:
    by = sums(shop(), "channel").loc[PAID]
    cost = by["ad_spend"] / by["leads"]
    assert cost.idxmin() == "TikTok"
    assert cost["LinkedIn"] > 10 * cost["TikTok"]
    assert by.loc["TikTok", "contracts"] == 0
    closed = by["contracts"] / by["leads"]
    assert closed.idxmax() == "LinkedIn"
    thousands = "{:,.0f}".format(by.loc["TikTok", "leads"]).replace(",", ".")
    for figure in (f"{cost['TikTok']:.2f}", f"{cost['LinkedIn']:.2f}", thousands, f"{closed['LinkedIn']:.0%}"):
        assert figure in said(card, 4)


def test_refunds_turn_a_ranking_round() -> None:
    by = sums(shop(), "channel")
    before = by["gross_sales"].rank(ascending=False)
    after = by["revenue"].rank(ascending=False)
    assert (before["Instagram"], after["Instagram"]) == (2, 5)


def test_one_month_is_without_spend_and_has_sales_all_the_same() -> None:
    by = sums(shop(), "date")
    assert by.index[by["ad_spend"] == 0].tolist() == [pd.Timestamp("2025-08-01")]
    assert by.loc["2025-08-01", "orders"] > 100
    paid = shop()[lambda table: table["channel"].isin(PAID) & (table["date"] == "2025-08-01")]
    assert (paid[["impressions", "clicks", "ad_spend"]] == 0).all(axis=None)
    assert paid["orders"].sum() > 0


def test_what_is_missing_is_missing_for_one_channel_and_month() -> None:
    long = shop().melt(["date", "channel", "campaign", "device"], var_name="column")
    blank = long[long["value"].isna()]
    assert set(zip(blank["channel"], blank["date"].dt.strftime("%Y-%m"), blank["column"], strict=True)) == {
        ("LinkedIn", "2025-11", "impressions"),
        ("Facebook", "2026-03", "leads"),
        ("Instagram", "2026-12", "gross_profit"),
    }
    # a whole channel and month each: no sum may make a 0 of it
    assert pd.isna(sums(shop(), ["channel", "date"]).loc[("Facebook", pd.Timestamp("2026-03-01")), "leads"])


def test_a_sum_over_the_missing_profit_looks_worse_than_what_is_known() -> None:
    instagram = shop()[lambda table: table["channel"] == "Instagram"]
    whole = instagram["gross_profit"].sum() / instagram["ad_spend"].sum()
    known = instagram.dropna(subset="gross_profit")
    assert 1 < whole < 1.05
    assert known["gross_profit"].sum() / known["ad_spend"].sum() > 1.15


@pytest.mark.parametrize("card", CARDS)
def test_a_part_of_the_revenue_came_without_ads(card: str) -> None:
    by = sums(shop(), "channel")
    assert by.index[by["ad_spend"] == 0].tolist() == ["Newsletter", "SEO"]
    with_all = by["revenue"].sum() / by["ad_spend"].sum()
    paid = by.loc[PAID, "revenue"].sum() / by["ad_spend"].sum()
    assert with_all > 1.3 * paid
    assert f"{with_all:.2f}" in said(card, 8)
    assert f"{paid:.2f}" in said(card, 8)


def test_the_mean_of_rates_is_another_number() -> None:
    table = shop()[lambda table: table["visits"] > 0]
    mean = (table["orders"] / table["visits"]).mean()
    assert abs(mean / (table["orders"].sum() / table["visits"].sum()) - 1) > 0.1


def test_the_year_has_seasons() -> None:
    revenue = sums(shop(), "date")["revenue"]
    for year in (2025, 2026):
        months = revenue[revenue.index.year == year]
        assert months.idxmax().month == 12
        assert months.idxmin().month == 8
        assert months.max() > 1.8 * months.median()
        assert months.loc[f"{year}-11-01"] > 1.3 * months.median()
