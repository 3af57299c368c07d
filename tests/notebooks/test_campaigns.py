"""The table of campaigns is what its script makes, and what its cards say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from okrwidgets.lab.course import update_course
from tests.notebooks.campaigns import DATA, shop

CARDS = ["README.md", "LEGGIMI.md"]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    made = ModuleType("make_campaigns")
    sys.modules[made.__name__] = made  # dataclasses look their module up
    code = (DATA / "make_campaigns.py").read_text(encoding="utf-8")
    exec(compile(code, "make_campaigns.py", "exec"), made.__dict__)  # noqa: S102  the project's own script
    return made


def test_the_csv_is_made_again_to_the_byte(script: ModuleType, tmp_path: Path) -> None:
    script.write_csv(tmp_path / "again.csv")
    assert (tmp_path / "again.csv").read_bytes() == (DATA / "campaigns.csv").read_bytes()


def test_the_script_writes_beside_itself(tmp_path: Path) -> None:
    """Also in another process, where Python's hashes are others."""
    copy = tmp_path / "make_campaigns.py"
    copy.write_bytes((DATA / "make_campaigns.py").read_bytes())
    subprocess.run([sys.executable, str(copy)], check=True, cwd="/")
    assert (tmp_path / "campaigns.csv").read_bytes() == (DATA / "campaigns.csv").read_bytes()
    assert_frame_equal(pd.read_parquet(tmp_path / "campaigns.parquet"), pd.read_parquet(DATA / "campaigns.parquet"))


def test_the_parquet_holds_the_same_table_with_its_types(script: ModuleType) -> None:
    table = pd.read_parquet(DATA / "campaigns.parquet")
    assert_frame_equal(table, shop(), check_dtype=False)
    kinds = {column: str(kind) for column, kind in table.dtypes.items()}
    assert kinds["date"].startswith("datetime64")
    assert {kinds[column] for column in script.COUNTS} == {"Int64"}
    assert {kinds[column] for column in script.MONEY} == {"float64"}


def test_is_small_and_has_one_row_a_month_campaign_and_device(script: ModuleType) -> None:
    assert (DATA / "campaigns.csv").stat().st_size < 100_000
    table = shop()
    assert tuple(table.columns) == script.COLUMNS
    assert not table.duplicated(["date", "channel", "campaign", "device"]).any()
    assert table["date"].drop_duplicates().tolist() == pd.date_range("2025-01-01", "2026-12-01", freq="MS").tolist()
    # eleven campaigns for 24 months, one for eleven, two devices each
    assert len(table) == 2 * (11 * 24 + 11)


def test_each_figure_can_be() -> None:
    table = shop()
    assert (table.select_dtypes("number").fillna(0) >= 0).all(axis=None)
    assert (table["clicks"] <= table["impressions"].fillna(table["clicks"])).all()
    assert (table["contracts"] <= table["leads"].fillna(table["contracts"])).all()
    assert (table["contracts"] <= table["orders"]).all()
    assert (table["leads"].fillna(0) <= table["visits"]).all()
    assert (table["orders"] <= table["visits"]).all()
    assert (table["gross_sales"] - table["refunds"] - table["revenue"]).abs().max() < 0.005
    assert (table["gross_profit"].fillna(0) <= table["revenue"]).all()
    ran = table[table["date"] != "2025-08-01"]
    assert (ran["visits"] < ran["clicks"]).all()


def test_what_came_before_stays_when_a_campaign_is_added(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(script.rows())
    monkeypatch.setattr(script, "CAMPAIGNS", (script.CAMPAIGNS[-1], *script.CAMPAIGNS[:3]))
    assert all(row in before for row in script.rows())


@pytest.mark.parametrize("card", CARDS)
def test_the_card_lists_every_column_in_order_and_no_other(card: str, script: ModuleType) -> None:
    words = (DATA / card).read_text(encoding="utf-8")
    assert tuple(re.findall(r"^\| `(\w+)` \|", words, re.MULTILINE)) == script.COLUMNS
    assert re.search(r"\*\*(The data is synthetic|I dati sono sintetici)\.\*\*", words)
    assert words.index("</details>") > words.index("Simpson") > words.index("<details>")


@pytest.mark.parametrize(("card", "folder"), [("README.md", "en"), ("LEGGIMI.md", "it")])
def test_the_code_of_the_card_runs_in_a_notebook(card: str, folder: str) -> None:
    (code,) = re.findall(r"^```python\n(.+?)^```", (DATA / card).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    command = [sys.executable, "-W", "error", "-c", code]
    subprocess.run(command, check=True, cwd=DATA.parent / folder)


def test_the_cards_hide_the_same_list() -> None:
    english, italian = ((DATA / card).read_text(encoding="utf-8") for card in CARDS)
    for words in (english, italian):
        assert re.findall(r"^(\d+)\. \*\*", words, re.MULTILINE) == [str(n) for n in range(1, 11)]


def test_the_data_comes_along_into_a_learners_folder(tmp_path: Path) -> None:
    update = update_course(tmp_path)
    for name in ("campaigns.csv", "campaigns.parquet", "make_campaigns.py", *CARDS):
        assert f"data/{name}" in update.new
        assert (tmp_path / "data" / name).read_bytes() == (DATA / name).read_bytes()
