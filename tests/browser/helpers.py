"""What a person does with a notebook, the same in JupyterLab and Notebook 7."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
RUNS_WITHIN = 60_000

# All code cells that hold something have a number, and the kernel rests.
ALL_RUN = """() => {
  if (!window.allCellsRan) return false;
  const current = window.jupyterapp.shell.currentWidget;
  const written = (cell) => cell.type === "code" && cell.sharedModel.getSource().trim();
  const cells = [...current.content.model.cells].filter(written);
  const done = cells.every((cell) => cell.executionCount !== null && cell.executionState !== "running");
  return done && current.sessionContext.session?.kernel?.status === "idle";
}"""


def run_all(page: Page) -> None:
    """Run every cell of the open notebook and wait until all have run and the application has settled.

    The command is not awaited inside the page: one that asks something would block for ever.
    """
    page.evaluate(
        """() => {
          window.allCellsRan = false;
          window.jupyterapp.commands.execute("notebook:run-all-cells").then(() => { window.allCellsRan = true; });
        }"""
    )
    page.wait_for_function(ALL_RUN, timeout=RUNS_WITHIN)


def restart_kernel(page: Page) -> None:
    """Give the notebook a fresh kernel, without the question that the menu asks."""
    page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()")
    page.wait_for_function(
        "() => window.jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'",
        timeout=RUNS_WITHIN,
    )


def set_theme(page: Page, *, dark: bool) -> None:
    """Choose JupyterLab's dark or light theme and wait until it is there."""
    theme = "JupyterLab Dark" if dark else "JupyterLab Light"
    page.evaluate(
        "(theme) => { window.jupyterapp.commands.execute('apputils:change-theme', { theme }); }",
        theme,
    )
    page.wait_for_function("(theme) => document.body.dataset.jpThemeName === theme", arg=theme)


def axe(page: Page, selector: str) -> list[str]:
    """What axe finds within the part of the page: one line a violation, with the elements; empty when all is well.

    Raises:
        LookupError: when nothing matches, so that a misspelt selector is no success.
    """
    if page.locator(selector).count() == 0:
        raise LookupError(f"nothing on the page matches {selector!r}")
    page.add_script_tag(path=AXE)
    result: dict[str, Any] = page.evaluate(
        "(selector) => axe.run({ include: [[selector]] }, { resultTypes: ['violations'] })", selector
    )
    return [
        f"{found['id']}: {found['help']}: {[node['html'] for node in found['nodes']]}" for found in result["violations"]
    ]
