"""From nothing: the empty plan, the example, the templates, and a KPI typed from scratch."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.builder import Opened
from tests.browser.desk import Desk

pytestmark = pytest.mark.browser


def empty(desk: Desk, lang: str = "en", builder: str = "OKRBuilder") -> Opened:
    return desk.show(lang=lang, plan="", builder=builder)


def test_an_empty_plan_shows_one_sentence_one_field_one_button(lab: Desk) -> None:
    opened = empty(lab)
    form = opened.widget.locator("form")
    expect(form.locator("p")).to_have_text("Start with the KPI: which figure says where you want to be?")
    expect(form.get_by_role("textbox")).to_have_count(1)
    expect(form.get_by_role("button")).to_have_text(["Add the KPI", "Start from the article's example"])
    expect(opened.widget.locator(".okr-templates button")).to_have_count(6)
    expect(opened.widget.locator(".okr-problem, .okr-chip, .okr-note-warn")).to_have_count(0)
    assert not opened.file.exists()


def test_from_the_first_key_to_the_first_key_result_without_a_mouse(lab: Desk) -> None:
    opened = empty(lab)
    keys = opened.page.keyboard
    opened.widget.get_by_role("textbox").focus()
    keys.type("Invoiced revenue")
    keys.press("Enter")
    expect(opened.field("invoiced-revenue", "target")).to_be_focused()
    keys.type("€100,000")
    opened.kernel_comes_to_say("(builder.value.kpis[0].target, str(builder.value.kpis[0].unit))", "(100000.0, 'EUR')")
    add = opened.field("invoiced-revenue", "add")
    expect(add).to_have_text("+ Add the objective that carries this KPI")
    add.focus()
    keys.press("Enter")
    expect(opened.field("objective", "title")).to_be_focused()
    keys.type("Fill the pipeline")
    add = opened.field("objective", "add")
    expect(add).to_contain_text("+ Add the first key result")
    add.focus()
    keys.press("Enter")
    expect(opened.field("key-result", "title")).to_be_focused()
    keys.type("Meet 300 clients")
    keys.press("Tab")
    keys.press("Tab")
    keys.type("300")
    opened.kernel_comes_to_say(
        "[(r.title, r.target) for _, r in builder.value.key_results()]", "[('Meet 300 clients', 300.0)]"
    )
    opened.saved()


def test_an_empty_name_makes_a_kpi_whose_name_is_asked_for(lab: Desk) -> None:
    opened = empty(lab)
    opened.widget.get_by_role("textbox").focus()
    opened.page.keyboard.press("Enter")
    expect(opened.field("kpi", "name")).to_be_focused()


def test_the_articles_example_is_one_key_away_and_can_be_undone(lab: Desk) -> None:
    opened = empty(lab, "it")
    opened.widget.get_by_role("button", name="Parti dall'esempio dell'articolo").focus()
    opened.page.keyboard.press("Enter")
    expect(opened.field("fatturato", "name")).to_have_value("Fatturato, IVA esclusa")
    expect(opened.field("fatturato", "name")).to_be_focused()
    assert opened.rows() == ["incontri", "contratti"]
    opened.page.keyboard.press("ControlOrMeta+z")
    expect(opened.widget.locator("form")).to_be_visible()
    expect(opened.widget.locator("[data-field=undo]")).to_be_focused()


def test_each_template_starts_a_kpi_and_leads_to_its_target(lab: Desk) -> None:
    opened = empty(lab)
    templates = opened.widget.locator(".okr-templates button")
    labels = templates.all_text_contents()
    assert len(set(labels)) == 6
    for n, label in enumerate(labels):
        templates.nth(n).focus()
        opened.page.keyboard.press("Enter")
        expect(opened.widget.locator('[data-field="name"]')).to_have_value(label)
        expect(opened.widget.locator('[data-field="target"]')).to_be_focused()
        opened.page.keyboard.press("ControlOrMeta+z")
        expect(templates).to_have_count(6)


@pytest.mark.parametrize(
    ("builder", "lang", "label"),
    [
        ("OKRBuilder", "it", "Costo di acquisizione cliente"),
        ("KPIBuilder", "en", "Customer acquisition cost"),
    ],
)
def test_any_other_kpi_of_the_glossary_is_started_from_its_name(lab: Desk, builder: str, lang: str, label: str) -> None:
    opened = empty(lab, lang, builder)
    opened.widget.get_by_role("combobox").focus()
    opened.page.keyboard.type(label)
    expect(opened.widget.locator('[data-field="name"]')).to_have_value(label)
    expect(opened.widget.locator('[data-field="target"]')).to_be_focused()
    kpi = "builder.value" if builder == "KPIBuilder" else "builder.value.kpis[0]"
    opened.kernel_comes_to_say(f"({kpi}.unit.currency, {kpi}.better)", "('EUR', 'down')")


TYPED = {
    "it": ("fatturato", "82.000 €", "100.000 €", "1º trimestre 2027"),
    "en": ("invoiced revenue", "€82,000", "€100,000", "Q1 2027"),
}
WORDS: dict[str, dict[str, Any]] = {
    "it": {"S": "“fatturato”", "M": "100.000", "T": "1º trimestre 2027", "more": "Dettagli", "fill": "Completa"},
    "en": {
        "S": "“invoiced revenue”",
        "M": "€100,000",
        "T": "1st quarter 2027",
        "more": "Details",
        "fill": "Fill it in",
    },
}


def letter(opened: Opened, n: int) -> Locator:
    return opened.widget.locator(".okr-verdicts li").nth(n)


@pytest.mark.parametrize("lang", ["en", "it"])
def test_a_kpi_is_typed_from_nothing_and_the_letters_say_what_carries_them(lab: Desk, lang: str) -> None:
    opened = empty(lab, lang, "KPIBuilder")
    words = WORDS[lang]
    expect(opened.widget.locator(".okr-verdicts")).to_have_count(0)  # no verdict before a word
    opened.field("kpi", "name").focus()
    for name, text in zip(("name", "previous", "target", "period"), TYPED[lang], strict=True):
        expect(opened.field("kpi", name)).to_be_focused()
        opened.page.keyboard.type(text)
        opened.page.keyboard.press("Enter")
    name, _, _, _ = TYPED[lang]
    expected = f"okr.KPI(id='kpi', name={name!r}, unit='EUR', previous=82000, target=100000, period='2027-Q1')"
    opened.kernel_comes_to_say(f"builder.value == {expected}", "True")
    for n, key in ((0, "S"), (1, "M"), (4, "T")):
        expect(letter(opened, n).locator(".okr-chip-met")).to_be_visible()
        expect(letter(opened, n)).to_contain_text(words[key])
    expect(letter(opened, 2).locator(".okr-chip-met")).to_have_count(0)

    why = opened.field("kpi", "why")
    expect(why).to_have_count(0)  # the rest comes on demand
    letter(opened, 3).get_by_role("button", name=words["fill"]).click()
    expect(why).to_be_focused()
    opened.page.keyboard.type("Covers the fixed costs of the year")
    expect(letter(opened, 3).locator(".okr-chip-met")).to_be_visible()
    for field in ("unit", "better", "counts", "owner", "measure"):
        expect(opened.field("kpi", field)).to_be_visible()
    expect(opened.widget.locator(".okr-detail-actions")).to_have_count(0)  # nothing to move it among
    opened.widget.locator(".okr-more-button").click()
    expect(why).to_have_count(0)


def test_enter_in_the_kpi_builder_adds_nothing(lab: Desk) -> None:
    opened = lab.show(builder="KPIBuilder")
    for field in ("name", "previous", "target", "period"):
        opened.field("revenue", field).focus()
        opened.page.keyboard.press("Enter")
    opened.kernel_comes_to_say("len(builder._session.plan.objectives)", "1")
    expect(opened.widget.locator("[data-field=undo]")).to_have_attribute("aria-disabled", "true")
