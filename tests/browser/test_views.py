"""Several views of one plan: two of one widget, two widgets on one file, and Python beside them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.builder import Opened
from tests.browser.desk import Desk

pytestmark = pytest.mark.browser

TWICE = "builder = okr.OKRBuilder(FILE, lang='en')\nbuilder\n\nbuilder"
BOTH = "builder = okr.OKRBuilder(FILE, lang='en')\nbuilder\n\nkpi = okr.KPIBuilder(FILE, lang='en')\nkpi"
LINKED = """\
import traitlets
builder = okr.OKRBuilder(FILE, lang='en')
other = okr.OKRBuilder(okr.Plan(title='another'), lang='en')
link = traitlets.link((builder, 'value'), (other, 'value'))
seen = []
builder.observe(lambda change: seen.append(change.new.find('contracts').target), 'value')
builder

other"""


def view(opened: Opened, n: int) -> Locator:
    return opened.page.locator(".okr").nth(n)


def cell(view: Locator, id: str, field: str) -> Locator:
    return view.locator(f'[data-id="{id}"][data-field="{field}"]')


def test_an_edit_in_one_view_shows_in_the_other_and_the_focus_stays(lab: Desk) -> None:
    opened = lab.show(code=TWICE)
    left, right = view(opened, 0), view(opened, 1)
    box = cell(left, "meetings", "title")
    box.focus()
    opened.page.keyboard.press("End")
    opened.page.keyboard.type(" twice")
    expect(cell(right, "meetings", "title")).to_have_value("Meet 300 clients twice")
    expect(box).to_be_focused()
    cell(right, "meetings", "title").fill("Meet them all")
    expect(box).to_have_value("Meet them all")
    expect(cell(right, "meetings", "title")).to_be_focused()


def test_a_row_added_in_one_view_takes_the_focus_there_only(lab: Desk) -> None:
    opened = lab.show(code=TWICE)
    left, right = view(opened, 0), view(opened, 1)
    cell(left, "contracts", "title").focus()
    opened.page.keyboard.press("Enter")
    expect(cell(right, "key-result", "title")).to_be_visible()
    expect(cell(left, "key-result", "title")).to_be_focused()
    opened.page.keyboard.type("Ours")
    expect(cell(right, "key-result", "title")).to_have_value("Ours")


def test_a_field_that_was_typed_into_shows_what_another_view_set_afterwards(lab: Desk) -> None:
    opened = lab.show(code=TWICE)
    left, right = view(opened, 0), view(opened, 1)
    cell(left, "contracts", "target").fill("25")
    expect(cell(right, "contracts", "target")).to_have_value("25")
    right.locator("[data-field=undo]").evaluate("(button) => button.click()")  # without taking the focus away
    expect(cell(left, "contracts", "target")).to_be_focused()
    expect(cell(left, "contracts", "target")).to_have_value("30")


def test_labs_own_new_view_for_an_output_lives_too(lab: Desk) -> None:
    opened = lab.show()
    opened.page.evaluate(
        """() => {
          const notebook = window.jupyterapp.shell.currentWidget;
          notebook.content.activeCellIndex = 1;
          window.jupyterapp.commands.execute("notebook:create-output-view");
        }"""
    )
    views = opened.page.locator(".okr")
    expect(views).to_have_count(2)
    new = opened.page.locator(".jp-LinkedOutputView .okr")
    cell(new, "meetings", "title").fill("From the new view")
    expect(cell(opened.page.locator(".jp-Notebook .okr"), "meetings", "title")).to_have_value("From the new view")
    lab.close_others()
    expect(views).to_have_count(1)
    opened.kernel_comes_to_say("builder.value.find('meetings').title", "From the new view")


def test_two_widgets_on_one_file_share_its_plan_and_the_letters_answer_each_key(lab: Desk) -> None:
    opened = lab.show(code=BOTH)
    outline, form = view(opened, 0), view(opened, 1)
    name = cell(form, "revenue", "name")
    name.focus()
    opened.page.keyboard.press("ControlOrMeta+a")
    typed = ""
    for key in "Sold":
        opened.page.keyboard.press(key)
        typed += key
        expect(form.locator(".okr-verdicts li").first).to_contain_text(f"“{typed}”")
        expect(cell(outline, "revenue", "name")).to_have_value(typed)
    expect(name).to_be_focused()
    cell(outline, "revenue", "target").fill("120000")
    expect(cell(form, "revenue", "target")).to_have_value("€120,000")
    opened.kernel_comes_to_say("(kpi.value.target, builder.value.kpis[0] is kpi.value)", "(120000.0, True)")


def test_a_kpi_that_is_removed_elsewhere_says_so_and_comes_back(lab: Desk) -> None:
    opened = lab.show(code=BOTH)
    outline, form = view(opened, 0), view(opened, 1)
    outline.locator(".okr-kpi-head .okr-more-button").click()
    outline.locator('.okr-kpi-head [data-field="do-remove"]').click()
    expect(form).to_contain_text("This KPI was removed elsewhere. Undo brings it back.")
    form.locator("[data-field=undo]").click()
    expect(cell(form, "revenue", "name")).to_have_value("Invoiced revenue, VAT excluded")


def test_links_and_observers_of_the_notebook_work(lab: Desk) -> None:
    opened = lab.show(code=LINKED)
    left, right = view(opened, 0), view(opened, 1)
    cell(left, "contracts", "target").fill("25")
    expect(cell(right, "contracts", "target")).to_have_value("25")
    cell(right, "contracts", "target").fill("24")
    expect(cell(left, "contracts", "target")).to_have_value("24")
    opened.kernel_comes_to_say("(25.0 in seen, seen[-1])", "(True, 24.0)")


def test_a_value_set_in_python_shows_and_can_be_undone(lab: Desk) -> None:
    opened = lab.show()
    opened.kernel_says("setattr(builder, 'value', builder.value.replace(title='Set in Python'))")
    title = opened.widget.locator('[data-field="title"]').first
    expect(title).to_have_value("Set in Python")
    opened.widget.locator("[data-field=undo]").click()
    expect(title).to_have_value("Sales, first quarter")
