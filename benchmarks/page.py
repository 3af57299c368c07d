"""One page of JupyterLab that holds a widget and two plain text fields, and one keystroke in any of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page, expect, sync_playwright

from benchmarks.plans import CLIENTS, EDITED, answer, plan_text
from tests.browser.builder import write_notebook
from tests.browser.helpers import run_all
from tests.browser.server import Jupyter
from tests.tools.chromium import flags, here, is_root

PROBE = (Path(__file__).parent / "probe.js").read_text(encoding="utf-8")
ANSWERS_WITHIN = 30_000
WARM_UP = 8
# Without a screen, Chromium draws at once after a rest but otherwise waits for the next sixtieth of a second: an answer
# in 20 ms waits longer than one in 50. Here each is drawn as soon as it can be.
AT_ONCE = ["--disable-frame-rate-limit", "--disable-gpu-vsync"]

# The echo: what was typed goes to the kernel, and the kernel's sentence about it comes back.
CELL = """
import ipywidgets
import okrwidgets as okr

def echo(name):
    text, said = ipywidgets.Text(), ipywidgets.Label()
    text.observe(lambda change: setattr(said, "value", f"{{change.new}} contracts from {clients} clients"), "value")
    text.add_class(f"bench-{{name}}")
    said.add_class(f"bench-{{name}}-said")
    return ipywidgets.HBox([text, said])

display(ipywidgets.VBox([echo("first"), echo("second")]), {widget})
"""

FIELDS = {
    "plan": (f'.okr [data-id="{EDITED}"][data-field="target"]', ".okr-lines"),
    # The answer is what the statement would be after a repair: it stands as one piece there, unlike in the marked text.
    "coach": (".okr textarea", ".okr-findings"),
    "first": (".bench-first input", ".bench-first-said"),
    "second": (".bench-second input", ".bench-second-said"),
}


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser as the tests use it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=here().path, args=[*flags(is_root()), *AT_ONCE])
        yield browser
        browser.close()


class Answer(NamedTuple):
    """Milliseconds since the key went down.

    Attributes:
        arrived: the answer stands in the document.
        painted: and can be seen.
    """

    arrived: float
    painted: float


class BenchPage:
    """A page with a widget, ready for keystrokes.

    Attributes:
        page: in the browser.
        sides: the fields that are typed into, the widget's first.
    """

    def __init__(self, page: Page, widget: str) -> None:
        self.page = page
        self.sides = (widget, "first", "second")
        self._digits: dict[str, int] = {}

    def warm_up(self) -> None:
        """Some keystrokes that do not count."""
        for side in self.sides * WARM_UP:
            self.press(side)

    def press(self, side: str) -> Answer:
        """Type one digit over the first number that a field holds, and wait for its answer."""
        digit = self._digits[side] = 2 + (self._digits.get(side, 1) - 1) % 8  # 2 to 9: each another than before
        selector, place = FIELDS[side]
        self.page.evaluate(
            "(asked) => probe.arm(asked)", {"field": selector, "place": place, "expected": answer(digit)}
        )
        self.page.keyboard.press(str(digit))
        return Answer(*self.page.evaluate("() => probe.answered()"))


class PlanPage(BenchPage):
    """A page with a builder.

    Attributes:
        file: of the plan.
        saves: how often the file was written while an edit or an echo was under way.
    """

    def __init__(self, page: Page, file: Path) -> None:
        super().__init__(page, "plan")
        self.file = file
        self.saves = 0

    def warm_up(self) -> None:
        """What is saved meanwhile does not count, either."""
        super().warm_up()
        self.saves = 0

    def press(self, side: str) -> Answer:
        """Note, too, whether the file was written meanwhile."""
        before = self.file.stat().st_mtime_ns
        answered = super().press(side)
        self.saves += self.file.stat().st_mtime_ns != before
        return answered

    def saved(self) -> None:
        """Wait until the plan is in its file."""
        expect(self.page.locator(".okr-file")).to_have_class("okr-file okr-file-saved")


def open_plan(browser: Browser, jupyter: Jupyter, key_results: int) -> PlanPage:
    """Open a notebook with a plan of so many key results, run it, and wait until it is drawn."""
    file = jupyter.root / f"plan-{key_results}.okr.yaml"
    file.write_text(plan_text(key_results), encoding="utf-8")
    builder = f'okr.OKRBuilder({file.name!r}, lang="en")'
    return PlanPage(_open(browser, jupyter, f"bench-{key_results}", builder, FIELDS["plan"][1]), file)


def open_coach(browser: Browser, jupyter: Jupyter) -> BenchPage:
    """Open a notebook with a coach on a statement that can be repaired."""
    coach = f'okr.SmartCoach("Close {answer(30)}", lang="en")'
    return BenchPage(_open(browser, jupyter, "bench-coach", coach, FIELDS["coach"][1]), "coach")


def _open(browser: Browser, jupyter: Jupyter, name: str, widget: str, place: str) -> Page:
    cell = CELL.format(clients=CLIENTS, widget=widget).strip()
    notebook = write_notebook(jupyter.root, cell, name=f"{name}.ipynb")
    page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="en-GB")
    page.set_default_timeout(ANSWERS_WITHIN)
    jupyter.open_lab(page, notebook)
    run_all(page)
    expect(page.locator(place)).to_contain_text(answer(30))
    page.evaluate(PROBE)
    return page
