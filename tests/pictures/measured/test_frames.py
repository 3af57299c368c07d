"""The reader's table may come from any of their tools; the picture is the same."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from okrwidgets.pictures import bullet, channels, funnel, simpson, trend
from tests.notebooks.campaigns import DATA, shop
from tests.pictures.boxes import title

ORDERS = {"conversions": "orders"}


def in_duckdb(table: pd.DataFrame) -> Any:
    arrow = pa.Table.from_pandas(table, preserve_index=False)
    return duckdb.connect().from_arrow(arrow)


FRAMES: dict[str, Callable[[pd.DataFrame], Any]] = {
    "polars": pl.from_pandas,
    "polars lazy": lambda table: pl.from_pandas(table).lazy(),
    "pyarrow": lambda table: pa.Table.from_pandas(table, preserve_index=False),
    "duckdb": in_duckdb,
}

PICTURES: dict[str, Callable[[Any], Any]] = {
    "trend": lambda table: trend("roas", table, target=4, lang="it"),
    "bullet": lambda table: bullet(["roas", "cost_per_lead"], table, {"roas": 4}, lang="it"),
    "funnel": lambda table: funnel(["impressions", "clicks", "leads"], table, lang="it"),
    "channels": lambda table: channels("roas", table, lang="it"),
    "simpson": lambda table: simpson("conversion_rate", table, "campaign", "device", columns=ORDERS, lang="it"),
}


@pytest.mark.parametrize("picture", PICTURES)
@pytest.mark.parametrize("kind", FRAMES)
def test_every_kind_of_table_gives_the_same_picture(kind: str, picture: str) -> None:
    draw = PICTURES[picture]
    assert draw(FRAMES[kind](shop())).alt_text == draw(shop()).alt_text


@pytest.mark.parametrize("kind", FRAMES)
def test_no_rows_of_any_kind_are_a_sentence(kind: str) -> None:
    empty = FRAMES[kind](shop().iloc[:0])
    for draw in PICTURES.values():
        assert title(draw(empty)) == "Ancora niente da disegnare: la tabella non ha righe"


def test_the_parquet_file_gives_the_same_pictures_as_the_csv_file() -> None:
    table = pd.read_parquet(DATA / "campaigns.parquet")
    for draw in PICTURES.values():
        assert draw(table).alt_text == draw(shop()).alt_text


def test_nothing_heavy_is_loaded_before_a_picture_is_drawn() -> None:
    code = (
        "import sys, okrwidgets.pictures\n"
        "heavy = {'matplotlib', 'pandas', 'polars', 'narwhals', 'numpy', 'babel'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
