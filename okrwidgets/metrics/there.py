"""Is each column there that is asked for? Where not, the reader hears what is, and which one may be meant."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

from okrwidgets.errors import OkrError
from okrwidgets.metrics import sentences as say
from okrwidgets.metrics.frames import Frame
from okrwidgets.metrics.names import DATE, Names
from okrwidgets.terms import columns, kpi_labels
from okrwidgets.terms.spelling import plain
from okrwidgets.text import Language, reader_language
from okrwidgets.text.listing import Listed

MOST_SHOWN: Final = 15


@dataclass(frozen=True, slots=True)
class Called:
    """A column of the glossary by its key, and by what people call it where that is another word."""

    key: str

    def say(self, lang: Language | None = None) -> str:
        """Say it in ``lang``, or in the reader's language."""
        known = columns().get(self.key)
        words = known.name.say(reader_language(lang)) if known is not None else self.key
        return f"“{self.key}”" if plain(words) == plain(self.key) else f"“{self.key}” ({words})"


def check_there(frame: Frame, names: Names, by: Sequence[str]) -> None:
    """Refuse what the frame does not have.

    Raises:
        OkrError: ``K204`` for a column that formulas or periods need, ``K205`` for one that the mapping names,
            ``K206`` for one that is there twice, ``K207`` for one to group by.
    """
    for column in by:
        if column not in frame.schema:
            _refuse_doubled(frame, column)
            near = _near(column, frame.columns)
            sentence = say.NO_GROUP_NEAR if near else say.NO_GROUP
            raise OkrError("K207", sentence.fill(column=column, near=near, there=listed(frame.columns)))
    missing = [name for name in names.asked if names.column(name) not in frame.schema]
    for name in missing:
        _refuse_doubled(frame, names.column(name))
        if name in names.mapping:
            _refuse_mapped(frame, name, names.mapping[name])
    if missing:
        _refuse_missing(frame, tuple(missing))


def listed(names: Iterable[str]) -> str:
    """Names one after the other; of very many only the first."""
    found = list(names)
    more = [f"… ({len(found)})"] if len(found) > MOST_SHOWN else []
    return ", ".join([*found[:MOST_SHOWN], *more]) or "–"


def _refuse_doubled(frame: Frame, column: str) -> None:
    if column in frame.doubled:
        raise OkrError("K206", say.DOUBLED.fill(column=column))


def _refuse_mapped(frame: Frame, name: str, column: str) -> NoReturn:
    near = _near(column, frame.columns)
    sentence = say.MAPPED_MISSING_NEAR if near else say.MAPPED_MISSING
    filled = sentence.fill(name=Called(name), column=column, near=near, there=listed(frame.columns))
    raise OkrError("K205", filled)


def _refuse_missing(frame: Frame, missing: tuple[str, ...]) -> NoReturn:
    there = listed(frame.columns)
    guesses = {name: _meant(name, frame.columns) for name in missing}
    mapping = json.dumps({name: near or "…" for name, near in guesses.items()}, ensure_ascii=False)
    if missing == (DATE,):
        raise OkrError("K204", say.MISSING_DATE.fill(name=DATE, mapping=mapping, there=there))
    if len(missing) > 1:
        raise OkrError(
            "K204",
            say.MISSING_SEVERAL.fill(
                names=Listed(tuple(Called(name) for name in missing)), mapping=mapping, there=there
            ),
        )
    name, near = missing[0], guesses[missing[0]]
    sentence = say.MISSING_NEAR if near else say.MISSING
    raise OkrError("K204", sentence.fill(name=Called(name), near=near, mapping=mapping, there=there))


def _meant(name: str, there: Sequence[str]) -> str | None:
    """The header that the glossary knows for a name, or else the one that comes nearest."""
    words = {plain(label) for label, key in kpi_labels().items() if key == name} | {plain(name)}
    words |= DATES if name == DATE else set()
    known = next((column for column in there if plain(column) in words), None)
    return known or _near(name, there)


def _near(name: str, there: Sequence[str]) -> str | None:
    plainly = {plain(column): column for column in there}
    near = difflib.get_close_matches(plain(name), plainly, 1, 0.7)
    return plainly[near[0]] if near else None


DATES: Final = {"data", "giorno", "day", "date", "month", "mese", "settimana", "week", "datum", "timestamp"}
"""Headers of columns with dates."""
