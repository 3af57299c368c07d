"""What leaves the kernel: a page, the list, the calculator; all of it in the reader's language."""

from __future__ import annotations

import json
from typing import Any

import pytest

from okrwidgets.looking_up import LookupSession, build_screen, lookup_words
from okrwidgets.looking_up.page import build_page
from okrwidgets.looking_up.screen import STARTERS
from okrwidgets.terms import terms
from okrwidgets.terms.loading import records
from okrwidgets.terms.records import Source
from okrwidgets.text import Language

ALL = list(terms())
LANGUAGES: tuple[Language, ...] = ("en", "it")


@pytest.mark.parametrize("key", ALL)
def test_every_page_is_whole_in_both_languages(key: str) -> None:
    term = terms()[key]
    for lang in LANGUAGES:
        page = build_page(term, records(), lang)
        assert (page["name"], page["definition"]) == (term.title(lang), term.definition.say(lang))
        assert page["example"] == term.example.say(lang)
        assert {other["key"] for other in page["not_to_confuse"]} == {other.with_ for other in term.not_to_confuse}
        assert [other["key"] for other in page["related"]] == list(term.related)
        assert len(page["sources"]) == len(term.sources)
        assert page["markdown"].startswith(f"### {page['name']}\n")
        assert (len(page["formulas"]) > 0) == (term.measure is not None) == ("trap" in page) == ("worked" in page)


def test_a_formula_is_set_as_mathematics_and_can_be_read_aloud() -> None:
    (formula,) = build_page(terms()["roas"], records(), "it")["formulas"]
    assert formula["reading"] == "ROAS = fatturato ÷ spesa pubblicitaria"
    assert formula["node"] == {
        "kind": "fraction",
        "numerator": {"kind": "identifier", "text": "fatturato", "id": "revenue"},
        "denominator": {"kind": "identifier", "text": "spesa pubblicitaria", "id": "ad_spend"},
    }


def test_a_formula_that_names_another_kpi_stands_there_twice() -> None:
    first, second = build_page(terms()["break_even_roas"], records(), "en")["formulas"]
    assert "÷ Gross margin" in first["reading"]
    assert "gross profit ÷ revenue" in second["reading"]


def test_what_it_is_called_otherwise_and_in_the_other_language() -> None:
    also = build_page(terms()["conversion_rate"], records(), "it").get("also", "")
    assert "In inglese: Conversion rate" in also
    roi = build_page(terms()["roi"], records(), "it").get("also", "")
    assert roi.endswith("In inglese: return on investment"), "ROI itself is the same in both"
    assert "In Italian: Tasso di conversione" in build_page(terms()["conversion_rate"], records(), "en").get("also", "")


def test_only_addresses_of_the_web_become_links(book: Any) -> None:
    source = book.sources["article"]
    web = Source.model_validate(source.model_dump() | {"url": "https://example.org/a"})
    other = source.model_copy(update={"url": "javascript:alert(1)"})
    for given, url in ((web, "https://example.org/a"), (other, None), (source, None)):
        book.sources = {"article": given}
        assert build_page(book.terms["okr"], book, "en")["sources"][0].get("url") == url


@pytest.mark.parametrize(
    ("query", "english", "italian"),
    [
        ("cost per lead", "One term found.", "Trovato un termine."),
        ("c", "The 20 that fit best. Type on", "I 20 che corrispondono meglio. Continua"),
        (
            "convrtsionrt ratte",
            "Nothing found for “convrtsionrt ratte”. Did you",
            "Non trovo niente per “convrtsionrt r",
        ),
        ("qqqqqqqq", "Nothing found for “qqqqqqqq”. Try a shorter", "Non trovo niente per “qqqqqqqq”. Prova con"),
        ("…", "Nothing found for “…”. Try a shorter", "Non trovo niente per “…”. Prova con"),
        ("q" * 100, f"Nothing found for “{'q' * 39}…”. Try", f"Non trovo niente per “{'q' * 39}…”. Prova"),
        ("{0} {query}", "Nothing found for “{0} {query}”.", "Non trovo niente per “{0} {query}”."),
        ("  ", "", ""),
        ("", "", ""),
    ],
)
def test_the_list_says_how_many_or_how_to_go_on(query: str, english: str, italian: str) -> None:
    for lang, said in (("en", english), ("it", italian)):
        screen = build_screen(LookupSession(lang, query=query))  # type: ignore[arg-type]
        assert screen["status"].startswith(said)
        assert bool(screen["status"]) == bool(said)


def test_a_hit_says_what_it_stands_for_and_what_it_is() -> None:
    (hit,) = build_screen(LookupSession("en", query="return on ad spend"))["hits"]
    roas = terms()["roas"]
    assert hit == {
        "key": "roas",
        "name": "ROAS",
        "expansion": "return on ad spend",
        "definition": roas.definition.en,
    }


def test_the_calculator_shows_its_fields_the_steps_and_the_result() -> None:
    session = LookupSession("it", "roas")
    sheet = build_screen(session).get("sheet")
    assert sheet is not None
    assert [(field["label"], field["unit"], field["raw"]) for field in sheet["fields"]] == [
        ("fatturato", "€", "30.000"),
        ("spesa pubblicitaria", "€", "10.000"),
    ]
    assert all("echo" not in field for field in sheet["fields"]), "nobody has typed anything yet"
    assert (sheet.get("steps"), sheet.get("sign"), sheet.get("result")) == ("30.000\xa0€ ÷ 10.000\xa0€", "=", "3×")
    session.figure("roas", "revenue", "20.000")
    sheet = build_screen(session)["sheet"]
    assert sheet["fields"][0]["echo"] == "Letto come 20.000\xa0€. Se intendi 20\xa0€, scrivilo così."
    session.figure("roas", "ad_spend", "7.000,00")
    sheet = build_screen(session)["sheet"]
    assert (sheet["sign"], sheet["result"]) == ("≈", "2,86×")
    session.figure("roas", "ad_spend", "0")
    sheet = build_screen(session)["sheet"]
    assert "result" not in sheet
    assert "per 0 non si può dividere" in sheet["reason"]


def test_a_result_that_is_small_is_not_called_zero() -> None:
    session = LookupSession("en", "roas")
    session.figure("roas", "revenue", "34")
    assert build_screen(session)["sheet"]["result"] == "0.0034×"


def test_a_kpi_that_is_a_column_has_no_steps() -> None:
    sheet = build_screen(LookupSession("en", "sales"))["sheet"]
    assert "steps" not in sheet
    assert "orders" in sheet["result"]


def test_a_word_of_the_method_has_no_calculator_and_the_start_no_page() -> None:
    assert "sheet" not in build_screen(LookupSession("en", "okr"))
    screen = build_screen(LookupSession("en"))
    assert "page" not in screen
    assert "sheet" not in screen


def test_words_are_the_reader_s_and_list_every_term() -> None:
    english, italian = lookup_words("en"), lookup_words("it")
    assert set(english["ui"]) == set(italian["ui"])
    assert all(english["ui"].values())
    for words in (english, italian):
        names = [hit["name"].casefold() for hit in words["index"]]
        assert sorted(hit["key"] for hit in words["index"]) == sorted(ALL)
        assert names[0] < names[-1]
    assert [hit["key"] for hit in italian["starters"]] == list(STARTERS)


def test_all_of_it_goes_over_the_wire() -> None:
    screen = build_screen(LookupSession("it", "net_revenue_retention", "ricavo"))
    assert len(json.dumps(screen)) < 20_000
