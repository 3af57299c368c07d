"""While a person types: nothing lost, nothing overwritten, nothing guessed in silence."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from okrwidgets.model import Plan
from tests.browser.desk import Desk

pytestmark = pytest.mark.browser

SLOW = """\
import time
builder = okr.OKRBuilder(FILE, lang='en')
builder.observe(lambda change: time.sleep(0.2), 'value')
builder"""
SAMPLE = """(box) => {
  window.samples = [];
  const look = () => { window.samples.push(box.value); window.sampling = requestAnimationFrame(look); };
  look();
}"""
TWENTY_KEYS = "Twenty keys in a row"


def test_a_slow_kernel_loses_and_overwrites_nothing(lab: Desk) -> None:
    opened = lab.show(code=SLOW)
    box = opened.field("meetings", "title")
    box.focus()
    opened.page.keyboard.press("ControlOrMeta+a")
    opened.page.keyboard.press("Delete")
    expect(box).to_have_value("")
    box.evaluate(SAMPLE)
    opened.page.keyboard.type(TWENTY_KEYS, delay=15)
    assert box.input_value() == TWENTY_KEYS
    opened.kernel_comes_to_say("builder.value.find('meetings').title", TWENTY_KEYS)
    opened.saved()
    assert Plan.load(opened.file).find("meetings").title == TWENTY_KEYS  # type: ignore[union-attr]
    samples = opened.page.evaluate("() => { cancelAnimationFrame(window.sampling); return window.samples; }")
    lengths = [len(sample) for sample in samples]
    assert lengths == sorted(lengths), "a letter that was there already vanished"
    assert all(TWENTY_KEYS.startswith(sample) for sample in samples)


def test_text_is_kept_when_the_field_is_left_before_the_kernel_answered(lab: Desk) -> None:
    opened = lab.show(code=SLOW)
    box = opened.field("contracts", "title")
    opened.field("meetings", "title").fill("first of all")  # answered at once, then the kernel sleeps
    box.fill("and then this")
    opened.field("contracts", "target").focus()
    box.evaluate(SAMPLE)
    opened.kernel_comes_to_say("builder.value.find('contracts').title", "and then this")
    assert opened.kernel_says("builder.value.find('meetings').title") == "first of all"
    samples = opened.page.evaluate("() => { cancelAnimationFrame(window.sampling); return window.samples; }")
    assert set(samples) == {"and then this"}


def test_a_kernel_that_does_not_answer_is_named_after_a_second(lab: Desk) -> None:
    opened = lab.show(code=SLOW.replace("0.2", "2.5"))
    opened.field("meetings", "title").fill("patience")  # answered at once, then the kernel sleeps
    opened.field("contracts", "title").fill("and more of it")
    expect(opened.widget.locator(".okr-file")).to_have_text("Waiting for the kernel. What you type is kept.")
    opened.saved()
    expect(opened.widget.locator(".okr-file")).to_have_text(f"saved · {opened.name}")


@pytest.mark.parametrize("lang", ["en", "it"])
def test_what_cannot_be_read_stays_as_a_draft_and_says_what_would_be_read(lab: Desk, lang: str) -> None:
    id = {"en": "contracts", "it": "contratti"}[lang]
    opened = lab.show(lang=lang)
    box = opened.field(id, "target")
    box.fill("about thirty")
    says = opened.widget.locator(".okr-problem")
    expect(says).to_contain_text({"en": "for example", "it": "per esempio"}[lang])
    assert box.get_attribute("aria-describedby") == says.get_attribute("id")
    opened.field(id, "title").focus()
    expect(box).to_have_value("about thirty")
    expect(says).to_be_visible()
    assert opened.kernel_says(f"builder.value.find('{id}').target") == "30.0"
    box.focus()
    expect(box).to_have_value("about thirty")
    box.fill("31")
    expect(says).to_have_count(0)
    opened.kernel_comes_to_say(f"builder.value.find('{id}').target", "31.0")


@pytest.mark.parametrize(
    ("lang", "id", "value", "echo"),
    [("en", "contracts", "1.5", "1.5"), ("it", "contratti", "1500.0", "1.500")],
)
def test_an_ambiguous_figure_is_echoed_as_it_was_read(lab: Desk, lang: str, id: str, value: str, echo: str) -> None:
    opened = lab.show(lang=lang)
    opened.field(id, "target").fill("1.500")
    says = opened.widget.locator(f'[data-node="{id}"] .okr-echo')
    expect(says).to_be_visible()
    expect(says).to_contain_text(echo)
    opened.kernel_comes_to_say(f"builder.value.find('{id}').target", value)
    opened.field(id, "title").focus()
    expect(says).to_have_count(0)


def test_the_first_key_replaces_a_figure_and_a_second_click_places_the_caret(lab: Desk) -> None:
    opened = lab.show()
    box = opened.field("meetings", "target")
    box.focus()
    opened.page.keyboard.type("45")
    expect(box).to_have_value("45")
    opened.field("meetings", "title").focus()
    box.click()
    box.click()
    opened.page.keyboard.press("End")
    opened.page.keyboard.type("0")
    expect(box).to_have_value("450")
