"""The coach can be read, fits, shows people's words as text, and stays readable without its kernel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.builder import open_builder
from tests.browser.coach import Coach
from tests.browser.desk import Desk
from tests.browser.helpers import axe, restart_kernel, run_all
from tests.browser.server import Jupyter
from tests.browser.test_accessible import CONTRAST, findings
from tests.browser.test_hostile_text import TEXTS, nothing_ran
from tests.browser.test_kernel_gone import ATTEMPTS, NO_CONNECTION, Line
from tests.browser.test_reopened import save_and_reopen
from tests.browser.test_sizes import FITS, LONG_WORDS, make_wide

pytestmark = pytest.mark.browser

WHOLE = {
    "en": "Increase sales from 200,000 to 250,000 € by June 2027, so that we can open a second shop",
    "it": "Aumentare le vendite da 200.000 a 250.000 € entro giugno 2027, in modo da aprire un secondo negozio",
}
SLOTS = {
    "en": "Make significantly better sales from __ to __ € by __, so that __",
    "it": f"{LONG_WORDS} da __ a __ € entro __, in modo da __",
}


def empty(desk: Desk, lang: str) -> Coach:
    return desk.coach(lang=lang)


def whole(desk: Desk, lang: str) -> Coach:
    return opened(desk.coach(WHOLE[lang], lang))


def slots(desk: Desk, lang: str) -> Coach:
    return opened(desk.coach(SLOTS[lang], lang))


def hidden(desk: Desk, lang: str) -> Coach:
    return desk.coach(WHOLE[lang], lang, "mode='reveal'")


def opened(coach: Coach) -> Coach:
    """Every reason shown that can be."""
    coach.chips.nth(1).click()
    coach.widget.locator(".okr-link[aria-expanded=false]").evaluate_all("(all) => all.forEach((one) => one.click())")
    expect(coach.widget.locator(".okr-reason")).to_be_visible()
    return coach


STATES: dict[Callable[[Desk, str], Coach], int] = {empty: 4, whole: 15, slots: 15, hidden: 4}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_and_every_text_can_be_read(
    lab: Desk, state: Callable[[Desk, str], Coach], dark: bool
) -> None:
    lab.theme(dark=dark)
    coach = state(lab, "en")
    assert findings(coach, STATES[state]) == []
    for button in (".okr-button:not([aria-disabled=true])", ".okr-chip"):
        if coach.widget.locator(button).count():
            coach.widget.locator(button).first.hover()
            assert coach.widget.evaluate(CONTRAST)["found"] == []


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("width", [320, 620, 920])
def test_nothing_is_cut(desk: Desk, width: int, lang: str) -> None:
    for state in STATES:
        coach = state(desk, lang)
        make_wide(coach, width)
        assert coach.widget.evaluate(FITS) == [], state.__name__


@pytest.mark.parametrize("text", TEXTS, ids=["image", "script", "link", "template", "backwards", "attribute", "long"])
def test_text_shows_as_text(lab: Desk, text: str) -> None:
    coach = lab.coach()
    coach.area.fill(text)
    coach.kernel_comes_to_say(f"coach.value == {text!r}", "True")
    opened(coach)
    expect(coach.area).to_have_value(text)
    assert coach.read() == text
    nothing_ran(coach.page)
    wide = coach.widget.evaluate(
        "(root) => [root.scrollWidth - root.clientWidth, document.body.scrollWidth - innerWidth]"
    )
    assert max(wide) <= 0


CODE = f"coach = okr.SmartCoach({WHOLE['en']!r}, lang='en')\ncoach"


def gone(coach: Coach) -> None:
    expect(coach.widget.locator(".okr-gone")).to_contain_text("The kernel is gone. What you see stays readable")
    expect(coach.area).to_have_value(WHOLE["en"])
    expect(coach.chips).to_have_count(5)


@pytest.mark.parametrize("application", ["lab", "notebook"])
def test_a_restarted_kernel_is_noticed_and_nothing_is_swallowed(jupyter: Jupyter, page: Page, application: str) -> None:
    open_builder(jupyter, page, application, code=CODE)
    coach = Coach(page, jupyter)
    restart_kernel(page)
    gone(coach)
    assert axe(page, ".okr") == []
    coach.area.fill("Typed into the void")
    expect(coach.widget.locator(".okr-gone")).to_contain_text("Not read yet: “Typed into the void”")
    coach.area.press("End")
    page.keyboard.type(", and on")
    expect(coach.widget.locator(".okr-gone")).to_contain_text("Not read yet: “Typed into the void, and on”")
    run_all(page)
    expect(coach.widget.locator(".okr-gone")).to_have_count(0)
    coach.area.fill("Reduce churn")
    coach.kernel_comes_to_say("coach.value", "Reduce churn")


def test_a_lost_connection_offers_to_reconnect(jupyter: Jupyter, page: Page, expected: list[str]) -> None:
    expected += NO_CONNECTION
    line = Line.to_kernels(page)
    open_builder(jupyter, page, code=CODE)
    coach = Coach(page, jupyter)
    page.evaluate(ATTEMPTS, 0)
    line.cut()
    gone(coach)
    coach.area.fill("Typed when it was lost")
    expect(coach.widget.locator(".okr-gone")).to_contain_text("Typed when it was lost")
    line.open = True
    page.evaluate(ATTEMPTS, 7)
    coach.widget.get_by_role("button", name="Reconnect").click()
    expect(coach.widget.locator(".okr-gone")).to_have_count(0)
    coach.kernel_comes_to_say("coach.value", "Typed when it was lost")
    expect(coach.area).to_have_value("Typed when it was lost")
    expect(coach.headline).to_contain_text("letter")


def test_a_saved_notebook_shows_the_sentence_and_its_letters(jupyter: Jupyter, page: Page) -> None:
    coach = open_builder(jupyter, page, code=CODE)
    save_and_reopen(coach, "lab")
    kept = page.locator(".okr-kept")
    for words in ("As it stood when the notebook was saved.", WHOLE["en"], "T is carried by “by June 2027”."):
        expect(kept).to_contain_text(words)
