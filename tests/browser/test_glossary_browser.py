"""The glossary at work: found as one types, read, computed, left by a link and come back to, taken along."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from okrwidgets.looking_up.session import MOST_HITS
from okrwidgets.terms import search, terms
from okrwidgets.text import Language
from tests.browser.desk import Desk
from tests.browser.glossary import Glossary
from tests.browser.helpers import axe

pytestmark = pytest.mark.browser

NO_CLIPBOARD = """() => {
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
}"""
CLIPBOARD_AGAIN = "() => { delete navigator.clipboard; }"
SELECTED = """() => {
  const { value, selectionStart, selectionEnd } = document.activeElement;
  return value.slice(selectionStart, selectionEnd);
}"""

FIGURES = {"en": ("45,000", "12,000.50", "3.75×"), "it": ("45.000", "12.000,50", "3,75×")}
READS = {
    "en": ("ROAS = revenue ÷ ad spend", "ROI = (gross profit − marketing cost) ÷ marketing cost"),
    "it": (
        "ROAS = fatturato ÷ spesa pubblicitaria",
        "ROI = (margine lordo − costo del marketing) ÷ costo del marketing",
    ),
}
COPIED = {"en": "Copied", "it": "Copiato"}


@pytest.mark.parametrize("lang", ["en", "it"])
def test_find_roas_compute_it_follow_the_link_to_roi_come_back_and_take_it_along(desk: Desk, lang: Language) -> None:
    desk.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    glossary = desk.glossary(lang=lang)
    assert axe(glossary.page, ".okr") == []
    keyboard = glossary.page.keyboard
    glossary.search.click()
    keyboard.type("ritorno spesa", delay=60)
    expect(glossary.options.first).to_contain_text("ROAS")
    expect(glossary.status).to_have_text(re.compile("One term found|Trovato un termine"))
    keyboard.press("ArrowDown")
    expect(glossary.active).to_contain_text("ROAS")
    assert axe(glossary.page, ".okr") == []
    keyboard.press("Enter")
    expect(glossary.heading).to_have_text("ROAS")
    expect(glossary.heading).to_be_focused()
    expect(glossary.search).to_have_value("")
    expect(glossary.options).to_have_count(0)
    expect(glossary.formula).to_have_attribute("aria-label", READS[lang][0])
    assert axe(glossary.page, ".okr") == []

    revenue, spend, result = FIGURES[lang]
    expect(glossary.result).to_have_text("3×")
    for column, figure in (("revenue", revenue), ("ad_spend", spend)):
        glossary.figure(column).click()
        keyboard.type(figure, delay=20)
    expect(glossary.result).to_have_text(result)
    glossary.kernel_comes_to_say("round(glossary.result, 4)", "3.7498")
    assert axe(glossary.page, ".okr") == []

    glossary.link("confused", "roi").click()
    expect(glossary.heading).to_have_text("ROI")
    expect(glossary.heading).to_be_focused()
    expect(glossary.formula).to_have_attribute("aria-label", READS[lang][1])
    glossary.kernel_comes_to_say("glossary.value", "roi")
    keyboard.press("Alt+ArrowLeft")
    expect(glossary.heading).to_have_text("ROAS")
    expect(glossary.figure("revenue")).to_have_value(revenue)
    expect(glossary.result).to_have_text(result)

    copy = glossary.widget.locator(".okr-copy")
    copy.click()
    expect(copy).to_contain_text(COPIED[lang])
    expect(glossary.said).to_have_text(COPIED[lang])
    taken = glossary.page.evaluate("() => navigator.clipboard.readText()")
    assert taken.startswith("### ROAS")
    assert READS[lang][0] in taken
    assert terms()["roas"].definition.say(lang) in taken


def test_the_arrow_keys_go_round_the_list_and_escape_closes_it(desk: Desk) -> None:
    glossary = desk.glossary("okr")
    keyboard = glossary.page.keyboard
    glossary.search.click()
    keyboard.type("cost per")
    expect(glossary.search).to_have_attribute("aria-expanded", "true")
    found = len(search("cost per", "en", MOST_HITS))
    assert found > 2
    expect(glossary.options).to_have_count(found)
    keyboard.press("ArrowDown")
    expect(glossary.options.first).to_have_attribute("aria-selected", "true")
    keyboard.press("ArrowUp")
    expect(glossary.options.last).to_have_attribute("aria-selected", "true")
    keyboard.press("ArrowDown")
    expect(glossary.options.first).to_have_attribute("aria-selected", "true")
    keyboard.press("Escape")
    expect(glossary.options).to_have_count(0)
    expect(glossary.search).to_have_value("cost per")
    expect(glossary.search).to_have_attribute("aria-expanded", "false")
    keyboard.press("Escape")
    expect(glossary.search).to_have_value("")
    expect(glossary.search).to_be_focused()
    expect(glossary.heading).to_have_text("OKR")


def test_enter_alone_opens_the_first_that_is_found(desk: Desk) -> None:
    glossary = desk.glossary()
    glossary.search.click()
    glossary.page.keyboard.type("return on ad spend")
    glossary.page.keyboard.press("Enter")
    expect(glossary.heading).to_have_text("ROAS")
    expect(glossary.heading).to_be_focused()


def test_all_terms_are_listed_and_one_is_chosen_with_the_mouse(desk: Desk) -> None:
    glossary = desk.glossary(lang="it")
    glossary.widget.get_by_role("button", name="Tutti i termini").click()
    expect(glossary.options).to_have_count(len(terms()))
    expect(glossary.search).to_be_focused()
    glossary.widget.locator('[role=option][data-key="north_star"]').click()
    expect(glossary.heading).to_have_text(terms()["north_star"].title("it"))
    expect(glossary.options).to_have_count(0)
    button = glossary.widget.get_by_role("button", name="Tutti i termini")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    button.click()
    expect(glossary.options).to_have_count(0)


def test_the_list_closes_when_one_goes_elsewhere(lab: Desk) -> None:
    glossary = lab.glossary("roas")
    glossary.search.click()
    glossary.page.keyboard.press("ArrowDown")
    expect(glossary.options).to_have_count(len(terms()))
    glossary.page.keyboard.press("Tab")
    expect(glossary.options).to_have_count(0)
    expect(glossary.heading).to_have_text("ROAS")


def test_nothing_found_says_how_to_go_on(desk: Desk) -> None:
    glossary = desk.glossary(lang="it")
    glossary.search.click()
    glossary.page.keyboard.type("convrtsionrt ratte")
    expect(glossary.status).to_contain_text("Intendevi uno di questi?")
    expect(glossary.widget.locator('[role=option][data-key="conversion_rate"]')).to_be_visible()
    glossary.page.keyboard.press("Enter")  # nothing was found, so that nothing opens by itself
    expect(glossary.heading).to_have_count(0)
    glossary.search.fill("qqqqqqqq")
    expect(glossary.status).to_contain_text("Prova con una parola più corta")
    expect(glossary.options).to_have_count(0)
    glossary.search.fill("")
    expect(glossary.options).to_have_count(len(terms()))


def test_the_start_teaches_and_leads_on(desk: Desk) -> None:
    glossary = desk.glossary()
    expect(glossary.widget).to_contain_text("Which word came up?")
    starters = glossary.widget.locator(".okr-starter")
    expect(starters).to_have_count(3)
    starters.nth(1).click()
    expect(glossary.heading).to_have_text("OKR")
    expect(glossary.heading).to_be_focused()
    glossary.step("back").click()
    expect(starters).to_have_count(3)
    expect(glossary.step("back")).to_be_focused()
    expect(glossary.step("back")).to_have_attribute("aria-disabled", "true")
    glossary.step("forward").click()
    expect(glossary.heading).to_have_text("OKR")
    expect(glossary.said).to_have_text("OKR")


def test_a_search_given_in_python_is_open_at_once_and_nothing_takes_the_focus(desk: Desk) -> None:
    glossary = desk.glossary(options="search='ritorno spesa'")
    expect(glossary.options.first).to_contain_text("ROAS")
    expect(glossary.search).to_have_value("ritorno spesa")
    expect(glossary.search).not_to_be_focused()
    glossary.options.first.click()
    expect(glossary.heading).to_have_text("ROAS")


def test_the_slash_leads_to_the_search_but_not_out_of_a_field(desk: Desk) -> None:
    glossary = desk.glossary("roas")
    glossary.figure("revenue").click()
    glossary.page.keyboard.type("1/2")
    expect(glossary.figure("revenue")).to_have_value("1/2")
    glossary.widget.locator(".okr-copy").focus()
    glossary.page.keyboard.press("/")
    expect(glossary.search).to_be_focused()
    expect(glossary.search).to_have_value("")


def test_without_a_value_the_calculator_says_why(desk: Desk) -> None:
    glossary = desk.glossary("cost_per_lead", "it")
    expect(glossary.result).to_contain_text("25")
    glossary.figure("leads").fill("0")
    expect(glossary.reason).to_have_text("Non c'è un valore: “lead” è 0, e per 0 non si può dividere.")
    glossary.figure("leads").fill("-3")
    expect(glossary.note("leads")).to_have_text("Questo valore non è mai sotto 0.")
    expect(glossary.reason).to_have_text("Prima rivedi il campo “lead”, poi qui compare il risultato.")
    glossary.figure("leads").fill("1.200")
    expect(glossary.note("leads")).to_have_text("Letto come 1.200. Se intendi 1,2, scrivilo così.")
    glossary.widget.get_by_role("button", name="Svuota").click()
    for column in ("ad_spend", "leads"):
        expect(glossary.figure(column)).to_have_value("")
    expect(glossary.reason).to_have_text("Compila il campo “spesa pubblicitaria” e qui compare il risultato.")
    glossary.widget.get_by_role("button", name="Numeri dell'esempio").click()
    expect(glossary.result).to_contain_text("25")
    glossary.kernel_comes_to_say("glossary.result", "25.0")


def test_a_click_into_a_figure_selects_it(lab: Desk) -> None:
    glossary = lab.glossary("roas")
    glossary.figure("revenue").click()
    glossary.page.keyboard.type("5")
    expect(glossary.figure("revenue")).to_have_value("5")


def test_a_slow_kernel_loses_and_overwrites_nothing(lab: Desk) -> None:
    slow = "import time\nglossary = GLOSSARY\nglossary.on_msg(lambda *_: time.sleep(0.2))\nglossary"
    glossary = lab.glossary("roas", code=slow)
    glossary.figure("revenue").fill("")
    glossary.figure("revenue").press_sequentially("123456", delay=30)
    expect(glossary.figure("revenue")).to_have_value("123456")
    glossary.kernel_comes_to_say("glossary.result", "12.3456")
    expect(glossary.figure("revenue")).to_have_value("123456")
    glossary.search.press_sequentially("return on ad", delay=30)
    expect(glossary.options.first).to_contain_text("ROAS")
    expect(glossary.search).to_have_value("return on ad")


def test_where_the_page_may_not_write_to_the_clipboard_the_text_is_selected(lab: Desk) -> None:
    glossary = lab.glossary("roas")
    glossary.page.evaluate(NO_CLIPBOARD)
    try:
        glossary.widget.locator(".okr-copy").click()
        expect(glossary.widget.locator(".okr-by-hand")).to_contain_text("copy it with Ctrl+C")
        expect(glossary.said).to_contain_text("copy it with Ctrl+C")
        assert glossary.page.evaluate(SELECTED).startswith("### ROAS")
        assert axe(glossary.page, ".okr") == []
        glossary.widget.get_by_role("button", name="Done").click()
        expect(glossary.widget.locator(".okr-by-hand")).to_have_count(0)
        expect(glossary.widget.locator(".okr-copy")).to_be_focused()
    finally:
        glossary.page.evaluate(CLIPBOARD_AGAIN)


def test_a_source_on_the_web_opens_beside_the_notebook(lab: Desk) -> None:
    links = lab.glossary("okr").widget.locator(".okr-sources a")
    assert links.count() > 1
    for link in links.all():
        expect(link).to_have_attribute("href", re.compile("^https?://"))
        expect(link).to_have_attribute("target", "_blank")
        expect(link).to_have_attribute("rel", "noopener noreferrer")
        expect(link).to_contain_text("opens in a new tab")


def test_the_language_of_an_open_page_can_be_switched(lab: Desk) -> None:
    glossary = lab.glossary("roas", "it")
    glossary.figure("revenue").fill("1.500,5")
    glossary.kernel_comes_to_say("round(glossary.result, 5)", "0.15005")
    glossary.kernel_says("setattr(glossary, 'lang', 'en')")
    expect(glossary.widget).to_have_attribute("lang", "en")
    expect(glossary.figure("revenue")).to_have_value("1,500.5")
    expect(glossary.figure("ad_spend")).to_have_value("10,000")
    expect(glossary.formula).to_have_attribute("aria-label", READS["en"][0])
    expect(glossary.widget.locator(".okr-copy")).to_have_text("Copy as Markdown")


def test_two_views_of_one_glossary_agree(lab: Desk) -> None:
    glossary = lab.glossary("roas", code="glossary = GLOSSARY\nglossary\n\nglossary")
    other = glossary.page.locator(".okr").nth(1)
    glossary.figure("revenue").fill("60000")
    expect(other.locator('[data-column="revenue"] input')).to_have_value("60000")
    expect(other.locator("output")).to_have_text("6×")
    other.locator('.okr-related [data-key="roi"]').click()
    expect(glossary.heading).to_have_text("ROI")
    expect(other.locator(".okr-term-name")).to_be_focused()
    glossary.kernel_says("setattr(glossary, 'value', 'okr')")
    expect(glossary.heading).to_have_text("OKR")
    expect(other.locator(".okr-term-name")).to_have_text("OKR")


BUTTONS = [".okr-copy", '[data-way="back"]', ".okr-link >> nth=0", ".okr-sources a >> nth=0"]
CELLS = "() => window.jupyterapp.shell.currentWidget.content.model.sharedModel.cells.length"


def test_no_shortcut_of_the_notebook_answers_inside_the_widget(desk: Desk) -> None:
    glossary: Glossary = desk.glossary("okr")
    before = glossary.page.evaluate(CELLS)
    for selector in BUTTONS:
        button = glossary.widget.locator(selector)
        button.focus()
        for key in ("a", "b", "x", "d", "d", "m", "ArrowDown", "Escape"):
            glossary.page.keyboard.press(key)
        expect(button).to_be_focused()
    assert glossary.page.evaluate(CELLS) == before
    expect(glossary.heading).to_have_text("OKR")
