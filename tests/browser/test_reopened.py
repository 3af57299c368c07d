"""A saved notebook, opened again before its cells have run: the plan can be read."""

from __future__ import annotations

import json

import nbformat
import pytest
from playwright.sync_api import Page, expect

import okrwidgets as okr
from tests.browser.builder import Opened, open_app, open_builder
from tests.browser.helpers import run_all
from tests.browser.server import Jupyter
from tests.browser.test_hostile_text import IMAGE, SCRIPT, plan_of

pytestmark = pytest.mark.browser

SAVE = """async () => {
  await window.jupyterapp.shell.currentWidget.context.save();
}"""
HOSTILE = f"{IMAGE}{SCRIPT}"


def save_and_reopen(opened: Opened, application: str) -> None:
    """Save, end the kernel, and open the notebook in a page that knows nothing of it."""
    page, jupyter = opened.page, opened.jupyter
    page.evaluate(SAVE)
    page.goto("about:blank")
    jupyter.forget()
    open_app(jupyter, page, application, "builder.ipynb")


@pytest.mark.parametrize("application", ["lab", "notebook"])
def test_the_plan_of_the_last_save_is_shown_and_the_next_run_goes_on(
    jupyter: Jupyter, page: Page, application: str
) -> None:
    opened = open_builder(jupyter, page, application, "it")
    opened.field("contratti", "title").fill("Firmare 30 contratti")
    opened.kernel_comes_to_say("builder.value.find('contratti').title", "Firmare 30 contratti")
    opened.saved()
    save_and_reopen(opened, application)
    kept = page.locator(".okr-kept")
    expect(kept).to_contain_text("Com'era quando il notebook è stato salvato. Esegui la cella per continuare.")
    for words in ("Vendite, primo trimestre", "Fatturato, IVA esclusa · 100.000", "Firmare 30 contratti · 30"):
        expect(kept).to_contain_text(words)
    expect(page.get_by_text("Error displaying widget")).to_have_count(0)
    run_all(page)
    expect(opened.field("contratti", "title")).to_have_value("Firmare 30 contratti")
    expect(kept).to_have_count(0)


def test_what_goes_with_the_notebook_is_small_and_only_of_what_it_shows(jupyter: Jupyter, page: Page) -> None:
    opened = open_builder(jupyter, page)
    for _ in range(2):
        run_all(page)
        expect(opened.widget).to_be_visible()
        page.evaluate(SAVE)
    notebook = json.loads((jupyter.root / "builder.ipynb").read_text(encoding="utf-8"))
    state = notebook["metadata"]["widgets"]["application/vnd.jupyter.widget-state+json"]["state"]
    assert len(state) == 1
    assert len(json.dumps(state)) < 5_000


def test_hostile_words_in_it_are_text(jupyter: Jupyter, page: Page) -> None:
    opened = open_builder(jupyter, page, plan=plan_of(HOSTILE))
    save_and_reopen(opened, "lab")
    expect(page.locator(".okr-kept")).to_contain_text(HOSTILE)
    expect(page.locator(".okr-kept img, .okr-kept script")).to_have_count(0)
    assert page.evaluate("() => window.pwned") is None


def test_a_notebook_from_elsewhere_shows_the_plan_as_plain_text(jupyter: Jupyter, page: Page) -> None:
    data, _ = okr.OKRBuilder(okr.Plan.loads(plan_of(HOSTILE)), lang="en")._repr_mimebundle_()
    output = nbformat.v4.new_output("execute_result", data=data, execution_count=1)
    cell = nbformat.v4.new_code_cell("builder", outputs=[output], execution_count=1)
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(
        nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": kernel}), jupyter.root / "received.ipynb"
    )
    open_app(jupyter, page, "lab", "received.ipynb")
    shown = page.locator(".jp-OutputArea-output")
    expect(shown).to_contain_text(HOSTILE)
    expect(shown.locator("img, script")).to_have_count(0)
    assert page.evaluate("() => window.pwned") is None
