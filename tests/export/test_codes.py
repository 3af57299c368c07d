"""Every code of this room is listed, and every listed one is used."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_codes_and_their_page_agree() -> None:
    sources = [*(ROOT / "okrwidgets/export").rglob("*.py"), *(ROOT / "okrwidgets/cli").rglob("*.py")]
    used = {code for file in sources for code in re.findall(r'"(E[12]\d\d)"', file.read_text(encoding="utf-8"))}
    page = (ROOT / "docs/breakdown-errors.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| (E[12]\d\d) \|", page, re.MULTILINE)
    assert sorted(used) == listed
