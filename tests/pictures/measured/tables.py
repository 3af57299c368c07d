"""Small tables with figures that can be reckoned in the head."""

from __future__ import annotations

from typing import Any

import pandas as pd

LONG = "Promozione di primavera per i nuovi clienti abbonati dell'Emilia-Romagna e della Lombardia orientale"


def monthly(start: str = "2026-01", **columns: Any) -> pd.DataFrame:
    """One row a month, from the first of ``start`` on."""
    count = len(next(iter(columns.values())))
    return pd.DataFrame({"date": pd.date_range(f"{start}-01", periods=count, freq="MS"), **columns})


def ads() -> pd.DataFrame:
    """Three channels with ads and one without.

    Social brings 3 euro of revenue for each euro, of which 30% remain: each euro loses 10 cents. Search earns 20 cents
    with a ROAS of 2.4, Video is a loss that looks like one, Mail costs nothing.
    """
    return pd.DataFrame(
        {
            "channel": ["Social", "Search", "Video", "Mail"],
            "revenue": [3000.0, 2400.0, 500.0, 800.0],
            "gross_profit": [900.0, 1200.0, 200.0, 400.0],
            "ad_spend": [1000.0, 1000.0, 1000.0, 0.0],
            "leads": [100, 50, 400, 20],
            "contracts": [20, 15, 0, 4],
            "visits": [4000, 1000, 8000, 500],
        }
    )


def pages() -> pd.DataFrame:
    """Page A converts better on both devices, B as a whole: A has 800 of its 1,000 visits on phones, B 200 of 1,200.

    On phones 2% against 1.5%, at desks 4.5% against 4%; as a whole 2.5% against 3.58%.
    """
    return pd.DataFrame(
        {
            "page": ["A", "A", "B", "B"],
            "device": ["phone", "desk", "phone", "desk"],
            "conversions": [16, 9, 3, 40],
            "visits": [800, 200, 200, 1000],
        }
    )


def many(n: int = 25, name: str = "Channel {n}") -> pd.DataFrame:
    """Channel 1 with a revenue of 1, channel 2 with 2 …; each with a spend of 1."""
    numbers = range(1, n + 1)
    names = [name.format(n=number) for number in numbers]
    return pd.DataFrame({"channel": names, "revenue": [float(number) for number in numbers], "ad_spend": [1.0] * n})
