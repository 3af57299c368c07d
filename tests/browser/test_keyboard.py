"""The outline without a mouse: where the focus goes, what keys do, and that JupyterLab keeps its hands off."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.builder import Opened
from tests.browser.desk import Desk

pytestmark = pytest.mark.browser

OBJECTIVE = "contracts-of-the-quarter"
TWO_OBJECTIVES = """\
okr: 1
title: Two
kpis: [{id: revenue, name: Revenue, unit: EUR, target: 100000, period: 2027-Q1}]
objectives:
  - id: first
    title: Fill the pipeline
    for: revenue
    key_results: [{id: one, title: Meet 300 clients, target: 300}, {id: two, title: Close 30 contracts, target: 30}]
  - {id: second, title: Proposals that convince, for: revenue, key_results: []}
"""
CELLS = """() => JSON.stringify(window.jupyterapp.shell.currentWidget.content.model.sharedModel.cells
    .map((cell) => [cell.cell_type, cell.source]))"""


def focused(opened: Opened) -> str:
    """What has the focus: part and field, or the class of a button."""
    said: str = opened.page.evaluate(
        """() => {
          const { id, field } = document.activeElement.dataset;
          return field ? `${id ?? ""}/${field}` : document.activeElement.className;
        }"""
    )
    return said


def press(opened: Opened, *keys: str) -> None:
    for key in keys:
        opened.page.keyboard.press(key)


def announced(opened: Opened) -> Locator:
    return opened.widget.locator("> [aria-live=polite]")


def test_tab_goes_from_title_to_figures_to_details_to_the_next_row(lab: Desk) -> None:
    opened = lab.show()
    opened.field("meetings", "title").focus()
    went = []
    for _ in range(5):
        press(opened, "Tab")
        went.append(focused(opened))
    assert went == ["meetings/start", "meetings/target", "okr-more-button", "contracts/row", "contracts/title"]


def test_enter_goes_down_and_on_the_last_row_adds_one(lab: Desk) -> None:
    opened = lab.show()
    opened.field("meetings", "target").focus()
    press(opened, "Enter")
    expect(opened.field("contracts", "target")).to_be_focused()
    press(opened, "Enter")
    expect(opened.field("key-result", "title")).to_be_focused()
    expect(announced(opened)).to_have_text("Key result added; the objective has 3.")
    assert opened.rows() == ["meetings", "contracts", "key-result"]


def test_enter_leads_from_the_kpi_through_the_objective_to_its_rows(lab: Desk) -> None:
    opened = lab.show()
    opened.field("revenue", "name").focus()
    press(opened, "Enter")
    expect(opened.field(OBJECTIVE, "title")).to_be_focused()
    press(opened, "Enter")
    expect(opened.field("meetings", "title")).to_be_focused()


@pytest.mark.parametrize(("field", "old", "typed"), [("title", "Close 30 contracts", "Sell"), ("target", "30", "7")])
def test_escape_gives_the_old_value_back(lab: Desk, field: str, old: str, typed: str) -> None:
    opened = lab.show()
    box = opened.field("contracts", field)
    box.focus()
    press(opened, "ControlOrMeta+a")
    opened.page.keyboard.type(typed)
    expect(box).to_have_value(typed)
    opened.kernel_comes_to_say(f"str(builder.value.find('contracts').{field}).removesuffix('.0')", typed)
    press(opened, "Escape")
    expect(box).to_have_value(old)
    expect(box).to_be_focused()
    opened.kernel_comes_to_say(f"str(builder.value.find('contracts').{field}).removesuffix('.0')", old)


def test_escape_leaves_a_field_alone_in_which_nothing_was_typed(lab: Desk) -> None:
    opened = lab.show()
    opened.field("contracts", "target").focus()
    press(opened, "Escape")
    expect(opened.field("contracts", "target")).to_have_value("30")
    expect(opened.widget.locator('[data-field="undo"]')).to_have_attribute("aria-disabled", "true")


@pytest.mark.parametrize("field", ["title", "target", "row"])
def test_alt_and_arrows_move_a_row_and_the_focus_goes_with_it(lab: Desk, field: str) -> None:
    opened = lab.show()
    opened.field("contracts", field).focus()
    press(opened, "Alt+ArrowUp")
    expect(opened.widget.locator('[data-field="row"]').first).to_have_attribute("data-id", "contracts")
    expect(opened.field("contracts", field)).to_be_focused()
    expect(announced(opened)).to_have_text("Moved.")
    press(opened, "Alt+ArrowDown")
    expect(opened.widget.locator('[data-field="row"]').first).to_have_attribute("data-id", "meetings")
    expect(opened.field("contracts", field)).to_be_focused()


def test_a_key_result_is_aligned_under_the_one_above_and_back(lab: Desk) -> None:
    opened = lab.show()
    row = opened.widget.locator('[data-node="contracts"]')
    opened.field("contracts", "title").focus()
    press(opened, "Alt+ArrowRight")
    expect(row).to_contain_text("supports “Meet 300 clients”")
    expect(opened.field("contracts", "title")).to_be_focused()
    assert opened.kernel_says("builder.value.find('contracts').supports") == "('meetings',)"
    press(opened, "Alt+ArrowLeft")
    expect(row).not_to_contain_text("supports")
    expect(opened.field("contracts", "title")).to_be_focused()
    press(opened, "Alt+ArrowLeft")
    expect(announced(opened)).to_have_text("It is at the outermost level already.")


def test_an_objective_is_aligned_under_the_key_result_above_and_back(lab: Desk) -> None:
    opened = lab.show(plan=TWO_OBJECTIVES)
    title = opened.field("second", "title")
    title.focus()
    press(opened, "Alt+ArrowRight")
    below = opened.widget.locator('[data-node="two"] [data-node="second"]')
    expect(below).to_contain_text("derives from “Close 30 contracts”")
    expect(title).to_be_focused()
    press(opened, "Alt+ArrowLeft")
    expect(below).to_have_count(0)
    expect(title).to_be_focused()
    assert opened.kernel_says("builder.value.find('second').for_") == "revenue"


def test_delete_on_the_handle_removes_and_undo_and_redo_answer(lab: Desk) -> None:
    opened = lab.show()
    opened.field("meetings", "row").focus()
    press(opened, "Delete")
    expect(opened.field("meetings", "row")).to_have_count(0)
    expect(opened.field("contracts", "row")).to_be_focused()
    expect(announced(opened)).to_have_text("Removed. Undo brings it back.")
    press(opened, "ControlOrMeta+z")
    expect(opened.field("meetings", "row")).to_have_count(1)
    expect(announced(opened)).to_have_text("Undone.")
    press(opened, "ControlOrMeta+Shift+z")
    expect(opened.field("meetings", "row")).to_have_count(0)
    press(opened, "ControlOrMeta+z")
    expect(opened.field("meetings", "row")).to_have_count(1)
    press(opened, "ControlOrMeta+z")
    expect(announced(opened)).to_have_text("There is nothing to undo.")


def test_delete_inside_a_title_takes_a_letter_and_not_the_row(lab: Desk) -> None:
    opened = lab.show()
    opened.field("meetings", "title").focus()
    press(opened, "ControlOrMeta+a", "Delete")
    expect(opened.field("meetings", "title")).to_have_value("")
    assert opened.rows() == ["meetings", "contracts"]


def test_the_last_row_leaves_the_focus_at_its_neighbour_above(lab: Desk) -> None:
    opened = lab.show()
    opened.field("contracts", "row").focus()
    press(opened, "Delete")
    expect(opened.field("meetings", "row")).to_be_focused()
    press(opened, "Delete")
    expect(opened.field(OBJECTIVE, "title")).to_be_focused()


def test_when_the_row_with_the_focus_vanishes_the_focus_stays_in_the_widget(lab: Desk) -> None:
    opened = lab.show()
    opened.field("contracts", "title").focus()
    press(opened, "Enter")
    expect(opened.field("key-result", "title")).to_be_focused()
    press(opened, "ControlOrMeta+z")
    expect(opened.field("key-result", "title")).to_have_count(0)
    expect(opened.widget.locator('[data-field="undo"]')).to_be_focused()


BUTTONS = [
    "[data-field=undo]",
    ".okr-chip >> nth=2",
    ".okr-pill >> nth=0",
    '[data-field="row"] >> nth=0',
    '[data-field="add"] >> nth=0',
    ".okr-more-button >> nth=0",
]


def test_no_shortcut_of_the_notebook_answers_inside_the_widget(desk: Desk) -> None:
    opened = desk.show()
    before = opened.page.evaluate(CELLS)
    for selector in BUTTONS:
        button = opened.widget.locator(selector)
        button.focus()
        press(opened, "a", "b", "x", "d", "d", "m", "y", "c", "v", "z", "l", "ArrowDown", "Escape")
        expect(button).to_be_focused()
        assert opened.page.evaluate(CELLS) == before, selector
    for selector in [".okr-chip >> nth=2", ".okr-more-button >> nth=1"]:
        button = opened.widget.locator(selector)
        button.focus()
        press(opened, "Enter")
        expect(button).to_have_attribute("aria-expanded", "true")
        expect(button).to_be_focused()
        press(opened, "Space")
        expect(button).to_have_attribute("aria-expanded", "false")
    assert opened.page.evaluate(CELLS) == before
    assert opened.rows() == ["meetings", "contracts"]


def test_the_details_carry_words_and_work_by_keyboard(lab: Desk) -> None:
    opened = lab.show(lang="it")
    row = opened.widget.locator('[data-node="contratti"]')
    row.locator("> .okr-more-button").focus()
    press(opened, "Enter")
    for words in [
        "Sposta su",
        "Sposta giù",
        "Allinea sotto quello precedente",
        "Torna al livello superiore",
        "Elimina",
    ]:
        expect(row.locator(".okr-detail-actions")).to_contain_text(words)
    up = row.locator('[data-field="do-move_up"]')
    up.focus()
    press(opened, "Enter")
    expect(opened.widget.locator('[data-field="row"]').first).to_have_attribute("data-id", "contratti")
    expect(up).to_be_focused()
    row.locator('[data-field="do-remove"]').focus()
    press(opened, "Enter")
    expect(opened.field("incontri", "row")).to_be_focused()
