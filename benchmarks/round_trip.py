"""From a keystroke to the painted answer: the builder against ipywidgets.Text in the same page."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import permutations
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from benchmarks.figures import Line, p95, paired, ratios, spread
from benchmarks.page import Answer, BenchPage, chromium, open_page
from tests.browser.server import Jupyter, running_server
from tests.lab.learner import started

LIMITS = {10: 1.25, 100: 1.5, 1000: 2.0}
LAB_LIMIT = 0.5
SIDES = ("plan", "first", "second")
WARM_UP = 8
BLOCK = 25
PAUSED_ROUNDS = 20

Samples = dict[str, list[Answer]]


def measure(pairs: int) -> Iterator[Line]:
    """All lines; each takes its pairs in one go, after a few that do not count."""
    with TemporaryDirectory() as folder, chromium() as browser, running_server(_home(folder, "stock")) as stock:
        with _lab_server(_home(folder, "lab")) as lab:
            pages = [open_page(browser, jupyter, 10) for jupyter in (stock, lab)]
            samples = _in_turns(pages, pairs)
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
    page = open_page(browser, stock, size)
    (samples,) = _in_turns([page], pairs)
    yield from _against_text(size, page, samples)
    yield _when_saved(size, page)
    page.page.close()


def _in_turns(pages: list[BenchPage], pairs: int) -> list[Samples]:
    """Each round types once into each field, in an order that changes; several pages take turns in blocks."""
    taken: list[Samples] = [{side: [] for side in SIDES} for _ in pages]
    orders = list(permutations(SIDES))
    for page in pages:
        for side in SIDES * WARM_UP:
            page.press(side)
        page.saves = 0
    for begin in range(0, pairs, BLOCK):
        for page, samples in zip(pages, taken, strict=True):
            page.page.bring_to_front()
            for n in range(begin, min(begin + BLOCK, pairs)):
                for side in orders[n % len(orders)]:
                    samples[side].append(page.press(side))
    return taken


def _against_text(size: int, page: BenchPage, samples: Samples) -> Iterator[Line]:
    plan, first, second = (_painted(samples[side]) for side in SIDES)
    beside = (
        f"{spread('edit', plan)}, {spread('Text', first)}; ratio p95 {p95(ratios(plan, first)):.2f}; {page.saves} saves"
    )
    yield paired(f"edit / Text, {size} key results", plan, first, LIMITS[size], f"{beside} in {len(plan)} rounds")
    noise = f"{spread('Text', second)}, {spread('Text', first)}; ratio p95 {p95(ratios(second, first)):.2f}"
    yield paired(f"Text / Text, {size} key results", second, first, None, noise)


def _against_stock(lab: Samples, stock: Samples) -> Iterator[Line]:
    for side, name, limit in (("plan", "edit", LAB_LIMIT), ("first", "Text", None)):
        mine, theirs = _painted(lab[side]), _painted(stock[side])
        arrived = " / ".join(f"{median(answer.arrived for answer in taken[side]):.1f}" for taken in (lab, stock))
        beside = f"{spread('lab', mine)}, {spread('stock', theirs)}; in the page after {arrived} ms"
        yield Line(f"{name}: okrwidgets lab / stock server, p50", median(mine) / median(theirs), limit, beside)


def _when_saved(size: int, page: BenchPage) -> Line:
    """The same at a slower hand: each edit is in the file before the next key."""
    taken: Samples = {side: [] for side in SIDES}
    for _ in range(PAUSED_ROUNDS):
        for side in ("plan", "first"):
            taken[side].append(page.press(side))
        page.saved()
    plan, text = _painted(taken["plan"]), _painted(taken["first"])
    beside = f"{spread('edit', plan)}, {spread('Text', text)}; {PAUSED_ROUNDS} rounds"
    return paired(f"edit / Text, {size} key results, saved after each", plan, text, None, beside)


def _painted(answers: list[Answer]) -> list[float]:
    return [answer.painted for answer in answers]


@contextmanager
def _lab_server(home: Path) -> Iterator[Jupyter]:
    """What ``okrwidgets lab`` starts; only the page's application can be reached from outside, as in the stock one."""
    config = home / "config"
    config.mkdir()
    (config / "jupyter_lab_config.py").write_text("c.LabApp.expose_app_in_browser = True\n")
    command = [sys.executable, "-c", "from okrwidgets.cli import main; main()"]
    with started(command, home, "--lang", "en") as learner:
        yield Jupyter(learner.base, learner.token, learner.folder, home)


def _home(folder: str, name: str) -> Path:
    home = Path(folder) / name
    home.mkdir()
    return home
