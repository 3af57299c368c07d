"""WhatIf can be read, fits, shows people's words as text, and stays readable without its kernel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from okrwidgets.model import Plan
from tests.browser.builder import PLAN_FILE, open_builder
from tests.browser.desk import Desk
from tests.browser.exploring import Explorer
from tests.browser.helpers import axe, restart_kernel, run_all
from tests.browser.server import Jupyter
from tests.browser.test_accessible import CONTRAST, findings
from tests.browser.test_hostile_text import TEXTS, nothing_ran
from tests.browser.test_kernel_gone import ATTEMPTS, NO_CONNECTION, Line
from tests.browser.test_reopened import save_and_reopen
from tests.browser.test_sizes import FITS, LONG_WORDS, make_wide
from tests.exploring.plans import TREE, WITHOUT_FIGURES

pytestmark = pytest.mark.browser


def empty(desk: Desk, lang: str) -> Explorer:
    return desk.explorer("", lang)


def at_work(desk: Desk, lang: str) -> Explorer:
    """Everything there that can be: a moved driver, a solution, what it rests on, what applying would write."""
    play = desk.explorer(TREE.replace("Invoiced revenue", LONG_WORDS), lang)
    play.figure("closing_rate").fill("12")
    play.driver("contract_value").locator("[data-field=solve]").click()
    expect(play.widget.locator(".okr-solution")).to_be_visible()
    expect(play.tool("apply")).to_be_visible()
    play.widget.locator("summary").click()
    return play


def asking(desk: Desk, lang: str) -> Explorer:
    play = desk.explorer(TREE, lang, "predict=True")
    play.figure("closing_rate").fill("12")
    play.widget.locator("[data-field=guess]").fill("a lot")
    expect(play.widget.locator(".okr-problem")).to_be_visible()
    return play


def shown(desk: Desk, lang: str) -> Explorer:
    play = desk.explorer(TREE, lang, "predict=True")
    play.figure("closing_rate").fill("12")
    play.widget.locator("[data-field=guess]").fill("100000")
    play.widget.locator("[data-field=guess]").press("Enter")
    expect(play.widget.locator(".okr-guess-compared")).to_be_visible()
    return play


def unread(desk: Desk, lang: str) -> Explorer:
    play = desk.explorer(WITHOUT_FIGURES, lang)
    play.figure("orders").fill("a lot")
    expect(play.driver("orders").locator(".okr-problem")).not_to_be_empty()
    return play


STATES: dict[Callable[[Desk, str], Explorer], int] = {empty: 6, at_work: 25, asking: 12, shown: 15, unread: 10}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_and_every_text_can_be_read(
    lab: Desk, state: Callable[[Desk, str], Explorer], dark: bool
) -> None:
    lab.theme(dark=dark)
    play = state(lab, "en")
    assert findings(play, STATES[state]) == []
    for button in (".okr-button:not([aria-disabled=true])", ".okr-link"):
        if play.widget.locator(button).count():
            play.widget.locator(button).first.hover()
            assert play.widget.evaluate(CONTRAST)["found"] == []


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("width", [320, 620, 920])
def test_nothing_is_cut(desk: Desk, width: int, lang: str) -> None:
    for state in STATES:
        play = state(desk, lang)
        make_wide(play, width)
        assert play.widget.evaluate(FITS) == [], state.__name__


def test_nothing_moves_while_one_drags(lab: Desk) -> None:
    play = lab.explorer(TREE)
    expect(play.likely).to_contain_text("in 100")
    places = """(root) => [...root.querySelectorAll("[data-field=slider]")].map(
      (one) => Math.round(one.getBoundingClientRect().top - root.getBoundingClientRect().top)
    )"""
    before = play.widget.evaluate(places)
    assert len(before) == 4
    for raw in ("9", "12", "20", "11"):
        play.figure("closing_rate").fill(raw)
        expect(play.figure("contracts")).to_have_value(str(3 * int(raw)))
        assert play.widget.evaluate(places) == before


@pytest.mark.parametrize("text", TEXTS, ids=["image", "script", "link", "template", "backwards", "attribute", "long"])
def test_text_shows_as_text(lab: Desk, text: str) -> None:
    plan = Plan.loads(TREE)
    kpi = plan.kpis[0].replace(name=text)
    play = lab.explorer(plan.replace(kpis=(kpi,)).to_yaml())
    expect(play.widget.locator(".okr-explore-name").first).to_have_text(text)
    nothing_ran(play.page)
    wide = play.widget.evaluate(
        "(root) => [root.scrollWidth - root.clientWidth, document.body.scrollWidth - innerWidth]"
    )
    assert max(wide) <= 0


CODE = f"play = okr.WhatIf({PLAN_FILE!r}, lang='en')\nplay"


def gone(play: Explorer) -> None:
    expect(play.widget.locator(".okr-gone")).to_contain_text("The kernel is gone. What you see stays readable")
    expect(play.value).to_have_text("€90,000")
    expect(play.widget.locator(".okr-file")).to_have_text("")


@pytest.mark.parametrize("application", ["lab", "notebook"])
def test_a_restarted_kernel_is_noticed_and_nothing_is_swallowed(jupyter: Jupyter, page: Page, application: str) -> None:
    open_builder(jupyter, page, application, code=CODE, plan=TREE)
    play = Explorer(page, jupyter)
    restart_kernel(page)
    gone(play)
    assert axe(page, ".okr") == []
    play.figure("contract_value").fill("3,500")
    expect(play.widget.locator(".okr-gone")).to_contain_text("Not computed yet: “3,500”")
    run_all(page)
    expect(play.widget.locator(".okr-gone")).to_have_count(0)
    play.figure("contract_value").fill("3,500")
    expect(play.value).to_have_text("€105,000")


def test_a_lost_connection_offers_to_reconnect(jupyter: Jupyter, page: Page, expected: list[str]) -> None:
    expected += NO_CONNECTION
    line = Line.to_kernels(page)
    open_builder(jupyter, page, code=CODE, plan=TREE)
    play = Explorer(page, jupyter)
    page.evaluate(ATTEMPTS, 0)
    line.cut()
    gone(play)
    play.figure("contract_value").fill("3,500")
    expect(play.widget.locator(".okr-gone")).to_contain_text("3,500")
    line.open = True
    page.evaluate(ATTEMPTS, 7)
    play.widget.get_by_role("button", name="Reconnect").click()
    expect(play.widget.locator(".okr-gone")).to_have_count(0)
    expect(play.value).to_have_text("€105,000")


def test_a_saved_notebook_shows_the_tree(jupyter: Jupyter, page: Page) -> None:
    play = open_builder(jupyter, page, code=CODE, plan=TREE)
    save_and_reopen(play, "lab")
    kept = page.locator(".okr-kept")
    for words in (
        "As it stood when the notebook was saved.",
        "Invoiced revenue · €90,000",
        "€10,000 short of the target.",
        "contracts per client met · 10%",
    ):
        expect(kept).to_contain_text(words)
