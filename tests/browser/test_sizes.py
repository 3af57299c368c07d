"""From a third of a screen to a projector at 200 %: nothing cut, nothing to scroll sideways."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.builder import Opened
from tests.browser.desk import Desk

pytestmark = pytest.mark.browser

FITS = (Path(__file__).parent / "fits.js").read_text(encoding="utf-8")
LONG_WORDS = "Migliorare precipitevolissimevolmente l'approvvigionamento internazionalizzato"
LAST = {"en": "contracts", "it": "contratti"}
CLOSE_SIDES = "() => { const { shell } = window.jupyterapp; shell.collapseLeft?.(); shell.collapseRight?.(); }"


def make_wide(opened: Opened, width: int) -> None:
    """Give the widget this width, as a split notebook does."""
    opened.widget.evaluate("(root, width) => { root.parentElement.style.width = `${width}px`; }", width)
    assert opened.widget.evaluate("(root) => root.getBoundingClientRect().width") == width


def everything(opened: Opened, lang: str) -> None:
    """A third row with long words and a hint; all details, letters and reasons open."""
    opened.field(LAST[lang], "title").focus()
    opened.page.keyboard.press("Enter")
    expect(opened.field("key-result", "title")).to_be_focused()
    opened.page.keyboard.type(LONG_WORDS)
    expect(opened.widget.locator(".okr-hint")).to_be_visible()
    open_all(opened)


def open_all(opened: Opened) -> None:
    for selector in (".okr-more-button", ".okr-chip", ".okr-link[aria-expanded]"):
        opened.widget.locator(f"{selector}[aria-expanded=false]").evaluate_all("(all) => all.forEach((x) => x.click())")


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("width", [320, 360, 620, 920])
def test_nothing_is_cut(desk: Desk, width: int, lang: str) -> None:
    opened = desk.show(lang=lang)
    make_wide(opened, width)
    assert opened.widget.evaluate(FITS) == []
    everything(opened, lang)
    assert opened.widget.evaluate(FITS) == []


@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("width", [320, 620, 920])
def test_nothing_is_cut_in_the_kpi_builder_and_the_empty_plan(lab: Desk, width: int, lang: str) -> None:
    opened = lab.show(lang=lang, builder="KPIBuilder")
    make_wide(opened, width)
    open_all(opened)
    assert opened.widget.evaluate(FITS) == []
    assert lab.show(lang=lang, plan="").widget.evaluate(FITS) == []
    assert lab.show(lang=lang, plan="", builder="KPIBuilder").widget.evaluate(FITS) == []


@pytest.mark.parametrize("window", [(320, 640), (360, 740), (640, 450)], ids=["320", "360", "projector"])
def test_a_small_window_is_usable(desk: Desk, window: tuple[int, int]) -> None:
    opened = desk.show(lang="it")
    opened.page.set_viewport_size({"width": window[0], "height": window[1]})
    opened.page.evaluate(CLOSE_SIDES)
    opened.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    everything(opened, "it")
    assert opened.widget.evaluate(FITS) == []


def test_the_target_stays_where_it_is_when_details_open(lab: Desk) -> None:
    opened = lab.show()
    target = opened.field("revenue", "target")
    before = target.bounding_box()
    assert before is not None
    opened.widget.locator(".okr-kpi-head .okr-more-button").click()
    expect(opened.field("revenue", "owner")).to_be_visible()
    assert target.bounding_box() == before


def test_the_figures_of_the_kpi_end_at_one_edge(lab: Desk) -> None:
    opened = lab.show()
    edges = opened.widget.evaluate(
        """(root) => {
          const end = (selector) => root.querySelector(selector).getBoundingClientRect().right;
          const target = root.querySelector(".okr-kpi-target");
          const inside = target.getBoundingClientRect().right - parseFloat(getComputedStyle(target).paddingRight) - 1;
          return [inside, end(".okr-bar"), end(".okr-kpi-from .okr-tag")];
        }"""
    )
    assert max(edges) - min(edges) <= 1


def test_a_figure_in_the_table_stands_below_its_heading(lab: Desk) -> None:
    opened = lab.show()
    for column in ("from", "to"):
        ends = opened.widget.locator(f".okr-row-{column}").evaluate_all(
            "(all) => all.map((one) => Math.round(one.getBoundingClientRect().right))"
        )
        assert len(set(ends)) == 1
