"""From a keystroke to the painted answer: the SMART coach against ipywidgets.Text in the same page."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.figures import Line
from benchmarks.page import chromium, open_coach
from benchmarks.servers import lab_server, stock_server
from benchmarks.turns import against_text, in_turns

LIMIT = 1.25


def measure(pairs: int) -> Iterator[Line]:
    """On a stock server, and on that of ``okrwidgets lab``, which lets less of the time to the network."""
    with chromium() as browser, stock_server() as stock, lab_server() as lab:
        pages = [open_coach(browser, jupyter) for jupyter in (stock, lab)]
        for place, samples in zip(("stock server", "okrwidgets lab"), in_turns(pages, pairs), strict=True):
            yield from against_text("coach", place, samples, LIMIT, f"{pairs} rounds")
