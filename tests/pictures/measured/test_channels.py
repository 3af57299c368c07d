"""The comparison says what stands out, and only what the table proves."""

from __future__ import annotations

import pandas as pd
import pytest

from okrwidgets.pictures import channels
from tests.pictures.boxes import bars, said, title
from tests.pictures.measured.tables import ads, many


def test_ads_that_lose_money_and_do_not_look_like_it() -> None:
    picture = channels("roas", ads(), lang="en")
    assert title(picture) == "Social: ROAS 3×, and yet every euro loses 10 cents"
    assert title(channels("roas", ads(), lang="it")) == "Social: ROAS 3×, eppure ogni euro ne perde 10 centesimi"
    assert picture.alt_text.splitlines()[1:] == [
        "Social: 3×; loses 10 cents a euro.",
        "Search: 2.4×; gains 20 cents a euro.",
        "Video: 0.5×; loses 80 cents a euro.",
        "Mail: no value (ad spend: 0).",
        # 6,700 euro of revenue, 3,000 of ads
        "All together: 2.23×.",
        "The mark beside each figure is its break-even, 1 / margin: below it the ads cost more than they bring.",
    ]
    words = said(picture)
    # 1 / 30%, 1 / 50%, 1 / 40%
    for mark in ("3.33×", "2×", "2.5×"):
        assert f"breaks even at {mark}" in words
    assert len(bars(picture, "doubt")) == 2


def test_without_the_margin_nobody_knows_who_loses() -> None:
    picture = channels("roas", ads().drop(columns="gross_profit"), lang="en")
    assert title(picture) == "ROAS: Social is ahead with 3×, Video comes last with 0.5×"
    assert "cent" not in picture.alt_text
    assert not bars(picture, "doubt")


def test_a_margin_that_is_known_in_part_is_not_known() -> None:
    table = pd.concat([ads(), ads().head(1).assign(gross_profit=None)])
    picture = channels("roas", table, lang="en")
    # Social's known rows still lose, but its gross profit does not cover all of its spend
    assert title(picture) == "ROAS: Social is ahead with 3×, Video comes last with 0.5×"
    assert "No break-even for Social: the gross profit is not known for every row." in said(picture)
    assert "Search: 2.4×; gains 20 cents a euro." in picture.alt_text


def test_ads_that_all_earn_leave_the_title_to_the_best() -> None:
    table = ads().assign(gross_profit=[1300.0, 1200.0, 1010.0, 400.0])
    assert title(channels("roas", table, lang="en")) == "ROAS: Social is ahead with 3×, Video comes last with 0.5×"


def test_a_loss_that_rounds_to_nothing_is_no_loss() -> None:
    table = ads().assign(gross_profit=[999.0, 1200.0, 1010.0, 400.0])
    picture = channels("roas", table, lang="en")
    assert "ahead" in title(picture)
    assert "Social: 3×; the ads break even." in picture.alt_text


def test_a_break_even_far_beyond_all_bars_is_said_and_not_drawn() -> None:
    table = ads().assign(gross_profit=[30.0, 1200.0, 200.0, 400.0])  # Social breaks even at 100
    picture = channels("roas", table, lang="en")
    assert "breaks even at 100×" in said(picture)
    longest = max(bar.get_width() for bar in bars(picture))
    page = picture.get_figwidth()
    assert longest > page / 4


@pytest.mark.parametrize(("profit", "lost"), [(990.0, "1 cent"), (-200.0, "€1.20"), (-1000.0, "€2")])
def test_what_a_euro_loses(profit: float, lost: str) -> None:
    table = ads().assign(gross_profit=[profit, 1200.0, 1010.0, 400.0])
    assert title(channels("roas", table, lang="en")) == f"Social: ROAS 3×, and yet every euro loses {lost}"


def test_other_currencies_have_no_euros() -> None:
    picture = channels("roas", ads(), currency="CHF", lang="en")
    assert title(picture).startswith("Social: ROAS 3×, and yet the ads lose CHF")
    assert title(picture).endswith("100")


def test_the_lowest_cost_is_ahead() -> None:
    paid = ads().head(3)  # 10, 20 and 2.50 euro a lead
    assert title(channels("cost_per_lead", paid, lang="en")) == (
        "Cost per lead: Video is ahead with €2.50, Search comes last with €20"
    )
    assert title(channels("cost_per_lead", paid, lang="it")) == (
        "Costo per lead: in testa Video (2,50 €), in coda Search (20 €)"
    )


def test_what_adds_up_is_shared_out() -> None:
    # 400 of 570 leads
    assert title(channels("leads", ads(), lang="en")) == "Number of leads: Video brings 400, 70.2% of the whole"
    assert title(channels("leads", ads(), lang="it")) == "Numero di lead: in testa Video con 400 (70,2% del totale)"
    assert "All together" not in said(channels("leads", ads(), lang="en"))


def test_nobody_is_ahead_of_an_equal() -> None:
    table = ads().assign(leads=[100, 100, 50, 20])
    assert title(channels("leads", table, lang="en")) == "Number of leads: from 20 (Mail) to 100 (Search)"
    alike = ads().assign(leads=7)
    assert title(channels("leads", alike, lang="it")) == "Numero di lead: 7 dappertutto"


def test_a_formula_of_ones_own_has_no_best() -> None:
    # 3,000 / 20, 2,400 / 15, 800 / 4; Video has no contract
    picture = channels({"revenue_per_contract": "revenue / contracts"}, ads(), lang="en")
    assert title(picture) == "Revenue per contract: from €150 (Social) to €200 (Mail)"
    assert "Video: no value (contracts: 0)." in picture.alt_text


def test_one_group_none_and_no_rows() -> None:
    assert title(channels("roas", ads().iloc[1:2], lang="en")) == "ROAS: 2.4× (Search)"
    assert title(channels("roas", ads().iloc[3:], lang="it")) == "ROAS: ancora nessun valore (spesa pubblicitaria: 0)"
    assert title(channels("roas", ads().iloc[:0], lang="it")) == ("Ancora niente da disegnare: la tabella non ha righe")


def test_of_many_groups_the_smallest_are_added_where_that_makes_sense() -> None:
    picture = channels({"revenue": "revenue"}, many(), lang="en")
    words = said(picture)
    # the eleven largest are 25 … 15; 1 + … + 14 = 105 of 325
    assert title(picture) == "Revenue: Channel 25 brings €25, 7.7% of the whole"
    assert "Channel 15 " in words
    assert "Channel 14" not in words
    assert "14 others €105" in words
    assert "14 restanti 105 €" in said(channels({"revenue": "revenue"}, many(), lang="it"))


def test_of_many_rates_the_ends_are_shown_and_the_rest_counted() -> None:
    picture = channels("roas", many(), lang="en")
    words = said(picture)
    # six from the top, five from the bottom: 25 … 20 and 5 … 1
    assert "14 more, from 6× to 19×" in words
    assert "Channel 20 " in words
    assert "Channel 19" not in words
    assert "Channel 5 " in words
    assert title(picture) == "ROAS: Channel 25 is ahead with 25×, Channel 1 comes last with 1×"
    assert "Channel 12: 12×." in picture.alt_text.splitlines()


def test_many_without_a_value_are_counted() -> None:
    table = many()
    table.loc[:8, "ad_spend"] = 0.0
    words = said(channels("roas", table, lang="it"))
    assert "ancora 9 senza valori" in words
    # of the sixteen others five from the top and five from the bottom: 25 … 21 and 14 … 10
    assert "ancora 6 (minimo 15×, massimo 20×)" in words


def test_below_zero_bars_go_the_other_way() -> None:
    table = pd.DataFrame({"channel": ["a", "b"], "revenue": [30.0, -10.0]})
    picture = channels({"revenue": "revenue"}, table, lang="en")
    right, left = bars(picture)
    assert left.get_x() + left.get_width() == pytest.approx(right.get_x())
    assert right.get_width() == pytest.approx(3 * left.get_width())
    # no share of a whole that is partly negative
    assert title(picture) == "Revenue: from -€10 (b) to €30 (a)"


def test_other_columns_and_blank_names() -> None:
    table = ads().assign(campaign=["x", "x", None, "y"])
    picture = channels("leads", table, "campaign", lang="it")
    assert "Numero di lead per campagna" in said(picture)
    assert "(vuoto)" in said(picture)


def test_peoples_words_are_text_and_not_formulas() -> None:
    picture = channels("leads", ads().assign(channel=["$x^2$", r"\frac", "a\nb", "漢"]), lang="en")
    words = said(picture)
    for part in ("$x^2$", r"\frac", "a b", "▯"):
        assert part in words
    assert picture._repr_png_().startswith(b"\x89PNG")
