"""The glossary can be read, fits, shows people's words as text, and stays readable without its kernel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from okrwidgets.terms import terms
from tests.browser.builder import open_builder
from tests.browser.desk import Desk
from tests.browser.glossary import Glossary
from tests.browser.helpers import axe, restart_kernel, run_all
from tests.browser.server import Jupyter
from tests.browser.test_accessible import CONTRAST, findings
from tests.browser.test_hostile_text import TEXTS, nothing_ran
from tests.browser.test_kernel_gone import ATTEMPTS, NO_CONNECTION, Line
from tests.browser.test_reopened import save_and_reopen
from tests.browser.test_sizes import FITS, make_wide

pytestmark = pytest.mark.browser


def start(desk: Desk, lang: str) -> Glossary:
    return desk.glossary(lang=lang)


def listed(desk: Desk, lang: str) -> Glossary:
    glossary = desk.glossary(lang=lang)
    glossary.search.fill("co")
    expect(glossary.status).not_to_have_text("")
    glossary.search.press("ArrowDown")
    expect(glossary.active).to_be_visible()
    return glossary


def nothing_found(desk: Desk, lang: str) -> Glossary:
    glossary = desk.glossary(lang=lang)
    glossary.search.fill("Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww" * 2)
    expect(glossary.status).not_to_have_text("")
    return glossary


def method(desk: Desk, lang: str) -> Glossary:
    return desk.glossary("okr", lang)


def computed(desk: Desk, lang: str) -> Glossary:
    """The widest formula, with a doubt and a problem in the calculator."""
    glossary = desk.glossary("net_revenue_retention", lang)
    glossary.figure("expansion").fill("1.500" if lang == "it" else "1,500")
    glossary.figure("contraction").fill("-1")
    expect(glossary.reason).to_be_visible()
    return glossary


def nested(desk: Desk, lang: str) -> Glossary:
    """The highest formula; its page as Markdown stands open."""
    glossary = desk.glossary("ltv_cac_ratio", lang)
    glossary.page.evaluate("() => Object.defineProperty(navigator, 'clipboard', { configurable: true })")
    glossary.widget.locator(".okr-copy").click()
    expect(glossary.widget.locator(".okr-by-hand")).to_be_visible()
    glossary.page.evaluate("() => { delete navigator.clipboard; }")
    return glossary


STATES: dict[Callable[[Desk, str], Glossary], int] = {
    start: 8,
    listed: 20,
    nothing_found: 3,
    method: 15,
    computed: 40,
    nested: 50,
}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_and_every_text_can_be_read(
    lab: Desk, state: Callable[[Desk, str], Glossary], dark: bool
) -> None:
    lab.theme(dark=dark)
    glossary = state(lab, "en")
    assert findings(glossary, STATES[state]) == []
    for pointed in (".okr-button:not([aria-disabled=true])", ".okr-hit", ".okr-starter", ".okr-link", ".okr-sources a"):
        there = glossary.widget.locator(pointed).first
        if there.count() and there.is_visible():
            there.hover(force=True)  # the list may lie over it
            assert glossary.widget.evaluate(CONTRAST)["found"] == []


MAY_SCROLL = ("cut below: .okr-results-list", "cut below: .okr-input", "cut at the side: .okr-input")
"""The list, the Markdown, and what is typed into one line, which goes on at the side."""


def stays_inside(glossary: Glossary) -> list[str]:
    """What is cut or sticks out."""
    found: list[str] = glossary.widget.evaluate(FITS)
    return [line for line in found if not line.startswith(MAY_SCROLL)]


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("width", [320, 620, 920])
def test_nothing_is_cut(desk: Desk, width: int, lang: str) -> None:
    for state in STATES:
        glossary = state(desk, lang)
        make_wide(glossary, width)
        assert stays_inside(glossary) == [], state.__name__


def test_every_page_fits_a_phone(lab: Desk) -> None:
    glossary = lab.glossary("roas", "it")
    make_wide(glossary, 320)
    for key, term in terms().items():
        glossary.kernel_says(f"setattr(glossary, 'value', {key!r})")
        expect(glossary.heading).to_have_text(term.title("it"))
        assert stays_inside(glossary) == [], key


def test_nothing_moves_while_one_searches(lab: Desk) -> None:
    glossary = lab.glossary("net_revenue_retention")
    places = "(root) => [...root.querySelectorAll('.okr-term > *')].map((one) => one.getBoundingClientRect().top)"
    before = glossary.widget.evaluate(places)
    for letter in "return on ad":
        glossary.search.press_sequentially(letter)
        assert glossary.widget.evaluate(places) == before
    expect(glossary.options.first).to_contain_text("ROAS")
    assert glossary.widget.evaluate(places) == before


@pytest.mark.parametrize("text", TEXTS, ids=["image", "script", "link", "template", "backwards", "attribute", "long"])
def test_what_is_searched_shows_as_text(lab: Desk, text: str) -> None:
    glossary = lab.glossary()
    typed = text[:200]  # as long as the field takes
    glossary.search.fill(typed)
    expect(glossary.status).to_contain_text(typed[:30].strip())
    expect(glossary.search).to_have_value(typed)
    glossary.kernel_comes_to_say(f"glossary._session.query == {typed!r}", "True")
    nothing_ran(glossary.page)
    wide = glossary.widget.evaluate(
        "(root) => [root.scrollWidth - root.clientWidth, document.body.scrollWidth - innerWidth]"
    )
    assert max(wide) <= 0


@pytest.mark.parametrize("text", TEXTS, ids=["image", "script", "link", "template", "backwards", "attribute", "long"])
def test_what_is_typed_as_a_figure_shows_as_text(lab: Desk, text: str) -> None:
    glossary = lab.glossary("leads")
    typed = text[:80]
    glossary.figure("leads").fill(typed)
    expect(glossary.note("leads")).to_contain_text(typed[:20].strip())
    expect(glossary.reason).to_contain_text("Look at “leads” first")
    assert glossary.page.evaluate("() => window.pwned") is None
    expect(glossary.widget.locator("img, script, [onfocus]")).to_have_count(0)
    assert stays_inside(glossary) == []


CODE = "glossary = okr.GlossaryBrowser('roas', lang='en')\nglossary"


def opened(jupyter: Jupyter, page: Page, application: str = "lab") -> Glossary:
    open_builder(jupyter, page, application, code=CODE)
    return Glossary(page, jupyter)


def gone(glossary: Glossary) -> None:
    expect(glossary.widget.locator(".okr-gone")).to_contain_text("The kernel is gone. The page stays readable")
    expect(glossary.heading).to_have_text("ROAS")
    expect(glossary.result).to_have_text("3×")


@pytest.mark.parametrize("application", ["lab", "notebook"])
def test_a_restarted_kernel_is_noticed_and_the_page_stays(jupyter: Jupyter, page: Page, application: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    glossary = opened(jupyter, page, application)
    restart_kernel(page)
    gone(glossary)
    assert axe(page, ".okr") == []
    glossary.search.fill("return on")
    expect(glossary.widget.locator(".okr-gone")).to_contain_text("Not read yet: “return on”")
    glossary.search.press("Escape")
    glossary.figure("revenue").fill("60000")
    expect(glossary.widget.locator(".okr-gone")).to_contain_text("“60000”")
    glossary.widget.locator(".okr-copy").click()
    assert page.evaluate("() => navigator.clipboard.readText()").startswith("### ROAS")
    run_all(page)
    expect(glossary.widget.locator(".okr-gone")).to_have_count(0)
    glossary.figure("revenue").fill("60000")
    expect(glossary.result).to_have_text("6×")


def test_a_lost_connection_offers_to_reconnect(jupyter: Jupyter, page: Page, expected: list[str]) -> None:
    expected += NO_CONNECTION
    line = Line.to_kernels(page)
    glossary = opened(jupyter, page)
    page.evaluate(ATTEMPTS, 0)
    line.cut()
    gone(glossary)
    glossary.figure("revenue").fill("60000")
    glossary.search.fill("ritorno sull'inv")
    line.open = True
    page.evaluate(ATTEMPTS, 7)
    glossary.widget.get_by_role("button", name="Reconnect").click()
    expect(glossary.widget.locator(".okr-gone")).to_have_count(0)
    expect(glossary.result).to_have_text("6×")
    expect(glossary.search).to_have_value("ritorno sull'inv")
    glossary.kernel_comes_to_say("glossary._session.query", "ritorno sull'inv")


def test_a_saved_notebook_shows_the_term_and_its_formula(jupyter: Jupyter, page: Page) -> None:
    glossary = opened(jupyter, page)
    save_and_reopen(glossary, "lab")
    kept = page.locator(".okr-kept")
    roas = terms()["roas"]
    for words in ("As it stood when the notebook was saved.", "ROAS = revenue ÷ ad spend", roas.definition.en):
        expect(kept).to_contain_text(words)
