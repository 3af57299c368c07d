"""Which sign stands between the fields."""

from __future__ import annotations

import csv
import io
import math
import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import dropwhile, islice
from typing import Final

SEPARATORS: Final = ("\t", ";", "|", ",")
"""The rarer in plain words and figures, the earlier."""

_RECORDS: Final = 300
_CHARACTERS: Final = 1 << 18
_BETWEEN_WORDS: Final = re.compile(r"(?<![0-9]),|,(?![0-9])")
_DECIMAL: Final = re.compile(r"\D{0,4}\d+,\d{1,6}\D{0,4}")


@dataclass(frozen=True, slots=True)
class _Trial:
    """The records of a sample under one sign, by the line where each ends."""

    sign: str
    widths: dict[int, int]
    width: int
    first: int

    @property
    def share(self) -> float:
        """How many records are as wide as the table, from its first on."""
        following = [width for line, width in self.widths.items() if line >= self.first]
        return following.count(self.width) / len(following)

    @property
    def score(self) -> float:
        """High for a table of many columns that covers the sample without exceptions."""
        covered = sum(width == self.width for width in self.widths.values()) / len(self.widths)
        return self.share**2 * math.sqrt(covered) * (1 - 1 / self.width)

    def starts_within(self, other: _Trial) -> bool:
        """Whether the table begins inside the other's: then the sign stands in texts and figures of its rows.

        So it is where the line above and most lines below are lines of the other's table, and the
        first one has the other's sign too: a header has no decimals, its rows have.
        """
        above = max((line for line in self.widths if line < self.first), default=0)
        below = [width for line, width in other.widths.items() if line >= self.first]
        return (
            other.widths.get(above) == other.width
            and other.widths.get(self.first, 1) > 1
            and below.count(other.width) * 2 >= len(below)
        )


def separator_of(text: str) -> str:
    r"""The sign under which most records, from the first line of the table on, are equally wide.

    Returns:
        Tab, semicolon, bar or comma; empty where there is one column only.

    Examples:
        >>> separator_of("Canale;Costo\nGoogle;1,5\nMeta;2,5\n")
        ';'
        >>> separator_of("Costo\n1,5\n2,5\n")
        ''
    """
    sample = text[:_CHARACTERS]
    trials = [trial for sign in SEPARATORS if sign in sample and (trial := _try(sample, sign)) is not None]
    if len(trials) > 1 and not _BETWEEN_WORDS.search(sample):
        trials = [trial for trial in trials if trial.sign != ","]
    trials = [trial for trial in trials if not any(trial.starts_within(other) for other in trials if other != trial)]
    return max(trials, key=lambda trial: trial.score).sign if trials else ""


def table_width(widths: Sequence[int]) -> int:
    """How wide the table is: wide rows and many of them; 1 where no row has two fields.

    Examples:
        >>> table_width([1, 2, 4, 4, 4, 5]), table_width([3, 4]), table_width([1, 1])
        (4, 3, 1)
    """
    counts = Counter(width for width in widths if width > 1)
    if not counts:
        return 1
    if max(counts.values()) == 1:
        return next(iter(counts))
    return max(counts, key=lambda width: counts[width] ** 2 * width * (counts[width] > 1))


def _try(sample: str, sign: str) -> _Trial | None:
    """The sample under one sign; ``None`` where it separates nothing."""
    records = _records(sample, sign)
    widths = {line: len(record) for line, record in records.items()}
    width = table_width(list(widths.values()))
    if width < 2:
        return None
    first = next(line for line, found in widths.items() if found == width)
    if sign == "," and width == 2 and first != next(iter(widths)):
        figures = (",".join(record) for record in records.values() if len(record) == width)
        if all(_DECIMAL.fullmatch(figure) for figure in figures):
            return None  # one column of figures with decimals, under its header
    return _Trial(sign, widths, width, first)


def _records(sample: str, sign: str) -> dict[int, list[str]]:
    """The first records that have anything in them, without the comments at the top, by the line where each ends."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=sign)
    found: dict[int, list[str]] = {}
    with suppress(csv.Error):
        for record in islice(reader, _RECORDS):
            if any(field.strip() for field in record):
                found[reader.line_num] = record
    body = dict(dropwhile(lambda item: item[1][0].startswith("#"), found.items()))
    found = body or found
    if len(sample) == _CHARACTERS and len(found) > 1:
        found.popitem()  # the sample may end within it
    return found
