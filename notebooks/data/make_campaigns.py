"""Makes `campaigns.csv` and `campaigns.parquet`: 24 invented months of an invented online shop.

``python make_campaigns.py`` writes both files beside itself. The csv is the same on every machine, to the byte:
Python's own generator of random numbers is defined to the last bit, and nothing but + − × ÷ and rounding follows
(powers, roots and logarithms differ between machines).
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SEED = 20250101
MONTHS = tuple(f"{year}-{month:02d}-01" for year in (2025, 2026) for month in range(1, 13))
DEVICES = ("mobile", "desktop")
CLOSED = "2025-08-01"  # all ads paused

COUNTS = ("impressions", "clicks", "visits", "leads", "contracts", "orders")
MONEY = ("gross_sales", "refunds", "revenue", "gross_profit", "ad_spend")
COLUMNS = ("date", "channel", "campaign", "device", *COUNTS, *MONEY)

COFFEE = (95, 92, 97, 98, 95, 85, 75, 55, 95, 105, 130, 160)
"""Percent of a usual month, January first: people drink less of it in summer, and give it away at Christmas."""
GIFTS = (45, 110, 70, 80, 100, 55, 45, 35, 60, 85, 190, 325)
OFFICES = (105, 105, 110, 105, 105, 95, 80, 30, 120, 120, 115, 110)


@dataclass(frozen=True)
class Campaign:
    """What is usual for a campaign; pairs are mobile, desktop.

    Attributes:
        channel: through which people come.
        name: of the campaign.
        visits: a month, in a usual month of 2025.
        mobile: percent of the visits.
        ctr: clicks of a thousand impressions.
        cpc: cost of a click, in cents; 0 where nobody pays for it.
        leads: of a thousand visits.
        closed: contracts of a hundred leads.
        orders: without a contract, of a thousand visits.
        order: value of such an order, in cents.
        contract: value of the first order of a contract, in cents.
        refunded: percent of the gross sales.
        margin: gross profit in percent of the revenue.
        season: percent of a usual month.
        since: first month.
    """

    channel: str
    name: str
    visits: int
    mobile: int
    ctr: int
    cpc: int
    leads: tuple[float, float]
    closed: int
    orders: tuple[float, float]
    order: int
    contract: int
    refunded: int
    margin: int
    season: tuple[int, ...] = COFFEE
    since: str = MONTHS[0]


CAMPAIGNS = (
    Campaign("Facebook", "Espresso", 4200, 80, 14, 26, (12, 15), 12, (17, 26), 4300, 3900, 3, 29),
    Campaign("Facebook", "Moka", 3100, 82, 12, 27, (10, 13), 12, (17, 27), 4400, 3900, 3, 29),
    Campaign("Google Ads", "Brand", 2300, 60, 110, 32, (24, 30), 22, (40, 55), 4700, 4200, 2, 46),
    Campaign("Google Ads", "Landing A", 2600, 82, 45, 41, (12, 25), 16, (14, 41), 5000, 4200, 3, 45),
    Campaign("Google Ads", "Landing B", 2500, 24, 47, 44, (10, 22), 16, (10.5, 35), 5000, 4200, 3, 45),
    Campaign("Google Ads", "Shopping", 3000, 64, 19, 34, (5, 7), 12, (24, 34), 4600, 4200, 6, 43),
    Campaign("Instagram", "Gift box", 3900, 90, 9, 43, (6, 8), 8, (24, 30), 7000, 4600, 25, 41, GIFTS),
    Campaign("LinkedIn", "Office", 620, 28, 6, 315, (30, 82), 30, (4, 6), 5200, 34000, 1, 48, OFFICES),
    Campaign("Newsletter", "Weekly", 2900, 66, 34, 0, (10, 14), 24, (40, 50), 4900, 4200, 2, 44),
    Campaign("SEO", "Blog", 3600, 68, 31, 0, (11, 14), 14, (7, 11), 4500, 4200, 2, 46),
    Campaign("SEO", "Shop", 2700, 58, 52, 0, (16, 21), 18, (30, 42), 4600, 4200, 3, 45),
    Campaign("TikTok", "Quiz", 6800, 94, 11, 17, (75, 60), 0, (1.6, 3), 3600, 3900, 5, 40, since="2026-02-01"),
)


def rows() -> Iterator[dict[str, str]]:
    """All rows, sorted by date, channel, campaign and device; a blank is a value that nobody has."""
    for month in MONTHS:
        for campaign in CAMPAIGNS:
            if month >= campaign.since:
                for device in DEVICES:
                    yield _row(month, campaign, device)


def _row(month: str, campaign: Campaign, device: str) -> dict[str, str]:
    # its own generator, so that another campaign leaves the rest of the file as it was
    chance = random.Random(f"{SEED} {month} {campaign.channel} {campaign.name} {device}")  # noqa: S311  no secret

    def about(usual: float, percent: int) -> float:
        """Around the usual value, give or take so many percent; values near it are the likeliest."""
        return usual * (1 + percent / 100 * (chance.random() + chance.random() - 1))

    n = MONTHS.index(month)
    desktop = DEVICES.index(device)
    share = 100 - campaign.mobile if desktop else campaign.mobile
    better = 1.06 if n >= 12 else 1.0  # in its second year the shop sells better to those who come
    visits = about(campaign.visits * share * campaign.season[n % 12] / 10_000 * (1 + n / 150), 9)
    clicks = about(visits / 0.93, 3)
    impressions = about(1000 * clicks / campaign.ctr, 10)
    spend = clicks * about(campaign.cpc, 6)
    if month == CLOSED and campaign.cpc:
        visits, clicks, impressions, spend = visits * 0.05, 0.0, 0.0, 0.0  # old links still bring a few
    visits = round(visits)
    leads = round(about(visits * campaign.leads[desktop] / 1000, 10))
    contracts = round(about(leads * campaign.closed / 100 * better, 10))
    alone = round(about(visits * campaign.orders[desktop] / 1000 * better, 8))
    sold = round(alone * about(campaign.order, 5) + contracts * about(campaign.contract, 5))
    refunds = round(about(sold * campaign.refunded / 100, 20))
    revenue = sold - refunds
    profit = round(about(revenue * campaign.margin / 100, 4))
    counts = (round(impressions), round(clicks), visits, leads, contracts, alone + contracts)
    row = {"date": month, "channel": campaign.channel, "campaign": campaign.name, "device": device}
    row |= {column: str(count) for column, count in zip(COUNTS, counts, strict=True)}
    money = (sold, refunds, revenue, profit, round(spend))
    row |= {column: _euro(cents) for column, cents in zip(MONEY, money, strict=True)}
    return row | dict.fromkeys(_unknown(month, campaign), "")


def _unknown(month: str, campaign: Campaign) -> tuple[str, ...]:
    """The columns that nobody has for this month and campaign."""
    match campaign.channel, month:
        case "LinkedIn", "2025-11-01":  # the export came without them
            return ("impressions",)
        case "Facebook", "2026-03-01":  # the form was not counted
            return ("leads",)
        case "Instagram", "2026-12-01":  # what the gift boxes cost is not invoiced yet
            return ("gross_profit",)
    return ()


def _euro(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def write_csv(path: Path) -> None:
    """Write the table as text: UTF-8, commas, points for decimals, lines that end in a line feed."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows())


def write_parquet(source: Path, path: Path) -> None:
    """Write the same table with its types: counts stay whole numbers where there are blanks too."""
    import pandas as pd

    types = dict.fromkeys(COUNTS, "Int64") | dict.fromkeys(MONEY, "float64")
    pd.read_csv(source, dtype=types, parse_dates=["date"]).to_parquet(path, index=False)


if __name__ == "__main__":
    here = Path(__file__).parent
    write_csv(here / "campaigns.csv")
    write_parquet(here / "campaigns.csv", here / "campaigns.parquet")
