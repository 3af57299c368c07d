"""The file changes on disk while its plan is open: taken over, put together, asked about, or waited for."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from okrwidgets.model import Plan
from tests.browser.builder import Opened
from tests.browser.desk import Desk

pytestmark = pytest.mark.browser

RECORD_FLASHES = """() => {
  window.flashed = [];
  const animate = window.unwatched ?? Element.prototype.animate;
  window.unwatched = animate;
  Element.prototype.animate = function (...given) {
    if (this.dataset.node) window.flashed.push(this.dataset.node);
    return animate.apply(this, given);
  };
}"""

# Someone else saves between a person's edit and the moment when it would be saved here.
MEANWHILE = """\
import pathlib
def meanwhile(change):
    file = pathlib.Path(FILE)
    file.write_text(file.read_text().replace(WAS, IS))
    builder.unobserve(meanwhile, 'value')
builder = okr.OKRBuilder(FILE, lang='en')
builder.observe(meanwhile, 'value')
builder"""


def change_file(opened: Opened, was: str, now: str) -> None:
    text = opened.text()
    assert was in text
    opened.file.write_text(text.replace(was, now), encoding="utf-8")


def meanwhile(was: str, now: str) -> str:
    return MEANWHILE.replace("WAS", repr(was)).replace("IS)", f"{now!r})")


def flashed(page: Page) -> Any:
    return page.evaluate("() => window.flashed")


def test_a_change_on_disk_is_taken_over_shown_softly_and_can_be_undone(lab: Desk) -> None:
    opened = lab.show()
    opened.page.evaluate(RECORD_FLASHES)
    change_file(opened, "target: 30\n", "target: 28\n")
    box = opened.field("contracts", "target")
    expect(box).to_have_value("28")
    expect(opened.widget.locator("> [aria-live=polite]")).to_contain_text("The file was changed elsewhere")
    opened.page.wait_for_function("() => window.flashed.includes('contracts')")
    assert "meetings" not in flashed(opened.page)
    opened.widget.locator("[data-field=undo]").click()
    expect(box).to_have_value("30")
    opened.saved()
    assert "target: 30\n" in opened.text()


def test_nothing_flashes_for_who_wants_no_motion(lab: Desk) -> None:
    opened = lab.show()
    opened.page.emulate_media(reduced_motion="reduce")
    opened.page.evaluate(RECORD_FLASHES)
    change_file(opened, "target: 30\n", "target: 28\n")
    expect(opened.field("contracts", "target")).to_have_value("28")
    opened.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert flashed(opened.page) == []
    moving = "(all) => all.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0).length"
    assert opened.widget.locator("*").evaluate_all(moving) == 0


def test_the_field_with_the_focus_keeps_it_when_the_file_changes(lab: Desk) -> None:
    opened = lab.show()
    opened.field("meetings", "title").focus()
    change_file(opened, "target: 30\n", "target: 28\n")
    expect(opened.field("contracts", "target")).to_have_value("28")
    expect(opened.field("meetings", "title")).to_be_focused()


def test_two_different_fields_are_put_together(lab: Desk) -> None:
    opened = lab.show(code=meanwhile("Meet 300 clients", "See 300 clients"))
    opened.field("contracts", "title").fill("Sign 30 contracts")
    expect(opened.field("meetings", "title")).to_have_value("See 300 clients")
    expect(opened.field("contracts", "title")).to_have_value("Sign 30 contracts")
    opened.saved()
    titles = [row.title for _, row in Plan.load(opened.file).key_results()]
    assert titles == ["See 300 clients", "Sign 30 contracts"]


@pytest.mark.parametrize(("answer", "stays"), [("Keep what is here", "20"), ("Take what is in the file", "28")])
def test_one_field_changed_on_both_sides_is_asked_about(lab: Desk, answer: str, stays: str) -> None:
    opened = lab.show(code=meanwhile("target: 30\n", "target: 28\n"))
    opened.field("contracts", "target").fill("20")
    question = opened.widget.get_by_role("alert")
    expect(question).to_contain_text("“Close 30 contracts”, To: here it is 20, in the file it is 28.")
    assert "target: 28\n" in opened.text()
    question.get_by_role("button", name=answer).focus()
    opened.page.keyboard.press("Enter")
    expect(question).to_have_count(0)
    expect(opened.field("contracts", "target")).to_have_value(f"{stays}")
    expect(opened.widget.locator("[data-field=undo]")).to_be_focused()
    opened.saved()
    assert f"target: {stays}\n" in opened.text()


def test_a_file_that_became_unreadable_is_named_and_never_saved_over(lab: Desk) -> None:
    opened = lab.show()
    whole = opened.text()
    broken = whole.replace("kpis:", "kpis: [")
    opened.file.write_text(broken, encoding="utf-8")
    note = opened.widget.locator(".okr-note-warn")
    expect(note).to_contain_text(f"{opened.name} was changed elsewhere and cannot be read just now")
    opened.field("contracts", "title").fill("Typed meanwhile")
    expect(opened.widget.locator(".okr-file")).to_have_text(f"not saved · {opened.name}")
    opened.kernel_says("builder._session.keeper.flush()")
    assert opened.text() == broken
    opened.file.write_text(whole, encoding="utf-8")
    expect(note).to_have_count(0)
    opened.saved()
    assert Plan.load(opened.file).find("contracts").title == "Typed meanwhile"  # type: ignore[union-attr]


def test_a_deleted_file_is_written_again_by_the_next_change(lab: Desk) -> None:
    opened = lab.show()
    opened.file.unlink()
    note = opened.widget.locator(".okr-note-warn")
    expect(note).to_have_text(f"{opened.name} was moved or deleted; the next change writes it again.")
    opened.field("contracts", "title").fill("Back again")
    opened.saved()
    expect(note).to_have_count(0)
    assert Plan.load(opened.file).find("contracts").title == "Back again"  # type: ignore[union-attr]
