"""WhatIf at work: drag a driver, watch the KPI and how likely it is, apply, undo; with the keyboard only, too."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from tests.browser.desk import Desk
from tests.browser.exploring import Explorer
from tests.browser.helpers import axe
from tests.exploring.plans import SHARED, TREE, WITHOUT_FIGURES

pytestmark = pytest.mark.browser

CHANCE = re.compile(r"(\d+) in 100")


def chance(play: Explorer) -> int:
    """How many in a hundred, when it has come to rest."""
    expect(play.likely).not_to_have_class(re.compile("okr-likely-rough"))
    found = CHANCE.search(play.likely.inner_text())
    assert found is not None
    return int(found[1])


def test_drag_watch_apply_undo(desk: Desk) -> None:
    play = desk.explorer(TREE)
    expect(play.value).to_have_text("€90,000")
    expect(play.gap).to_have_text("€10,000 short of the target.")
    expect(play.likely).to_contain_text("in 100")
    before = chance(play)
    assert axe(play.page, ".okr") == []
    play.drag("closing_rate", 0.3, 0.13)
    expect(play.value).to_have_text("€117,000")
    expect(play.computed("contracts")).to_have_count(0)
    expect(play.figure("contracts")).to_have_value("39")
    expect(play.origin("closing_rate")).to_have_text("moved · it was 10%")
    expect(play.tool("apply")).to_be_visible()
    assert chance(play) > before
    assert axe(play.page, ".okr") == []
    play.tool("apply").click()
    play.kernel_comes_to_say("play.value.kpis[0].assumptions['closing_rate']", "13.0")
    play.saved()
    changed = TREE.replace("closing_rate: 10}", "closing_rate: 13}").replace("target: 30   #", "target: 39   #")
    assert play.text() == changed
    expect(play.tool("apply")).to_have_count(0)
    expect(play.value).to_have_text("€117,000")
    play.tool("undo").click()
    expect(play.origin("closing_rate")).to_have_text("moved · it was 10%")
    play.kernel_comes_to_say("play.value.kpis[0].assumptions['closing_rate']", "10.0")
    play.saved()
    assert play.text() == TREE
    play.tool("undo").click()
    expect(play.value).to_have_text("€90,000")
    expect(play.tool("undo")).to_have_attribute("aria-disabled", "true")


def test_a_drag_is_one_step_and_the_thumb_follows_the_hand(desk: Desk) -> None:
    play = desk.explorer(TREE)
    play.drag("contract_value", 0.9, 0.1, 0.5)
    expect(play.value).to_have_text("€150,000")
    assert play.slider("contract_value").input_value() == "5000"
    play.drag("contract_value", 0.2)
    expect(play.value).to_have_text("€60,000")
    play.page.keyboard.press("Control+z")
    expect(play.value).to_have_text("€150,000")
    expect(play.slider("contract_value")).to_have_value("5000")
    play.page.keyboard.press("Control+z")
    expect(play.value).to_have_text("€90,000")
    play.page.keyboard.press("Control+Shift+z")
    expect(play.value).to_have_text("€150,000")


@pytest.mark.parametrize("lang", ["en", "it"])
def test_with_the_keyboard_only(desk: Desk, lang: str) -> None:
    play = desk.explorer(TREE, lang)
    keys = play.page.keyboard
    slider, figure = play.slider("closing_rate"), play.figure("contract_value")
    slider.focus()
    keys.press("ArrowRight")
    expect(slider).to_have_value("10.5")
    keys.press("PageUp")
    expect(slider).to_have_value("20.5")
    keys.press("Home")
    expect(slider).to_have_value("0")
    expect(play.value).to_have_text({"en": "€0", "it": "0\xa0€"}[lang])
    keys.press("End")
    expect(slider).to_have_value("100")
    expect(slider).to_have_attribute("aria-valuetext", "100%")
    expect(slider).to_be_focused()
    keys.press("Tab")
    expect(play.figure("closing_rate")).to_be_focused()
    keys.type({"en": "12.5", "it": "12,5 %"}[lang])
    expect(slider).to_have_value("12.5")
    figure.focus()
    keys.type({"en": "3,000.50", "it": "3.000,50"}[lang])
    expect(play.value).to_have_text({"en": "€112,518.75", "it": "112.518,75\xa0€"}[lang])
    expect(figure).to_have_value({"en": "3,000.50", "it": "3.000,50"}[lang])
    keys.press("Enter")
    expect(figure).to_have_value({"en": "3,000.5", "it": "3.000,5"}[lang])
    while not play.tool("apply").evaluate("(one) => one === document.activeElement"):
        keys.press("Tab")
    keys.press("Enter")
    play.kernel_comes_to_say("play.value.kpis[0].assumptions['contract_value']", "3000.5")
    expect(play.tool("undo")).to_be_focused()
    keys.press("Enter")
    play.kernel_comes_to_say("play.value.kpis[0].assumptions['contract_value']", "3000.0")


def test_what_it_would_take_is_said_and_taken_over(desk: Desk) -> None:
    play = desk.explorer(TREE)
    contracts = play.driver("contracts")
    contracts.locator("[data-field=solve]").click()
    expect(contracts.locator(".okr-solution")).to_contain_text("34")
    expect(play.said).to_contain_text("34")
    contracts.get_by_role("button", name="Set it to 34").click()
    expect(play.value).to_have_text("€102,000")
    expect(contracts.locator(".okr-solution")).to_have_count(0)
    expect(play.origin("meetings")).to_have_text("does not count while you move “contracts” itself")
    contracts.get_by_role("button", name=re.compile("Put back")).click()
    expect(play.value).to_have_text("€90,000")


def test_predict_first(desk: Desk) -> None:
    play = desk.explorer(TREE, "it", "predict=True")
    expect(play.widget.locator(".okr-guess")).to_contain_text("Sposta una leva.")
    play.drag("closing_rate", 0.12)
    expect(play.value).to_have_text("?")
    expect(play.computed("contracts")).to_have_text("?")
    expect(play.likely).to_have_count(0)
    expect(play.tool("apply")).to_have_count(0)
    guess = play.widget.get_by_label("Quanto pensi che diventi “Invoiced revenue”?")
    guess.press("Enter")
    expect(play.said).to_have_text("Prima scrivi un numero, anche approssimativo: poi vedi la risposta.")
    assert axe(play.page, ".okr") == []
    guess.fill("100.000")
    guess.press("Enter")
    compared = play.widget.locator(".okr-guess-compared")
    expect(compared).to_have_text(
        "Hai detto 100.000\xa0€; diventa 108.000\xa0€: 8.000\xa0€ più di quanto ti aspettavi."
    )
    expect(compared).to_be_focused()
    expect(play.value).to_have_text("108.000\xa0€")
    assert axe(play.page, ".okr") == []
    play.kernel_comes_to_say("len(play.predictions), play.predictions[0].said", "1 100000.0")


def test_it_is_said_at_most_each_second(lab: Desk) -> None:
    play = lab.explorer(TREE)
    expect(play.likely).to_contain_text("in 100")
    play.widget.evaluate(
        """(root) => {
          window.saidAt = [];
          const live = root.querySelector(":scope > [aria-live]");
          new MutationObserver(() => window.saidAt.push(performance.now())).observe(live, { childList: true });
        }"""
    )
    for place in (0.2, 0.9, 0.1, 0.8, 0.3, 0.7, 0.2, 0.6, 0.13):
        play.drag("closing_rate", place)
    expect(play.value).to_have_text("€117,000")
    expect(play.said).to_have_text("Invoiced revenue: €117,000. €17,000 above the target.")
    times: list[float] = play.page.evaluate("() => window.saidAt")
    assert times
    assert all(later - sooner >= 990 for sooner, later in pairwise(times))


def test_a_slow_kernel_reads_the_last_place_only(lab: Desk) -> None:
    play = lab.explorer(
        code="import time\nplay = PLAY\nreal, seen = play._play.slide, []\n"
        "def slow(*args):\n    time.sleep(0.2)\n    seen.append(args[1])\n    return real(*args)\n"
        "play._play.slide = slow\nplay",
        plan=TREE,
    )
    play.drag("contract_value", 0.9, 0.5)
    expect(play.value).to_have_text("€150,000")
    play.kernel_comes_to_say("1 < len(seen) < 8, seen[-1]", "True 5000")


def test_what_cannot_be_read_or_computed_says_why(lab: Desk) -> None:
    play = lab.explorer(WITHOUT_FIGURES)
    expect(play.gap).to_have_text("No value yet: a figure that it needs is missing.")
    expect(play.slider("orders")).to_have_count(0)
    play.figure("orders").fill("20")
    expect(play.slider("orders")).to_have_value("20")
    play.figure("price").fill("30")
    play.figure("share").fill("0")
    expect(play.gap).to_have_text("No value yet: it would be divided by 0, and that has no result.")
    play.figure("share").fill("half")
    expect(play.driver("share").locator(".okr-problem")).to_contain_text("“half”")
    expect(play.figure("share")).to_have_value("half")
    assert axe(play.page, ".okr") == []


def test_a_driver_that_counts_twice_is_drawn_once(lab: Desk) -> None:
    play = lab.explorer(SHARED)
    expect(play.widget.locator('[data-driver="visits"]')).to_have_count(1)
    expect(play.widget.locator(".okr-tree-again")).to_have_text("visits (shown above)")


def test_an_edit_in_a_builder_shows_here(lab: Desk) -> None:
    play = lab.explorer(TREE, code="play = PLAY\nplay\n\nbuilder = okr.OKRBuilder(play, lang='en')\nbuilder")
    builder = play.page.locator(".okr").nth(1)
    builder.locator('[data-id="contracts"][data-field="target"]').fill("35")
    expect(play.value).to_have_text("€105,000")
    play.figure("contracts").fill("40")
    expect(play.value).to_have_text("€120,000")
    play.tool("apply").click()
    expect(builder.locator('[data-id="contracts"][data-field="target"]')).to_have_value("40")
    builder.locator("[data-field=undo]").click()
    expect(play.value).to_have_text("€105,000")


def test_the_empty_plan_takes_the_example(desk: Desk) -> None:
    play = desk.explorer("", "it")
    expect(play.widget.locator("pre")).to_contain_text("fatturato: contratti * valore_contratto")
    assert axe(play.page, ".okr") == []
    play.widget.get_by_role("button", name="Parti dall'esempio dell'articolo").click()
    expect(play.value).to_have_text("100.000\xa0€")
    expect(play.slider("contratti")).to_have_value("30")
