"""The names of the letters and of the verdicts."""

from __future__ import annotations

from typing import Final

from okrwidgets.text import Text

LETTER_NAMES: Final[dict[str, Text]] = {
    "S": Text(en="Specific", it="Specifico"),
    "M": Text(en="Measurable", it="Misurabile"),
    "A": Text(en="Achievable", it="Attuabile"),
    "R": Text(en="Relevant", it="Rilevante"),
    "T": Text(en="Time-bound", it="Time-based"),
}

VERDICT_NAMES: Final[dict[str, Text]] = {
    "met": Text(en="met", it="c'è"),
    "partly": Text(en="partly", it="in parte"),
    "missing": Text(en="not yet", it="non ancora"),
    "ask": Text(en="ask", it="da chiedere"),
}
