"""From a keystroke to the painted answer: the builder against ipywidgets.Text in the same page."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from playwright.sync_api import Browser

from benchmarks.figures import Line, paired, spread
from benchmarks.page import PlanPage, chromium, open_plan
from benchmarks.servers import lab_server, stock_server
from benchmarks.turns import Samples, against_text, in_turns, painted
from tests.browser.server import Jupyter

LIMITS = {10: 1.25, 100: 1.5, 1000: 2.0}
LAB_LIMIT = 0.5
PAUSED_ROUNDS = 20


def measure(pairs: int) -> Iterator[Line]:
    """All lines; each takes its pairs in one go, after a few that do not count."""
    with chromium() as browser, stock_server() as stock:
        with lab_server() as lab:
            pages = [open_plan(browser, jupyter, 10) for jupyter in (stock, lab)]
            samples = in_turns(pages, pairs)
            yield from _against_text(10, pages[0], samples[0])
            yield from _against_stock(samples[1], samples[0])
            yield _when_saved(10, pages[0])
            for page in pages:
                page.page.close()
        stock.forget()
        for size in (100, 1000):
            yield from _of_size(browser, stock, size, pairs)
            stock.forget()


def _of_size(browser: Browser, stock: Jupyter, size: int, pairs: int) -> Iterator[Line]:
    page = open_plan(browser, stock, size)
    (samples,) = in_turns([page], pairs)
    yield from _against_text(size, page, samples)
    yield _when_saved(size, page)
    page.page.close()


def _against_text(size: int, page: PlanPage, samples: Samples) -> Iterator[Line]:
    more = f"{page.saves} saves in {len(samples['plan'])} rounds"
    return against_text("edit", f"{size} key results", samples, LIMITS[size], more)


def _against_stock(lab: Samples, stock: Samples) -> Iterator[Line]:
    for side, name, limit in (("plan", "edit", LAB_LIMIT), ("first", "Text", None)):
        mine, theirs = painted(lab[side]), painted(stock[side])
        arrived = " / ".join(f"{median(answer.arrived for answer in taken[side]):.1f}" for taken in (lab, stock))
        beside = f"{spread('lab', mine)}, {spread('stock', theirs)}; in the page after {arrived} ms"
        yield Line(f"{name}: okrwidgets lab / stock server, p50", median(mine) / median(theirs), limit, beside)


def _when_saved(size: int, page: PlanPage) -> Line:
    """The same at a slower hand: each edit is in the file before the next key."""
    taken: Samples = {"plan": [], "first": []}
    for _ in range(PAUSED_ROUNDS):
        for side in taken:
            taken[side].append(page.press(side))
        page.saved()
    plan, text = painted(taken["plan"]), painted(taken["first"])
    beside = f"{spread('edit', plan)}, {spread('Text', text)}; {PAUSED_ROUNDS} rounds"
    return paired(f"edit / Text, {size} key results, saved after each", plan, text, None, beside)
