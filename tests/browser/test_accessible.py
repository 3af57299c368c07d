"""axe finds nothing in either widget, light and dark, and every text can be read: contrast of 4.5:1 at least."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.builder import Opened
from tests.browser.desk import Desk
from tests.browser.helpers import axe
from tests.browser.test_file_changes import meanwhile

pytestmark = pytest.mark.browser

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")


def findings(opened: Opened, texts: int) -> list[str]:
    """What axe and the contrasts say.

    Args:
        opened: the widget.
        texts: at least so many have to be seen, so that a screen that was not there is no success.
    """
    contrast = opened.widget.evaluate(CONTRAST)
    assert contrast["looked"] >= texts
    return axe(opened.page, ".okr") + contrast["found"]


def empty(desk: Desk, builder: str) -> Opened:
    return desk.show(plan="", builder=builder)


def at_work(desk: Desk, builder: str) -> Opened:
    """Everything open that can be: details, letters, the hint of an unfinished row and its reason."""
    opened = desk.show(builder=builder)
    if builder == "OKRBuilder":
        opened.field("contracts", "title").focus()
        opened.page.keyboard.press("Enter")
        opened.field("key-result", "title").fill("Make proposals better")
        expect(opened.widget.locator(".okr-hint")).to_be_visible()
        opened.widget.locator(".okr-chip").nth(2).click()
        opened.field("key-result", "title").focus()
        opened.page.keyboard.press("Alt+ArrowRight")
        expect(opened.widget.locator(".okr-indented")).to_be_visible()
    for selector in (".okr-more-button", ".okr-link[aria-expanded]"):
        opened.widget.locator(f"{selector}[aria-expanded=false]").evaluate_all("(all) => all.forEach((x) => x.click())")
    expect(opened.widget.locator("[aria-expanded=true]").first).to_be_visible()
    return opened


def draft(desk: Desk, builder: str) -> Opened:
    opened = desk.show(builder=builder)
    opened.field("revenue", "target").fill("a lot")
    expect(opened.widget.locator(".okr-problem")).to_be_visible()
    return opened


def many(desk: Desk, builder: str) -> Opened:
    """Two of everything under the same names."""
    kpi = "unit: EUR, target: 100000, period: 2027-Q1, name: Revenue"
    rows = "[{{id: {0}, title: Meet clients, target: 300}}, {{id: {0}-b, title: Meet clients, target: 30}}]"
    objectives = "\n".join(
        f"  - {{id: {id}, title: Contracts, for: {for_}, key_results: {rows.format(f'{id}-row')}}}"
        for id, for_ in (("a", "k"), ("b", "k"), ("c", "l"))
    )
    return desk.show(
        plan=f"okr: 1\ntitle: Two\nkpis: [{{id: k, {kpi}}}, {{id: l, {kpi}}}]\nobjectives:\n{objectives}\n",
        builder=builder,
    )


def conflict(desk: Desk, builder: str) -> Opened:
    code = meanwhile("target: 100000\n", "target: 90000\n").replace("OKRBuilder", builder)
    opened = desk.show(code=code)
    opened.field("revenue", "target").fill("80000")
    expect(opened.widget.get_by_role("alert")).to_be_visible()
    return opened


STATES: dict[Callable[[Desk, str], Opened], int] = {empty: 8, at_work: 25, draft: 15, conflict: 15, many: 15}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("builder", ["OKRBuilder", "KPIBuilder"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_and_every_text_can_be_read(
    lab: Desk, state: Callable[[Desk, str], Opened], builder: str, dark: bool
) -> None:
    lab.theme(dark=dark)
    assert findings(state(lab, builder), STATES[state]) == []


def test_hover_and_focus_can_be_read_too(lab: Desk) -> None:
    for dark in (False, True):
        lab.theme(dark=dark)
        opened = at_work(lab, "OKRBuilder")
        for selector in (".okr-add", ".okr-button", ".okr-chip", ".okr-more-button"):
            opened.widget.locator(selector).first.hover()
            assert opened.widget.evaluate(CONTRAST)["found"] == []
        opened.field("meetings", "title").focus()
        assert opened.widget.evaluate(CONTRAST)["found"] == []
        start = empty(lab, "OKRBuilder")
        start.widget.get_by_role("button", name="Add the KPI").hover()
        assert start.widget.evaluate(CONTRAST)["found"] == []


def test_a_text_that_is_too_faint_is_found(lab: Desk) -> None:
    opened = lab.show()
    opened.widget.locator(".okr-add").first.evaluate(
        "(one) => { one.style.color = 'color-mix(in srgb, grey, white)'; }"
    )
    opened.field("meetings", "title").evaluate("(one) => { one.style.opacity = 0.4; }")
    found = opened.widget.evaluate(CONTRAST)["found"]
    assert {line.split("”")[0].split("“")[1] for line in found} == {"+", "Add a key result", "Meet 300 clients"}
