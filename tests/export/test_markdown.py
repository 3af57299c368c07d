"""Markdown, read again by a parser of its own."""

from __future__ import annotations

import datetime as dt
import html
import re
from typing import Any

import mistune
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import okrwidgets as okr
from okrwidgets.export.legible import one_line
from okrwidgets.export.markdown import escape
from okrwidgets.model.starting_points import article_plan
from tests.export.hostile import HOSTILE
from tests.export.plans import full_plan, plan_of_words

PARSE: Any = mistune.create_markdown(
    renderer="ast", plugins=["table", "strikethrough", "url", "task_lists", "footnotes", "math"]
)
MADE_BY_US = {
    "heading", "text", "paragraph", "block_text", "list", "list_item", "strong", "table", "table_head", "table_body",
    "table_row", "table_cell", "blank_line",
}  # fmt: skip


def kinds(nodes: list[dict[str, Any]]) -> set[str]:
    found = set()
    for node in nodes:
        found.add(node["type"])
        found |= kinds(node.get("children", []))
    return found


def read(nodes: list[dict[str, Any]]) -> str:
    return "".join(node.get("raw", "") + read(node.get("children", [])) for node in nodes)


def test_the_articles_example_in_both_languages() -> None:
    english, italian = (str(okr.export(article_plan(lang), "markdown")) for lang in ("en", "it"))
    assert english.startswith("# Sales, first quarter\n")
    assert "one contract per ten clients met (10%)" in english
    assert "€3,333.33" in english
    assert "about 23" in english
    assert italian.startswith("# Vendite, primo trimestre\n")
    assert "I conti tornano?" in italian
    assert "3.333,33\u00a0€" in italian


def test_every_title_figure_and_check_in_is_there() -> None:
    said = read(PARSE(okr.export(full_plan(), "markdown", on=dt.date(2027, 2, 1))))
    for words in (
        "Fatturato, IVA esclusa", "100.000\u00a0€", "82.000,50\u00a0€", "Copre i costi fissi dell'anno", "Abbandoni",
        "12,5%", "Incontrare 300 clienti", "98 (29 gen 2027)", "due fiere", "una riga e un'altra", "6 su 10",
        "vincolante", "Squadra nord", "Senza KPI", "0,33",
    ):  # fmt: skip
        assert words in said, words


def test_each_table_is_as_wide_as_its_head() -> None:
    text = str(okr.export(full_plan(), "markdown"))
    for block in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}) == 1


@pytest.mark.parametrize("words", HOSTILE[::7])
def test_no_markup_comes_from_hostile_words(words: str) -> None:
    assert kinds(PARSE(okr.export(plan_of_words(words), "markdown", "it"))) <= MADE_BY_US


signs = st.text("a1 .:@/-+=*_`~[]()<>#|$\\!&;w\n'\"{}^", max_size=24)


@settings(max_examples=300)
@given(st.one_of(signs, st.text(max_size=20)))
@example("www.example.org")
@example("http://a.b")
@example("me@example.org")
@example("1. one")
@example("2) two")
@example("- - a")
@example("[x] done")
@example("$a$ and \\(b\\)")
@example("[^1]: note")
def test_any_words_are_only_text(words: str) -> None:
    line = (
        f"- **Label**: {escape(words)}\n- {escape(words)}\n\n| a |\n| --- |\n| {escape(words)} |\n\n# {escape(words)}\n"
    )
    nodes = PARSE(line)
    assert kinds(nodes) <= MADE_BY_US
    assert [node["type"] for node in nodes if node["type"] != "blank_line"] == ["list", "table", "heading"]


@given(signs)
def test_readers_see_the_words_as_they_were(words: str) -> None:
    shown = html.unescape(read(PARSE(f"# x {escape(words)} x\n")))
    assert shown == f"x {one_line(words)} x"
