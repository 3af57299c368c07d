"""Every code is known, used, and on the page."""

from __future__ import annotations

import re
from pathlib import Path

import okrwidgets.model
from okrwidgets.model.codes import CODES, errors_page

MODEL = Path(okrwidgets.model.__file__).parent
PAGE = MODEL.parents[1] / "docs" / "errors.md"


def test_the_codes_of_the_page_are_those_that_are_raised() -> None:
    used = set()
    for module in MODEL.rglob("*.py"):
        if module.name != "codes.py":
            used |= set(re.findall(r'"(P\d{3})"', module.read_text(encoding="utf-8")))
    assert used == set(CODES)


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == errors_page(), "write okrwidgets.model.codes.errors_page() into the page"
