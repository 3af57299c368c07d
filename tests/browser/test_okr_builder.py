"""The acceptance walk: from the article's plan to one's own, by mouse and by keyboard, in both applications."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import Locator, Page, expect

from okrwidgets.model import Plan
from okrwidgets.resources import course_dir
from tests.browser.builder import PLAN_FILE, Opened, open_app, open_builder
from tests.browser.helpers import run_all
from tests.browser.server import Jupyter

pytestmark = pytest.mark.browser

REVENUE_PER_CONTRACT = {"en": "€5,000", "it": "5.000\N{NO-BREAK SPACE}€"}
CLIENTS = {"en": "meetings", "it": "incontri"}
CONTRACTS = {"en": "contracts", "it": "contratti"}
OWN = ["Ten first calls a day", "Five proposals a week", "Answer within a day"]


@pytest.mark.parametrize("application", ["lab", "notebook"])
@pytest.mark.parametrize("lang", ["en", "it"])
@pytest.mark.parametrize("hand", ["mouse", "keyboard"])
def test_the_breakdown_is_made_saved_and_given_back(
    jupyter: Jupyter, page: Page, application: str, lang: str, hand: str
) -> None:
    opened = open_builder(jupyter, page, application, lang)
    contracts = CONTRACTS[lang]

    change_contracts(opened, contracts, "20", hand)
    expect(opened.widget.locator(".okr-lines")).to_contain_text(REVENUE_PER_CONTRACT[lang])
    undo(opened, hand)
    expect(opened.field(contracts, "target")).to_have_value("30")
    expect(opened.widget.locator(".okr-lines")).not_to_contain_text(REVENUE_PER_CONTRACT[lang])

    for n, title in enumerate(OWN):
        add_key_result(opened, title, hand)
        expect(opened.widget.locator('[data-field="row"]')).to_have_count(3 + n)
    own = opened.rows()[2:]

    move_up(opened, own[2], hand)
    expect(opened.widget.locator('[data-field="row"]').nth(3)).to_have_attribute("data-id", own[2])
    order = [CLIENTS[lang], contracts, own[0], own[2], own[1]]
    opened.saved()
    assert opened.kernel_says("[row.id for row in builder.value.objectives[0].key_results]") == str(order)
    assert opened.kernel_says("builder.value == okr.Plan.load('plan.okr.yaml')") == "True"

    page.reload()
    open_app(jupyter, page, application, "builder.ipynb")
    run_all(page)
    expect(opened.widget.locator('[data-field="row"]')).to_have_count(5)
    assert opened.rows() == order
    expect(opened.field(own[1], "title")).to_have_value(OWN[1])
    assert [row.id for _, row in Plan.load(opened.file).key_results()] == order


class InTheCourse(Opened):
    """Notebook 06: its second builder shows the article's OKRs."""

    @property
    def widget(self) -> Locator:
        return self.page.locator(".okr").nth(1)


@pytest.mark.parametrize("application", ["lab", "notebook"])
@pytest.mark.parametrize(("lang", "name"), [("en", "06_from_kpi_to_okr.ipynb"), ("it", "06_dal_kpi_all_okr.ipynb")])
def test_the_same_in_the_notebook_of_the_course(
    jupyter: Jupyter, page: Page, application: str, lang: str, name: str
) -> None:
    shutil.copytree(course_dir() / lang, jupyter.root / lang, dirs_exist_ok=True)
    opened = InTheCourse(page, jupyter, f"{lang}/{PLAN_FILE}")
    open_app(jupyter, page, application, f"{lang}/{name}")
    run_all(page)
    lines = opened.widget.locator(".okr-lines")
    change_contracts(opened, CONTRACTS[lang], "20", "mouse")
    expect(lines).to_contain_text(REVENUE_PER_CONTRACT[lang])
    undo(opened, "mouse")
    expect(opened.field(CONTRACTS[lang], "target")).to_have_value("30")
    for n, title in enumerate(OWN):
        add_key_result(opened, title, "mouse")
        expect(opened.widget.locator('[data-field="row"]')).to_have_count(3 + n)
    own = opened.rows()[2:]
    move_up(opened, own[2], "mouse")
    order = [CLIENTS[lang], CONTRACTS[lang], own[0], own[2], own[1]]
    expect(opened.widget.locator('[data-field="row"]').nth(3)).to_have_attribute("data-id", own[2])
    opened.saved()
    of_the_kernel = "[row.id for _, row in okr.OKRBuilder('plan.okr.yaml').value.key_results()]"
    assert opened.kernel_says(of_the_kernel) == str(order)

    page.reload()
    open_app(jupyter, page, application, f"{lang}/{name}")
    run_all(page)
    expect(opened.widget.locator('[data-field="row"]')).to_have_count(5)
    assert opened.rows() == order
    assert [row.id for _, row in Plan.load(opened.file).key_results()] == order


def change_contracts(opened: Opened, contracts: str, figure: str, hand: str) -> None:
    target = opened.field(contracts, "target")
    if hand == "mouse":
        target.click()
        target.fill(figure)
        return
    opened.field(contracts, "title").focus()
    for _ in range(2):
        opened.page.keyboard.press("Tab")
    expect(target).to_be_focused()
    opened.page.keyboard.press("ControlOrMeta+a")
    opened.page.keyboard.type(figure)


def undo(opened: Opened, hand: str) -> None:
    if hand == "mouse":
        opened.widget.locator(".okr-tools button").first.click()
    else:
        opened.page.keyboard.press("ControlOrMeta+z")


def add_key_result(opened: Opened, title: str, hand: str) -> None:
    before = opened.rows()
    if hand == "mouse":
        opened.widget.locator('.okr-objective [data-field="add"]').click()
    else:
        opened.field(before[-1], "title").focus()
        opened.page.keyboard.press("Enter")
    expect(opened.widget.locator('[data-field="row"]')).to_have_count(len(before) + 1)
    new = opened.field(opened.rows()[-1], "title")
    expect(new).to_be_focused()
    opened.page.keyboard.type(title)
    expect(new).to_have_value(title)


def move_up(opened: Opened, id: str, hand: str) -> None:
    if hand == "keyboard":
        opened.field(id, "title").focus()
        opened.page.keyboard.press("Alt+ArrowUp")
        expect(opened.field(id, "title")).to_be_focused()
        return
    row = opened.widget.locator(f'[data-node="{id}"]')
    row.locator("> .okr-more-button").click()
    row.locator('[data-field="do-move_up"]').click()
