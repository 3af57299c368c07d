"""Whatever the table holds: every word on the page, none on another, readable in light, dark and grey."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.colors import to_hex

from okrwidgets.pictures import bullet, channels, funnel, simpson, trend
from okrwidgets.pictures.canvas import Picture
from okrwidgets.pictures.theme import THEMES, ThemeName
from okrwidgets.text.language import LANGUAGES, Language
from tests.notebooks.campaigns import shop
from tests.pictures.boxes import bars, contrast, faults, gaps, labels
from tests.pictures.measured.tables import LONG, ads, many, monthly, pages

Drawn = Callable[[Language, ThemeName], Picture]

ORDERS = {"conversions": "orders", "marketing_cost": "ad_spend"}
ALL_KPIS = ["roas", "conversion_rate", "cost_per_lead", "leads", "roi", "sales"]
TARGETS = {"roas": 4, "conversion_rate": 0.03, "cost_per_lead": 20, "leads": 15_000, "roi": 0.8}
NEAR = monthly(revenue=[3e9, 2e9, 1.0, -4e9], ad_spend=[1.0] * 4)
HOLES = monthly("2025-01", revenue=[30.0] * 12, ad_spend=[10.0, 0, None, 10, 0, 10, None, None, 0, 10, 10, 0])
HUGE = pd.DataFrame({"channel": list("abcd"), "revenue": [1e300, -1e300, 1e-300, 0.0], "ad_spend": [1.0] * 4})
DAILY = pd.DataFrame(
    {"date": pd.date_range("2025-01-01", periods=730), "revenue": [100.0 + n % 7 for n in range(730)], "ad_spend": 25.0}
)

STEPS = ["impressions", "clicks", "visits", "leads", "contracts"]
RATE = ("conversion_rate", shop().assign(year=lambda table: table["date"].dt.year))


def named(start: str) -> pd.DataFrame:
    return ads().assign(channel=[f"{start}{n}" for n in range(4)])


def long_pages() -> pd.DataFrame:
    return pages().assign(page=lambda table: LONG + table["page"], device=lambda table: LONG + table["device"])


def below_zero() -> pd.DataFrame:
    return pages().assign(conversions=[-1, 2, -3, -4], visits=[-1.0, None, -3, -4])


PICTURES: dict[str, Callable[..., Picture]] = {
    "trend of the shop": lambda **how: trend("conversion_rate", shop(), columns=ORDERS, **how),
    "trend with target and gap": lambda **how: trend("roas", shop(), target=4.5, **how),
    "trend of many gaps": lambda **how: trend("roas", HOLES, target=3.01, **how),
    "trend of nothing but gaps": lambda **how: trend("roas", HOLES.assign(ad_spend=0.0), target=2, **how),
    "trend over magnitudes": lambda **how: trend({LONG: "revenue"}, NEAR, target=-4e9, **how),
    "trend by week": lambda **how: trend("roas", DAILY, period="week", target=4.1, **how),
    "trend by day": lambda **how: trend("roas", DAILY, period="day", **how),
    "trend by quarter": lambda **how: trend("cost_per_lead", shop(), period="quarter", target=20, **how),
    "trend by year": lambda **how: trend({"revenue": "revenue"}, shop(), period="year", **how),
    "trend of one month": lambda **how: trend("roas", monthly(revenue=[3.0], ad_spend=[1.0]), **how),
    "trend at its target": lambda **how: trend("roas", monthly(revenue=[3.0, 0], ad_spend=[1.0, 1]), target=0, **how),
    "trend of no rows": lambda **how: trend("roas", HOLES.iloc[:0], **how),
    "bullet of the shop": lambda **how: bullet(ALL_KPIS, shop(), TARGETS, columns=ORDERS, **how),
    "bullet of long names": lambda **how: bullet(
        [{LONG: "revenue"}, {f"{LONG} {LONG}": "revenue / ad_spend"}, "roi"],
        ads(),
        {LONG: 1e14, f"{LONG} {LONG}": -3, "roi": 0.1},
        columns={"marketing_cost": "ad_spend"},
        **how,
    ),
    "bullet of one": lambda **how: bullet("roas", ads(), {"roas": 3}, **how),
    "bullet of no rows": lambda **how: bullet("roas", ads().iloc[:0], **how),
    "funnel of the shop": lambda **how: funnel(STEPS, shop(), **how),
    "funnel of long names": lambda **how: funnel({LONG: "visits", f"{LONG} 2": "leads", "x": "-visits"}, ads(), **how),
    "funnel with a hole": lambda **how: funnel(["visits", "leads", "contracts"], ads().assign(leads=None), **how),
    "channels that lose": lambda **how: channels("roas", shop(), **how),
    "channels of a cost": lambda **how: channels("cost_per_lead", shop(), **how),
    "channels of a sum": lambda **how: channels({"revenue": "revenue"}, shop(), "campaign", **how),
    "channels of long names": lambda **how: channels("roas", named(LONG), **how),
    "channels without spaces": lambda **how: channels("roas", named("x" * 90), **how),
    "25 channels of a sum": lambda **how: channels({"revenue": "revenue"}, many(name=f"{LONG} {{n}}"), **how),
    "25 channels of a rate": lambda **how: channels("roas", many(), **how),
    "channels below zero": lambda **how: channels("roas", ads().assign(revenue=[-3000.0, 2, 4e6, 0]), **how),
    "channels below zero with holes": lambda **how: channels("roas", ads().assign(revenue=[-9, None, -1, None]), **how),
    "channels of extremes": lambda **how: channels({"revenue": "revenue"}, HUGE, **how),
    "channels of no rows": lambda **how: channels("roas", ads().iloc[:0], **how),
    "simpson of the shop": lambda **how: simpson(*RATE, "campaign", "device", columns=ORDERS, **how),
    "simpson by channel": lambda **how: simpson(*RATE, "year", "channel", columns=ORDERS, **how),
    "simpson of long names": lambda **how: simpson("conversion_rate", long_pages(), "page", "device", **how),
    "simpson below zero": lambda **how: simpson({"x": "conversions"}, below_zero(), "page", "device", **how),
    "simpson below zero with a hole": lambda **how: simpson({"x": "visits"}, below_zero(), "page", "device", **how),
    "simpson of nothing": lambda **how: simpson("conversion_rate", pages().iloc[:1], "page", "device", **how),
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PICTURES)
def test_every_word_stands_on_the_page_and_on_nothing_else(name: str, lang: Language) -> None:
    assert faults(PICTURES[name](lang=lang)) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", PICTURES)
def test_every_word_can_be_read_in_light_and_dark(name: str, theme: ThemeName) -> None:
    picture = PICTURES[name](lang="it", theme=theme)
    paper = to_hex(picture.get_facecolor())
    assert paper == THEMES[theme].paper
    for label in labels(picture):
        assert contrast(to_hex(label.get_color()), paper) >= 4.5, label.get_text()
        assert label.get_fontsize() >= 10, label.get_text()  # on a page nine inches wide, for the back of a room


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_says_in_words_what_it_shows(name: str, lang: Language) -> None:
    picture = PICTURES[name](lang=lang)
    lines = picture.alt_text.splitlines()
    # a word that is longer than a line is broken in the title
    assert "".join(lines[0].rstrip(".").split()) == "".join(picture.get_suptitle().rstrip(".").split())
    assert all(line.endswith((".", "?")) for line in lines)
    assert "{" not in picture.alt_text
    assert "None" not in picture.alt_text
    assert "nan" not in picture.alt_text.casefold().replace("finanz", "")
    assert repr(PICTURES[name](lang=lang)) == repr(picture)


@pytest.mark.parametrize("theme", THEMES)
def test_tones_differ_in_grey(theme: ThemeName) -> None:
    drawn = [
        channels("roas", shop(), theme=theme),
        channels("leads", ads(), theme=theme),
        bullet(ALL_KPIS, shop(), TARGETS, columns=ORDERS, theme=theme),
    ]
    tones = {
        str(bar.get_gid()): (to_hex(bar.get_facecolor()), bool(bar.get_hatch()))
        for picture in drawn
        for bar in bars(picture)
    }
    assert set(tones) == {"bar-main", "bar-other", "bar-doubt", "bar-empty"}
    for (one, hatched), (other, other_hatched) in combinations(tones.values(), 2):
        assert hatched != other_hatched or contrast(one, other) >= 1.8
    (gap,) = gaps(trend("roas", shop(), theme=theme))
    assert gap.get_hatch()


@pytest.mark.parametrize("theme", THEMES)
def test_lines_differ_in_more_than_colour(theme: ThemeName) -> None:
    picture = trend("roas", shop(), target=4.5, theme=theme)
    styles = {
        (line.get_linestyle(), line.get_linewidth()) for line in picture.axes[0].lines if len(line.get_xdata()) > 1
    }
    assert ("--", 1.6) in styles
    assert ("-", 2.4) in styles
    for line in picture.axes[0].lines:
        if line.get_linewidth() > 1:
            assert contrast(to_hex(line.get_color()), THEMES[theme].paper) >= 3


NUMBERS = st.none() | st.floats(-1e12, 1e12, allow_subnormal=False) | st.sampled_from([0.0, 1e-9, 1e300, -1e300])
ROWS = st.lists(st.tuples(st.text(max_size=40), NUMBERS, NUMBERS), max_size=14)


@settings(max_examples=12, deadline=None)
@given(ROWS, st.sampled_from(LANGUAGES), NUMBERS)
def test_any_table_can_be_drawn(rows: list[tuple[Any, ...]], lang: Language, target: float | None) -> None:
    table = pd.DataFrame(rows, columns=["channel", "revenue", "ad_spend"])
    table[["revenue", "ad_spend"]] = table[["revenue", "ad_spend"]].astype(float)
    table["gross_profit"] = table["revenue"] * 0.3
    table["date"] = pd.date_range("2026-01-01", periods=len(table), freq="MS")
    table["half"] = ["a", "b"] * (len(table) // 2) + ["a"] * (len(table) % 2)
    for picture in (
        channels("roas", table, lang=lang),
        channels({"revenue": "revenue"}, table, lang=lang),
        trend("roas", table, target=target, lang=lang),
        bullet(["roas", "break_even_roas"], table, {"roas": target} if target is not None else {}, lang=lang),
        funnel(["revenue", "ad_spend", "gross_profit"], table, lang=lang),
        simpson("roas", table, "channel", "half", lang=lang),
    ):
        assert faults(picture) == []
        assert picture._repr_png_().startswith(b"\x89PNG")
