"""From what a person typed into a row to a value, a confidence, a target."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from okrwidgets.checking_in import sentences as say
from okrwidgets.editing.check_ins import latest
from okrwidgets.editing.sentences import OUT_OF_RANGE, TOO_LONG
from okrwidgets.model import KPI, CheckIn, KeyResult
from okrwidgets.text import Language, Sayable, Verbatim
from okrwidgets.text.months import fold
from okrwidgets.text.numbers import Number
from okrwidgets.text.reading import read_number

Item = KPI | KeyResult

MOST_CHARACTERS: Final = 2000
MOST_CONFIDENCE: Final = 10
_SHOWN: Final = 40
_OUT_OF_TEN: Final = re.compile(r"\s*/\s*10\s*$")
_REACHED: Final = frozenset({"yes", "done", "reached", "si", "fatto", "raggiunto"})
_NOT_YET: Final = frozenset({"no", "not yet", "non ancora"})


@dataclass(frozen=True, slots=True)
class ValueReading:
    """What became of a typed figure.

    Attributes:
        value: in the unit of the row; ``None`` where nothing could be read.
        echo: how it was understood, in whole sentences.
        problem: what would be read.
    """

    value: float | None = None
    echo: tuple[Sayable, ...] = ()
    problem: Sayable | None = None


def read_value(raw: str, item: Item, last: CheckIn | None, lang: Language) -> ValueReading:
    """Read the value of a row: as it is now, or with a plus what has come since the last one.

    Args:
        raw: as typed.
        item: the key result or KPI, for its unit.
        last: its last check-in, to which a plus adds.
        lang: the reader's language.

    Examples:
        >>> import datetime as dt
        >>> meetings = KeyResult(id="meetings", title="Meet 300 clients")
        >>> read_value("+12", meetings, CheckIn(date=dt.date(2027, 1, 15), value=41), "en").value
        53.0
    """
    words = fold(" ".join(raw.split()))
    if item.unit.kind == "milestone" and words in _REACHED | _NOT_YET:
        return ValueReading(float(words in _REACHED))
    reading = read_figure(raw, item, lang)
    if reading.problem is not None and is_done_or_not(item):
        shown = " ".join(raw.split())
        given = Verbatim(shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…")
        return ValueReading(problem=say.NEITHER_YES_NOR_NO.fill(given=given))
    if reading.value is None or not words.startswith("+"):
        return reading
    before = last.value if last is not None else (item.start or 0.0) if item.counts == "level" else 0.0
    value = float(Decimal(repr(before)) + Decimal(repr(reading.value)))
    amount = item.unit.amount
    if last is None and before == 0:
        return ValueReading(value, reading.echo)
    sentence = say.ADDED if last is not None else say.ADDED_TO_START
    added = sentence.fill(last=amount(before), more=amount(reading.value), value=amount(value))
    return ValueReading(value, (*reading.echo, added))


def is_done_or_not(item: Item) -> bool:
    """A milestone of one step: it is reached or it is not."""
    return item.unit.kind == "milestone" and (item.target is None or item.target == 1)


def read_figure(raw: str, item: Item, lang: Language) -> ValueReading:
    """Read a figure in the unit of the row, for example a target."""
    unit = item.unit
    reading = read_number(raw, lang, currency=unit.currency, percent=unit.kind == "percent")
    return ValueReading(reading.value, (reading.echo,) if reading.echo else (), reading.problem)


def read_confidence(raw: str, lang: Language) -> ValueReading:
    """Read how confident one is, from 0 to 10; ``7/10`` is read too."""
    reading = read_number(_OUT_OF_TEN.sub("", raw), lang)
    if reading.value is not None and not 0 <= reading.value <= MOST_CONFIDENCE:
        return ValueReading(problem=OUT_OF_RANGE.fill(low=Number(0), high=Number(MOST_CONFIDENCE)))
    return ValueReading(reading.value, problem=reading.problem)


def read_note(raw: str) -> tuple[str | None, Sayable | None]:
    """The note as it goes into the file, or why it does not."""
    if len(raw) > MOST_CHARACTERS:
        return None, TOO_LONG.fill(n=Number(len(raw)), most=Number(MOST_CHARACTERS))
    # half a surrogate pair cannot be stored
    return raw.strip().encode("utf-8", "replace").decode() or None, None


def last_until(item: Item, on: dt.date) -> CheckIn | None:
    """The last check-in up to a day."""
    return latest([check_in for check_in in item.check_ins if check_in.date <= on])
