"""The pages of the glossary read from A to Z, and every link in them leads somewhere."""

from __future__ import annotations

import re

import pytest

from okrwidgets.terms import columns, sources, terms
from okrwidgets.terms.loading import records
from okrwidgets.terms.making.pages import glossary_page
from okrwidgets.terms.spelling import plain
from okrwidgets.text import LANGUAGES, Language

PAGES: dict[Language, str] = {lang: glossary_page(records(), lang) for lang in LANGUAGES}
EACH = pytest.mark.parametrize("lang", LANGUAGES)


@EACH
def test_every_term_stands_once_in_alphabetical_order(lang: Language) -> None:
    headings = re.findall(r"^### (.+)$", PAGES[lang], re.MULTILINE)
    assert len(headings) == len(terms())
    assert [plain(heading) for heading in headings] == sorted(plain(heading) for heading in headings)
    assert set(headings) == {term.title(lang) for term in terms().values()}


@EACH
def test_every_link_leads_somewhere(lang: Language) -> None:
    anchors = re.findall(r'<a id="([^"]+)">', PAGES[lang])
    assert len(set(anchors)) == len(anchors)
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGES[lang])) <= set(anchors)
    assert anchors[: len(terms())] == sorted(
        (term.key for term in terms().values()), key=lambda key: plain(terms()[key].title(lang))
    )


@EACH
def test_every_source_that_a_term_names_is_cited_with_where_it_can_be_read(lang: Language) -> None:
    for key in {key for term in terms().values() for key in term.sources}:
        line = next(line for line in PAGES[lang].splitlines() if f'<a id="source-{key}"></a>' in line)
        assert sources()[key].title.say(lang) in line
        assert (sources()[key].url or "") in line


@EACH
def test_every_column_is_explained(lang: Language) -> None:
    for column in columns().values():
        assert f"`{column.key}`" in PAGES[lang]
        assert column.what.say(lang) in PAGES[lang]


def test_each_is_in_its_own_language() -> None:
    assert "glossary.en.md" in PAGES["it"]
    assert "glossary.it.md" in PAGES["en"]
    assert "Not to be confused with" not in PAGES["it"]
    assert "Da non confondere con" not in PAGES["en"]
