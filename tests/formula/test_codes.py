"""Each code of the room is on its page, and the other way round."""

from __future__ import annotations

import re
from pathlib import Path

import okrwidgets.formula

ROOM = Path(okrwidgets.formula.__file__).parent
PAGE = ROOM.parents[1] / "docs" / "decisions" / "formula-language.md"


def test_the_codes_of_the_page_are_those_that_are_raised() -> None:
    used = set()
    for file in ROOM.glob("*.py"):
        used |= set(re.findall(r'"(F\d{3})"', file.read_text(encoding="utf-8")))
    assert re.findall(r"^\| (F\d{3}) ", PAGE.read_text(encoding="utf-8"), re.MULTILINE) == sorted(used)
