"""The check-in form in Chromium: by keyboard alone, saved, undone, put together with what others wrote."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from okrwidgets.model import Plan
from okrwidgets.text import Language
from tests.browser.builder import PLAN_FILE, open_builder
from tests.browser.check_in import CheckIns
from tests.browser.desk import Desk
from tests.browser.helpers import axe, restart_kernel, run_all
from tests.browser.server import Jupyter
from tests.browser.test_file_changes import RECORD_FLASHES, change_file, flashed, meanwhile
from tests.browser.test_kernel_gone import ATTEMPTS, NO_CONNECTION, Line
from tests.browser.test_reopened import save_and_reopen

pytestmark = pytest.mark.browser

ON = "on='2027-02-05'"
PLAN = """\
title: Sales, first quarter   # ours
language: LANG
kpis:
  - id: revenue
    name: Invoiced revenue
    unit: EUR
    target: 100000
    period: 2027-Q1
objectives:
  - id: o
    title: Contracts of the quarter
    for: revenue
    commitment: committed
    key_results:
      - id: meetings
        title: Meet 300 clients
        unit: count of clients
        target: 300
        check_ins:
          - {date: 2027-01-15, value: 41, confidence: 6}   # two fairs
          - {date: 2027-01-22, value: 70}
          - {date: 2027-01-29, value: 96, confidence: 7}
      - id: contracts
        title: Close 30 contracts
        target: 30
      - id: offers
        title: Send 60 offers
        target: 60
      - id: churn
        title: Churn from 5% to 3%
        unit: percent
        counts: level
        better: down
        start: 5
        target: 3
      - id: portal
        title: Portal online
        unit: milestone
"""


def show(desk: Desk, lang: Language = "en", **more: str) -> CheckIns:
    return desk.check_ins(PLAN.replace("LANG", lang), lang, ON, **more)


def values(plan: Plan) -> dict[str, list[tuple[str, float]]]:
    return {row.id: [(str(entry.date), entry.value) for entry in row.check_ins] for _, row in plan.key_results()}


BESIDE_A_BUILDER = """\
builder = okr.OKRBuilder(FILE, lang='en')
builder

form = okr.CheckInForm(builder, on='2027-02-05', lang='en')
form"""
BEFORE = [("2027-01-15", 41.0), ("2027-01-22", 70.0), ("2027-01-29", 96.0)]
CHURN = {"en": "4.5", "it": "4,5"}
SAVES = {"en": "Save 5 check-ins", "it": "Salva 5 aggiornamenti"}
SAVED = {
    "en": "5 check-ins for 5 February 2027 are in the plan.",
    "it": "5 aggiornamenti con data 5 febbraio 2027 sono nel piano.",
}
ADDED = {"en": "96 so far and 25 more make 121.", "it": "96 finora e 25 in più fanno 121."}
MILESTONE = {"en": "yes", "it": "sì"}


@pytest.mark.parametrize("lang", ["en", "it"])
def test_check_in_five_key_results_by_keyboard_only_save_reload_and_undo(desk: Desk, lang: Language) -> None:
    form = show(desk, lang)
    assert axe(form.page, ".okr") == []
    keyboard = form.page.keyboard
    form.day.focus()
    keyboard.press("Enter")
    expect(form.field("meetings", "value")).to_be_focused()
    keyboard.type("+25", delay=30)
    expect(form.says("meetings")).to_contain_text(ADDED[lang])
    expect(form.row("meetings").locator(".okr-check-share")).to_have_text("40%")
    keyboard.press("Tab")
    expect(form.field("meetings", "confidence")).to_be_focused()
    keyboard.press("ArrowUp")
    expect(form.field("meetings", "confidence")).to_have_value("7")
    keyboard.press("ArrowUp")
    expect(form.field("meetings", "confidence")).to_have_value("8")
    keyboard.press("Tab")
    keyboard.type("Bologna: “fiera”", delay=20)
    keyboard.press("Enter")
    expect(form.field("contracts", "value")).to_be_focused()
    for typed in ("9", "20", CHURN[lang], MILESTONE[lang]):
        keyboard.type(typed, delay=20)
        keyboard.press("Enter")
    expect(form.field("revenue", "value")).to_be_focused()
    keyboard.press("Enter")
    expect(form.save).to_be_focused()
    expect(form.save).to_have_text(SAVES[lang])
    assert axe(form.page, ".okr") == []
    keyboard.press("Enter")
    expect(form.summary.locator("p").first).to_have_text(SAVED[lang])
    expect(form.summary.locator("p").first).to_be_focused()
    expect(form.said).to_have_text(SAVED[lang])
    expect(form.summary).to_contain_text("96 → 121 · 32% → 40%")
    assert axe(form.page, ".okr") == []
    form.saved()

    new = {
        "meetings": [*BEFORE, ("2027-02-05", 121.0)],
        "contracts": [("2027-02-05", 9.0)],
        "offers": [("2027-02-05", 20.0)],
        "churn": [("2027-02-05", 4.5)],
        "portal": [("2027-02-05", 1.0)],
    }
    saved = Plan.load(form.file)
    assert values(saved) == new
    last = saved.find("meetings").check_ins[-1]  # type: ignore[union-attr]
    assert (last.confidence, last.note) == (8, "Bologna: “fiera”")
    before = PLAN.replace("LANG", lang).splitlines()
    assert [line for line in before if line not in form.text().splitlines()] == []

    run_all(form.page)  # a fresh widget on the same file
    expect(form.summary).to_have_count(0)
    expect(form.last("meetings")).to_contain_text("121 on 5 Feb 2027" if lang == "en" else "121 il 5 feb 2027")
    expect(form.field("meetings", "value")).to_have_value("")
    form.field("meetings", "value").focus()


def test_one_undo_takes_the_whole_save_back_and_gives_back_what_was_typed(desk: Desk) -> None:
    form = show(desk)
    keyboard = form.page.keyboard
    form.field("meetings", "value").click()
    keyboard.type("121")
    keyboard.press("Enter")
    keyboard.type("9")
    keyboard.press("Control+Enter")
    expect(form.summary).to_be_visible()
    form.saved()
    keyboard.press("Control+z")
    expect(form.summary).to_have_count(0)
    expect(form.field("meetings", "value")).to_have_value("121")
    expect(form.field("contracts", "value")).to_have_value("9")
    expect(form.said).to_have_text("Undone.")
    form.saved()
    assert form.text() == PLAN.replace("LANG", "en")
    keyboard.press("Control+y")
    expect(form.summary).to_be_visible()
    form.saved()
    assert values(Plan.load(form.file))["contracts"] == [("2027-02-05", 9.0)]


def test_what_does_not_reach_the_file_does_not_look_done(lab: Desk) -> None:
    form = show(lab)
    good = form.text()
    form.field("meetings", "value").fill("121")
    form.file.unlink()
    form.file.mkdir()  # nobody can write a file here, whoever runs the tests
    form.save.click()
    expect(form.summary).to_have_class(re.compile("okr-note-warn"))
    expect(form.widget.locator(".okr-note-warn").first).to_be_visible()
    form.file.rmdir()
    form.file.write_text(good)


def test_a_value_below_the_last_one_is_asked_about_and_the_draft_stays(desk: Desk) -> None:
    form = show(desk)
    keyboard = form.page.keyboard
    form.field("meetings", "value").click()
    keyboard.type("38")
    keyboard.press("Enter")
    keyboard.type("a few")
    expect(form.says("meetings")).to_contain_text("So far 96 (29 Jan 2027), now 38: a correction?")
    expect(form.says("contracts")).to_contain_text("“a few” is not a number yet")
    expect(form.field("contracts", "value")).to_have_attribute("aria-invalid", "true")
    keyboard.press("Control+Enter")
    heading = form.asked.locator("p")
    expect(heading).to_be_focused()
    expect(form.said).to_have_text("One question before it is saved")
    assert axe(form.page, ".okr") == []
    keyboard.press("Enter")  # a second Enter in a hurry saves nothing
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(form.field("meetings", "value")).to_be_focused()
    expect(form.asked).to_have_count(0)
    keyboard.press("Control+Enter")
    expect(heading).to_be_focused()
    keyboard.press("Tab")
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(form.field("contracts", "value")).to_be_focused()
    expect(form.field("contracts", "value")).to_have_value("a few")
    expect(form.summary).to_contain_text("One row cannot be read yet and stays as it is.")
    form.saved()
    assert values(Plan.load(form.file))["meetings"] == [*BEFORE, ("2027-02-05", 38.0)]


def test_escape_gives_back_what_stood_there_and_shift_enter_goes_back(lab: Desk) -> None:
    form = show(lab)
    keyboard = form.page.keyboard
    form.field("contracts", "value").fill("9")
    form.field("offers", "value").click()
    keyboard.type("20")
    keyboard.press("Escape")
    expect(form.field("offers", "value")).to_have_value("")
    keyboard.press("Shift+Enter")
    expect(form.field("contracts", "value")).to_be_focused()
    keyboard.type("12")  # typing replaces a figure
    expect(form.field("contracts", "value")).to_have_value("12")
    keyboard.press("Shift+Enter")
    keyboard.press("Shift+Enter")
    expect(form.day).to_be_focused()


def test_a_target_is_moved_with_its_reason(lab: Desk) -> None:
    form = show(lab)
    form.field("churn", "value").fill("4.5")
    more = form.row("churn").locator("[data-field=more]")
    more.click()
    expect(more).to_have_attribute("aria-expanded", "true")
    expect(form.says("churn")).to_contain_text("an even pace stands at 4.2%")
    form.field("churn", "target").fill("3.5")
    expect(form.says("churn")).to_contain_text("The target moves from 3% to 3.5%: why?")
    form.field("churn", "note").fill("the portal comes later")
    expect(form.says("churn")).not_to_contain_text("why?")
    assert axe(form.page, ".okr") == []
    form.save.click()
    expect(form.summary).to_contain_text("target 3% → 3.5%")
    form.saved()
    assert "{date: 2027-02-05, value: 4.5, note: the portal comes later, target: 3.5}" in form.text()
    assert "        target: 3.5\n" in form.text()


def test_the_day_is_asked_about_where_it_is_odd(lab: Desk) -> None:
    form = show(lab)
    form.field("contracts", "value").fill("9")
    form.day.fill("30 Dec")
    day = form.widget.locator(".okr-check-day")
    expect(day).to_contain_text("30 December 2026")
    expect(day).to_contain_text("“Close 30 contracts” counts from 1 January 2027: is the date right?")
    form.day.fill("soon")
    expect(day).to_contain_text("“soon” is not a day yet")
    expect(form.save).to_have_attribute("aria-disabled", "true")
    form.day.fill("29/1")
    form.field("meetings", "value").fill("99")
    expect(form.says("meetings")).to_contain_text("There is one for this day already: 96 · confidence 7.")
    form.save.click()
    expect(form.summary).to_contain_text("96 → 99")
    form.saved()
    assert values(Plan.load(form.file))["meetings"] == [*BEFORE, ("2027-01-29", 99.0)]


def test_a_builder_and_a_form_show_one_plan(lab: Desk) -> None:
    form = show(lab, code=BESIDE_A_BUILDER)
    builder, check = form.page.locator(".okr").nth(0), form.page.locator(".okr").nth(1)
    builder.locator('[data-id="offers"][data-field="title"]').fill("Send 70 offers")
    expect(check.locator('tr[data-node="offers"] th')).to_contain_text("Send 70 offers")
    check.locator('[data-id="offers"][data-field="value"]').fill("20")
    check.locator("[data-field=save]").click()
    expect(check.locator(".okr-check-summary")).to_be_visible()
    form.kernel_comes_to_say("len(builder.value.find('offers').check_ins)", "1")


def test_what_others_check_in_meanwhile_is_shown_softly_and_added_to(lab: Desk) -> None:
    form = show(lab)
    form.page.evaluate(RECORD_FLASHES)
    form.field("meetings", "value").fill("+25")
    expect(form.says("meetings")).to_contain_text("make 121.")
    change_file(form, "confidence: 7}\n", "confidence: 7}\n          - {date: 2027-02-03, value: 110}\n")
    expect(form.last("meetings")).to_contain_text("110 on 3 Feb 2027")
    expect(form.field("meetings", "value")).to_have_value("+25")
    expect(form.says("meetings")).to_contain_text("make 135.")
    form.page.wait_for_function("() => window.flashed.includes('meetings')")
    assert "contracts" not in flashed(form.page)
    form.save.click()
    expect(form.summary).to_contain_text("110 → 135")
    form.saved()
    assert values(Plan.load(form.file))["meetings"] == [*BEFORE, ("2027-02-03", 110.0), ("2027-02-05", 135.0)]


@pytest.mark.parametrize(("answer", "stays"), [("Keep what is here", "280"), ("Take what is in the file", "320")])
def test_one_target_moved_on_both_sides_is_asked_about(lab: Desk, answer: str, stays: str) -> None:
    code = meanwhile("target: 300\n", "target: 320\n").replace("builder", "form").replace("OKRBuilder", "CheckInForm")
    form = show(lab, code=code.replace("lang='en')", "lang='en', on='2027-02-05')"))
    form.field("meetings", "value").fill("121")
    form.field("meetings", "note").fill("fewer fairs")
    form.row("meetings").locator("[data-field=more]").click()
    form.field("meetings", "target").fill("280")
    form.save.click()
    question = form.widget.get_by_role("alert")
    expect(question).to_contain_text("here it is 280, in the file it is 320.")
    assert "target: 320\n" in form.text()
    question.get_by_role("button", name=answer).focus()
    form.page.keyboard.press("Enter")
    expect(question).to_have_count(0)
    form.saved()
    assert f"target: {stays}\n" in form.text()
    assert values(Plan.load(form.file))["meetings"][-1] == ("2027-02-05", 121.0)


def test_a_slow_kernel_loses_and_overwrites_nothing(lab: Desk) -> None:
    form = show(lab, code="import time\nform = FORM\nform.on_msg(lambda *_: time.sleep(0.2))\nform")
    form.field("meetings", "value").press_sequentially("123456", delay=30)
    form.field("contracts", "value").press_sequentially("12", delay=30)
    expect(form.field("meetings", "value")).to_have_value("123456")
    expect(form.save).to_have_text("Save 2 check-ins")
    expect(form.field("meetings", "value")).to_have_value("123456")
    expect(form.field("contracts", "value")).to_have_value("12")


def test_without_anything_to_check_in_it_says_how_to_begin(lab: Desk) -> None:
    form = lab.check_ins("title: Empty\n", options=ON)
    expect(form.widget).to_contain_text("There is nothing to check in yet")
    expect(form.widget).to_contain_text(f"okr.OKRBuilder('{form.name}')")
    expect(form.widget.locator("table, [data-field=save]")).to_have_count(0)
    assert axe(form.page, ".okr") == []


CODE = f"form = okr.CheckInForm({PLAN_FILE!r}, {ON}, lang='en')\nform"


def opened(jupyter: Jupyter, page: Page, application: str = "lab") -> CheckIns:
    open_builder(jupyter, page, application, code=CODE, plan=PLAN.replace("LANG", "en"))
    return CheckIns(page, jupyter)


@pytest.mark.parametrize("application", ["lab", "notebook"])
def test_a_restarted_kernel_is_noticed_and_what_was_typed_is_named(
    jupyter: Jupyter, page: Page, application: str
) -> None:
    form = opened(jupyter, page, application)
    restart_kernel(page)
    gone = form.widget.locator(".okr-gone")
    expect(gone).to_contain_text("The kernel is gone.")
    expect(form.last("meetings")).to_contain_text("96 on 29 Jan 2027")
    form.field("meetings", "value").fill("121")
    expect(gone).to_contain_text("Not saved yet: “121”")
    assert axe(page, ".okr") == []
    run_all(page)
    expect(gone).to_have_count(0)
    form.field("meetings", "value").fill("121")
    expect(form.save).to_have_text("Save 1 check-in")


def test_a_lost_connection_offers_to_reconnect(jupyter: Jupyter, page: Page, expected: list[str]) -> None:
    expected += NO_CONNECTION
    line = Line.to_kernels(page)
    form = opened(jupyter, page)
    page.evaluate(ATTEMPTS, 0)
    line.cut()
    expect(form.widget.locator(".okr-gone")).to_be_visible()
    form.field("meetings", "value").fill("121")
    form.field("contracts", "value").fill("9")
    line.open = True
    page.evaluate(ATTEMPTS, 7)
    form.widget.get_by_role("button", name="Reconnect").click()
    expect(form.widget.locator(".okr-gone")).to_have_count(0)
    expect(form.save).to_have_text("Save 2 check-ins")


def test_a_saved_notebook_shows_the_last_values(jupyter: Jupyter, page: Page) -> None:
    form = opened(jupyter, page)
    save_and_reopen(form, "lab")
    kept = page.locator(".okr-kept")
    for words in ("As it stood when the notebook was saved.", "Meet 300 clients", "96 on 29 Jan 2027"):
        expect(kept).to_contain_text(words)
