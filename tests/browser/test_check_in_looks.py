"""The check-in form can be read, fits, and shows people's words as text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.check_in import CheckIns
from tests.browser.desk import Desk
from tests.browser.test_accessible import CONTRAST, findings
from tests.browser.test_check_in_form import ON, PLAN
from tests.browser.test_hostile_text import TEXTS, nothing_ran
from tests.browser.test_sizes import FITS, make_wide

pytestmark = pytest.mark.browser


def show(desk: Desk, lang: str) -> CheckIns:
    return desk.check_ins(PLAN.replace("LANG", lang), lang, ON)


def at_work(desk: Desk, lang: str) -> CheckIns:
    """Something to save, something that cannot be read, questions, a row open."""
    form = show(desk, lang)
    form.field("meetings", "value").fill("38")
    form.field("meetings", "confidence").fill("11")
    form.field("contracts", "value").fill("+9")
    form.field("churn", "value").fill("4")
    form.row("churn").locator("[data-field=more]").click()
    form.field("churn", "target").fill("2")
    form.day.fill("31 Mar")
    expect(form.widget.locator(".okr-check-day .okr-check-asks")).to_be_visible()
    return form


def asked(desk: Desk, lang: str) -> CheckIns:
    form = at_work(desk, lang)
    form.save.click()
    expect(form.asked).to_be_visible()
    return form


def saved(desk: Desk, lang: str) -> CheckIns:
    form = asked(desk, lang)
    form.asked.locator("[data-field=confirm]").click()
    expect(form.summary).to_be_visible()
    form.saved()
    return form


def nothing(desk: Desk, lang: str) -> CheckIns:
    return desk.check_ins("title: Empty\n", lang, ON)


STATES: dict[Callable[[Desk, str], CheckIns], int] = {show: 30, at_work: 35, asked: 35, saved: 30, nothing: 3}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_and_every_text_can_be_read(
    lab: Desk, state: Callable[[Desk, str], CheckIns], dark: bool
) -> None:
    lab.theme(dark=dark)
    form = state(lab, "en")
    assert findings(form, STATES[state]) == []
    for pointed in (".okr-button:not([aria-disabled=true])", ".okr-more-button", ".okr-input"):
        there = form.widget.locator(pointed).first
        if there.count() and there.is_visible():
            there.hover()
            assert form.widget.evaluate(CONTRAST)["found"] == []


MAY_SCROLL = "cut at the side: .okr-input"
"""What is typed into one line goes on at the side."""


def stays_inside(form: CheckIns) -> list[str]:
    found: list[str] = form.widget.evaluate(FITS)
    return [line for line in found if not line.startswith(MAY_SCROLL)]


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("width", [320, 620, 920])
def test_nothing_is_cut(desk: Desk, width: int, lang: str) -> None:
    for state in STATES:
        form = state(desk, lang)
        make_wide(form, width)
        assert stays_inside(form) == [], state.__name__


@pytest.mark.parametrize("text", TEXTS, ids=["image", "script", "link", "template", "backwards", "attribute", "long"])
def test_what_is_typed_and_what_is_in_the_plan_shows_as_text(lab: Desk, text: str) -> None:
    form = show(lab, "en")
    form.kernel_says(f"form._checks.plans.edit('offers', 'title', {text[:200]!r}, 'en')")
    expect(form.row("offers").locator("th")).to_contain_text(text[:20].strip())
    form.field("offers", "value").fill("20")
    form.field("offers", "note").fill(text[:2000])
    form.field("contracts", "value").fill(text[:80])
    expect(form.says("contracts")).to_contain_text(text[:20].strip())
    form.save.click()
    expect(form.summary).to_contain_text(text[:20].strip())
    nothing_ran(form.page)
    for width in (320, 920):
        make_wide(form, width)
        assert stays_inside(form) == []
