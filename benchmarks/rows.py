"""Rows of invented campaigns, as many as are wanted: the same ones each time, written as Parquet by DuckDB."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import duckdb

MONTHS: Final = 24
CHANNELS: Final = ("search", "social", "display", "email", "video", "affiliates", "shopping", "direct")
GROUPS: Final = MONTHS * len(CHANNELS)
COUNTS: Final = ("impressions", "clicks", "leads", "orders")
AMOUNTS: Final = ("revenue", "ad_spend")

# Figures from hashes of the row's number, so that neither threads nor versions of a generator change them. One in a
# hundred leads is missing, one in fifty revenues; one in a hundred amounts is NaN, as it comes from a division.
QUERY: Final = """
    select date '2025-01-01' + (hash(n) % 730)::int as date,
           {channels}[1 + (hash(n + 1e9::bigint) % 8)::int] as channel,
           (100 + hash(n + 2e9::bigint) % 9900)::bigint as impressions,
           (hash(n + 3e9::bigint) % 100)::bigint as clicks,
           case when hash(n + 4e9::bigint) % 100 > 0 then (hash(n + 5e9::bigint) % 10)::bigint end as leads,
           (hash(n + 6e9::bigint) % 5)::bigint as orders,
           case hash(n + 7e9::bigint) % 100 when 0 then 'nan'::double when 1 then null when 2 then null
               else (hash(n + 8e9::bigint) % 50000) / 100 end as revenue,
           case hash(n + 9e9::bigint) % 100 when 0 then 'nan'::double
               else (hash(n + 10e9::bigint) % 20000) / 100 end as ad_spend
    from range({rows}) as numbers(n)
"""


def write(file: Path, rows: int) -> None:
    """Write so many rows: a date, a channel, four counts, two amounts."""
    query = QUERY.format(channels=list(CHANNELS), rows=rows)
    with duckdb.connect() as connection:
        connection.execute(f"copy ({query}) to '{file}' (format parquet)")
