"""What the pictures say of the course's shop is what its data card says is hidden there."""

from __future__ import annotations

import pytest

from okrwidgets.pictures import bullet, channels, simpson, trend
from tests.notebooks.campaigns import shop
from tests.pictures.boxes import said, title

ORDERS = {"conversions": "orders"}


def test_the_channel_that_loses_money() -> None:
    picture = channels("roas", shop(), lang="en")
    assert title(picture) == "Facebook: ROAS 3.05×, and yet every euro loses 12 cents"
    assert "LinkedIn: 2.15×; gains 3 cents a euro." in picture.alt_text.splitlines()
    # its profit of December 2026 is missing: nothing may be claimed of the whole
    assert "Instagram: 2.96×." in picture.alt_text.splitlines()
    assert "No break-even for Instagram" in said(picture)


def test_the_pages_that_turn_round() -> None:
    ads = shop()[lambda table: table["channel"] == "Google Ads"]
    picture = simpson("conversion_rate", ads, "campaign", "device", columns=ORDERS, lang="en")
    assert title(picture) == "Landing A does better in every segment, Landing B as a whole"
    assert "All together: Landing A 2.2%, Landing B 3.3%." in picture.alt_text.splitlines()


def test_the_rate_that_falls_although_no_channel_falls() -> None:
    table = shop().assign(year=lambda frame: frame["date"].dt.year)
    picture = simpson("conversion_rate", table, "year", "channel", columns=ORDERS, lang="en")
    assert title(picture) == "2026 does better in every segment that both have, 2025 as a whole"
    assert "All together: 2025 2.8%, 2026 2.5%." in picture.alt_text.splitlines()
    assert "“TikTok”: 2025 0%, 2026" in picture.alt_text


def test_the_month_without_spend() -> None:
    picture = trend("roas", shop(), lang="it")
    assert "Nessun valore in ago 2025: spesa pubblicitaria: 0." in picture.alt_text.splitlines()


@pytest.mark.parametrize(("kpi", "first", "second"), [("gross_sales", 1, "€181,087"), ("revenue", 4, "€138,071")])
def test_the_ranking_that_refunds_turn_round(kpi: str, first: int, second: str) -> None:
    lines = channels({kpi: kpi}, shop(), lang="en").alt_text.splitlines()
    assert lines[1 + first] == f"Instagram: {second}."


def test_the_cheap_leads() -> None:
    paid = shop()[lambda table: table["ad_spend"] > 0]
    assert title(channels("cost_per_lead", paid, lang="en")) == (
        "Cost per lead: TikTok is ahead with €2.46, Instagram comes last with €73.33"
    )
    assert "TikTok: 0." in channels({"contracts": "contracts"}, paid, lang="en").alt_text


def test_the_scorecard_of_the_shop() -> None:
    # ROAS 4.20, conversion rate 2.6%
    picture = bullet(
        ["roas", "conversion_rate"], shop(), {"roas": 4, "conversion_rate": 0.03}, columns=ORDERS, lang="it"
    )
    assert title(picture) == "1 KPI su 2 raggiunge il valore obiettivo; non ancora: tasso di conversione"
