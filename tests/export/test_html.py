"""The page, read again by the standard library's parser."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import okrwidgets as okr
from okrwidgets.export.legible import legible, one_line
from okrwidgets.model.starting_points import article_plan
from okrwidgets.text.language import LANGUAGES, Language
from tests.export.hostile import HOSTILE
from tests.export.plans import full_plan, plan_of_words

VOID = {"meta", "rect"}
OURS = {
    "html", "head", "meta", "title", "style", "body", "main", "header", "section", "article", "h1", "h2", "h3", "h4",
    "p", "ul", "li", "dl", "dt", "dd", "div", "span", "b", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "svg", "rect",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "class", "scope", "viewbox", "preserveaspectratio",
    "aria-hidden", "focusable", "width", "height",
}  # fmt: skip


class Page(HTMLParser):
    """Elements, attributes and text; complains of what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.headings: list[int] = []
        self.text: list[str] = []
        self.cells: list[list[int]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes += attrs
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.cells.append([])
        if tag == "tr":
            self.cells[-1].append(0)
        if tag in {"td", "th"}:
            self.cells[-1][-1] += 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)


def page(text: object) -> Page:
    return Page(str(text))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_page_that_loads_nothing(lang: Language) -> None:
    text = str(okr.export(full_plan(), "html", lang, dt.date(2027, 2, 1)))
    read = page(text)
    assert text.startswith(f'<!DOCTYPE html>\n<html lang="{lang}">')
    assert read.seen <= OURS
    assert {name for name, _ in read.attributes} <= ATTRIBUTES
    assert not re.search(r"https?:|//|url\(|@import|javascript:|<script|\son\w+=", text.replace("<!DOCTYPE html>", ""))


def test_headings_step_down_one_by_one_and_tables_are_even() -> None:
    read = page(okr.export(full_plan(), "html"))
    assert read.headings[0] == 1
    assert read.headings.count(1) == 1
    assert (
        all(below - above <= 1 for above, below in zip(read.headings, read.headings[1:], strict=False))
        or 4 in read.headings
    )
    assert all(len(set(rows)) == 1 for rows in read.cells)


def test_the_articles_example_in_both_languages() -> None:
    english, italian = ("".join(page(okr.export(article_plan(lang), "html")).text) for lang in LANGUAGES)
    for words in ("€3,333.33", "(10%)", "about 23", "€100,000"):
        assert words in english
    for words in ("3.333,33\u00a0€", "(10%)", "circa 23", "100.000\u00a0€"):
        assert words in italian


def test_light_dark_and_paper_are_thought_of() -> None:
    text = str(okr.export(full_plan(), "html"))
    for words in ("prefers-color-scheme: dark", "@media print", "size: A4 portrait", "break-inside: avoid"):
        assert words in text


@pytest.mark.parametrize("words", HOSTILE[::17])
def test_hostile_words_are_only_text(words: str) -> None:
    read = page(okr.export(plan_of_words(words), "html", "en"))
    assert read.seen <= OURS
    assert {name for name, _ in read.attributes} <= ATTRIBUTES


@settings(max_examples=80, deadline=None)
@given(st.text("ab<>&\"'/=! \n\x00\x0b\u2028-", min_size=1, max_size=30))
def test_readers_see_the_words_as_they_were(words: str) -> None:
    words = f"x{words}x"
    read = page(okr.export(plan_of_words(words), "html", "en", dt.date(2027, 2, 1)))
    assert read.seen <= OURS
    assert read.text.count(one_line(words)) >= 2
    assert legible(words).strip() in read.text
