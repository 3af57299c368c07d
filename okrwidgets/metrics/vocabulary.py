"""The words that a reader's own formula may use: those of the glossary, and the headers of the reader's frame."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from okrwidgets.terms import kpi_labels
from okrwidgets.terms.loading import records
from okrwidgets.terms.spelling import plain


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words for formulas.

    Attributes:
        labels: for `Formula.parse`.
        own: the reader's column for each id that was made for one.
    """

    labels: Mapping[str, str]
    own: Mapping[str, str]


@lru_cache(maxsize=8)
def reader_vocabulary(there: tuple[str, ...]) -> Vocabulary:
    """The words for a frame with these columns.

    A header goes before a word of the glossary for a column, so that “Costo” is the reader's own; it never goes before
    a KPI, for rates do not add up.
    """
    glossary = records()
    meant = {plain(label): id for label, id in kpi_labels().items()}
    own: dict[str, str] = {}
    for column in there:
        id = meant.get(plain(column))
        if not plain(column) or column in glossary.columns or (id is not None and id not in glossary.columns):
            continue
        own[_free_id(plain(column), {*own, *glossary.columns, *glossary.terms})] = column
    hidden = {plain(column) for column in own.values()}
    labels = {label: id for label, id in kpi_labels().items() if plain(label) not in hidden}
    return Vocabulary(labels | {column: id for id, column in own.items()}, own)


def _free_id(words: str, taken: set[str]) -> str:
    id = re.sub(r"[^a-z0-9]+", "_", words).strip("_")[:50]
    id = id if id[:1].isalpha() else f"_{id}"
    while id in taken:
        id += "_"
    return id
