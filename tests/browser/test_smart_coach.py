"""The SMART coach at work: it answers while one types, repairs, takes back, and waits where it is told to."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.coach import Coach
from tests.browser.desk import Desk
from tests.browser.helpers import axe

pytestmark = pytest.mark.browser

START = {"en": "Increase sales", "it": "Aumentare le vendite"}
WHOLE = "Increase sales by 20% by June 2027, so that we can open a second shop"
SLOTS = "Increase sales from __ to __ € by __"
ALL_MET = {"en": "All five letters are there.", "it": "Ci sono tutte e cinque le lettere."}
FILL_IN = {
    "en": {"from": "200,000", "to": "250,000", "by": "June 2027", "so that": "we can open a second shop"},
    "it": {"da": "200.000", "a": "250.000", "entro": "giugno 2027", "in modo da": "aprire un secondo negozio"},
}
PLACES = """(root) => [...root.querySelectorAll(".okr-headline, .okr-chip")].map(
  (one) => ({ ...one.getBoundingClientRect().toJSON() })
)"""


def slot_after(text: str, at: int, lang: str) -> str:
    """What belongs into the slot that stands at this place: the words before it tell; the longest count."""
    before = text[:at].rstrip()
    return next(
        FILL_IN[lang][words] for words in sorted(FILL_IN[lang], key=len, reverse=True) if before.endswith(words)
    )


def fill_slots(coach: Coach, lang: str) -> None:
    """Type over the slot that is selected, and go on with Tab until none is left."""
    for _ in range(coach.area.input_value().count("__")):
        assert coach.selected() == "__"
        at = int(coach.area.evaluate("(area) => area.selectionStart"))
        coach.page.keyboard.type(slot_after(coach.area.input_value(), at, lang))
        if "__" in coach.area.input_value():
            coach.page.keyboard.press("Tab")
    assert "__" not in coach.area.input_value()


def undo_all(coach: Coach) -> list[str]:
    """Press undo until there is nothing left to take back; all that was there meanwhile."""
    seen = [coach.area.input_value()]
    while coach.undo().get_attribute("aria-disabled") != "true":
        coach.undo().click()
        expect(coach.area).not_to_have_value(seen[-1])
        seen.append(coach.area.input_value())
    return seen


@pytest.mark.parametrize("lang", ["en", "it"])
def test_from_two_words_to_five_letters_repair_by_repair_and_back(desk: Desk, lang: str) -> None:
    coach = desk.coach(lang=lang)
    coach.area.click()
    coach.page.keyboard.type(START[lang], delay=10)
    expect(coach.finding("M101")).to_be_visible()
    assert axe(coach.page, ".okr") == []
    for code in ("M101", "T106", "R101"):
        if coach.finding(code).count():  # a repair may have brought another's slot with it
            coach.repair(code)
            expect(coach.area).to_be_focused()
            expect(coach.area).to_have_value(re.compile("__"))
            fill_slots(coach, lang)
            expect(coach.finding(code)).to_have_count(0)
            assert axe(coach.page, ".okr") == []
    expect(coach.headline).to_have_text(ALL_MET[lang])
    expect(coach.widget.locator(".okr-chip-met")).to_have_count(5)
    expect(coach.widget.locator(".okr-finding .okr-button")).to_have_count(0)
    whole = coach.area.input_value()
    coach.kernel_comes_to_say("coach.value", whole)
    seen = undo_all(coach)
    assert (seen[0], seen[-1]) == (whole, "")
    assert START[lang] in seen
    coach.kernel_comes_to_say("coach.value", "")
    assert axe(coach.page, ".okr") == []


def test_it_answers_while_one_types(desk: Desk) -> None:
    coach = desk.coach()
    expect(coach.headline).to_contain_text("Write one sentence")
    expect(coach.chips).to_have_count(0)
    coach.area.click()
    coach.page.keyboard.type(WHOLE, delay=5)
    expect(coach.chips).to_have_count(5)
    coach.kernel_comes_to_say("coach.value", WHOLE)
    expect(coach.widget.locator(".okr-mark")).to_have_count(4)
    assert coach.marks() == [
        ("Increase", "what is done"),
        ("20%", "target"),
        ("by June 2027", "by when"),
        ("so that we can open a second shop", "what for"),
    ]
    expect(coach.area).to_have_value(WHOLE)
    expect(coach.area).to_be_focused()


def test_nothing_moves_while_one_types(lab: Desk) -> None:
    coach = lab.coach("I")
    coach.area.click()
    coach.page.keyboard.press("End")
    before = coach.widget.evaluate(PLACES)
    assert len(before) == 6
    for letter in WHOLE[1:]:
        coach.page.keyboard.type(letter)
        assert coach.widget.evaluate(PLACES) == before
    coach.kernel_comes_to_say("coach.value", WHOLE)
    expect(coach.widget.locator(".okr-mark")).to_have_count(4)
    assert coach.widget.evaluate(PLACES) == before


def test_a_chip_says_what_carries_its_letter(lab: Desk) -> None:
    coach = lab.coach(WHOLE)
    chip = coach.chips.nth(4)
    chip.click()
    expect(chip).to_have_attribute("aria-expanded", "true")
    expect(coach.widget.locator(".okr-reason")).to_contain_text("Time-bound · T is carried by “by June 2027”.")
    chip.click()
    expect(coach.widget.locator(".okr-reason")).to_have_count(0)


def test_a_finding_says_why_and_a_repair_selects_its_slot(desk: Desk) -> None:
    coach = desk.coach(START["en"])
    found = coach.finding("M101")
    found.get_by_role("button", name="Why?").click()
    expect(found).to_contain_text("M101")
    expect(found.locator("q")).to_have_text(re.compile("^Increase sales from __ to __"))
    coach.repair("M101")
    expect(coach.area).to_have_value(re.compile("^Increase sales from __ to __"))
    assert coach.selected() == "__"
    assert coach.area.evaluate("(area) => area.selectionStart") == len("Increase sales from ")
    coach.page.keyboard.type("10")
    expect(coach.area).to_have_value(re.compile("^Increase sales from 10 to __"))


def test_tab_goes_from_slot_to_slot_and_then_on(desk: Desk) -> None:
    coach = desk.coach(SLOTS)
    coach.area.focus()
    coach.page.keyboard.press("Home")
    for start in (SLOTS.index("__"), SLOTS.index("__ €"), len(SLOTS) - 2):
        coach.page.keyboard.press("Tab")
        assert coach.selected() == "__"
        assert coach.area.evaluate("(area) => area.selectionStart") == start
    coach.page.keyboard.press("Tab")
    expect(coach.chips.first).to_be_focused()
    coach.page.keyboard.press("Shift+Tab")
    expect(coach.area).to_be_focused()
    assert coach.area.input_value() == SLOTS


def test_enter_goes_on_to_the_first_finding(lab: Desk) -> None:
    coach = lab.coach(START["en"])
    coach.area.focus()
    coach.page.keyboard.press("Enter")
    expect(coach.widget.locator(".okr-finding button").first).to_be_focused()
    expect(coach.area).to_have_value(START["en"])


@pytest.mark.parametrize("key", ["ControlOrMeta+z", "button"])
def test_undo_and_redo_by_key_and_by_button(desk: Desk, key: str) -> None:
    coach = desk.coach()
    coach.area.click()
    for text in ("Increase sales", "Increase sales by 20%"):
        coach.area.fill(text)
        coach.kernel_comes_to_say("coach.value", text)
        coach.kernel_says("__import__('time').sleep(1.1)")  # what is typed after that is a step of its own
    for text in ("Increase sales", ""):
        if key == "button":
            coach.undo().click()
        else:
            coach.page.keyboard.press(key)
        expect(coach.area).to_have_value(text)
    expect(coach.undo()).to_have_attribute("aria-disabled", "true")
    expect(coach.undo() if key == "button" else coach.area).to_be_focused()
    for text in ("Increase sales", "Increase sales by 20%"):
        if key == "button":
            coach.redo().click()
        else:
            coach.page.keyboard.press("ControlOrMeta+Shift+z")
        expect(coach.area).to_have_value(text)
    expect(coach.redo()).to_have_attribute("aria-disabled", "true")
    coach.kernel_comes_to_say("coach.value", "Increase sales by 20%")


def test_it_starts_from_an_example(lab: Desk) -> None:
    for lang, button in (("en", "Start from an example"), ("it", "Parti da un esempio")):
        coach = lab.coach(lang=lang)
        coach.widget.get_by_role("button", name=button).click()
        expect(coach.area).to_have_value(START[lang])
        expect(coach.area).to_be_focused()
        coach.page.keyboard.press("ControlOrMeta+z")
        expect(coach.area).to_have_value("")


def test_reveal_shows_nothing_before_and_everything_after(desk: Desk) -> None:
    coach = desk.coach(options="mode='reveal'")
    coach.area.click()
    coach.page.keyboard.type(WHOLE, delay=5)
    coach.kernel_comes_to_say("coach.value", WHOLE)
    expect(coach.headline).to_have_text("Think first: which letters are there?")
    shown = coach.widget.locator(".okr-chip, .okr-mark, .okr-finding")
    expect(shown).to_have_count(0)
    coach.widget.get_by_role("button", name="Show the verdict").click()
    expect(coach.chips).to_have_count(5)
    expect(coach.widget.locator(".okr-mark")).to_have_count(4)
    assert "carried by" not in coach.widget.inner_text()
    hide = coach.widget.get_by_role("button", name="Hide the verdict")
    expect(hide).to_be_focused()
    hide.click()
    expect(shown).to_have_count(0)


def test_a_quiet_coach_never_says_anything(lab: Desk) -> None:
    coach = lab.coach(options="mode='quiet'")
    coach.area.fill(WHOLE)
    coach.kernel_comes_to_say("coach.value", WHOLE)
    expect(coach.headline).to_have_text("Take your time.")
    expect(coach.widget.locator(".okr-chip, .okr-mark, .okr-finding")).to_have_count(0)
    expect(coach.widget.get_by_role("button")).to_have_count(2)  # undo and redo


def test_an_italian_reader_of_an_english_sentence(lab: Desk) -> None:
    coach = lab.coach(WHOLE, "it", "text_lang='en'")
    expect(coach.widget).to_have_attribute("lang", "it")
    expect(coach.area).to_have_attribute("lang", "en")
    expect(coach.headline).to_have_text(ALL_MET["it"])
    assert ("by June 2027", "entro quando") in coach.marks()
    expect(coach.undo()).to_contain_text("Annulla")
    coach.area.fill("")
    expect(coach.area).to_have_attribute("placeholder", "Per esempio: Increase sales")
    coach.kernel_says("setattr(coach, 'lang', 'en')")
    expect(coach.widget).to_have_attribute("lang", "en")
    expect(coach.headline).to_contain_text("Write one sentence")


def test_two_views_of_one_coach_agree(lab: Desk) -> None:
    coach = lab.coach("Increase sales", code="coach = COACH\ncoach\n\ncoach")
    other = coach.page.locator(".okr").nth(1).locator("textarea")
    coach.area.focus()
    coach.page.keyboard.press("End")
    coach.page.keyboard.type(" by 20%")
    expect(other).to_have_value("Increase sales by 20%")
    expect(coach.area).to_be_focused()
    other.fill("Reduce churn")
    expect(coach.area).to_have_value("Reduce churn")
    expect(other).to_be_focused()
    coach.undo().click()
    expect(other).to_have_value(re.compile("^Increase sales"))
    expect(other).not_to_be_focused()


def test_a_change_elsewhere_leaves_the_caret_and_the_focus_in_place(lab: Desk) -> None:
    coach = lab.coach("Increase sales by June 2027")
    coach.chips.first.focus()
    coach.kernel_says("setattr(coach, 'value', 'Increase net sales by June 2027')")
    expect(coach.area).to_have_value("Increase net sales by June 2027")
    expect(coach.chips.first).to_be_focused()
    coach.kernel_says("setattr(coach, 'value', '')")
    expect(coach.area).to_be_focused()  # the chip is no more
    coach.kernel_says("setattr(coach, 'value', 'Reduce churn')")
    expect(coach.area).to_have_value("Reduce churn")
    coach.page.keyboard.type(" by 2%")
    coach.kernel_comes_to_say("coach.value", "Reduce churn by 2%")


def test_a_slow_kernel_loses_and_overwrites_nothing(lab: Desk) -> None:
    slow = "import time\ncoach = COACH\ncoach.observe(lambda change: time.sleep(0.2), 'value')\ncoach"
    coach = lab.coach(code=slow)
    coach.area.click()
    coach.page.keyboard.type(WHOLE, delay=10)
    expect(coach.area).to_have_value(WHOLE)
    coach.kernel_comes_to_say("coach.value", WHOLE)
    expect(coach.area).to_have_value(WHOLE)
    expect(coach.widget.locator(".okr-mark")).to_have_count(4)
