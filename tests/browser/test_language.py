"""In whose language the widgets speak: the page's, the notebook's choice, or the one that was set on the widget."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk

pytestmark = pytest.mark.browser

NO_LANGUAGE = "builder = okr.OKRBuilder(FILE)\nbuilder"
ENGLISH = re.compile(r"\b(Undo|Details|From|saved|Key result|derives|met)\b")


@pytest.fixture(autouse=True)
def _no_choice_is_left_behind(lab: Desk) -> Iterator[None]:
    yield
    lab.run("import okrwidgets as okr", "okr.set_language(None)")


def test_the_page_decides_when_nobody_else_does(lab: Desk) -> None:
    lab.page.evaluate("() => { document.documentElement.lang = 'it-IT'; }")
    opened = lab.show(code=NO_LANGUAGE, lang="it")
    expect(opened.widget.locator("[data-field=undo]")).to_contain_text("Annulla")
    expect(opened.widget).to_have_attribute("lang", "it")
    expect(opened.widget.locator(".okr-lines")).to_contain_text("I conti tornano?")
    opened.field("contratti", "target").fill("1.500")
    opened.kernel_comes_to_say("builder.value.find('contratti').target", "1500.0")


def test_an_italian_widget_has_no_english_word(lab: Desk) -> None:
    opened = lab.show(lang="it")
    for button in opened.widget.locator(".okr-more-button").all():
        button.click()
    text = opened.widget.inner_text()
    names = opened.widget.locator("[aria-label]").evaluate_all("(all) => all.map((one) => one.ariaLabel).join('\\n')")
    assert ENGLISH.findall(text + names) == []


def test_what_the_notebook_chose_comes_before_the_page(lab: Desk) -> None:
    opened = lab.show(code=f"okr.set_language('it')\n{NO_LANGUAGE}")
    expect(opened.widget.locator("[data-field=undo]")).to_contain_text("Annulla")
    expect(opened.widget).to_have_attribute("lang", "it")


def test_the_language_of_an_open_widget_can_be_switched(lab: Desk) -> None:
    opened = lab.show(lang="it")
    expect(opened.widget.locator("[data-field=undo]")).to_contain_text("Annulla")
    expect(opened.widget.locator(".okr-kpi-target")).to_have_value("100.000\N{NO-BREAK SPACE}€")
    opened.kernel_says("setattr(builder, 'lang', 'en')")
    expect(opened.widget.locator("[data-field=undo]")).to_contain_text("Undo")
    expect(opened.widget).to_have_attribute("lang", "en")
    expect(opened.widget.locator(".okr-kpi-target")).to_have_value("€100,000")
    opened.field("contratti", "target").fill("1,500")
    opened.kernel_comes_to_say("builder.value.find('contratti').target", "1500.0")
