"""What people write is text: in every field of a plan, in its file's name, and for viewers without a kernel."""

from __future__ import annotations

import json
from typing import Final

import pytest
from playwright.sync_api import Page, expect

import okrwidgets as okr
from okrwidgets.model import Plan
from tests.browser.builder import Opened
from tests.browser.desk import Desk

pytestmark = pytest.mark.browser

IMAGE: Final = "<img src=x onerror=window.pwned=1>"
SCRIPT: Final = "</script><script>window.pwned=1</script>"
LINK: Final = "javascript:window.pwned=1"
TEMPLATE: Final = "${window.pwned=1} {{window.pwned=1}} `x`"
BACKWARDS: Final = "\N{RIGHT-TO-LEFT OVERRIDE}txt.exe\N{POP DIRECTIONAL FORMATTING} \N{RIGHT-TO-LEFT MARK}ok"
ATTRIBUTE: Final = '"\' onfocus=window.pwned=1 autofocus x="'
LONG: Final = "W" * 2000
TEXTS: Final = [IMAGE, SCRIPT, LINK, TEMPLATE, BACKWARDS, ATTRIBUTE, LONG]


def plan_of(text: str) -> str:
    """A plan in which this text stands wherever one may write."""
    quoted = json.dumps(text, ensure_ascii=True)
    noun = json.dumps(f"count of {text}") if "/" not in text else "count"
    return f"""\
okr: 1
title: {quoted}
{json.dumps(text[:60])}: {quoted}
x-mine: {quoted}
kpis:
  - id: k
    name: {quoted}
    unit: {noun}
    target: 100
    previous: 80
    owner: {quoted}
    why: {quoted}
    measure: {quoted}
    drivers: {quoted}
objectives:
  - id: o
    title: {quoted}
    for: k
    owner: {quoted}
    key_results:
      - {{id: r, title: {quoted}, unit: {noun}, target: 5, drives: {quoted}, owner: {quoted}}}
      - {{id: s, title: {quoted}, target: 5, supports: [r]}}
  - {{id: p, title: {quoted}, for: r, key_results: []}}
"""


def nothing_ran(page: Page) -> None:
    """After whatever would have been loaded has had its turn."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    assert page.evaluate("() => window.pwned") is None
    for tag in ("img[src=x]", "script:not([src])", "[onfocus]", "a"):
        expect(page.locator(f".okr {tag}")).to_have_count(0)


def open_all(opened: Opened) -> None:
    """Show all that can be shown: details, letters, reasons."""
    for selector in (
        ".okr-more-button[aria-expanded=false]",
        ".okr-chip[aria-expanded=false]",
        ".okr-link[aria-expanded=false]",
    ):
        opened.widget.locator(selector).evaluate_all("(all) => all.forEach((one) => one.click())")


@pytest.mark.parametrize("text", TEXTS, ids=["image", "script", "link", "template", "backwards", "attribute", "long"])
def test_text_in_every_field_shows_as_text(lab: Desk, text: str) -> None:
    opened = lab.show(plan=plan_of(text))
    open_all(opened)
    for id, field in (("k", "name"), ("k", "owner"), ("k", "why"), ("k", "measure"), ("o", "title"), ("r", "drives")):
        expect(opened.field(id, field)).to_have_value(text)
    expect(opened.widget.locator('[data-field="title"]').first).to_have_value(text)
    expect(opened.widget.locator('[data-node="p"]')).to_contain_text(text)  # whom it derives from
    expect(opened.widget.locator('[data-node="s"]')).to_contain_text(text)  # whom it supports
    expect(opened.widget.locator(".okr-note").last).to_contain_text(text[:60])  # the key that nobody knows
    nothing_ran(opened.page)
    wide = opened.widget.evaluate(
        "(root) => [root.scrollWidth - root.clientWidth, document.body.scrollWidth - innerWidth]"
    )
    assert max(wide) <= 0
    mine = f"{text[:1990]} mine"
    opened.field("r", "title").fill(mine)
    opened.kernel_comes_to_say(f"builder.value.find('r').title == {mine!r}", "True")
    opened.saved()
    assert Plan.load(opened.file).find("r").title == mine  # type: ignore[union-attr]
    nothing_ran(opened.page)


def test_the_kpi_builder_shows_it_as_text_too(lab: Desk) -> None:
    for text in (IMAGE, SCRIPT, ATTRIBUTE):
        opened = lab.show(plan=plan_of(text), builder="KPIBuilder")
        open_all(opened)
        expect(opened.field("k", "name")).to_have_value(text)
        expect(opened.widget.locator(".okr-verdicts")).to_contain_text(text)
        nothing_ran(opened.page)


def test_the_name_of_the_file_is_text(lab: Desk) -> None:
    name = f"{IMAGE}.okr.yaml"
    opened = lab.show(code=f"builder = okr.OKRBuilder({name!r}, lang='en')\nbuilder")
    opened.widget.get_by_role("button", name="Start from the article's example").click()
    expect(opened.widget.locator(".okr-file")).to_have_text(f"saved · {name}")
    (lab.jupyter.root / name).unlink()
    expect(opened.widget.locator(".okr-note-warn")).to_contain_text(name)
    nothing_ran(opened.page)


@pytest.mark.parametrize("text", [IMAGE, SCRIPT, ATTRIBUTE], ids=["image", "script", "attribute"])
def test_a_viewer_without_kernel_shows_it_as_text(lab: Desk, text: str) -> None:
    data, _ = okr.OKRBuilder(Plan.loads(plan_of(text)), lang="en")._repr_mimebundle_()
    viewer = lab.page.context.new_page()
    try:
        viewer.set_content(f"<main>{data['text/html']}</main>")
        expect(viewer.get_by_text(text).first).to_be_visible()
        nothing_ran(viewer)
        expect(viewer.locator("main img, main script, main [onfocus]")).to_have_count(0)
    finally:
        viewer.close()
