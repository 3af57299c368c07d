"""Every code is known, used, and on the page."""

from __future__ import annotations

import re
from pathlib import Path

import okrwidgets.metrics
from okrwidgets.metrics.codes import CODES, errors_page

METRICS = Path(okrwidgets.metrics.__file__).parent
PAGE = METRICS.parents[1] / "docs" / "measuring-errors.md"


def test_the_codes_of_the_page_are_those_that_are_raised() -> None:
    used = set()
    for module in METRICS.rglob("*.py"):
        if module.name != "codes.py":
            used |= set(re.findall(r'"(K\d{3})"', module.read_text(encoding="utf-8")))
    assert used == set(CODES)


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == errors_page(), "write errors_page() into the page"
