"""Whether a key result is an activity or what the activity yields, where nobody has said so."""

from __future__ import annotations

from typing import Final

from okrwidgets.model import KeyResult
from okrwidgets.model.records import Stage
from okrwidgets.text.months import fold

_ACTIVITY: Final = (
    *("meet", "visit", "call", "contact", "send", "write", "publish", "attend", "phone", "invite"),
    *("incontr", "visit", "chiam", "contatt", "invi", "mand", "scriv", "pubblic", "partecip", "telefon"),
)
_YIELD: Final = (
    *("close", "sign", "win", "sell", "contract", "order", "deal", "sale"),
    *("chiud", "firm", "vinc", "vend", "contratt", "ordin"),
)


def stage_of(row: KeyResult) -> Stage | None:
    """The stage that is given, or else the one that the first word of the title suggests.

    Examples:
        >>> stage_of(KeyResult(id="m", title="Meet 300 clients")), stage_of(KeyResult(id="c", title="Trenta contratti"))
        ('input', None)
    """
    words = fold(row.title).split()
    if row.stage or not words:
        return row.stage
    first = words[1] if words[0].isdigit() and len(words) > 1 else words[0]
    if first.startswith(_ACTIVITY):
        return "input"
    return "output" if first.startswith(_YIELD) else None
