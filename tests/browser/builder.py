"""The builders as a person meets them: a notebook with one cell, and the parts one can point at."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import nbformat
from playwright.sync_api import Locator, Page, expect

from okrwidgets.model.starting_points import article_text
from tests.browser.helpers import run_all
from tests.browser.server import Jupyter

PLAN_FILE = "plan.okr.yaml"


def write_notebook(folder: Path, *cells: str, name: str = "builder.ipynb") -> str:
    """A notebook with these code cells; returns its name."""
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(source) for source in cells],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
    )
    nbformat.write(notebook, folder / name)
    return name


@dataclass
class Opened:
    """An open notebook in which a cell shows a builder on the file ``name``."""

    page: Page
    jupyter: Jupyter
    name: str = PLAN_FILE

    @property
    def widget(self) -> Locator:
        return self.page.locator(".okr").first

    @property
    def file(self) -> Path:
        return self.jupyter.root / self.name

    def text(self) -> str:
        return self.file.read_text(encoding="utf-8")

    def field(self, id: str, name: str) -> Locator:
        return self.widget.locator(f'[data-id="{id}"][data-field="{name}"]')

    def rows(self) -> list[str]:
        """Ids of the key results, from top to bottom."""
        handles = self.widget.locator('[data-field="row"]')
        return [str(handle.get_attribute("data-id")) for handle in handles.all()]

    def saved(self) -> None:
        """Wait until the widget says that everything is in the file."""
        expect(self.widget.locator(".okr-file")).to_have_class("okr-file okr-file-saved")

    def kernel_says(self, expression: str) -> str:
        """What the running kernel answers to an expression, asked beside the notebook's own cells."""
        return str(
            self.page.evaluate(
                """async (code) => {
                  const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
                  const asked = kernel.requestExecute({ code: `print(${code})`, store_history: false });
                  let said = "";
                  asked.onIOPub = (message) => {
                    if (message.header.msg_type === "stream") said += message.content.text;
                    if (message.header.msg_type === "error") said += message.content.evalue;
                  };
                  await asked.done;
                  return said.trim();
                }""",
                expression,
            )
        )

    def kernel_comes_to_say(self, expression: str, answer: str) -> None:
        """Ask until the kernel has caught up with what was typed."""
        deadline = time.monotonic() + 10
        while (said := self.kernel_says(expression)) != answer:
            assert time.monotonic() < deadline, f"{expression} stays {said!r}, not {answer!r}"


def open_builder(
    jupyter: Jupyter, page: Page, application: str = "lab", lang: str = "en", code: str = "", plan: str | None = None
) -> Opened:
    """Open the article's example (or ``plan``) in a builder, in JupyterLab or Notebook 7."""
    (jupyter.root / PLAN_FILE).write_text(article_text(lang) if plan is None else plan, encoding="utf-8")
    shown = code or f"builder = okr.OKRBuilder({PLAN_FILE!r}, lang={lang!r})\nbuilder"
    notebook = write_notebook(jupyter.root, f"import okrwidgets as okr\n{shown}")
    open_app(jupyter, page, application, notebook)
    run_all(page)
    opened = Opened(page, jupyter)
    expect(opened.widget).to_be_visible()
    return opened


def open_app(jupyter: Jupyter, page: Page, application: str, notebook: str) -> None:
    """Open a notebook in JupyterLab or Notebook 7."""
    (jupyter.open_lab if application == "lab" else jupyter.open_notebook)(page, notebook)
