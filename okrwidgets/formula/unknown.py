"""Words that are no names here: what they may have been meant for."""

from __future__ import annotations

import re
from typing import Final

from okrwidgets.formula import sentences as say
from okrwidgets.formula.error import FormulaError
from okrwidgets.formula.folding import fold
from okrwidgets.formula.signs import is_space, is_word_sign, shown
from okrwidgets.formula.tree import Span
from okrwidgets.formula.vocabulary import Vocabulary

_MOST_CHOICES: Final = 12


def unknown_name(text: str, at: Span, words: Vocabulary) -> FormulaError:
    """Refuse one word."""
    word = text[slice(*at)]
    given = shown(word)
    if near := words.nearest(word):
        return FormulaError("F112", say.NAME_MEANT.fill(given=given, near=near), text, *at)
    if words.known is None:
        plain = re.sub(r"[^a-z0-9_]", "", fold(word).words)
        return FormulaError("F111", say.NAME_SPELT.fill(given=given, near=plain or "revenue"), text, *at)
    choices = sorted(words.known)
    if not choices:
        return FormulaError("F112", say.NO_NAMES.fill(given=given), text, *at)
    listed = ", ".join(choices[:_MOST_CHOICES]) + (" …" if len(choices) > _MOST_CHOICES else "")
    return FormulaError("F112", say.NAME_UNKNOWN.fill(given=given, choices=listed), text, *at)


def words_apart(text: str, first: Span, second: Span, words: Vocabulary) -> FormulaError | None:
    """Refuse words side by side that were meant together: “100 000” as one figure, “costo per led” as one name."""
    start = first[0]
    for end in dict.fromkeys((_end_of_phrase(text, first[1]), second[1])):
        phrase = text[start:end]
        together = "".join(phrase.split())
        if together.isdigit():
            sentence = say.SPACED_FIGURE.fill(given=shown(phrase), plain=shown(together))
            return FormulaError("F107", sentence, text, start, end)
        if near := words.nearest(phrase):
            return FormulaError("F112", say.NAME_MEANT.fill(given=shown(phrase), near=near), text, start, end)
    return None


def _end_of_phrase(text: str, place: int) -> int:
    """Where the last of the words ends that only spaces and apostrophes part."""
    end = place
    while place < len(text) and (is_word_sign(text[place]) or is_space(text[place]) or text[place] in "'’"):
        place += 1
        if is_word_sign(text[place - 1]):
            end = place
    return end
