"""The funnel says where it is narrowest, and never what nobody knows."""

from __future__ import annotations

import pandas as pd
import pytest

from okrwidgets.errors import OkrError
from okrwidgets.pictures import funnel
from tests.pictures.boxes import bars, said, title

STEPS = ["visits", "leads", "contracts"]


def table(**columns: object) -> pd.DataFrame:
    return pd.DataFrame({"visits": [800, 200], "leads": [30, 20], "contracts": [5, 0]} | columns)


def test_the_title_is_the_narrowest_step() -> None:
    # 1,000 visits, 50 leads (5%), 5 contracts (10%)
    picture = funnel(STEPS, table(), lang="en")
    assert title(picture) == "The narrowest step is from visits to leads: 5%"
    assert "From visits to contracts: 0.5%" in said(picture)
    assert picture.alt_text.splitlines()[1:] == [
        "Visits: 1,000.",
        "Leads: 50, 5% of the step before.",
        "Contracts: 5, 10% of the step before.",
    ]
    assert title(funnel(STEPS, table(), lang="it")) == "Il passaggio più stretto è da visite a lead: 5%"


def test_only_the_narrowest_step_stands_out() -> None:
    picture = funnel(STEPS, table(), lang="en")
    widths = sorted(bar.get_width() for bar in bars(picture))
    (main,) = bars(picture, "main")
    assert main.get_width() == widths[1]
    assert main.get_width() / widths[2] == pytest.approx(0.05)


def test_two_steps_are_one_rate() -> None:
    assert title(funnel(["visits", "leads"], table(), lang="it")) == "Da visite a lead: 5%"


def test_one_step_is_a_count() -> None:
    assert title(funnel(["visits"], table(), lang="en")) == "Visits: 1,000"


def test_more_than_the_step_before_is_a_question() -> None:
    picture = funnel(STEPS, table(leads=[900, 300]), lang="en")
    assert title(picture) == "More leads than visits: are both counted over the same time and by the same rule?"


def test_a_step_that_nobody_counted_breaks_the_chain() -> None:
    picture = funnel(STEPS, table(leads=[None, None]), lang="it")
    assert title(picture) == "Ancora nessun passaggio con due valori"
    assert said(picture).count("↓ nessun tasso") == 2
    assert "Lead: nessun dato." in picture.alt_text.splitlines()
    assert len(bars(picture)) == 2


def test_a_step_below_zero_has_no_rate() -> None:
    picture = funnel({"a": "visits", "b": "leads", "c": "-contracts"}, table(), lang="en")
    assert title(picture) == "The narrowest step is from a to b: 5%"
    assert said(picture).count("↓ no rate") == 1


def test_a_step_that_was_counted_in_part_is_named() -> None:
    picture = funnel(STEPS, table(leads=[30, None]), lang="en")
    assert title(picture) == "The narrowest step is from visits to leads: 3%"
    assert "Not every row has a value for: leads. The rates from and to there are rough." in said(picture)
    own = funnel({"Reached": "clienti", "Signed": "contracts"}, table(clienti=[7, None]), lang="en")
    assert "for: Reached." in own.alt_text
    assert "Not every row" not in funnel(STEPS, table(), lang="en").alt_text


def test_after_a_step_with_nobody_there_is_no_rate() -> None:
    picture = funnel(STEPS, table(leads=[0, 0], contracts=[0, 0]), lang="en")
    assert title(picture) == "The narrowest step is from visits to leads: 0%"
    assert said(picture).count("↓ no rate") == 1
    assert len(bars(picture)) == 1


def test_steps_have_the_readers_names_and_formulas() -> None:
    steps = {"Prospects": "leads + visits", "Signed": "contracts"}
    picture = funnel(steps, table(), lang="en")
    assert "Prospects: 1,050." in picture.alt_text.splitlines()
    assert title(picture) == "From Prospects to Signed: 0.48%"


def test_columns_under_other_names() -> None:
    renamed = table().rename(columns={"visits": "sessioni", "leads": "contatti"})
    picture = funnel(STEPS, renamed, columns={"visits": "sessioni", "leads": "contatti"}, lang="it")
    assert title(picture) == "Il passaggio più stretto è da visite a lead: 5%"


def test_a_step_can_be_a_kpi_of_the_glossary() -> None:
    picture = funnel(["visits", "sales"], table(orders=[10, 10]), lang="en")
    assert title(picture) == "From visits to number of sales: 2%"


def test_no_rows_and_no_steps() -> None:
    assert title(funnel(STEPS, table().iloc[:0], lang="en")) == "Nothing to draw yet: the table has no rows"
    with pytest.raises(OkrError) as refused:
        funnel([], table())
    assert refused.value.code == "V201"
    assert 'funnel(["visits"' in refused.value.say("it")


def test_counts_over_magnitudes_keep_their_figures() -> None:
    picture = funnel(["impressions", "visits"], table(impressions=[40_000_000, 10_000_000]), lang="it")
    words = said(picture)
    assert "50.000.000" in words
    assert "↓ 0,002%" in words
    small = min(bar.get_width() for bar in bars(picture))
    assert small > 0  # a hairline is still seen
