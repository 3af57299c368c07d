"""The foundation itself: a stock ipywidget is seen, moved and heard in both applications."""

from __future__ import annotations

import nbformat
import pytest
from playwright.sync_api import Page, expect

from tests.browser.helpers import axe, run_all, set_theme
from tests.browser.server import Jupyter

pytestmark = pytest.mark.browser

APPLICATIONS = ["lab", "notebook"]


CELL = """
from ipywidgets import IntSlider, Label, VBox
slider, label = IntSlider(value=7), Label("six times 7 is 42")
slider.observe(lambda change: setattr(label, "value", f"six times {change.new} is {6 * change.new}"), "value")
VBox([slider, label])
"""


def open_slider(jupyter: Jupyter, page: Page, application: str) -> None:
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(CELL.strip())],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    nbformat.write(notebook, jupyter.root / "slider.ipynb")
    if application == "lab":
        jupyter.open_lab(page, "slider.ipynb")
    else:
        jupyter.open_notebook(page, "slider.ipynb")


@pytest.mark.parametrize("application", APPLICATIONS)
def test_a_widget_is_drawn_and_its_kernel_answers(jupyter: Jupyter, page: Page, application: str) -> None:
    open_slider(jupyter, page, application)
    run_all(page)
    expect(page.get_by_role("slider")).to_be_visible()
    expect(page.get_by_text("six times 7 is 42", exact=True)).to_be_visible()
    page.locator(".noUi-target").click()  # in the middle of 0 to 100
    expect(page.get_by_text("six times 50 is 300", exact=True)).to_be_visible()


@pytest.mark.parametrize("application", APPLICATIONS)
def test_the_theme_can_be_chosen(jupyter: Jupyter, page: Page, application: str) -> None:
    open_slider(jupyter, page, application)
    assert page.locator("body").get_attribute("data-jp-theme-light") == "true"
    set_theme(page, dark=True)
    assert page.locator("body").get_attribute("data-jp-theme-light") == "false"


def test_axe_sees_what_is_missing(jupyter: Jupyter, page: Page) -> None:
    page.goto(f"{jupyter.url}/lab?token={jupyter.token}")
    page.set_content("<main><h1>Plan</h1><p id='fine'>fine</p><p id='bad'><input></p></main>")
    assert axe(page, "#fine") == []
    assert [finding.split(":")[0] for finding in axe(page, "#bad")] == ["label"]
    with pytest.raises(LookupError):
        axe(page, "#misspelt")
