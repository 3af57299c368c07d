"""The words that may stand for a name in a formula: ids, and people's own labels for them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from okrwidgets.formula.folding import Folded, fold
from okrwidgets.formula.signs import is_word_sign

ID: Final = re.compile(r"[a-z_][a-z0-9_]*")
LONGEST_NAME: Final = 64
_NEAR: Final = 0.7
"""What is less alike is no misspelling: “lead qualificati” is not “lead dal sito”."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What names a formula may have.

    Attributes:
        meant: for each folded label the labels as given and the ids that they stand for.
        lengths: of the folded labels, the longest first.
        known: all ids, where the caller knows them all.
    """

    meant: Mapping[str, tuple[tuple[str, str], ...]]
    lengths: tuple[int, ...]
    known: frozenset[str] | None

    def match(self, text: str, folded: Folded, start: int) -> tuple[tuple[str, ...], int] | None:
        """The longest label that stands at ``start``: the ids that it may stand for, and where it ends."""
        at = folded.starts[start]
        for length in self.lengths:
            words = folded.words[at : at + length]
            found = self.meant.get(words)
            if found is None or len(words) < length:
                continue
            end = folded.ends[at + length - 1]
            if end < len(text) and is_word_sign(text[end]) and is_word_sign(text[end - 1]):
                continue
            ids = tuple(dict.fromkeys(id for _, id in found))
            exact = tuple(dict.fromkeys(id for label, id in found if label == text[start:end]))
            return (exact if len(exact) == 1 else ids), end
        return None

    def nearest(self, words: str) -> str | None:
        """The label or id that the words come closest to, as a person would write it."""
        if len(words) > LONGEST_NAME:
            return None
        choices = {key: found[0][0] for key, found in self.meant.items()}
        choices.update((id, id) for id in self.known or ())
        near = difflib.get_close_matches(fold(words).words, choices, 1, cutoff=_NEAR)
        return choices[near[0]] if near else None


def vocabulary(labels: Mapping[str, str] | None, known: Collection[str] | None) -> Vocabulary:
    """Make labels ready to be looked up; the same labels are made ready once.

    Raises:
        ValueError: when a label stands for something that is not an ASCII id.
    """
    ids = None if known is None else frozenset(id for id in known if ID.fullmatch(id))
    return _vocabulary(tuple((labels or {}).items()), ids)


@lru_cache(maxsize=32)
def _vocabulary(labels: tuple[tuple[str, str], ...], known: frozenset[str] | None) -> Vocabulary:
    meant: dict[str, tuple[tuple[str, str], ...]] = {}
    ids = [(id, id) for _, id in labels] + [(id, id) for id in sorted(known or ())]
    for label, id in dict.fromkeys([*labels, *ids]):
        if not ID.fullmatch(id) or len(id) > LONGEST_NAME:
            raise ValueError(f"the label {label!r} needs an id of a-z, 0-9 and _ to stand for, not {id!r}")
        key = fold(label).words.strip()
        if any(sign.isalpha() for sign in key):
            meant[key] = (*meant.get(key, ()), (label, id))
    for id in {id for _, id in ids}:
        meant[id] = ((id, id),)  # an id is never anybody else's label
    everything = None if known is None else known | {id for _, id in labels}
    return Vocabulary(meant, tuple(sorted({len(key) for key in meant}, reverse=True)), everything)
