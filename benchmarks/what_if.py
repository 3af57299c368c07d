"""From a slider that is dragged to the painted answer: WhatIf against ipywidgets.FloatSlider in the same page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from benchmarks.figures import Line, p95, paired, ratios, spread
from benchmarks.page import ANSWERS_WITHIN, Answer, chromium
from benchmarks.servers import lab_server, stock_server
from benchmarks.turns import Samples, painted
from tests.browser.builder import write_notebook
from tests.browser.helpers import run_all
from tests.browser.server import Jupyter
from tests.exploring.plans import TREE

LIMIT = 1.5
BLOCK = 25
WARM_UP = 8
PROBE = (Path(__file__).parent / "slide.js").read_text(encoding="utf-8")

# The echo: where the slider is goes to the kernel, and the kernel's sentence about it comes back.
CELL = """
import ipywidgets
import okrwidgets as okr

def echo(name):
    slider, said = ipywidgets.FloatSlider(3000, min=0, max=10000, step=50), ipywidgets.Label()
    slider.observe(lambda change: setattr(said, "value", f"30 contracts at €{change.new:,.2f}"), "value")
    slider.add_class(f"bench-{name}")
    said.add_class(f"bench-{name}-said")
    return ipywidgets.HBox([slider, said])

display(ipywidgets.VBox([echo("first"), echo("second")]), okr.WhatIf("bench-what-if.okr.yaml", lang="en"))
"""

TRACKS = {
    "what_if": ('[data-driver="contract_value"] [data-field=slider]', ".okr-explore-value output"),
    "first": (".bench-first .noUi-base", ".bench-first-said"),
    "second": (".bench-second .noUi-base", ".bench-second-said"),
}
START = 0.3


class SliderPage:
    """A page with a tree and two plain sliders; all go from 0 to 10,000 in steps of 50, and stand at 3,000."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._at = dict.fromkeys(TRACKS, START)
        self._turn = 0

    def drag(self, side: str) -> Answer:
        """Take the thumb, bring it to another place in one movement, and wait for the answer."""
        selector, place = TRACKS[side]
        box = self.page.locator(selector).bounding_box()
        if box is None:
            raise LookupError(selector)
        thumb = 16.0 if side == "what_if" else 0.0
        left, width, y = box["x"] + thumb / 2, box["width"] - thumb, box["y"] + box["height"] / 2
        self._turn += 1
        goal = 0.2 + 0.6 * (self._turn * 0.618034 % 1.0)  # each far from the one before
        self.page.mouse.move(left + self._at[side] * width, y)
        self.page.mouse.down()
        self.page.evaluate("(place) => slide.arm(place)", place)
        self.page.mouse.move(left + goal * width, y)
        answer = Answer(*self.page.evaluate("() => slide.answered()"))
        self.page.mouse.up()
        self._at[side] = goal
        return answer


def measure(pairs: int) -> Iterator[Line]:
    """On a stock server, and on that of ``okrwidgets lab``, which lets less of the time to the network."""
    with chromium() as browser, stock_server() as stock, lab_server() as lab:
        pages = [_open(browser, jupyter) for jupyter in (stock, lab)]
        taken = _in_turns(pages, pairs)
        for place, samples in zip(("stock server", "okrwidgets lab"), taken, strict=True):
            yield from _lines(place, samples, pairs)


def _in_turns(pages: list[SliderPage], pairs: int) -> list[Samples]:
    taken: list[Samples] = [{side: [] for side in TRACKS} for _ in pages]
    orders = list(permutations(TRACKS))
    for page in pages:
        page.page.bring_to_front()
        for side in tuple(TRACKS) * WARM_UP:
            page.drag(side)
    for begin in range(0, pairs, BLOCK):
        for page, samples in zip(pages, taken, strict=True):
            page.page.bring_to_front()
            for n in range(begin, min(begin + BLOCK, pairs)):
                for side in orders[n % len(orders)]:
                    samples[side].append(page.drag(side))
    return taken


def _lines(place: str, samples: Samples, pairs: int) -> Iterator[Line]:
    ours, first, second = (painted(answers) for answers in samples.values())
    beside = f"{spread('WhatIf', ours)}, {spread('FloatSlider', first)}; ratio p95 {p95(ratios(ours, first)):.2f}"
    yield paired(f"drag / FloatSlider, {place}", ours, first, LIMIT, f"{beside}; {pairs} rounds")
    noise = f"{spread('FloatSlider', second)}, {spread('FloatSlider', first)}"
    yield paired(f"FloatSlider / FloatSlider, {place}", second, first, None, noise)


def _open(browser: Browser, jupyter: Jupyter) -> SliderPage:
    (jupyter.root / "bench-what-if.okr.yaml").write_text(TREE, encoding="utf-8")
    notebook = write_notebook(jupyter.root, CELL.strip(), name="bench-what-if.ipynb")
    page = browser.new_page(viewport={"width": 1280, "height": 1500}, locale="en-GB")
    page.set_default_timeout(ANSWERS_WITHIN)
    jupyter.open_lab(page, notebook)
    run_all(page)
    expect(page.locator(".okr-likely")).to_contain_text("in 100")
    page.evaluate(PROBE)
    return SliderPage(page)
