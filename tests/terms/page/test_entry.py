"""A term shows itself as a page, in the language in which it was opened."""

from __future__ import annotations

import pytest
from IPython.core.formatters import DisplayFormatter

import okrwidgets as okr
from okrwidgets.errors import OkrError
from okrwidgets.terms import columns, terms
from okrwidgets.text import LANGUAGES, Language, use_language


def test_a_notebook_shows_the_page_and_a_short_name() -> None:
    shown, _ = DisplayFormatter().format(okr.term("ROAS", lang="it"))
    assert shown["text/plain"] == "okr.term('roas')"
    assert shown["text/markdown"].startswith("### ROAS\n\n*ritorno sulla spesa pubblicitaria*\n\n")


def test_the_page_of_a_kpi() -> None:
    blocks = okr.term("cost per lead", lang="en").to_markdown().split("\n\n")
    assert blocks[0] == "### Cost per lead"
    assert "**Formula**: Cost per lead = ad spend ÷ leads" in blocks
    assert any("**Unit**: € per lead  \n**Direction**: better when it falls  \n" in block for block in blocks)
    assert any(block.startswith("**Worked example**: €3,000 ÷ 120 leads = €25 per lead  \n") for block in blocks)
    assert any(block.startswith("**Trap**: ") for block in blocks)
    assert any(block.startswith("**See also**: Number of leads · ") for block in blocks)
    confused = blocks[blocks.index("**Not to be confused with**") + 1]
    assert confused.startswith("- **Customer acquisition cost**: ")
    sources = blocks[blocks.index("**Sources**") + 1]
    assert sources.splitlines()[0].startswith("- “KPI vs OKR: conosci la differenza?”")


def test_a_formula_over_other_kpis_is_also_written_out() -> None:
    page = terms()["annual_recurring_revenue"].page("it")
    assert "**Formula di calcolo**: ARR = 12 × MRR" in page
    assert f"Per esteso: 12 × {columns()['recurring_revenue'].name.it}" in page


def test_what_does_not_come_out_even_is_said_to_be_rounded() -> None:
    assert "≈ 30.62%" in terms()["annual_churn_rate"].page("en")


def test_a_single_column_needs_no_reckoning() -> None:
    page = terms()["sales"].page("en")
    assert "240 orders = 240 orders" not in page
    assert "**Worked example**: The shop's list shows 260 orders" in page


def test_the_page_of_a_word_of_the_method_has_no_formula() -> None:
    page = okr.term("OKR", lang="en").to_markdown()
    assert "**Formula**" not in page
    assert "**Not to be confused with**" in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_is_whole(lang: Language) -> None:
    for term in terms().values():
        page = term.page(lang)
        assert page.startswith(f"### {term.title(lang)}\n\n")
        assert "None" not in page
        assert "{" not in page


def test_it_keeps_the_language_in_which_it_was_opened() -> None:
    entry = okr.term("lead", lang="it")
    with use_language("en"):
        assert entry._repr_markdown_() == entry.to_markdown("it") != entry.to_markdown("en")
    assert str(entry) == entry.say("it")


def test_the_shortest_form_carries_what_the_letters_stand_for() -> None:
    said = okr.term("roi", lang="it").say()
    assert said.startswith("ROI (ritorno sull'investimento): ")
    assert said.endswith(okr.term("roi", lang="it").definition)


def test_its_formula_computes() -> None:
    assert okr.term("roi").formula.value({"gross_profit": 12_000, "marketing_cost": 8_000}).value == 0.5
    with pytest.raises(OkrError, match="G103"):
        okr.term("okr").formula  # noqa: B018
